import { http } from '@/api/http'

export interface Choice {
  code: string
  title: string
}

export interface Choices {
  forms: Choice[]
  occasions: Choice[]
}

export interface Study {
  district: string
  id: string
  version: string
  team: string
  villageName: string
  on: string
  form: string
  formTitle: string
  subject: string
  occasion: string
  occasionTitle: string
  meeting?: string
  ledBy: string
  ledByName: string
  content: string
  people: { person: string; name: string }[]
  collective: boolean
  retracted: boolean
  recorder: string
  recordedAt: string
  mayCorrect: boolean
  ownTeam: boolean
}

export interface StudyForm {
  district: string
  team: string
  on: string
  form: string
  subject: string
  occasion?: string
  meeting?: string
  /** The meeting at which it was held, recorded in the same act. */
  beside?: unknown
  ledBy?: string
  content: string
  attended: string[]
  replaces?: string
  reason?: string
}

export interface Note {
  words: string
  shared: boolean
  version: number
  changedAt: string
}

export interface Notes {
  own?: Note
  shared: { author: string; words: string; changedAt: string }[]
}

export interface Place {
  district: string
  id: string
}

const path = ({ district, id }: Place) => `/api/studies/${district}/${id}`

export const studies = {
  list: (from: string, to: string) => http.get<Study[]>('/api/studies', { from, to }),
  choices: () => http.get<Choices>('/api/studies/choices'),
  one: (place: Place) => http.get<Study>(path(place)),
  versions: (place: Place) => http.get<{ title: string; reason: string; by: string; at: string }[]>(`${path(place)}/versions`),
  record: (id: string, form: StudyForm) => http.put(`/api/studies/${id}`, form),
  retract: (place: Place, why: string) => http.post(`${path(place)}/retract`, { why }),
  notes: (place: Place) => http.get<Notes>(`${path(place)}/notes`),
  write: (place: Place, note: { words: string; shared: boolean; version?: number }) => http.put<Notes>(`${path(place)}/note`, note),
  throwAway: (place: Place) => http.delete(`${path(place)}/note`),
}
