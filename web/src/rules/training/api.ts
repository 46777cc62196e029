import { http } from '@/api/http'

export type TrainingState = 'PLANNED' | 'HELD' | 'CANCELLED'
export type Answer = 'NONE' | 'COMES' | 'CANNOT'

export interface TrainingRow {
  district: string
  id: string
  kind: string
  kindTitle: string
  tier: string
  tierTitle: string
  forms: string[]
  courses: string[]
  subject: string
  place: string
  organiser: string
  office: string
  places: number
  from: string
  to: string
  state: TrainingState
  stateTitle: string
  why: string
  version: number
  invited: number
  attended: number
  keeps: boolean
}

export interface TrainingPerson {
  person: string
  name: string
  post: string
  unit: string
  village: string
  invited: boolean
  answer: Answer
  answerTitle: string
  words: string
  attended: boolean
  /** The days of the training stand in the register as an official trip. */
  away: boolean
  trainings: number
}

export interface TrainingPage {
  training: TrainingRow
  people: TrainingPerson[]
}

export interface OwnTraining {
  training: TrainingRow
  answer: Answer
  words: string
  invited: boolean
  attended: boolean
}

export interface Choice {
  code: string
  title: string
}

export interface Choices {
  kinds: Choice[]
  tiers: Choice[]
  forms: Choice[]
  courses: Choice[]
}

export interface TrainingForm {
  id: string
  kind: string
  tier: string
  forms: string[]
  courses: string[]
  subject: string
  place: string
  organiser: string
  places: number
  from: string
  to: string
  version: number
}

type Which = Pick<TrainingRow, 'district' | 'id'>

const path = ({ district, id }: Which) => `/api/trainings/${district}/${id}`

export const trainingApi = {
  ofYear: (year: number) => http.get<TrainingRow[]>('/api/trainings', { year }),
  choices: () => http.get<Choices>('/api/trainings/choices'),
  page: (which: Which) => http.get<TrainingPage>(path(which)),
  plan: (form: TrainingForm) => http.post<Which>('/api/trainings', form),
  change: (district: string, form: TrainingForm) => http.put(`/api/trainings/${district}`, form),
  cancel: (which: Which, why: string) => http.post(`${path(which)}/cancel`, { why }),
  invite: (which: Which, people: string[]) => http.post(`${path(which)}/invitations`, { people }),
  withdraw: (which: Which, person: string) => http.delete(`${path(which)}/invitations/${person}`),
  confirm: (which: Which, confirmed: { version: number; people: string[]; why: string }) =>
    http.post(`${path(which)}/attendance`, confirmed),
  mine: () => http.get<OwnTraining[]>('/api/trainings/mine'),
  answer: (id: string, answer: Answer, words: string) => http.put(`/api/trainings/mine/${id}/answer`, { answer, words }),
}
