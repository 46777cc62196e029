import { plusDays } from '@/kit/dates'
import type { MeetingRow } from './api'
import type { Called } from './calledApi'

/** One line in a day of the month. */
export interface Entry {
  key: string
  to: string
  words: string
  hint: string
  look: 'team' | 'called' | 'held' | 'cancelled'
}

const looks = { CALLED: 'called', HELD: 'held', CANCELLED: 'cancelled' } as const

function ofCalled(meeting: Called): Entry {
  const { district, id, startsAt, title, state, stateTitle, caller, place, invited } = meeting
  return {
    key: `called ${id}`,
    to: `/called-meetings/${district}/${id}`,
    words: `${stateTitle} ${title}`,
    hint: [title, `${caller}召集`, startsAt, place, `通知 ${invited} 人`, stateTitle].filter(Boolean).join('，'),
    look: looks[state],
  }
}

function ofTeam(row: MeetingRow): Entry {
  return {
    key: row.id,
    to: `/meetings/${row.district}/${row.id}`,
    words: `${row.villageName} ${row.attended} 人`,
    hint: `${row.villageName}工作队例会，到会 ${row.attended} 人`,
    look: 'team',
  }
}

/** By day: what offices called stands first, on each of its days. */
export function byDays(calls: Called[], teams: MeetingRow[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  const put = (day: string, entry: Entry): void => void found.set(day, [...(found.get(day) ?? []), entry])
  for (const meeting of calls) {
    for (let day = meeting.from; day <= meeting.to; day = plusDays(day, 1)) put(day, ofCalled(meeting))
  }
  for (const row of teams) put(row.on, ofTeam(row))
  return found
}
