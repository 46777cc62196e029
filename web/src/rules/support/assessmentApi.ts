import { http } from '@/api/http'
import type { State } from '@/api/standing'
import type { StandingRow } from '@/compliance/api'

export type FileState = 'ACCOUNT' | 'OPINIONS' | 'GRADED' | 'OBJECTED' | 'ANSWERED'
export type FileMove = 'ACCOUNT' | 'PASS_OVER' | 'SEND_BACK' | 'OPINE' | 'GRADE' | 'OBJECT' | 'UPHOLD' | 'REGRADE'

export const fileStates: Record<FileState, string> = {
  ACCOUNT: '待个人总结',
  OPINIONS: '征求意见',
  GRADED: '已评定',
  OBJECTED: '已申诉',
  ANSWERED: '申诉已答复',
}

export interface Choice {
  code: string
  title: string
}

export interface RoundLine {
  district: string
  districtName: string
  id: string
  kind: string
  kindTitle: string
  title: string
  from: string
  to: string
  openedAt: string
  people: number
  mine: number
  counts: Partial<Record<FileState, number>>
}

export interface RoundList {
  kinds: Choice[]
  districts: Choice[]
  units: Choice[]
  mayOpen: boolean
  rounds: RoundLine[]
}

export interface FileLine {
  district: string
  id: string
  roundTitle: string
  person: string
  name: string
  post: string
  unitName: string
  villageName: string
  state: FileState
  stateTitle: string
  turn: string
  mine: boolean
  moves: FileMove[]
  grade: string
  gradeTitle: string
  version: number
}

/** The quota of the highest grade in a round. */
export interface Top {
  code: string
  title: string
  people: number
  most: number
  given: number
}

export interface Round {
  line: RoundLine
  grades: Choice[]
  top?: Top
  files: FileLine[]
}

export interface Evidence {
  from: string
  to: string
  duties: { clause: string; counts: Partial<Record<State, number>>; rows: StandingRow[] }[]
  leaves: { kind: string; title: string; days: string; times: number }[]
  recorded: { clause: string; count: number; lines: { on: string; text: string }[] }[]
  commendations: { on: string; title: string; words: string }[]
}

export interface Said {
  move: FileMove
  title: string
  organ: string
  words: string
  gradeTitle: string
  at: string
  recorder: string
}

export interface AssessmentFile {
  round: RoundLine
  line: FileLine
  from: string
  until?: string
  said: Said[]
  objectionEnds?: string
  answerDue?: string
  evidence: Evidence
  grades: Choice[]
  earlier: { year: number; round: string; title: string }[]
}

export interface OpenForm {
  id: string
  district?: string
  kind: string
  title: string
  from: string
  to: string
  units?: string[]
}

export interface MoveForm {
  district: string
  files: { id: string; version: number }[]
  move: FileMove
  words?: string
  grade?: string
}

export interface ScopePerson {
  person: string
  name: string
  unit: string
  village: string
  from: string
}

/** What is one's own lies under `mine`. */
export const assessmentApi = {
  rounds: () => http.get<RoundList>('/api/assessments'),
  scope: (form: OpenForm) => http.post<{ district: string; people: ScopePerson[] }>('/api/assessments/scope', form),
  open: (form: OpenForm) => http.post('/api/assessments', form),
  round: (district: string, id: string) => http.get<Round>(`/api/assessments/rounds/${district}/${id}`),
  file: (district: string, id: string, own = false) =>
    http.get<AssessmentFile>(`/api/assessments/${own ? 'mine' : 'files'}/${district}/${id}`),
  wordPath: (district: string, id: string, own = false) =>
    `/api/assessments/${own ? 'mine' : 'files'}/${district}/${id}/form.docx`,
  move: (form: MoveForm, own = false) => http.post(`/api/assessments/${own ? 'mine/' : ''}moves`, form),
}

export interface Commendation {
  id: string
  district: string
  person?: string
  personName: string
  unit: string
  unitName: string
  title: string
  number: string
  on: string
  words: string
  recordedAt: string
  recorder: string
  mayCorrect: boolean
}

export const commendationApi = {
  list: () => http.get<Commendation[]>('/api/commendations'),
  commend: (form: {
    id: string
    person?: string
    unit?: string
    title: string
    number?: string
    on: string
    words: string
    replaces?: string
    reason?: string
    withdrawn?: boolean
  }) => http.post('/api/commendations', form),
}

export interface RecordLine {
  person: string
  name: string
  post: string
  unitName: string
  villageName: string
  from: string
  until?: string
}

export interface PostingRecord {
  person: string
  name: string
  sex: string
  politicalStatus: string
  dutyTitle: string
  printedOn: string
  uses: string[]
  stays: {
    district: string
    posting: string
    post: string
    leads: boolean
    unitName: string
    villageName: string
    from: string
    until?: string
    days: number
    grades: { year: number; round: string; title: string; on: string }[]
    evidence: Evidence
  }[]
}

export const recordApi = {
  list: () => http.get<RecordLine[]>('/api/posting-records'),
  of: (person: string) => http.get<PostingRecord>(`/api/posting-records/${person}`),
}
