import { describe, expect, it } from 'vitest'
import {
  agoText, dayOfMoment, daysBetween, daysText, dayText, isDay, longDayText, longMomentText, momentText, mondayOf, plusDays, weekdayText,
} from './dates'

// The tests run in New York's time zone (vitest.config.ts): a day must not move with the device.
describe('days', () => {
  it('a day carries its weekday', () => {
    expect(dayText('2026-11-23', '2026-11-23')).toBe('11月23日 周一')
    expect(weekdayText('1969-12-28')).toBe('周日')
  })

  it('a day of another year carries the year', () => {
    expect(dayText('2025-12-31', '2026-01-01')).toBe('2025年12月31日 周三')
    expect(longDayText('2026-01-05')).toBe('2026年1月5日')
  })

  it('a span of one day is one day', () => {
    expect(daysText('2026-11-02', '2026-11-02')).toBe('11月2日 周一')
    expect(daysText('2026-11-02', '2026-11-05')).toBe('11月2日 周一 至 11月5日 周四')
  })

  it('the calendar has no 31 February and no thirteenth month', () => {
    expect(isDay('2026-02-31')).toBe(false)
    expect(isDay('2026-13-01')).toBe(false)
    expect(isDay('2026-2-3')).toBe(false)
    expect(isDay('2028-02-29')).toBe(true)
    expect(dayText('2026-02-31')).toBe('2026-02-31')
  })

  it('ago counts whole days on either side of today', () => {
    const today = '2026-11-23'
    expect(agoText('2026-10-18', today)).toBe('36天前')
    expect(agoText('2026-11-22', today)).toBe('昨天')
    expect(agoText(today, today)).toBe('今天')
    expect(agoText('2026-11-24', today)).toBe('明天')
    expect(agoText('2026-11-26', today)).toBe('3天后')
  })

  it('weeks begin on Monday', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-30')).toBe('2026-11-30')
    expect(daysBetween('2026-03-28', plusDays('2026-03-28', 3))).toBe(3)
  })
})

describe('moments', () => {
  it('are shown in Shanghai wherever the device is', () => {
    expect(momentText('2026-11-22T16:30:00Z', '2026-11-23')).toBe('11月23日 周一 00:30')
    expect(longMomentText('2026-11-22T16:30:00Z')).toBe('2026年11月23日 00:30')
    expect(dayOfMoment('2026-11-22T15:59:59Z')).toBe('2026-11-22')
  })
})
