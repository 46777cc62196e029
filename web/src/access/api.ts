import { http } from '@/api/http'
import type { Role } from '@/api/session'

/** A role that somebody holds; one without an id follows from a posting or a pairing. */
export interface HeldSeat {
  id?: string
  role: Role
  roleTitle: string
  office: string
  from?: string
  /** Last day. */
  until?: string
}

export interface Account {
  id: string
  person: string
  name: string
  account: string
  unit: string
  seats: HeldSeat[]
  mustChange: boolean
  closed: boolean
  lockedUntil?: string
  lastSeen?: string
  sessions: number
}

export interface Candidate {
  id: string
  name: string
  dutyTitle: string
  unit: string
  account?: string
}

export interface OfficeChoice {
  id: string
  name: string
  division: string
}

/** Shown once, never kept. */
export interface Opened {
  account: string
  name: string
  oneTimePassword: string
}

export interface NewSeat {
  role: Role
  office?: string
  from: string
  until?: string
}

export interface OwnSession {
  id: string
  agent: string
  created: string
  lastSeen: string
  expires: string
  here: boolean
}

const administrators: Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']

export function isAdministrator(role: Role): boolean {
  return administrators.includes(role)
}

/** In use, or the reason why not. */
export function accountState(account: Account): string {
  if (account.closed) return '已停用'
  if (account.lockedUntil) return '登录锁定'
  if (account.mustChange) return '待改密码'
  return '正常'
}

export const accounts = {
  search: (words: string, page: number, size: number) =>
    http.get<{ total: number; rows: Account[] }>('/api/accounts', { words, page, size }),
  people: (words: string) => http.get<Candidate[]>('/api/accounts/people', { words }),
  offices: (kind: Role) => http.get<OfficeChoice[]>('/api/accounts/offices', { kind }),
  open: (asked: { person?: string; name?: string; account: string }) => http.post<Opened>('/api/accounts', asked),
  /** Nothing where it waits for a second administrator. */
  resetPassword: (id: string) => http.post<Opened | undefined>(`/api/accounts/${id}/password`),
  close: (id: string) => http.post<Account>(`/api/accounts/${id}/closing`),
  reopen: (id: string) => http.post<Account>(`/api/accounts/${id}/reopening`),
  unlock: (id: string) => http.post<Account>(`/api/accounts/${id}/unlocking`),
  revokeSessions: (id: string) => http.delete<Account>(`/api/accounts/${id}/sessions`),
  giveSeat: (id: string, seat: NewSeat) => http.post<Account>(`/api/accounts/${id}/seats`, seat),
  withdrawSeat: (id: string, seat: string) => http.delete<Account>(`/api/accounts/${id}/seats/${seat}`),
}

/** An act on another administrator's account that waits for a second person. */
export interface GuardedAct {
  id: string
  accountId: string
  account: string
  name: string
  words: string
  confirmer: string
  askedBy: string
  askedAt: string
  expiresAt: string
  mayConfirm: boolean
}

export const guardedActs = {
  list: () => http.get<GuardedAct[]>('/api/guarded-acts'),
  /** Answers a one-time password where a password was reset. */
  confirm: (act: GuardedAct) => http.post<Opened | undefined>(`/api/guarded-acts/${act.id}/confirmation`),
  decline: (act: GuardedAct) => http.post(`/api/guarded-acts/${act.id}/refusal`),
}

export const ownSessions = {
  list: () => http.get<OwnSession[]>('/api/sessions'),
  end: (id: string) => http.delete(`/api/sessions/${id}`),
}

/** A number in clear, for {@link MaskedText}'s `reveal`; who, when and why stand in the audit. */
export async function openNumber(person: string, field: 'identity' | 'phone', reason: string): Promise<string> {
  const opened = await http.post<{ value: string }>(`/api/people/${person}/opening`, { field, reason })
  return opened.value
}
