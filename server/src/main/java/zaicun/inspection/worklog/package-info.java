/**
 * The work log (8.6): composed day by day from what was recorded anyway, with one optional sentence a person and day. Nobody
 * types a thing twice, and a day without a sentence is a whole day.
 */
package zaicun.inspection.worklog;
