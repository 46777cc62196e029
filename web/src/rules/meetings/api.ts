import { http } from '@/api/http'
import type { State } from '@/api/standing'
import type { ListQuery } from '@/kit/list/columns'

export type Presence = 'IN_PLACE' | 'PARTLY_ON_LEAVE' | 'ON_LEAVE' | 'ON_TRIP'

export interface Mate {
  person: string
  name: string
  post: string
  leads: boolean
  presence: Presence
  hint: string
}

export type TaskState = 'OPEN' | 'DONE' | 'DROPPED'
export type TaskMove = 'FINISH' | 'DROP' | 'CHANGE' | 'REOPEN'

export interface Task {
  district: string
  id: string
  meeting: string
  team: string
  villageName: string
  words: string
  owner: string
  ownerName: string
  dueOn: string
  overdue: boolean
  state: TaskState
  stateTitle: string
  outcome: string
  endedOn?: string
  version: number
  moves: { move: TaskMove; title: string; needsWords: boolean }[]
}

export interface TaskStep {
  district: string
  task: string
  version: number
  move: TaskMove
  words: string
  owner?: string
  dueOn?: string
}

export interface Due {
  clause: string
  label: string
  endsOn: string
  state: State
  text: string
}

export interface OpenMatter {
  since: string
  dueOn?: string
  clause: string
  kind: string
  id: string
  text: string
}

export interface Agenda {
  district: string
  team: string
  teamName: string
  villageName: string
  on: string
  window: string
  windowTitle: string
  owed: boolean
  state: State
  next: string
  held: { meeting: string; on: string }[]
  people: Mate[]
  due: Due[]
  tasks: Task[]
  matters: OpenMatter[]
}

export interface Minutes {
  summary: string
  problems: string
  plans: string
}

export interface NewTask {
  id: string
  words: string
  owner: string
  dueOn: string
}

export interface MeetingForm {
  district: string
  team: string
  on: string
  place: string
  chair?: string
  minutes: Minutes
  attended: string[]
  tasks: NewTask[]
  reviewed: TaskStep[]
  replaces?: string
  reason?: string
  another: boolean
}

export interface MeetingRow {
  district: string
  id: string
  team: string
  village: string
  villageName: string
  on: string
  chairName: string
  attended: number
  tasks: number
  openTasks: number
  recorder: string
  words: string
}

export interface Meeting {
  district: string
  id: string
  version: string
  team: string
  teamName: string
  villageName: string
  on: string
  place: string
  chair: string
  chairName: string
  minutes: Minutes
  people: { person: string; name: string; post: string; attended: boolean; absence: string; doubt: string }[]
  retracted: boolean
  counts: boolean
  why: string
  recorder: string
  recordedAt: string
  tasks: Task[]
  versions: { title: string; reason: string; by: string; at: string }[]
  mayCorrect: boolean
}

export interface Place {
  district: string
  id: string
}

export interface MeetingFilter {
  from: string
  to: string
  under?: string
}

const path = ({ district, id }: Place) => `/api/meetings/${district}/${id}`

function asked(filter: MeetingFilter, query: ListQuery) {
  const { text, sort, descending, page, size } = query
  return { ...filter, text: text || undefined, sort, descending: sort ? descending : undefined, page, size }
}

export const meetings = {
  agenda: (on: string) => http.get<Agenda>('/api/meetings/agenda', { on }),
  list: (filter: MeetingFilter, query: ListQuery) =>
    http.get<{ rows: MeetingRow[]; total: number }>('/api/meetings', asked(filter, query)),
  one: (place: Place) => http.get<Meeting>(path(place)),
  record: (id: string, form: MeetingForm) => http.put(`/api/meetings/${id}`, form),
  retract: (place: Place, why: string) => http.post(`${path(place)}/retract`, { why }),
  wordPath: (place: Place) => `${path(place)}/minutes.docx`,
  tasks: (state?: TaskState) => http.get<Task[]>('/api/meeting-tasks', { state }),
  moveTask: (id: string, step: TaskStep) => http.put(`/api/meeting-tasks/acts/${id}`, step),
  taskHistory: (task: Place) =>
    http.get<{ title: string; words: string; by: string; owner: string; dueOn: string; at: string }[]>(
      `/api/meeting-tasks/${task.district}/${task.id}/history`,
    ),
}
