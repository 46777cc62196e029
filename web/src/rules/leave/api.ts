import { http } from '@/api/http'
import type { ListQuery } from '@/kit/list/columns'

export type Half = 'AM' | 'PM'

export interface HalfDay {
  date: string
  half: Half
}

export type Stage =
  | 'PENDING' | 'SENT_BACK' | 'REFUSED' | 'WITHDRAWN' | 'REPLACED' | 'GRANTED' | 'AWAY' | 'CONTINUED' | 'RETURN_DUE'
  | 'RETURN_LATE' | 'RETURNED'

export type May =
  | 'AGREE' | 'APPROVE' | 'SEND_BACK' | 'REFUSE' | 'WITHDRAW' | 'RESUBMIT' | 'TRANSFER' | 'URGE' | 'READ' | 'EXTEND'
  | 'CORRECT' | 'TELL_RETURN' | 'CONFIRM_RETURN'

export type ListName = 'to-decide' | 'decided' | 'mine' | 'copied'

export interface LeaveRow {
  district: string
  id: string
  name: string
  post: string
  unit: string
  village: string
  kindTitle: string
  from: HalfDay
  to: HalfDay
  days: number
  clause: string
  stage: Stage
  stageTitle: string
  waitsFor: string
  askedAt: string
  movedAt: string
}

export interface LeavePage {
  rows: LeaveRow[]
  total: number
}

export interface Counts {
  toDecide: number
  decided: number
  mine: number
  copied: number
}

export interface StepView {
  number: number
  organ: string
  act: 'AGREE' | 'APPROVE'
  actTitle: string
  addressee: string
  why: string
  state: 'WAITING' | 'OPEN' | 'DONE' | 'PASSED_OVER' | 'LEFT'
}

export interface LeaveMoment {
  at: string
  step: number
  event: string
  title: string
  who: string
  organ: string
  words: string
}

export interface Leave {
  district: string
  id: string
  applicant: { id: string; name: string; post: string; unit: string; village: string; team: string; teamId: string }
  what: {
    kind: string
    kindTitle: string
    from: HalfDay
    to: HalfDay
    days: number
    countedDays: number
    reason: string
    destination: string
    phone: string
    standsIn: string
  }
  procedure: {
    clause: string
    state: string
    stage: Stage
    stageTitle: string
    askedAt: string
    steps: StepView[]
    filings: { organ: string; addressee: string; filedAt?: string; readAt?: string }[]
  }
  version: number
  openStep?: number
  timeline: LeaveMoment[]
  report?: { id: string; means: string; toldAt: string; personTold: string; words: string; dueOn: string; late: boolean }
  extended?: string
  corrected?: string
  comingBack: { dueOn: string; back?: HalfDay; toldBy?: string; confirmedBy?: string }
  may: May[]
}

export interface ReportForm {
  id: string
  from: HalfDay
  means: string
  toldAt: string
  personTold: string
  words: string
}

export interface LeaveForm {
  id: string
  kind: string
  from: HalfDay
  to: HalfDay
  reason: string
  destination: string
  phone: string
  standsIn: string
  reportedFirst?: ReportForm
}

export interface Preview {
  answer?: {
    days: number
    countedDays: number
    adjacent: { id: string; kind: string; from: HalfDay; to: HalfDay; days: number }[]
    clause: string
    route: { organ: string; organTitle: string; act: string; actTitle: string; addressee: string; why: string }[]
    filings: { organ: string; addressee: string }[]
    passedOver: { organ: string; organTitle: string; addressee: string; why: string }[]
  }
  warnings: string[]
  refusal?: { code: string; clause?: string; detail: string; next: string }
}

export interface Choices {
  kinds: { code: string; title: string; counting: 'WORKING' | 'CALENDAR' }[]
  means: { code: string; title: string }[]
}

export interface OpenReport {
  district: string
  id: string
  from: HalfDay
  means: string
  toldAt: string
  personTold: string
  words: string
  dueOn: string
  late: boolean
}

