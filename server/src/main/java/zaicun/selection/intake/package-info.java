/** Candidates from Excel: checked as a whole, every wrong cell named, taken whole or not at all; then they wait to be submitted. */
package zaicun.selection.intake;
