/** The roster's own sheets, from divisions to accounts. */
package zaicun.imports.sheets;
