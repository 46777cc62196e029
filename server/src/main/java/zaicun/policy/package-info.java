/**
 * The numbers, options, kinds, routes and catalogues of one notice as dated values, each with its clause, source, unit
 * and the day it was last checked, in a file that an official can read. All thirteen articles and the annex. A file
 * with a gap, an overlap or anything unknown is refused with its line; there are no defaults in Java.
 */
package zaicun.policy;
