import { http } from '@/api/http'

export type Phase = 'READING' | 'CHECKING' | 'WRONG' | 'READY' | 'WRITING' | 'DONE' | 'FAILED' | 'CANCELLED'

export interface SheetColumn {
  title: string
  required: boolean
  hint: string
  choices: string[]
  example: string
}

export interface SheetKind {
  key: string
  title: string
  note: string
  /** Whether the session's seats may import it. */
  allowed: boolean
  columns: SheetColumn[]
}

export interface SheetCount {
  title: string
  rows: number
  added: number
  changed: number
  same: number
  wrong: number
}

export interface WrongCell {
  sheet: string
  row: number
  column: string
  message: string
}

export interface Job {
  id: string
  fileName: string
  phase: Phase
  phaseTitle: string
  by: string
  rowsRead: number
  rowsTotal: number
  sheets: SheetCount[]
  errors: WrongCell[]
  errorCount: number
  notes: string[]
  words: string
  errorsReady: boolean
  passwordsReady: boolean
  /** Who confirms it, where that is not whoever uploaded it. */
  waitsFor?: string
  /** Whether it is my turn. */
  mayAct: boolean
  startedAt: string
  finishedAt?: string
}

export const isBusy = (job: Job): boolean => ['READING', 'CHECKING', 'WRITING'].includes(job.phase)

export const imports = {
  sheets: () => http.get<SheetKind[]>('/api/imports/sheets'),
  history: () => http.get<Job[]>('/api/imports'),
  job: (id: string) => http.get<Job>(`/api/imports/${id}`),
  confirm: (id: string) => http.post<Job>(`/api/imports/${id}/confirm`),
  cancel: (id: string) => http.post<Job>(`/api/imports/${id}/cancel`),
  upload(file: File): Promise<Job> {
    const form = new FormData()
    form.set('file', file)
    return http.upload<Job>('/api/imports', form)
  },
  template: (key: string) => `/api/imports/templates/${key}.xlsx`,
  errors: (id: string) => `/api/imports/${id}/errors.xlsx`,
  passwords: (id: string) => `/api/imports/${id}/passwords.xlsx`,
}
