/** What lists share, whatever they list: the page that is asked for, columns to sort by, and the workbook to take away. */
package zaicun.lists;
