import { daysBetween, mondayOf, plusDays } from '@/kit/dates'

/** The ISO week of a day: `2026-W47`. */
export function weekOf(day: string): string {
  const thursday = plusDays(mondayOf(day), 3)
  const year = thursday.slice(0, 4)
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}
