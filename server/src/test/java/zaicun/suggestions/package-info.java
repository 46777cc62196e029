/** The complaints and suggestions box. */
package zaicun.suggestions;
