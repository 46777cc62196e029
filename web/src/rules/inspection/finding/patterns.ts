import type { Pattern } from './api'

export interface Bar {
  month: string
  clause: string
  found: number
  closed: number
  overdue: number
}

export interface ClauseRow {
  clause: string
  total: number
  overdue: number
  /** One for each month of the span, empty ones as well. */
  months: Bar[]
}

/** The months from one to the other, both included: `2026-01`. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  let [year = 0, month = 0] = from.split('-').map(Number)
  while (`${year}-${String(month).padStart(2, '0')}` <= to.slice(0, 7) && months.length < 36) {
    months.push(`${year}-${String(month).padStart(2, '0')}`)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  return months
}

/** One row for each clause in the order of the notice; never by person or village. */
export function byClause(patterns: Pattern[], months: string[]): ClauseRow[] {
  const clauses = [...new Set(patterns.map((one) => one.clause))]
  const order = (clause: string) => clause.split('.').map((part) => (part === 'A' ? 99 : Number(part)))
  clauses.sort((a, b) => {
    const [articleA = 0, normA = 0] = order(a)
    const [articleB = 0, normB = 0] = order(b)
    return articleA - articleB || normA - normB
  })
  return clauses.map((clause) => {
    const own = patterns.filter((one) => one.clause === clause)
    return {
      clause,
      total: own.reduce((sum, one) => sum + one.found, 0),
      overdue: own.reduce((sum, one) => sum + one.overdue, 0),
      months: months.map((month) => own.find((one) => one.month === month) ?? { month, clause, found: 0, closed: 0, overdue: 0 }),
    }
  })
}
