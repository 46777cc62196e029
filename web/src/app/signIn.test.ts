import { expect, it } from 'vitest'
import { innerPath, passwordFlaw } from './signIn'

it('after sign-in only a path of this app is followed', () => {
  expect(innerPath('/leave/1?tab=2')).toBe('/leave/1?tab=2')
  expect(innerPath('//elsewhere.example/x')).toBe('/')
  expect(innerPath('/\\elsewhere.example')).toBe('/')
  expect(innerPath('https://elsewhere.example')).toBe('/')
  expect(innerPath(undefined)).toBe('/')
})

it('a new password is long enough and typed twice alike', () => {
  expect(passwordFlaw('short', 'short')).toBeDefined()
  expect(passwordFlaw('long enough', 'long enougH')).toBeDefined()
  expect(passwordFlaw('long enough', 'long enough')).toBeUndefined()
})
