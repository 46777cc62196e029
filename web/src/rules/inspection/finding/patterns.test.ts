import { describe, expect, it } from 'vitest'
import { byClause, monthsBetween } from './patterns'

describe('patterns', () => {
  it('go over the new year month by month', () => {
    expect(monthsBetween('2025-11-15', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })

  it('stand in the order of the notice and show months without a finding', () => {
    const of = (month: string, clause: string, overdue: number) => ({ month, clause, found: 2, closed: 1, overdue })
    const rows = byClause([of('2026-02', '7.10', 1), of('2026-01', '7.9', 0), of('2026-02', '2.5', 0)], ['2026-01', '2026-02'])

    expect(rows.map((row) => row.clause)).toEqual(['2.5', '7.9', '7.10'])
    expect(rows[0]?.months.map((bar) => bar.found)).toEqual([0, 2])
    expect(rows[2]?.overdue).toBe(1)
  })
})
