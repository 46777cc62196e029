package zaicun.imports;

/**
 * What is wrong in a cell, and how to write it.
 *
 * @param row as Excel counts, from 1; 0 for the sheet as a whole
 * @param column title of the column, or empty for the whole row
 */
public record WrongCell(String sheet, int row, String column, String message) {}
