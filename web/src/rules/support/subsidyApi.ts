import { http } from '@/api/http'

export type ListState = 'RUNNING' | 'WAITING' | 'READY' | 'CLOSED' | 'DIFFERENT'

export interface SubsidyLine {
  district: string
  districtName: string
  unit: string
  unitName: string
  people: number
  total: string
  state: ListState
  stateTitle: string
  waiting: string[]
  version: number
}

export interface SubsidyRow {
  person: string
  name: string
  post: string
  villageName: string
  inPlace: number
  days: number
  amounts: string[]
  total: string
}

export interface SubsidyRate {
  code: string
  title: string
  amount: string
  per: string
}

export interface SubsidyList {
  line: SubsidyLine
  sheet: { unitName: string; month: string; rates: SubsidyRate[]; rows: SubsidyRow[]; total: string }
  differences: { person: string; name: string; daysBefore: number; daysNow: number; before: string; now: string; difference: string }[]
  versions: { version: number; total: string; reason: string; recordedAt: string; recorder: string }[]
  mayClose: boolean
}

export interface OwnSubsidy {
  month: string
  rates: SubsidyRate[]
  row: SubsidyRow
  closed: boolean
}

function pathOf(district: string, unit: string, month: string): string {
  return `/api/subsidies/${district}/${unit}/${month}`
}

export const subsidyApi = {
  month: (month: string) => http.get<{ month: string; lists: SubsidyLine[] }>('/api/subsidies', { month }),
  list: (district: string, unit: string, month: string) => http.get<SubsidyList>(pathOf(district, unit, month)),
  workbook: (district: string, unit: string, month: string) => `${pathOf(district, unit, month)}/list.xlsx`,
  close: (form: { district: string; unit: string; month: string; reason?: string }) =>
    http.post('/api/subsidies/closings', form),
}
