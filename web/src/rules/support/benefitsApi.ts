import { http } from '@/api/http'

export interface AnnualLeave {
  id: string
  since: string
  years: number
  entitled: number
  taken: string
  left: string
}

export interface BenefitPerson {
  district: string
  person: string
  name: string
  post: string
  unit: string
  unitName: string
  village: string
  villageName: string
  from: string
  /** Last day of unbroken cover from today on. */
  insuredTo?: string
  /** First day in place without cover, where it is near or there already. */
  gapFrom?: string
  /** Of this year. */
  checkedOn?: string
  lastCheckOn?: string
  leave?: AnnualLeave
}

export interface Benefits {
  today: string
  warning: number
  people: BenefitPerson[]
}

export type RecordState = '有效' | '已更正' | '已撤销'

export interface Cover {
  id: string
  insurer: string
  number: string
  from: string
  to: string
  state: RecordState
  reason: string
  recordedAt: string
  recorder: string
}

export interface Check {
  id: string
  on: string
  state: RecordState
  reason: string
  recordedAt: string
  recorder: string
}

export interface BenefitFile {
  person: BenefitPerson
  warning: number
  insurances: Cover[]
  checks: Check[]
}

interface Correction {
  replaces?: string
  reason?: string
  withdrawn?: boolean
}

export interface Line {
  id: string
  person: string
}

export type NoteKind = 'health-checks' | 'service-starts'

export const benefitsApi = {
  list: () => http.get<Benefits>('/api/benefits'),
  file: (district: string, person: string) => http.get<BenefitFile>(`/api/benefits/${district}/${person}`),
  insure: (form: { lines: Line[]; insurer: string; number?: string; from: string; to: string } & Correction) =>
    http.post('/api/benefits/insurances', form),
  note: (kind: NoteKind, form: { lines: Line[]; on: string } & Correction) => http.post(`/api/benefits/${kind}`, form),
}
