/** What the records hold of somebody that a cause may rest on: that it exists, never what it means. */
package zaicun.recall.facts;
