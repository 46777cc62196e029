import { expect, it } from 'vitest'
import { fitted } from './pictures'

it('a large picture is made to fit its longer side, a small one stays', () => {
  expect(fitted(4000, 3000)).toEqual({ width: 1600, height: 1200 })
  expect(fitted(3000, 4000)).toEqual({ width: 1200, height: 1600 })
  expect(fitted(1600, 900)).toEqual({ width: 1600, height: 900 })
  expect(fitted(800, 600)).toEqual({ width: 800, height: 600 })
  expect(fitted(20000, 2)).toEqual({ width: 1600, height: 1 })
})
