import { http } from '@/api/http'
import type {
  Candidate, CandidateRow, Change, ChangeForm, Choices, FormalList, Handover, HandoverRow, NominationForm,
  OwnFile, Place, Preview, Secret, Word,
} from './types'

export type * from './types'

const nomination = ({ district, id }: Place) => `/api/selection/nominations/${district}/${id}`
const list = ({ district, id }: Place) => `/api/selection/lists/${district}/${id}`
const change = ({ district, id }: Place) => `/api/selection/changes/${district}/${id}`
const handover = ({ district, id }: Place) => `/api/selection/handovers/${district}/${id}`

export const selection = {
  choices: () => http.get<Choices>('/api/selection/choices'),
  rows: () => http.get<CandidateRow[]>('/api/selection/nominations'),
  one: (place: Place) => http.get<Candidate>(nomination(place)),
  preview: (form: NominationForm, edited?: string) =>
    http.post<Preview>(`/api/selection/preview${edited ? `?edited=${edited}` : ''}`, form),
  save: (id: string, form: NominationForm) => http.put<Place & { version: number }>(`/api/selection/nominations/${id}`, form),
  act: (of: Place & { version: number }, act: string, words: string) =>
    http.post(`${nomination(of)}/acts`, { act, version: of.version, words }),
  review: (of: Place & { version: number }, verdict: Word, opinion: string) =>
    http.post(`${nomination(of)}/reviews`, { verdict, version: of.version, opinion }),
  reveal: async (of: Place, field: Secret, reason: string) =>
    (await http.post<{ value: string }>(`${nomination(of)}/opening`, { field, reason })).value,
  wordPath: (of: Place) => `${nomination(of)}/form.docx`,
  lists: () => http.get<FormalList[]>('/api/selection/lists'),
  list: (place: Place) => http.get<FormalList>(list(place)),
  decide: (id: string, form: unknown) => http.put(`/api/selection/lists/${id}`, form),
  file: (of: FormalList) => http.post(`${list(of)}/filing`, { version: of.version }),
  undo: (of: FormalList) => http.post(`${list(of)}/withdrawal`, { version: of.version }),
  read: (of: Place) => http.post(`${list(of)}/reading`),
  listWordPath: (of: Place) => `${list(of)}/list.docx`,
  changes: () => http.get<Change[]>('/api/selection/changes'),
  change: (place: Place) => http.get<Change>(change(place)),
  report: (id: string, form: ChangeForm) => http.put(`/api/selection/changes/${id}`, form),
  reviewChange: (of: Change, verdict: Word, opinion: string) =>
    http.post(`${change(of)}/reviews`, { verdict, version: of.version, opinion }),
  withdrawChange: (of: Change, words: string) => http.post(`${change(of)}/withdrawal`, { version: of.version, words }),
  revealChange: async (of: Place, reason: string) =>
    (await http.post<{ value: string }>(`${change(of)}/opening`, { reason })).value,
  changeWordPath: (of: Place) => `${change(of)}/form.docx`,
  handovers: () => http.get<HandoverRow[]>('/api/selection/handovers'),
  handover: (place: Place) => http.get<Handover>(handover(place)),
  write: (of: Handover, lists: { list: string; lines: string[] }[]) =>
    http.put(`${handover(of)}/lists`, { version: of.version, lists }),
  settle: (of: Place, item: { kind: string; id: string }, outcome: 'PASSED' | 'SETTLED', words: string) =>
    http.post(`${handover(of)}/items`, { kind: item.kind, item: item.id, outcome, words }),
  sign: (of: Handover, part: string, words: string) => http.post(`${handover(of)}/signatures`, { version: of.version, part, words }),
  giveBack: (of: Handover, words: string) => http.post(`${handover(of)}/return`, { version: of.version, words }),
  handoverWordPath: (of: Place) => `${handover(of)}/form.docx`,
  mine: () => http.get<OwnFile>('/api/selection/mine'),
}
