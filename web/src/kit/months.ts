import { daysBetween, mondayOf, plusDays } from './dates'

/** Months are written `2026-11`. */

/** The month so many before (negative) or after. */
export function beside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

export function firstDay(month: string): string {
  return `${month}-01`
}

export function lastDay(month: string): string {
  return plusDays(firstDay(beside(month, 1)), -1)
}

/** The days of all weeks, Monday to Sunday, that touch the month. */
export function weeksOf(month: string): string[] {
  const from = mondayOf(firstDay(month))
  const weeks = Math.ceil((daysBetween(from, lastDay(month)) + 1) / 7)
  return Array.from({ length: weeks * 7 }, (_, i) => plusDays(from, i))
}

/** 「2026年10月」. */
export function monthText(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}