/** A leave whose return nobody has confirmed yet. */
export interface ReturnRow {
  district: string
  id: string
  name: string
  village: string
  kindTitle: string
  from: HalfDay
  to: HalfDay
  told: boolean
  dueOn: string
}

export interface PersonAway {
  person: string
  leave: string
  name: string
  post: string
  kindTitle: string
  from: HalfDay
  to: HalfDay
  part: 'DAY' | 'AM' | 'PM'
}

export interface TeamAway {
  id: string
  district: string
  village: string
  name: string
  posted: number
  people: PersonAway[]
}

export interface Away {
  on: string
  posted: number
  away: number
  districts: {
    code: string
    name: string
    posted: number
    away: number
    streets: { code: string; name: string; posted: number; away: number; teams: TeamAway[] }[]
  }[]
}

export interface Month {
  month: string
  days: {
    date: string
    working: boolean
    people: { district: string; leave: string; name: string; village: string; kindTitle: string; part: 'DAY' | 'AM' | 'PM' }[]
  }[]
}

export interface StandIns {
  /** Whether the viewer leads the team or is its street. */
  mayName: boolean
  today?: { person: string; name: string; from: string; to: string }
  candidates: { person: string; name: string }[]
}

/** How a form is handed in: fresh, behind or in place of another leave, for a report, or again. */
export type Purpose = 'new' | 'extension' | 'correction' | 'completion' | 'resubmission'

export interface Place {
  district: string
  id: string
}

const path = ({ district, id }: Place) => `/api/leaves/${district}/${id}`

const ties: Partial<Record<Purpose, string>> = { extension: 'extends', correction: 'corrects', completion: 'report' }

/** Where a form of this purpose is previewed. */
export function previewPath(purpose: Purpose, other?: Place): string {
  const tie = ties[purpose]
  return tie && other ? `/api/leaves/preview?${tie}=${other.id}` : '/api/leaves/preview'
}

export const leaves = {
  choices: () => http.get<Choices>('/api/leaves/kinds'),
  counts: () => http.get<Counts>('/api/leaves/counts'),
  returns: () => http.get<ReturnRow[]>('/api/leaves/returns'),
  list: (list: ListName, query: ListQuery) =>
    http.get<LeavePage>('/api/leaves', {
      list,
      text: query.text || undefined,
      sort: query.sort,
      descending: query.sort ? query.descending : undefined,
      page: query.page,
      size: query.size,
    }),
  one: (place: Place) => http.get<Leave>(path(place)),
  preview: (form: LeaveForm, purpose: Purpose, other?: Place) => http.post<Preview>(previewPath(purpose, other), form),
  handIn: (form: LeaveForm, purpose: Purpose, other?: Place) =>
    http.post<Place>(purpose === 'new' || !other ? '/api/leaves' : `${path(other)}/${purpose}`, form),
  report: (form: ReportForm) => http.post<OpenReport>('/api/leaves/reports', form),
  reports: () => http.get<OpenReport[]>('/api/leaves/reports'),
  decide: (leave: Leave, act: May, opinion: string) =>
    http.post(`${path(leave)}/decisions`, { step: leave.openStep, version: leave.version, act, opinion }),
  withdraw: (leave: Place, why: string) => http.post(`${path(leave)}/withdraw`, { why }),
  urge: (leave: Place) => http.post(`${path(leave)}/urge`),
  transfer: (leave: Place) => http.post(`${path(leave)}/transfer`),
  read: (leave: Place) => http.post(`${path(leave)}/read`),
  comeBack: (leave: Place, back: HalfDay, words: string) => http.post(`${path(leave)}/return`, { back, words }),
  away: (on: string) => http.get<Away>('/api/leaves/away', { on }),
  month: (month: string) => http.get<Month>('/api/leaves/calendar', { month }),
  standIns: (team: Place) => http.get<StandIns>(`/api/teams/${team.district}/${team.id}/stand-ins`),
  nameStandIn: (team: Place, form: { person: string; from: string; to: string }) =>
    http.post<StandIns>(`/api/teams/${team.district}/${team.id}/stand-ins`, form),
  wordPath: (leave: Place) => `${path(leave)}/form.docx`,
}
