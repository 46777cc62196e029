/**
 * What was recorded anyway, told day by day: the work log (8.6), an inspection's page, drafts of information (13) and evidence for
 * assessment (11.1) are composed from it, so that nobody types a thing twice. It knows no rule by name.
 */
package zaicun.daybook;
