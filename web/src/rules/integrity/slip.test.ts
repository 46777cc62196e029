import { expect, it } from 'vitest'
import { grouped, newSecret, pictureFlaw, timelessId } from './slip'

it('a secret is sixteen signs that nobody mistakes', () => {
  expect(newSecret()).toMatch(/^[2-9A-HJKMNP-Z]{16}$/)
  expect(newSecret()).not.toBe(newSecret())
})

it('bytes that would favour some signs are thrown away', () => {
  const bytes = [255, 248, 0, 31, ...Array<number>(12).fill(1)]
  let turn = 0
  const secret = newSecret((into) => {
    into.set(turn++ === 0 ? bytes : Array<number>(16).fill(2))
    return into
  })
  expect(secret).toBe(`22${'3'.repeat(12)}44`)
})

it('it is written down in groups of four', () => {
  expect(grouped('ABCDEFGH23456789')).toBe('ABCD-EFGH-2345-6789')
})

it('an id is of version 4 and tells no time', () => {
  expect(timelessId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('a picture of fifty megabytes is refused, one of eight is not', () => {
  const largest = 8 * 1024 * 1024
  expect(pictureFlaw({ size: 50 * 1024 * 1024, type: 'image/jpeg' }, largest)).toContain('50 MB')
  expect(pictureFlaw({ size: largest, type: 'image/jpeg' }, largest)).toBeUndefined()
  expect(pictureFlaw({ size: largest + 1, type: 'image/jpeg' }, largest)).toContain('超过 8 MB')
  expect(pictureFlaw({ size: 10, type: 'application/pdf' }, largest)).toBeDefined()
})
