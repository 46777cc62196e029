import { daysBetween, mondayOf, plusDays } from '@/kit/dates'

/** The ISO week of a day: `2026-W47`. */
export function weekOf(day: string): string {
  const thursday = plusDays(mondayOf(day), 3)
  const year = thursday.slice(0, 4)
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}

/** The month before (-1) or after (1): `2026-10`. */
export function monthBeside(month: string, step: number): string {
  const [year, number] = month.split('-').map(Number)
  const index = (year ?? 0) * 12 + (number ?? 1) - 1 + step
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

export function monthText(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}
