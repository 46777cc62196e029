/**
 * 保障待遇: article 11. Here the rules that need no storage and the faces for others; below, the unit's funds, what each
 * person is provided with, the subsidies of a month, and assessment.
 */
package zaicun.support;
