/** Lists of households and their members from Excel, such as the national system exports. */
package zaicun.households.intake;
