import { http } from '@/api/http'

export interface KeptVillage {
  code: string
  name: string
}

/** The basics of a household; a blank phone keeps the old one. */
export interface Basics {
  head: string
  marks: string[]
  address: string
  phone: string
}

const root = '/api/households'

/** Households kept one by one. */
export const keeping = {
  villages: (district: string) => http.get<KeptVillage[]>(`${root}/${district}/keeping`),
  add: (district: string, form: Basics & { code: string; village: string; kind: string }) =>
    http.post<{ id: string }>(`${root}/${district}/keeping`, form),
  change: (district: string, id: string, form: Basics) => http.put(`${root}/${district}/${id}`, form),
  changeKind: (district: string, id: string, form: { kind: string; on: string; why: string }) =>
    http.post(`${root}/${district}/${id}/kind`, form),
  putMember: (district: string, id: string, form: { name: string; relation: string; birth?: string; identity: string; health: string }) =>
    http.post(`${root}/${district}/${id}/members`, form),
}
