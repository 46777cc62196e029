/**
 * The duties of article 7 as compliance collects them: households without helper (7.1), the helper's visits (7.4) and
 * contacts (7.5), the cadre's monthly visits (7.7), everybody visited (7.8), hardship identified in time (7.9). Facts are
 * read for many subjects at once; the rules themselves are pure functions.
 */
package zaicun.households.duties;
