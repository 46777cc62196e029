/** Findings and rectification notices as lists, pages, papers and workbooks show them (8.3). */
package zaicun.inspection.reading;
