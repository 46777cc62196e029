/**
 * How each duty stands and why: standings, boards, forecast, freeze and verification. It collects what the rules publish
 * and knows none of them by name.
 */
package zaicun.compliance;
