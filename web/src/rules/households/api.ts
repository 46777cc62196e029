import { http } from '@/api/http'
import type { State } from '@/api/standing'
import { uuidv7 } from '@/kit/ids'
import type { ListPage } from '@/kit/list/useListPage'

export interface Named {
  person: string
  name: string
}

export interface Household {
  district: string
  id: string
  code: string
  village: string
  villageName: string
  head: string
  kind: string
  kindTitle: string
  marks: string[]
  address: string
  helpers: { pairing: string; person: string; name: string }[]
  lastVisitOn?: string
  lastContactOn?: string
  /** All of it is shown; otherwise only surname and kind. */
  full: boolean
  mine: boolean
}

export interface Due {
  clause: string
  window: string
  owed: string
  done: string
  state: State
  endsOn: string
}

export interface Mine {
  paired: { household: Household; duties: Due[] }[]
  village: Household[]
  companions: Named[]
  means: { code: string; title: string }[]
  asOf: string
}

export interface Listing {
  rows: Household[]
  total: number
  page: number
  size: number
  asOf: string
}

export interface ListFilter {
  village?: string
  q?: string
  kind?: string
  mark?: string
  helper?: string
  notVisitedSince?: string
  sort?: 'LONGEST' | 'CODE'
  page?: number
  size?: number
}

export interface Member {
  id: string
  name: string
  relation: string
  birth?: string
  identityMasked: string
  health: boolean
  away: boolean
}

export interface HelperLine extends Named {
  pairing: string
  unitName: string
  from: string
  to?: string
  duties: Due[]
}

export interface Card {
  household: Household
  phoneMasked: string
  mayOpenPhone: boolean
  members: Member[]
  helpers: HelperLine[]
}

/** A picture or paper of a visit. */
export interface Attached {
  id: string
  name: string
  media: string
}

export interface VisitLine {
  id: string
  on: string
  seen: string
  difficulties: string
  agreed: string
  visitors: Named[]
  recordedBy: Named
  recordedAt: string
  standing: 'current' | 'corrected' | 'retracted'
  why?: string
  mine: boolean
  files?: Attached[]
}

export interface ContactLine {
  id: string
  on: string
  means: string
  note: string
  person: Named
  standing: 'current' | 'corrected' | 'retracted'
  mine: boolean
}

export interface Choice {
  act: string
  title: string
  needsWords: boolean
}

export interface ProblemLine {
  id: string
  household: string
  head: string
  village: string
  villageName: string
  foundOn: string
  words: string
  state: string
  stateTitle: string
  owner: Named
  dueOn?: string
  outcome: string
  version: number
  choices: Choice[]
}

export interface HardshipLine {
  district: string
  id: string
  household: string
  head: string
  villageName: string
  clueOn: string
  clueTitle: string
  words: string
  state: string
  stateTitle: string
  dueOn: string
  endedOn?: string
  version: number
  choices: Choice[]
  steps: { title: string; stateTitle: string; words: string; by: Named; on: string }[]
}

export interface MoveLine {
  id: string
  household: string
  head: string
  village: string
  member: string
  kind: 'LEFT' | 'RETURNED'
  on: string
  place: string
  work: string
}

export interface Pair {
  id: string
  household: string
  code: string
  head: string
  kindTitle: string
  village: string
  villageName: string
  helper: Named
  from: string
  to?: string
  lastVisitOn?: string
  lastContactOn?: string
}

export interface Candidate extends Named {
  dutyTitle: string
  unitName: string
  paired: number
  most: number
}

export interface VillageCoverage {
  villageName: string
  counts: { village: string; households: number; lifted: number; monitored: number; helped: number; without: number }
}

export interface Progress {
  team: string
  name: string
  village: string
  villageName: string
  window: string
  owed: number
  done: number
  state: State
}

export interface Unvisited {
  household: string
  head: string
  kindTitle: string
}

const root = '/api/households'

export const households = {
  home: () => http.get<{ district: string }>(`${root}/home`),
  list: (filter: ListFilter) => http.get<Listing>(root, { ...filter }),
  card: (district: string, id: string) => http.get<Card>(`${root}/${district}/${id}`),
  visits: (district: string, id: string) => http.get<VisitLine[]>(`${root}/${district}/${id}/visits`),
  contacts: (district: string, id: string) => http.get<ContactLine[]>(`${root}/${district}/${id}/contacts`),
  problemsOf: (district: string, id: string) => http.get<ProblemLine[]>(`${root}/${district}/${id}/problems`),
  hardshipOf: (district: string, id: string) => http.get<HardshipLine[]>(`${root}/${district}/${id}/hardship`),
  problems: (district: string, state: string) => http.get<ProblemLine[]>(`${root}/${district}/problems`, { state }),
  /** What waits for me among the hardship reports, soonest due first. */
  hardshipWaiting: async (size: number) =>
    (await http.get<ListPage<HardshipLine>>(`${root}/hardship`, { state: 'WAITING', size })).rows,
  moves: (district: string) => http.get<MoveLine[]>(`${root}/${district}/moves`),
  pairings: (district: string, village: string) => http.get<Pair[]>(`${root}/pairings`, { district, village }),
  coverage: (district: string) => http.get<VillageCoverage[]>(`${root}/coverage`, { district }),
  candidates: (q: string) => http.get<Candidate[]>(`${root}/helpers`, { q }),
  progress: (district: string) => http.get<Progress[]>(`${root}/progress`, { district }),
  unvisited: (district: string, team: string) => http.get<Unvisited[]>(`${root}/unvisited`, { district, team }),
  pair: (district: string, wish: { household: string; helper: string; from: string; to?: string }) =>
    http.post<{ id: string }>(`${root}/${district}/pairings`, wish),
  endPairing: (district: string, id: string, last: string, why: string) =>
    http.post(`${root}/${district}/pairings/${id}/end`, { last, why }),
  retract: (district: string, kind: 'visits' | 'contacts', id: string, why: string) =>
    http.post(`${root}/${district}/${kind}/${id}/retract`, { why }),
  actOnProblem: (district: string, id: string, step: { act: string; version: number; words: string; owner?: string }) =>
    http.post(`${root}/${district}/problems/${id}/acts`, step),
  hands: (district: string, id: string) => http.get<Named[]>(`${root}/${district}/${id}/hands`),
  actOnHardship: (district: string, id: string, word: { act: string; version: number; words: string }) =>
    http.post(`${root}/${district}/hardship/${id}/acts`, word),
  open: async (district: string, id: string, what: 'PHONE' | 'IDENTITY' | 'HEALTH', asked: { member?: string; reason: string }) =>
    (await http.post<{ text: string }>(`${root}/${district}/${id}/opening`, { what, ...asked })).text,
  /** Records from the console what a phone sends through its outbox; the same id again records nothing twice. */
  record: (id: string, kind: string, form: unknown) => http.put(`${root}/${paths[kind]}/${id}`, form),
  attach: async (district: string, visit: string, pictures: Blob[]): Promise<void> => {
    for (const picture of pictures) {
      const form = new FormData()
      form.set('file', picture, '照片.jpg')
      await http.upload(`/api/files/${district}/visit/${visit}/${uuidv7()}`, form)
    }
  },
}

const paths: Record<string, string> = {
  visit: 'visits',
  contact: 'contacts',
  problem: 'problems',
  hardship: 'hardship',
  move: 'moves',
}
