import { expect, it } from 'vitest'
import type { Place } from './api'
import { blankVisit, leadersOn, linesOf, missingInVisit } from './visits'

const place: Place = {
  unit: 'u',
  unitName: '区教育局',
  village: '420117001201',
  villageName: '青河村',
  leaders: [
    { term: 'old', office: 'PRINCIPAL', title: '主要负责人周某', from: '2024-01-01', to: '2026-03-31' },
    { term: 'new', office: 'PRINCIPAL', title: '主要负责人吴某', from: '2026-04-01' },
  ],
}

it('only leaders in office on the day can be chosen, on both sides of the change', () => {
  const form = blankVisit(place, '2026-03-31')

  expect(leadersOn(place, form).map((one) => one.term)).toEqual(['old'])
  expect(leadersOn(place, { ...form, on: '2026-04-01' }).map((one) => one.term)).toEqual(['new'])
})

it('tells what is missing before it can be saved', () => {
  const form = blankVisit(place, '2026-11-23')

  expect(missingInVisit({ ...form, on: '2026-11-24' }, place, '2026-11-23')).toContain('今天之后')
  expect(missingInVisit({ ...form, on: '2023-01-01' }, place, '2026-11-23')).toContain('本单位责任')
  expect(missingInVisit(form, place, '2026-11-23')).toContain('负责人')
  expect(missingInVisit({ ...form, leaders: ['new'] }, place, '2026-11-23')).toBe('')
  expect(missingInVisit({ ...form, leaders: ['new'], replaces: 'x', why: ' ' }, place, '2026-11-23')).toContain('更正原因')
})

it('reads one problem a line', () => {
  expect(linesOf('水管渗漏\n\n  路灯不亮 ')).toEqual(['水管渗漏', '路灯不亮'])
})
