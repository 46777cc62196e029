import { dayText, plusDays, weekdayText } from '@/kit/dates'
import type { Half, HalfDay, Stage } from './api'

export const halfWords: Record<Half, string> = { AM: '上午', PM: '下午' }
export const partWords = { DAY: '全天', AM: '上午', PM: '下午' } as const

/** 「11月24日 周二上午」. */
export function halfText(half: HalfDay, today?: string): string {
  return `${dayText(half.date, today)}${halfWords[half.half]}`
}

/** 「11月24日 周二」 for whole days, with halves only where a half is meant. */
export function spanText(from: HalfDay, to: HalfDay, today?: string): string {
  if (from.date === to.date) {
    if (from.half === 'AM' && to.half === 'PM') return dayText(from.date, today)
    return halfText(from, today)
  }
  if (from.half === 'AM' && to.half === 'PM') return `${dayText(from.date, today)} 至 ${dayText(to.date, today)}`
  return `${halfText(from, today)} 至 ${halfText(to, today)}`
}

export function isBefore(one: HalfDay, other: HalfDay): boolean {
  return `${one.date} ${one.half}` < `${other.date} ${other.half}`
}

/** The half-day right behind. */
export function nextHalf(half: HalfDay, plusDay: (day: string, days: number) => string): HalfDay {
  return half.half === 'AM' ? { date: half.date, half: 'PM' } : { date: plusDay(half.date, 1), half: 'AM' }
}

/** The day itself, or the Monday after where it falls on a weekend: nobody begins or ends a leave on a Saturday. */
export function weekdayFrom(day: string): string {
  return plusDays(day, { 周六: 2, 周日: 1 }[weekdayText(day)] ?? 0)
}

export type Tone = 'open' | 'met' | 'risk' | 'behind' | 'plain'

export const stageTones: Record<Stage, Tone> = {
  PENDING: 'open',
  SENT_BACK: 'risk',
  REFUSED: 'behind',
  WITHDRAWN: 'plain',
  REPLACED: 'plain',
  GRANTED: 'met',
  AWAY: 'met',
  CONTINUED: 'plain',
  RETURN_DUE: 'risk',
  RETURN_LATE: 'behind',
  RETURNED: 'plain',
}

export const reasons = ['家中有事', '身体不适', '就医检查', '照顾家人', '子女学校事务']
