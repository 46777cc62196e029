import { http } from '@/api/http'
import type { Part, Stay } from './api'

export type MonthState = 'OPEN' | 'SIGNED' | 'RETURNED' | 'CONFIRMED' | 'REOPENED'
export type MonthMove = 'SIGN' | 'TAKE_BACK' | 'SEND_BACK' | 'CONFIRM' | 'REOPEN'

export interface MonthLine {
  village: string
  villageName: string
  state: MonthState
  stateTitle: string
  people: number
  unread: boolean
}

export interface SheetRow {
  posting: string
  person: string
  name: string
  post: string
  unit: string
  cells: { date: string; day: string; night: string; note: string }[]
  totals: {
    villageDays: number
    villageNights: number
    tripDays: number
    awayDays: number
    unknownDays: number
    leaves: { kind: string; days: string }[]
  }
}

export interface Difference {
  person: string
  name: string
  date: string
  kind: string
  words: string
}

export interface MonthSheet {
  village: string
  villageName: string
  month: string
  days: { date: string; working: boolean }[]
  rows: SheetRow[]
  corrections: {
    person: string
    name: string
    date: string
    part: Part
    before: Stay
    after: Stay
    reason: string
    recorder: string
    recordedOn: string
  }[]
  differences: Difference[]
}

export interface MonthPageView {
  state: MonthState
  stateTitle: string
  version: number
  dueOn: string
  sheet: MonthSheet
  events: { move: MonthMove; title: string; words: string; recordedAt: string; recorder: string }[]
  versions: { number: number; hash: string; recordedAt: string }[]
  recipients: { version: number; office: string; kind: string; name: string; readAt?: string; reader?: string }[]
  moves: MonthMove[]
  mayAcknowledge: boolean
}

export const monthApi = {
  list: (month: string) => http.get<{ month: string; dueOn: string; villages: MonthLine[] }>('/api/months', { month }),
  page: (village: string, month: string) => http.get<MonthPageView>('/api/months/page', { village, month }),
  move: (village: string, month: string, move: MonthMove, words: string) =>
    http.post<MonthPageView>('/api/months/moves', { village, month, move, words }),
  acknowledge: (village: string, month: string) => http.post('/api/months/acknowledgements', { village, month }),
}
