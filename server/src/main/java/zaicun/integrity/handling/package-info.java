/**
 * Handling reports: only by named persons, never by whoever is concerned or comes from the same unit; each reading is told to
 * the audit.
 */
package zaicun.integrity.handling;
