import { expect, it } from 'vitest'
import { bucketOf, formOf, Tally, type Seen } from './tally'

it('knows durations only coarsely, on both sides of each border', () => {
  expect([59_999, 60_000, 180_000, 180_001, 600_000, 600_001].map(bucketOf)).toEqual([
    'underOne', 'upToThree', 'upToThree', 'upToTen', 'upToTen', 'longer',
  ])
})

it('names a page by its pattern', () => {
  expect(formOf('field', '/households/:district/:id')).toBe('field/households/:district/:id')
  expect(formOf('console', '')).toBe('console/')
})

it('a device is counted once a week for each form, however often it tells', () => {
  const tally = new Tally()
  const seen: Seen = { week: '2026-11-23', forms: [] }
  tally.opened('field/trip')
  tally.finished('field/trip', 4, 'underOne')
  const first = tally.take(seen)
  tally.finished('field/trip', 2, 'longer')
  const second = tally.take(seen)

  expect(first).toMatchObject([{ form: 'field/trip', opened: 1, finished: 1, fields: 4, first: true }, { form: '*', first: true }])
  expect(second).toMatchObject([{ form: 'field/trip', opened: 0, finished: 1, fields: 2, first: false }, { form: '*', first: false }])
  expect(tally.take(seen)).toEqual([])
})
