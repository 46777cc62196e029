/**
 * Inspection plans (8.1): made, drawn, closed. What a plan holds is read by its maker and, once drawn, by its own
 * inspectors; nobody else learns even that it is there. Every reading of a sealed plan is written down.
 */
package zaicun.inspection.plan;
