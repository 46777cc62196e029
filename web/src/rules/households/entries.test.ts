import { expect, it } from 'vitest'
import { blank, draftOf, missing, payloadOf } from './entries'

const house = { district: '420117', id: 'h1' }

it('a visit needs nothing but a day that is not in the future', () => {
  const draft = blank('2026-11-23', 'me')

  expect(missing('visit', draft, '2026-11-23')).toBe('')
  expect(missing('visit', { ...draft, on: '2026-11-24' }, '2026-11-23')).not.toBe('')
})

it('a contact carries no words of a visit', () => {
  const payload = payloadOf('contact', { ...blank('2026-11-23', 'me'), seen: '平安' }, house)

  expect(payload).toEqual({ district: '420117', household: 'h1', on: '2026-11-23', means: 'PHONE', note: '' })
})

it('an entry that came back is filled in again as it was', () => {
  const empty = blank('2026-11-23', 'me')
  const draft = { ...empty, on: '2026-11-20', member: 'm1', moveKind: 'RETURNED' as const, place: '武汉' }

  expect(draftOf(payloadOf('move', draft, house), empty)).toEqual(draft)
})
