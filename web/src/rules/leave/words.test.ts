import { expect, it } from 'vitest'
import { weekdayFrom } from './words'

it('a leave proposed on a Friday begins on Monday', () => {
  expect(weekdayFrom('2026-11-28')).toBe('2026-11-30')
  expect(weekdayFrom('2026-11-29')).toBe('2026-11-30')
})

it('a working day of the week stays', () => {
  expect(weekdayFrom('2026-11-27')).toBe('2026-11-27')
  expect(weekdayFrom('2026-11-30')).toBe('2026-11-30')
})
