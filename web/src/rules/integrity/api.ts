import { http } from '@/api/http'

export interface TextLine {
  clause: string
  title: string
  text: string
}

export interface PledgeText {
  disciplines: TextLine[]
  rules: TextLine[]
  mayNots: TextLine[]
}

export interface PledgeRef {
  district: string
  id: string
  on: string
}

export interface MyPledge {
  text: { version: string; since: string; text: PledgeText }
  /** Whether a pledge is asked of the viewer at all. */
  posted: boolean
  made?: PledgeRef
  dueOn?: string
}

export interface PledgeLine {
  posting: string
  personName: string
  post: string
  unit: string
  village: string
  since: string
  dueOn: string
  made?: PledgeRef
}

export interface PledgeSheet {
  personName: string
  post: string
  unit: string
  village: string
  on: string
  text: PledgeText
}

export const pledges = {
  mine: () => http.get<MyPledge>('/api/pledges/mine'),
  inLine: () => http.get<PledgeLine[]>('/api/pledges'),
  sheet: (district: string, id: string) => http.get<PledgeSheet>(`/api/pledges/${district}/${id}`),
  make: (id: string, version: string) => http.post('/api/pledges', { id, version }),
}

export interface Door {
  village?: { code: string; name: string }
  districts: { code: string; name: string }[]
  disciplines: { code: string; clause: string; title: string; text: string }[]
  acceptWithin: number
  concludeWithin: number
  /** Bytes. */
  largestPicture: number
  mostPictures: number
}

export interface ReportForm {
  id: string
  secret: string
  village?: string
  district?: string
  discipline: string
  what: string
  where?: string
  when?: string
  whom?: string
  name?: string
  phone?: string
}

/** What opens a report to whoever handed it in. */
export interface Slip {
  number: string
  secret: string
}

export interface Followed {
  number: string
  disciplineTitle: string
  state: string
  stateTitle: string
  receivedOn: string
  dueOn?: string
  pictures: number
  told: { on: string; title: string; words: string; own: boolean }[]
}

export const door = {
  open: (village?: string) => http.get<Door>('/api/integrity/door', { village }),
  report: (form: ReportForm, byName: boolean) =>
    http.post<{ number: string }>(byName ? '/api/integrity/reports/by-name' : '/api/integrity/reports', form),
  follow: (slip: Slip) => http.post<Followed>('/api/integrity/follow-up', slip),
  add: (slip: Slip, words: string) => http.post<Followed>('/api/integrity/follow-up/words', { ...slip, words }),
  addPicture: (slip: Slip, picture: Blob) => {
    const form = new FormData()
    form.set('number', slip.number)
    form.set('secret', slip.secret)
    form.set('file', picture, '图片.jpg')
    return http.upload('/api/integrity/follow-up/pictures', form)
  },
}

export type ReportState = 'RECEIVED' | 'ACCEPTED' | 'DECLINED' | 'VERIFYING' | 'CONCLUDED' | 'TOLD'
export type ReportMove =
  | 'ACCEPT' | 'DECLINE' | 'VERIFY' | 'ASK' | 'NOTE' | 'CONCLUDE' | 'TELL' | 'REOPEN' | 'TRANSFER' | 'ADD'

export interface FileLine {
  district: string
  id: string
  number: string
  clause: string
  disciplineTitle: string
  state: ReportState
  stateTitle: string
  receivedOn: string
  dueOn?: string
  handlerName: string
  readable: boolean
}

export interface Choice {
  move: ReportMove
  title: string
  needsWords: boolean
  toldToReporter: boolean
}

export interface ReportFile {
  line: FileLine
  version: number
  villageName: string
  what: string
  where: string
  when: string
  whom: string
  name: string
  phone: string
  pictures: { id: string; on: string }[]
  words: { move: ReportMove; title: string; words: string; author: string; on: string }[]
  choices: Choice[]
  handlers: { id: string; name: string }[]
  concerned: { id: string; name: string }[]
  outcomes: { code: string; title: string }[]
}

export interface MoveForm {
  move: ReportMove
  version: number
  words?: string
  outcome?: string
  person?: string
  to?: string
}

export interface DisciplineCount {
  clause: string
  title: string
  received: number
  underWay: number
  ended: number
}

export interface HandlerLine {
  id: string
  person: string
  personName: string
  officeName: string
  namedBy: string
  namedAt: string
  confirmed: boolean
  standing: string
}

export interface Candidate {
  person: string
  personName: string
  office: string
  officeName: string
}

type Place = { district: string; id: string }

function path({ district, id }: Place): string {
  return `/api/integrity/files/${district}/${id}`
}

export const files = {
  lines: () => http.get<FileLine[]>('/api/integrity/files'),
  counts: (since: string) => http.get<DisciplineCount[]>('/api/integrity/files/counts', { since }),
  open: (place: Place) => http.get<ReportFile>(path(place)),
  move: (place: Place, form: MoveForm) => http.post(`${path(place)}/moves`, form),
  picture: (place: Place, picture: string) => `${path(place)}/pictures/${picture}`,
}

export const handlers = {
  lines: () => http.get<HandlerLine[]>('/api/integrity/handlers'),
  candidates: () => http.get<Candidate[]>('/api/integrity/handlers/candidates'),
  name: (person: string, office: string) => http.post('/api/integrity/handlers', { person, office }),
  confirm: (id: string) => http.post(`/api/integrity/handlers/${id}/confirmation`),
  end: (id: string) => http.delete(`/api/integrity/handlers/${id}`),
}
