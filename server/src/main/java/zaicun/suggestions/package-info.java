/**
 * The complaints and suggestions box that such a system has to have: for everybody who works with it, by name or without,
 * answered by the bureau within a term, the answers to be read by all.
 */
package zaicun.suggestions;
