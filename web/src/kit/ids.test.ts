import { expect, it } from 'vitest'
import { uuidv7 } from './ids'

it('an id is a UUID of version 7 and begins with its time', () => {
  const id = uuidv7(Date.parse('2026-11-23T00:00:00Z'))

  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-23T00:00:00Z'))
})

it('a later id sorts after an earlier one', () => {
  expect(uuidv7(1_000) < uuidv7(1_001)).toBe(true)
})
