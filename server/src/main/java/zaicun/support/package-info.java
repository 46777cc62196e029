/** 保障待遇: article 11. */
package zaicun.support;
