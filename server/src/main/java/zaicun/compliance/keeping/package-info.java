/** Keeps the rows of standings true to the facts: reckons at commit, opens, freezes and verifies windows. */
package zaicun.compliance.keeping;
