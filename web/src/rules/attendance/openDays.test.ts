import { expect, it } from 'vitest'
import type { RegisterCell, RegisterDay, RegisterWeek } from './api'
import { openDays } from './openDays'

const mark = { id: '1', value: 'VILLAGE', late: false, asPlanned: true, reason: '', recordedAt: '', recorder: '', answers: [] } as const

function cell(date: string, marked: boolean, part: 'DAY' | 'NIGHT' = 'DAY'): RegisterCell {
  return { date, part, planned: 'VILLAGE', hint: '', mark: marked ? { ...mark, answers: [] } : undefined, earlier: [] }
}

function day(date: string, more: Partial<RegisterDay> = {}): RegisterDay {
  return { date, working: true, future: false, locked: false, ...more }
}

function week(days: RegisterDay[], cells: RegisterCell[]): RegisterWeek {
  const row = { posting: '', person: '', name: '', post: '', unit: '', team: '', from: '2026-01-01', cells }
  return { village: '', villageName: '', week: '', today: '', version: '', mayKeep: true, days, rows: [row] }
}

it('a working day without a mark is open, a marked one is not', () => {
  const page = week([day('2026-11-16'), day('2026-11-17')], [cell('2026-11-16', true), cell('2026-11-17', false)])

  expect(openDays(page)).toEqual(['2026-11-17'])
})

it('days off, days to come, closed months and nights ask for nothing', () => {
  const page = week(
    [day('2026-11-21', { working: false }), day('2026-11-20', { future: true }), day('2026-10-30', { locked: true }), day('2026-11-19')],
    [cell('2026-11-21', false), cell('2026-11-20', false), cell('2026-10-30', false), cell('2026-11-19', false, 'NIGHT')],
  )

  expect(openDays(page)).toEqual([])
})
