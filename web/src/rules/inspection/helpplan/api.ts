import { http } from '@/api/http'

export interface PlanItem {
  id: string
  goal: string
  measures: string
  responsible: string
  due: string
  clauses: string[]
}

export interface HelpPlanRow {
  district: string
  team: string
  teamName: string
  village: string
  villageName: string
  year: number
  version: number
  goals: number
  madeOn?: string
  due: string
}

export interface HelpPlan {
  district: string
  team: string
  teamName: string
  villageName: string
  year: number
  version: number
  words: string
  items: {
    item: PlanItem
    responsibleName: string
    progress: { clause: string; facts: number; last: string }[]
    words: { item: string; words: string; at: string; recorder: string }[]
  }[]
  versions: { version: number; madeOn: string; at: string; recorder: string }[]
  members: { person: string; name: string }[]
  due: string
  mine: boolean
}

export interface HelpPlanForm {
  id: string
  district: string
  team: string
  year: number
  after: number
  words: string
  items: PlanItem[]
}

function path(district: string, team: string, year: number): string {
  return `/api/help-plans/${district}/${team}/${year}`
}

export const helpPlans = {
  list: (year: number) => http.get<HelpPlanRow[]>('/api/help-plans', { year }),
  mine: (year: number) => http.get<HelpPlan>('/api/help-plans/mine', { year }),
  one: (district: string, team: string, year: number, version?: number) =>
    http.get<HelpPlan>(path(district, team, year), { version }),
  save: (form: HelpPlanForm) => http.post('/api/help-plans', form),
  say: (form: { id: string; district: string; team: string; year: number; item: string; words: string }) =>
    http.post('/api/help-plans/words', form),
  wordPath: (district: string, team: string, year: number, version: number) =>
    `${path(district, team, year)}/plan.docx?version=${version}`,
}
