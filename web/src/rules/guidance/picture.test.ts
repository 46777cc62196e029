import { expect, it } from 'vitest'
import type { UnitYear } from './api'
import { placeOf, rowsOf } from './picture'

it('places days within the year and nothing outside it', () => {
  expect(placeOf('2026-01-01', 2026)).toBe(0)
  expect(placeOf('2026-07-02', 2026)).toBeCloseTo(49.86, 1)
  expect(placeOf('2025-05-01', 2026)).toBe(0)
  expect(placeOf('2027-05-01', 2026)).toBe(100)
})

it('a term that began before the year and goes on fills the row; one that ended before it is not shown', () => {
  const year: UnitYear = {
    unit: 'u', name: '区教育局', year: 2026, asOf: '2026-11-23', own: true, liaisons: [], villages: [], hearings: [], visits: [],
    duties: [], history: [],
    terms: [
      { district: '420117', id: 'a', office: 'PRINCIPAL', officeTitle: '主要负责人', name: '周某', dutyTitle: '', from: '2024-01-01', version: 0 },
      { district: '420117', id: 'b', office: 'DEPUTY', officeTitle: '分管负责人', name: '吴某', dutyTitle: '', from: '2024-01-01', to: '2025-12-31', version: 0 },
    ],
  }

  const [principal, deputy] = rowsOf(year, new Map())

  expect(principal?.marks).toMatchObject([{ left: 0, width: 100 }])
  expect(deputy?.marks).toEqual([])
})
