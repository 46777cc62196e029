import { http } from '@/api/http'

export type State = 'DRAFT' | 'SUBMITTED' | 'ADOPTED' | 'RETURNED' | 'PUBLISHED'

export interface Publication {
  id: string
  outlet: string
  on: string
  link: string
}

export interface Line {
  district: string
  id: string
  kindTitle: string
  title: string
  unitName: string
  villageName: string
  writer: string
  state: State
  stateTitle: string
  sentOn?: string
  recordedAt: string
  publications: Publication[]
}

export interface Choice {
  act: string
  title: string
  needsWords: boolean
}

export interface Page {
  line: Line
  kind: string
  body: string
  version: number
  mayEdit: boolean
  mayAttach: boolean
  choices: Choice[]
  files: { id: string; name: string; media: string }[]
  steps: { title: string; stateTitle: string; words: string; by: string; at: string }[]
  versions: { version: number; title: string; body: string; by: string; at: string }[]
}

export interface Form {
  kind: string
  title: string
  body: string
  team?: string
}

export interface Choices {
  kinds: { code: string; title: string }[]
  teams: { team: string; title: string; district: string }[]
}

export interface Proposal {
  title: string
  body: string
  facts: number
}

export interface Place {
  district: string
  id: string
  version: number
  state: State
}

const root = '/api/bulletins'

type Ref = Pick<Line, 'district' | 'id'>

export const bulletins = {
  list: (from: string, to: string) => http.get<Line[]>(root, { from, to }),
  page: ({ district, id }: Ref) => http.get<Page>(`${root}/${district}/${id}`),
  paperPath: ({ district, id }: Ref) => `${root}/${district}/${id}/paper.docx`,
  choices: () => http.get<Choices>(`${root}/choices`),
  proposal: (month: string, team?: string) => http.get<Proposal>(`${root}/proposal`, { month, team }),
  begin: (id: string, form: Form) => http.post<Place>(root, { id, form }),
  save: ({ district, id }: Ref, version: number, form: Form) => http.put<Place>(`${root}/${district}/${id}`, { form, version }),
  act: ({ district, id }: Ref, version: number, act: string, words: string, publication?: Omit<Publication, 'id'>) =>
    http.post<Place>(`${root}/${district}/${id}/acts`, { act, version, words, publication }),
  attach: ({ district, id }: Ref, file: string, form: FormData) =>
    http.upload(`/api/files/${district}/bulletin/${id}/${file}`, form),
  gallery: (q: string) => http.get<Line[]>('/api/gallery', { q }),
}

/** Where a picture of an item is read from. */
export function pictureUrl(district: string, file: string): string {
  return `/api/files/${district}/${file}`
}
