/**
 * What was recorded anyway, told day by day, and what should be true at a place on a date: the work log (8.6), an
 * inspection's page (8.2), drafts of information (13) and evidence for assessment (11.1) are composed from it, so that
 * nobody types a thing twice. It knows no rule by name.
 */
package zaicun.daybook;
