import type { ClauseText } from '@/api/clauses'
import { http } from '@/api/http'
import type { CountedFact, TraceNumber, UncountedFact } from '@/api/standing'

export interface Clause extends ClauseText {
  title: string
  shapes: string[]
}

export interface PolicyValue {
  key: string
  title: string
  clause: string
  shown: string
  unit: string
  source: string
  from: string
  until: string
  checkedOn: string
  place: string
  inForce: boolean
}

export interface PolicyView {
  version: string
  number: string
  title: string
  place: string
  values: PolicyValue[]
}

export interface CalendarView {
  year: number
  known: boolean
  workingDays: number
  workingWeekends: string[]
  weekdaysOff: string[]
}

export interface Tried {
  came: Record<string, unknown>
  trace: { numbers: TraceNumber[]; counted: CountedFact[]; notCounted: UncountedFact[]; next: string }
}

export const policyApi = {
  clauses: () => http.get<Clause[]>('/api/clauses'),
  policy: () => http.get<PolicyView>('/api/policy'),
  calendar: (year: number) => http.get<CalendarView>('/api/calendar', { year }),
  loadCalendar: (year: number, file: File) => {
    const form = new FormData()
    form.append('file', file)
    return http.upload<CalendarView>(`/api/calendar/${year}`, form)
  },
  attempt: (kind: string, given: unknown) => http.post<Tried>('/api/trial', { kind, given }),
}
