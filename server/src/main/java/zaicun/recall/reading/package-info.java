/** Lists and pages of cases; every opening of one is in the audit. */
package zaicun.recall.reading;
