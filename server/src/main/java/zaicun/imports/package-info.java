/**
 * Import from Excel, for all thirteen articles: what a sheet is, how it is checked as a whole and written as a whole.
 * Modules bring their own sheets as beans that implement {@link zaicun.imports.Sheet}; this package knows none by name.
 */
package zaicun.imports;
