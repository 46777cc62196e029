import { expect, test } from 'vitest'
import { beside, lastDay, weeksOf } from './months'

test('the month beside crosses the year', () => {
  expect(beside('2026-12', 1)).toBe('2027-01')
  expect(beside('2026-01', -1)).toBe('2025-12')
})

test('the last day knows leap years', () => {
  expect(lastDay('2028-02')).toBe('2028-02-29')
  expect(lastDay('2026-02')).toBe('2026-02-28')
})

test('whole weeks from Monday to Sunday, and none too many', () => {
  const november = weeksOf('2026-11')
  expect(november[0]).toBe('2026-10-26')
  expect(november.at(-1)).toBe('2026-12-06')
  expect(weeksOf('2027-02')).toHaveLength(28)
})
