import { http } from '@/api/http'

export interface TeamLine {
  district: string
  id: string
  village: string
  villageName: string
  townshipName: string
  name: string
  unit: string
  from: string
  last?: string
  leader: string
  people: number
}

export interface PostingLine {
  id: string
  person: string
  name: string
  post: string
  unit: string
  from: string
  last?: string
  leads: boolean
  present: boolean
}

export interface TeamCard {
  district: string
  id: string
  name: string
  village: string
  villageName: string
  unit: string
  from: string
  last?: string
  standIn?: string
  postings: PostingLine[]
  /** Whether the viewer may end postings here. */
  keeps: boolean
}

export interface PersonLine {
  id: string
  name: string
  sex: string
  politicalStatus: string
  unit?: string
  unitName: string
  dutyTitle: string
  identityMasked: string
  phoneMasked: string
  post: string
  team: string
  villageName: string
}

export interface UnitLine {
  id: string
  name: string
  division: string
  divisionName: string
  people: number
  villages: number
}

export interface PlaceLine {
  code: string
  name: string
  level: string
  organs: string
}

export interface Amendment {
  name: string
  politicalStatus: string
  unit?: string
  dutyTitle: string
  /** Empty leaves the number on record. */
  phone: string
}

export const roster = {
  teams: () => http.get<TeamLine[]>('/api/roster/teams'),
  team: (team: { district: string; id: string }) => http.get<TeamCard>(`/api/roster/teams/${team.district}/${team.id}`),
  units: () => http.get<UnitLine[]>('/api/roster/units'),
  places: () => http.get<PlaceLine[]>('/api/roster/places'),
  amend: (person: string, amended: Amendment) => http.put(`/api/roster/people/${person}`, amended),
  end: (district: string, posting: string, last: string, why: string) =>
    http.post(`/api/roster/postings/${district}/${posting}/end`, { last, why }),
  reveal: async (person: string, field: 'identity' | 'phone', reason: string) =>
    (await http.post<{ value: string }>(`/api/people/${person}/opening`, { field, reason })).value,
}

/** By code of GB/T 4762. */
export const politicalStatuses: Record<string, string> = {
  '01': '中共党员', '02': '中共预备党员', '03': '共青团员', '04': '民革党员', '05': '民盟盟员', '06': '民建会员', '07': '民进会员',
  '08': '农工党党员', '09': '致公党党员', '10': '九三学社社员', '11': '台盟盟员', '12': '无党派人士', '13': '群众',
}
