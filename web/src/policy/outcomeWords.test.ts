import { expect, test } from 'vitest'
import { nameOf, valueText } from './outcomeWords'

test('a route is told step by step', () => {
  expect(valueText([{ organ: 'STREET', act: 'agree' }, { organ: 'HOST_OFFICE', act: 'approve' }])).toBe(
    '街道党工委 同意；驻村工作办公室 批准',
  )
})

test('a state is told in the word of every screen, an empty list as none', () => {
  expect(valueText('at risk')).toBe('需抓紧')
  expect(valueText([])).toBe('无')
})

test('days mean what the kind of case means by them', () => {
  expect(nameOf('days', 'leave')).toBe('本次天数')
  expect(nameOf('days', 'presence')).toBe('已驻村（天）')
})
