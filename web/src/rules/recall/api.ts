import { http } from '@/api/http'

export type RecallState = 'OPEN' | 'ANSWERED' | 'WAIVED' | 'SENT_BACK' | 'RECALLED' | 'DECLINED' | 'WITHDRAWN' | 'REVOKED'
export type RecallAct = 'OPINE' | 'ANSWER' | 'WAIVE' | 'SEND_BACK' | 'WITHDRAW' | 'NOTE' | 'REVOKE'
export type RecallMay = RecallAct | 'SUPPLEMENT' | 'NAME' | 'RECALL' | 'DECLINE' | 'READ' | 'ATTACH'
export type FactKind = 'ABSENCE' | 'FINDING' | 'REFERRAL' | 'GRADE' | 'DISCIPLINE' | 'OTHER'

export interface Place {
  district: string
  id: string
}

export interface RecallRow extends Place {
  name: string
  post: string
  unit: string
  village: string
  proposer: string
  approver: string
  state: RecallState
  stateTitle: string
  openedOn: string
  dueOn?: string
  waits: string
  measures: string
  decidedOn?: string
  movedAt: string
}

export interface Cause {
  code: string
  title: string
  text: string
}

/** A fact of a case; `link` leads to the record it comes from, where the viewer may open it. */
export interface Fact {
  id: string
  cause: string
  kind: FactKind
  kindTitle: string
  clause: string
  on: string
  text: string
  words: string
  link: string
}

export interface Said {
  move: string
  title: string
  organ: string
  who: string
  words: string
  at: string
}

export interface Result {
  recalled: boolean
  measures: Cause[]
  words: string
  number: string
  on: string
  by: string
  lastOn?: string
  replacement?: { change: string; stateTitle: string; successors: string[]; handover?: string }
}

export interface Copy {
  result: string
  organ: string
  addressee: string
  filedAt: string
  readName: string
  readAt?: string
}

export interface Approver {
  person: string
  name: string
  duty: string
}

export interface Recall extends Place {
  state: RecallState
  stateTitle: string
  version: number
  whole: boolean
  own: boolean
  person: { person: string; posting: string; name: string; post: string; unit: string; village: string; from: string; until?: string }
  proposer: string
  proposedName: string
  openedOn: string
  dueOn: string
  heard: boolean
  approving: string
  approver?: string
  approverName: string
  causes: Cause[]
  facts: Fact[]
  said: Said[]
  result?: Result
  copies: Copy[]
  may: RecallMay[]
  offered: { measures: Cause[]; approvers: Approver[] }
}

export interface Candidate {
  district: string
  posting: string
  name: string
  post: string
  unit: string
  village: string
}

/** What is on record of somebody; `obstacle` says why it cannot be named yet. */
export interface KnownFact {
  kind: FactKind
  kindTitle: string
  source: string
  clause: string
  on: string
  text: string
  obstacle: string
}

export interface Prepared {
  person: Candidate
  causes: Cause[]
  facts: KnownFact[]
  approving: string
  own: boolean
  approvers: Approver[]
}

/** A fact as it is being written down. */
export interface FactDraft {
  cause: string
  kind: FactKind
  source?: string
  on?: string
  words: string
}

export interface RecallForm {
  district: string
  posting: string
  causes: string[]
  facts: FactDraft[]
  approver?: string
  words: string
}

export interface Decision {
  act: 'RECALL' | 'DECLINE'
  measures: string[]
  words: string
  number: string
  lastOn?: string
}

/** The measure that ends the posting. */
export const removal = 'REMOVAL'

const at = ({ district, id }: Place) => `/api/recalls/${district}/${id}`

export const recallApi = {
  rows: () => http.get<RecallRow[]>('/api/recalls'),
  one: (place: Place) => http.get<Recall>(at(place)),
  people: (text: string) => http.get<Candidate[]>('/api/recalls/people', { text }),
  prepare: (district: string, posting: string) => http.get<Prepared>(`/api/recalls/people/${district}/${posting}`),
  propose: (id: string, form: RecallForm) => http.put(`/api/recalls/${id}`, form),
  supplement: (of: Recall, facts: FactDraft[], words: string) => http.post(`${at(of)}/facts`, { version: of.version, facts, words }),
  name: (of: Recall, approver: string) => http.post(`${at(of)}/approver`, { approver, before: of.approver }),
  act: (of: Recall, act: RecallAct, words: string) => http.post(`${at(of)}/acts`, { act, version: of.version, words }),
  decide: (of: Recall, decision: Decision) => http.post(`${at(of)}/decision`, { version: of.version, ...decision }),
  read: (of: Place) => http.post(`${at(of)}/reading`),
  wordPath: (of: Place) => `${at(of)}/form.docx`,
}
