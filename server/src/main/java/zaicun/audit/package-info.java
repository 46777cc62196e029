/** Who did what: append-only entries, linked into a chain of hashes per district, readable by people. */
package zaicun.audit;
