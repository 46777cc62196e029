/**
 * The inspector in the village (8.1, 8.2): his tasks, the page of what should be true there, the arrival that opens it to
 * everybody, and what he found beside each line. All of it works without network.
 */
package zaicun.inspection.site;
