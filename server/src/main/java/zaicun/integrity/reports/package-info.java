/**
 * Reports of violations as they come in, by name or without, and the way on which the reporter follows what becomes of them.
 * Nothing here looks at who calls.
 */
package zaicun.integrity.reports;
