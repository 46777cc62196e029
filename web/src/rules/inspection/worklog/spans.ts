import { mondayOf, plusDays } from '@/kit/dates'

export type SpanKind = 'week' | 'month'

/** The week or month that holds the day, both ends included. */
export function spanOf(kind: SpanKind, day: string): { from: string; to: string } {
  if (kind === 'week') {
    const monday = mondayOf(day)
    return { from: monday, to: plusDays(monday, 6) }
  }
  const first = `${day.slice(0, 7)}-01`
  return { from: first, to: plusDays(`${plusDays(first, 31).slice(0, 7)}-01`, -1) }
}

/** A day in the span before or after. */
export function step(kind: SpanKind, day: string, by: 1 | -1): string {
  const { from, to } = spanOf(kind, day)
  return by > 0 ? plusDays(to, 1) : plusDays(from, -1)
}
