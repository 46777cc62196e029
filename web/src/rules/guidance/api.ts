import { http } from '@/api/http'
import type { StandingRow } from '@/compliance/api'

export type Office = 'PRINCIPAL' | 'DEPUTY'

export const officeWords: Record<Office, string> = { PRINCIPAL: '主要负责人', DEPUTY: '分管负责人' }

export interface Leader {
  term: string
  office: Office
  title: string
}

export interface ProblemLine {
  district: string
  id: string
  words: string
  state: 'OPEN' | 'SOLVED' | 'WITHDRAWN'
  stateTitle: string
  outcome: string
  foundOn: string
  endedOn?: string
  version: number
  choices: { act: string; title: string }[]
}

export interface Visit {
  district: string
  id: string
  unit: string
  unitName: string
  village: string
  villageName: string
  on: string
  leaders: (Leader & { inOffice: boolean })[]
  words: string
  problems: ProblemLine[]
  recorder: string
  recordedAt: string
  mayCorrect: boolean
  /** Why it replaced an earlier record. */
  why: string
}

/** A unit at a village, with the leaders that may have come. */
export interface Place {
  unit: string
  unitName: string
  village: string
  villageName: string
  leaders: (Leader & { from: string; to?: string })[]
}

export interface VisitForm {
  unit: string
  village: string
  on: string
  leaders: string[]
  words: string
  problems: string[]
  replaces?: string
  why?: string
}

export interface Term {
  district: string
  id: string
  office: Office
  officeTitle: string
  name: string
  dutyTitle: string
  from: string
  to?: string
  version: number
}

export interface TermForm {
  office: Office
  name: string
  dutyTitle: string
  from: string
  to?: string
}

export interface Hearing {
  district: string
  id: string
  on: string
  chair: string
  reporter: string
  heard: string
  decided: string
  why: string
  recordedAt: string
}

export interface HearingForm {
  id: string
  on: string
  chair: string
  reporter: string
  heard: string
  decided: string
  replaces?: string
  why?: string
}

export type UnitDuty = StandingRow & { from: string; next: string }

export interface UnitYear {
  unit: string
  name: string
  year: number
  asOf: string
  own: boolean
  liaisons: string[]
  villages: { village: string; villageName: string }[]
  terms: Term[]
  hearings: Hearing[]
  visits: Visit[]
  duties: UnitDuty[]
  history: { words: string; by: string; at: string }[]
}

const root = '/api/guidance'

export const guidance = {
  units: () => http.get<{ id: string; name: string }[]>(`${root}/units`),
  year: (unit: string, year: number) => http.get<UnitYear>(`${root}/units/${unit}`, { year }),
  name: (unit: string, form: TermForm) => http.post(`${root}/units/${unit}/terms`, form),
  correct: (term: Term, form: TermForm, words: string) =>
    http.post(`${root}/${term.district}/terms/${term.id}/correct`, { form, version: term.version, words }),
  withdraw: (term: Term, words: string) =>
    http.post(`${root}/${term.district}/terms/${term.id}/withdraw`, { version: term.version, words }),
  hear: (unit: string, form: HearingForm) => http.post(`${root}/units/${unit}/hearings`, form),
  retractHearing: (hearing: Hearing, words: string) =>
    http.post(`${root}/${hearing.district}/hearings/${hearing.id}/retract`, { words }),
  visits: (from: string, to: string) => http.get<Visit[]>(`${root}/visits`, { from, to }),
  places: () => http.get<Place[]>(`${root}/places`),
  visit: (id: string, form: VisitForm) => http.put(`${root}/visits/${id}`, form),
  retractVisit: (visit: Visit, words: string) =>
    http.post(`${root}/${visit.district}/visits/${visit.id}/retract`, { words }),
  actOnProblem: (problem: ProblemLine, act: string, words: string) =>
    http.post(`${root}/${problem.district}/problems/${problem.id}/acts`, { act, version: problem.version, words }),
}
