/**
 * How each duty stands and why: what rule modules publish (sources, reckonings, traces) and tell (changed facts).
 * Compliance collects it and knows no rule by name.
 */
package zaicun.compliance;
