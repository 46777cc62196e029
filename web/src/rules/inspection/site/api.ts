import { http } from '@/api/http'

export interface VisitRow {
  district: string
  id: string
  kindTitle: string
  officeName: string
  village: string
  villageName: string
  from: string
  to: string
  arrivedAt?: string
  inspectors: string[]
  mine: boolean
}

export interface SheetLine {
  no: number
  subject: string
  subjectTitle: string
  person?: string
  personName: string
  clause: string
  text: string
  details: string[]
}

export type Found = 'AS_TOLD' | 'DIFFERENT' | 'NOT_LOOKED'

export const foundWords: Record<Found, string> = { AS_TOLD: '相符', DIFFERENT: '不符', NOT_LOOKED: '未查' }

export interface Task {
  row: VisitRow
  sheet: { id: string; stop: string; madeAt: string; lines: SheetLine[] }
  people: { person: string; name: string; post: string; team: string }[]
  clauses: { clause: string; title: string }[]
  subjects: { code: string; title: string }[]
}

export interface Recorded {
  id: string
  recorder: string
  recordedAt: string
  toldAt: string
  words: string
  replaces?: string
  corrected: boolean
  mine: boolean
  lines: { line: SheetLine; found: Found; foundTitle: string; words: string }[]
}

export interface Visit {
  row: VisitRow
  records: Recorded[]
  inspects: boolean
}

export const visits = {
  list: () => http.get<VisitRow[]>('/api/inspections/visits'),
  tasks: () => http.get<VisitRow[]>('/api/inspections/tasks'),
  one: (district: string, id: string) => http.get<Visit>(`/api/inspections/visits/${district}/${id}`),
  take: (district: string, id: string) => http.post<Task>(`/api/inspections/tasks/${district}/${id}/sheet`),
}

/** Lines under the title of what is looked at, in the order of the page. */
export function bySubject(lines: SheetLine[]): { title: string; lines: SheetLine[] }[] {
  const groups: { title: string; lines: SheetLine[] }[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.title === line.subjectTitle) last.lines.push(line)
    else groups.push({ title: line.subjectTitle, lines: [line] })
  }
  return groups
}
