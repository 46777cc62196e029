/** Excel workbooks in and out: uploads looked at before they are opened, rows read one by one, templates, returned errors. */
package zaicun.imports.workbook;
