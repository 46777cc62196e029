export type CsvCell = string | number | undefined

/** Quotes a cell; one that a spreadsheet would run as a formula becomes text. */
function cellText(cell: CsvCell): string {
  const text = String(cell ?? '')
  const harmless = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** CSV with the mark by which Excel knows UTF-8. */
export function csvText(rows: CsvCell[][]): string {
  return '\ufeff' + rows.map((row) => row.map(cellText).join(',')).join('\r\n') + '\r\n'
}

export function saveCsv(name: string, rows: CsvCell[][]): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }))
  link.download = `${name}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
}
