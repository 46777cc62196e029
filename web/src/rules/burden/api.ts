import { http } from '@/api/http'

export interface Week {
  week: string
  minutes?: number
  fields?: number
}

export interface FormLine {
  form: string
  title: string
  app: string
  roleTitle: string
  opened: number
  finished: number
  fieldsEach: number
  minutesEach: number
}

export interface BurdenView {
  measuring: boolean
  least: number
  weeks: string[]
  roles: { role: string; title: string; weeks: Week[] }[]
  forms: FormLine[]
  unopened: { form: string; title: string; app: string }[]
}

export const burden = { view: (weeks: number) => http.get<BurdenView>('/api/burden', { weeks }) }
