import { http } from '@/api/http'

export interface Said {
  id: string
  words: string
  earlier: { id: string; words: string; reason: string; recordedAt: string }[]
}

export interface LogDay {
  on: string
  workingDay: boolean
  lines: { clause: string; kind: string; id: string; text: string }[]
  said?: Said
}

export interface LogPerson {
  person: string
  name: string
  post: string
  self: boolean
  days: LogDay[]
}

export interface WorkLog {
  district: string
  team: string
  teamName: string
  villageName: string
  from: string
  to: string
  teamDays: LogDay[]
  people: LogPerson[]
}

export interface LogTeam {
  district: string
  team: string
  teamName: string
  village: string
  villageName: string
}

export interface SentenceForm {
  on: string
  words: string
  replaces?: string
  reason?: string
}

export const workLogs = {
  teams: () => http.get<LogTeam[]>('/api/work-logs/teams'),
  mine: (from: string, to: string) => http.get<WorkLog>('/api/work-logs/mine', { from, to }),
  one: (district: string, team: string, from: string, to: string) =>
    http.get<WorkLog>(`/api/work-logs/${district}/${team}`, { from, to }),
  excelPath: (district: string, team: string, from: string, to: string) =>
    `/api/work-logs/${district}/${team}/log.xlsx?from=${from}&to=${to}`,
}
