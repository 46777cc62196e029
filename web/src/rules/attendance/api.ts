import { http } from '@/api/http'
import type { State } from '@/api/standing'
import type { ListPage } from '@/kit/list/useListPage'

export type Stay = 'VILLAGE' | 'TRIP' | 'LEAVE' | 'REST' | 'AWAY' | 'UNKNOWN'
export type Part = 'DAY' | 'NIGHT'

export interface MarkAnswer {
  id: string
  mark: string
  words: string
  recordedAt: string
  recorder: string
}

export interface MarkView {
  id: string
  value: Stay
  late: boolean
  asPlanned: boolean
  reason: string
  recordedAt: string
  recorder: string
  answers: MarkAnswer[]
}

export interface RegisterCell {
  date: string
  part: Part
  planned: Stay
  /** Which leave or trip the plan comes from. */
  hint: string
  mark?: MarkView
  earlier: MarkView[]
}

export interface RegisterDay {
  date: string
  working: boolean
  future: boolean
  locked: boolean
}

export interface RegisterRow {
  posting: string
  person: string
  name: string
  post: string
  unit: string
  team: string
  from: string
  to?: string
  standing?: { state: State; owed: number; done: number; window: string; next: string }
  cells: RegisterCell[]
}

export interface RegisterWeek {
  village: string
  villageName: string
  week: string
  today: string
  /** Sent back when the plan is confirmed, so that nobody confirms what he has not seen. */
  version: string
  mayKeep: boolean
  days: RegisterDay[]
  rows: RegisterRow[]
}

export interface MarkForm {
  person: string
  date: string
  part: Part
  value: Stay
  replaces?: string
  reason?: string
}

export const tripKinds = { MEETING: '参加会议', TRAINING: '参加培训', PROJECTS: '跑办项目', OTHER: '其他公务' } as const
export type TripKind = keyof typeof tripKinds

export interface Trip {
  id: string
  person: string
  personName: string
  village: string
  villageName: string
  kind: TripKind
  kindTitle: string
  from: string
  to: string
  nights: number
  purpose: string
  caller: string
  place: string
  /** 有效、已更正、已取消 */
  state: string
  reason: string
  recordedAt: string
  recorder: string
}

export interface TripForm {
  id?: string
  person?: string
  kind: TripKind
  from: string
  to: string
  nights?: number
  purpose: string
  caller?: string
  place?: string
  replaces?: string
  reason?: string
  cancelled?: boolean
}

export interface AbsenceEvent {
  move: string
  title: string
  measure: string
  words: string
  recordedAt: string
  recorder: string
}

export type AbsenceMove = 'ASK' | 'ANSWER' | 'FIND_CAUSE' | 'FIND_NO_CAUSE' | 'TALK' | 'REVISE' | 'WITHDRAW'

export interface Absence {
  id: string
  person: string
  personName: string
  village: string
  villageName: string
  from: string
  to: string
  state: string
  stateTitle: string
  answerDue?: string
  events: AbsenceEvent[]
  moves: AbsenceMove[]
}

export interface Borrowing {
  id: string
  person: string
  personName: string
  village: string
  villageName: string
  unit: string
  borrower: string
  task: string
  from: string
  to?: string
  recordedAt: string
  recorder: string
}

export interface Tick {
  id: string
  holds: boolean
  on: string
  note: string
  recorder: string
}

export const tickStates = { COMPLETE: '已落实', OPEN: '未到期限', LACKING: '到期未落实' } as const
export type TickState = keyof typeof tickStates

export interface TickLine {
  posting: string
  person: string
  personName: string
  village: string
  villageName: string
  unitName: string
  post: string
  since: string
  dueOn: string
  state: TickState
  items: { kind: string; title: string; tick?: Tick }[]
}

export const registerApi = {
  week: (village: string, week: string) => http.get<RegisterWeek>('/api/register/week', { village, week }),
  mine: (week: string) => http.get<RegisterWeek[]>('/api/register/mine', { week }),
  confirm: (form: {
    id: string
    village: string
    week: string
    upTo: string
    version: string
    exceptions: MarkForm[]
  }) => http.post<RegisterWeek>('/api/register/confirm', form),
  mark: (form: { id: string; village: string; marks: MarkForm[] }) => http.post('/api/register/marks', form),
  answer: (form: { id: string; mark: string; words: string }) => http.post('/api/register/answers', form),
}

export const tripApi = {
  mine: (from: string, to: string) => http.get<Trip[]>('/api/trips/mine', { from, to }),
  report: (form: TripForm) => http.post<Trip>('/api/trips', form),
}

export const absenceApi = {
  one: async (id: string) => (await http.get<ListPage<Absence>>('/api/absences', { id })).rows,
  mine: () => http.get<Absence[]>('/api/absences/mine'),
  ask: (form: { id: string; person: string; from: string; to: string; words: string }) =>
    http.post('/api/absences', form),
  move: (form: { village: string; id: string; move: AbsenceMove; words: string; measure?: string }) =>
    http.post('/api/absences/moves', form),
}

export const stationingApi = {
  borrowings: () => http.get<Borrowing[]>('/api/borrowings'),
  borrow: (form: {
    id: string
    person: string
    borrower: string
    task: string
    from: string
    to?: string
    replaces?: string
    reason?: string
    withdrawn?: boolean
  }) => http.post('/api/borrowings', form),
  ticks: async (village?: string) => (await http.get<ListPage<TickLine>>('/api/ticks', { village, size: 200 })).rows,
  tick: (form: {
    id: string
    village: string
    posting: string
    kind: string
    holds: boolean
    on: string
    note?: string
    replaces?: string
  }) => http.post('/api/ticks', form),
}
