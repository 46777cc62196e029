import type { RegisterWeek } from './api'

/** Working days that are over or today, may still be written, and on which somebody's day has no mark. */
export function openDays(page: RegisterWeek): string[] {
  const unmarked = new Set(
    page.rows.flatMap((row) => row.cells.filter((cell) => cell.part === 'DAY' && !cell.mark).map((cell) => cell.date)),
  )
  return page.days.filter((day) => day.working && !day.future && !day.locked && unmarked.has(day.date)).map((day) => day.date)
}
