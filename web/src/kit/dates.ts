/** Days as people here write them. A day is `2026-11-23`; a moment is an ISO instant, shown in Asia/Shanghai. */

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const dayLength = 86_400_000

/** Counted in UTC, so that the device's time zone never moves a day. */
function epochDay(day: string): number {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return Date.UTC(year ?? NaN, (month ?? NaN) - 1, date ?? NaN) / dayLength
}

function isoDay(epoch: number): string {
  return new Date(epoch * dayLength).toISOString().slice(0, 10)
}

/** Whether the text is a day that the calendar has: no 31 February. */
export function isDay(text: string): boolean {
  const epoch = /^\d{4}-\d{2}-\d{2}$/.test(text) ? epochDay(text) : NaN
  return !Number.isNaN(epoch) && isoDay(epoch) === text
}

export function weekdayText(day: string): string {
  return weekdays[(((epochDay(day) + 4) % 7) + 7) % 7] ?? ''
}

/** 「11月23日 周一」; with the year when it is not the year of `today`. */
export function dayText(day: string, today?: string): string {
  if (!isDay(day.slice(0, 10))) return day
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  const front = today && today.slice(0, 4) !== day.slice(0, 4) ? `${year}年` : ''
  return `${front}${month}月${date}日 ${weekdayText(day)}`
}

/** 「2026年11月23日」, as on paper. */
export function longDayText(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** Both ends belong to the span: 「11月2日 周一 至 11月5日 周四」. */
export function daysText(first: string, last: string, today?: string): string {
  return first === last ? dayText(first, today) : `${dayText(first, today)} 至 ${dayText(last, today)}`
}

/** Whole days from one day to the other; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return epochDay(to) - epochDay(from)
}

export function plusDays(day: string, days: number): string {
  return isoDay(epochDay(day) + days)
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  return plusDays(day, -((((epochDay(day) + 3) % 7) + 7) % 7))
}

/** 「36天前」「昨天」「今天」「明天」「3天后」. */
export function agoText(day: string, today: string): string {
  const days = daysBetween(day, today)
  if (Number.isNaN(days)) return day
  if (days === 0) return '今天'
  if (days === 1) return '昨天'
  if (days === -1) return '明天'
  return days > 0 ? `${days}天前` : `${-days}天后`
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The Shanghai day of an instant. */
export function dayOfMoment(instant: string | number | Date): string {
  return clock.format(new Date(instant)).slice(0, 10)
}

/** 「2026年11月23日 19:41」, as official papers write it; Shanghai time. */
export function longMomentText(instant: string | number | Date): string {
  const text = clock.format(new Date(instant))
  return `${longDayText(text.slice(0, 10))} ${text.slice(11, 16)}`
}

/** 「11月23日 周一 19:41」, Shanghai time wherever the device is. */
export function momentText(instant: string | number | Date, today?: string): string {
  const text = clock.format(new Date(instant))
  return `${dayText(text.slice(0, 10), today)} ${text.slice(11, 16)}`
}
