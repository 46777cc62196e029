/**
 * Changes during a posting (1.6): for health, family, work or other hardship the sending unit reports, both organs agree, and
 * only then a posting ends or passes to somebody else.
 */
package zaicun.selection.change;
