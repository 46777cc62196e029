/**
 * Imports under way and past: an upload is checked as a whole, shown with what it would change, and written in one
 * transaction once confirmed.
 */
package zaicun.imports.jobs;
