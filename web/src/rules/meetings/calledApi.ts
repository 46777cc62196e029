import { http } from '@/api/http'
import type { Place } from './api'

export type CallState = 'CALLED' | 'HELD' | 'CANCELLED'
export type CallMove = 'CHANGE' | 'CONFIRM' | 'CANCEL'

export interface Guest {
  person: string
  name: string
  village: string
  villageName: string
  unitName: string
  answer: '' | 'COMING' | 'NOT_COMING'
  answerWords: string
  attended?: boolean
  outcome: string
}

export interface Called {
  district: string
  id: string
  caller: string
  kind: string
  kindTitle: string
  title: string
  place: string
  hostVillage?: string
  from: string
  to: string
  startsAt: string
  nights: number
  agenda: string
  summary: string
  state: CallState
  stateTitle: string
  version: number
  guests: Guest[]
  invited: number
  coming: number
  attended: number
  own?: Guest
  acts: { title: string; words: string; actor: string; at: string }[]
  moves: CallMove[]
}

export interface Candidate {
  person: string
  name: string
  district: string
  village: string
  villageName: string
  unitName: string
}

export interface Choices {
  offices: { id: string; name: string }[]
  kinds: { code: string; title: string }[]
  candidates: Candidate[]
}

export interface CallForm {
  district: string
  office?: string
  kind: string
  title: string
  place: string
  hostVillage?: string
  from: string
  to: string
  startsAt: string
  nights: number
  agenda: string
  people: string[]
  version?: number
}

export interface Area {
  district: string
  id: string
  name: string
  leadUnit: string
  leadUnitName: string
  villages: { code: string; name: string }[]
  version: number
}

const path = ({ district, id }: Place) => `/api/called-meetings/${district}/${id}`

export const called = {
  list: (from: string, to: string) => http.get<Called[]>('/api/called-meetings', { from, to }),
  one: (place: Place) => http.get<Called>(path(place)),
  choices: (on: string) => http.get<Choices>('/api/called-meetings/choices', { on }),
  call: (id: string, form: CallForm) => http.put(`/api/called-meetings/${id}`, form),
  confirm: (place: Place, form: { version: number; attended: string[]; summary: string }) =>
    http.post<Called>(`${path(place)}/confirm`, form),
  cancel: (place: Place, why: string) => http.post(`${path(place)}/cancel`, { why }),
  answer: (place: Place, coming: boolean, words: string) => http.post(`${path(place)}/answer`, { coming, words }),
  areas: () => http.get<Area[]>('/api/called-meetings/areas'),
  putArea: (id: string, form: { name: string; leadUnit: string; villages: string[]; version?: number }) =>
    http.put(`/api/called-meetings/areas/${id}`, form),
  endArea: (area: Place) => http.delete(`/api/called-meetings/areas/${area.district}/${area.id}`),
}

export const answerWords: Record<Guest['answer'], string> = { '': '未回复', COMING: '参加', NOT_COMING: '不能参加' }

/** The form of a meeting as it stands, to be changed. */
export function formOf(meeting: Called): CallForm {
  const { district, kind, title, place, hostVillage, from, to, startsAt, nights, agenda, version } = meeting
  return {
    district, kind, title, place, hostVillage, from, to, startsAt, nights, agenda, version,
    people: meeting.guests.map((guest) => guest.person),
  }
}
