import type { HandoverRow } from './handoverTypes'

export type * from './handoverTypes'

export type NominationState =
  | 'DRAFT' | 'IN_REVIEW' | 'SENT_BACK' | 'REFUSED' | 'WITHDRAWN' | 'CLEARED' | 'NOT_CHOSEN' | 'DECIDED' | 'FILED'
export type ChangeState = 'IN_REVIEW' | 'SENT_BACK' | 'REFUSED' | 'WITHDRAWN' | 'AGREED' | 'DONE'
export type ListState = 'DECIDED' | 'FILED' | 'WITHDRAWN'
export type Verdict = 'ELIGIBLE' | 'EXCEPTION' | 'BARRED'
export type Post = 'FIRST_SECRETARY' | 'TEAM_LEADER' | 'MEMBER'
export type Word = 'AGREE' | 'SEND_BACK' | 'REFUSE'
export type Secret = 'IDENTITY' | 'PHONE' | 'HEALTH' | 'SANCTIONS'

export interface Place {
  district: string
  id: string
}

export interface CandidateRow extends Place {
  name: string
  sex: string
  birth: string
  education: string
  dutyTitle: string
  unit: string
  village: string
  team: string
  post: string
  leads: boolean
  startsOn: string
  verdict: string
  verdictCode: Verdict
  state: NominationState
  stateTitle: string
  version: number
  waitsFor: string
  mine: boolean
  movedAt: string
}

export interface Spoken {
  bar: 'IN_PRINCIPLE' | 'NEVER'
  clause: string
  what: string
  number: string
  value: string
  source: string
}

export interface Assessed {
  verdict: Verdict
  verdictTitle: string
  birth: string
  sexTitle: string
  retiresOn: string
  retirement: string
  findings: Spoken[]
}

export interface Preview {
  assessed?: Assessed
  faults: { field: string; clause: string; message: string; next: string }[]
}

export interface ReviewLine {
  round: number
  organ: string
  addressee: string
  verdict?: string
  verdictTitle: string
  opinion: string
  who: string
  at?: string
}

export interface Happening {
  what: string
  title: string
  words: string
  organ: string
  at: string
  whoName: string
}

export interface CandidateFile {
  sex: string
  birth: string
  nationality: string
  politicalStatus: string
  education: string
  employer: string
  dutyTitle: string
  hiredOn: string
  staff: string
  staffTitle: string
  employment: string
  employmentTitle: string
  identityMasked: string
  phoneMasked: string
  retiresOn: string
  retiresWhy: string
  exceptionWhy: string
  assessed: Assessed
}

export interface Candidate extends Place {
  name: string
  unit: string
  village: string
  teamId: string
  team: string
  post: Post
  postTitle: string
  leads: boolean
  leadsWhy: string
  startsOn: string
  endsOn?: string
  replaces?: string
  replacesName: string
  file?: CandidateFile
  state: NominationState
  stateTitle: string
  version: number
  clearedOn?: string
  filing?: { list: string; decisionNumber: string; decisionOn: string; filingNumber: string; filedOn?: string }
  reviews: ReviewLine[]
  timeline: Happening[]
  may: string[]
}

export interface Sanction {
  words: string
  from: string
  last: string
}

export interface CandidateFields {
  name: string
  identity: string
  nationality: string
  politicalStatus: string
  education: string
  employer: string
  dutyTitle: string
  phone: string
  hiredOn?: string
  staff: string
  employment: string
  health?: string
  sanctions?: Sanction[]
  retiresOn?: string
  retiresWhy: string
}

export interface NominationForm {
  district: string
  team: string
  post: Post
  leads?: boolean
  leadsWhy: string
  startsOn?: string
  endsOn?: string
  replaces?: string
  candidate: CandidateFields
  exceptionWhy: string
  version?: number
}

export interface Posted {
  posting: string
  person: string
  name: string
  post: Post
  postTitle: string
  leads: boolean
  from: string
  last?: string
  own: boolean
}

export interface TeamChoice extends Place {
  name: string
  village: string
  unit: string
  people: Posted[]
}

export interface Choices {
  teams: TeamChoice[]
  grounds: { code: string; title: string }[]
  reviewing: string[]
  changing: string[]
}

export interface FormalList extends Place {
  unit: string
  decisionNumber: string
  decisionOn: string
  words: string
  state: ListState
  stateTitle: string
  version: number
  filingNumber: string
  filedOn?: string
  people: {
    id: string; name: string; sex: string; birth: string; dutyTitle: string; politicalStatus: string; village: string
    team: string; post: string; leads: boolean; startsOn: string; replaces: string
  }[]
  copies: { organ: string; addressee: string; filedAt: string; readName: string; readAt?: string }[]
  may: string[]
}

export interface Change extends Place {
  posting: string
  name: string
  post: string
  unit: string
  village: string
  teamId: string
  kind: 'END' | 'REPLACE'
  kindTitle: string
  ground: string
  groundTitle: string
  words: string
  lastOn: string
  agreedOn?: string
  endedOn?: string
  state: ChangeState
  stateTitle: string
  version: number
  waitsFor: string
  mine: boolean
  reviews: ReviewLine[]
  successors: { id: string; name: string; stateTitle: string }[]
  handover?: string
  timeline: Happening[]
  recordedAt: string
  movedAt: string
  may: string[]
}

export interface ChangeForm {
  district: string
  posting: string
  kind: 'END' | 'REPLACE'
  ground: string
  words: string
  lastOn: string
  version?: number
}

export interface OwnFile {
  files: Candidate[]
  changes: Change[]
  handovers: HandoverRow[]
}
