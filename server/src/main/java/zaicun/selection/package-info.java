/** 人选前置审核备案: article 1. */
package zaicun.selection;
