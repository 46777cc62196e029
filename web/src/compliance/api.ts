import { http } from '@/api/http'
import { uuidv7 } from '@/kit/ids'
import type { Standing, State } from '@/api/standing'

export type By = 'DISTRICT' | 'STREET' | 'VILLAGE' | 'UNIT' | 'PERSON'

export interface BoardDuty {
  clause: string
  window: string
  windowLabel: string
  endsOn: string
}

export interface BoardCell {
  clause: string
  counts: Partial<Record<State, number>>
}

export interface BoardRow {
  id: string
  label: string
  /** The nearest day on which something unmet ends; 9999-12-31 where nothing does. */
  soonest: string
  cells: BoardCell[]
}

export interface BoardView {
  asOf: string
  at: string
  /** What stands in the rows, the highest level in one's line, and the name of the place looked at. */
  grouping: { by: By; widest: By; place: string }
  duties: BoardDuty[]
  rows: BoardRow[]
}

/** One standing in a list. */
export interface StandingRow {
  district: string
  clause: string
  kind: string
  subject: string
  label: string
  village: string
  window: string
  windowLabel: string
  endsOn: string
  owed: string
  done: string
  state: State
}

export interface StandingPage {
  rows: StandingRow[]
  more: boolean
}

export interface Answer {
  name: string
  at: string
  words: string
}

/** A version of a closed window as it was found on a day. */
export interface Frozen {
  version: number
  owed: string
  done: string
  state: State
  policy: string
  hash: string
  at: string
}

export type Traced = Standing & { endsOn: string; answers: Answer[]; frozen: Frozen[] }

export interface StandingFilter {
  at?: string
  clause?: string
  under?: string
  unit?: string
  person?: string
  states?: string
  page?: number
  size?: number
}

function pathOf(row: StandingRow): string {
  return `/api/standings/${row.district}/${row.clause}/${row.subject}/${row.window.replace('/', '~')}`
}

export const compliance = {
  board: (by?: By, at?: string, under?: string) => http.get<BoardView>('/api/board', { by, at, under }),
  standings: (filter: StandingFilter) => http.get<StandingPage>('/api/standings', { ...filter }),
  trace: (row: StandingRow, asOf?: string) => http.get<Traced>(pathOf(row), { asOf }),
  answer: (row: StandingRow, words: string) => http.post(`${pathOf(row)}/answers`, { id: uuidv7(), words }),
}
