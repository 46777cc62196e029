/** The month so many before or after: `2026-10`. */
export function monthBeside(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + step
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** 「2026年10月」. */
export function monthTitle(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return `${year}年${number}月`
}
