import { http } from '@/api/http'

export type PlanKind = 'OPEN' | 'UNANNOUNCED'
export type PlanMove = 'DRAW' | 'CLOSE' | 'WITHDRAW'

export interface PlanRow {
  district: string
  id: string
  kind: PlanKind
  kindTitle: string
  title: string
  officeName: string
  from: string
  to: string
  state: 'MADE' | 'DRAWN' | 'CLOSED' | 'WITHDRAWN'
  stateTitle: string
  seedHash: string
  mine: boolean
  drawn: number
  arrived: number
}

export interface DrawnVillage {
  stop: string
  place: number
  village: string
  name: string
  inspectors: string[]
  arrivedAt?: string
}

export interface Opening {
  at: string
  who: string
  title: string
}

export interface Plan {
  row: PlanRow
  purpose: string
  streets: string[]
  units: string[]
  villages: string[]
  toDraw: number
  each: number
  inspectors: { person: string; name: string; barred: string[] }[]
  seed?: string
  list?: string
  drawn: DrawnVillage[]
  told: { move: string; title: string; words: string; at: string; recorder: string }[]
  openings: Opening[]
  moves: PlanMove[]
}

export interface Name {
  id: string
  name: string
}

export interface Published {
  row: PlanRow
  seed: string
  list: string
  drawn: DrawnVillage[]
  villages: Name[]
  people: Name[]
  openings: Opening[]
}

export interface Choices {
  offices: Name[]
  districts: { code: string; name: string; streets: Name[] }[]
  units: Name[]
}

export interface FoundPerson {
  person: string
  name: string
  unit: string
  duty: string
}

export interface Named {
  person: string
  name: string
  unit: string
  barred: string[]
}

export interface PlanForm {
  id: string
  district: string
  kind: PlanKind
  office?: string
  title: string
  purpose: string
  from: string
  to: string
  streets: string[]
  units: string[]
  villages: number
  each: number
  inspectors: { person: string; barred: string[] }[]
}

export interface Redrawn {
  seedHash: string
  listHash: string
  drawn: { village: string; inspectors: string[] }[]
}

interface Place {
  district: string
  id: string
}

function path({ district, id }: Place): string {
  return `/api/inspections/${district}/${id}`
}

export const plans = {
  list: () => http.get<PlanRow[]>('/api/inspections'),
  one: (place: Place) => http.get<Plan>(path(place)),
  choices: () => http.get<Choices>('/api/inspections/choices'),
  people: (words: string) => http.get<FoundPerson[]>('/api/inspections/people', { words }),
  scope: (form: Pick<PlanForm, 'district' | 'office' | 'from' | 'to' | 'streets' | 'units'>) =>
    http.post<Name[]>('/api/inspections/scope', form),
  make: (form: PlanForm) => http.post('/api/inspections', form),
  move: (place: Place, move: PlanMove, words: string) => http.post(`${path(place)}/${move.toLowerCase()}`, { words }),
  published: () => http.get<PlanRow[]>('/api/inspections/published'),
  draw: ({ district, id }: Place) => http.get<Published>(`/api/inspections/published/${district}/${id}`),
  redraw: (seed: string, list: string) => http.post<Redrawn>('/api/inspections/redraw', { seed, list }),
}
