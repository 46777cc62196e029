import { computed, shallowRef } from 'vue'
import { http } from './http'
import { Problem } from './problem'

export type Role =
  | 'CADRE'
  | 'HELPER'
  | 'VILLAGE'
  | 'STREET'
  | 'HOST_OFFICE'
  | 'HOST_ORGANISATION_DEPARTMENT'
  | 'SENDING_ORGANISATION_DEPARTMENT'
  | 'BUREAU'
  | 'SENDING_UNIT'
  | 'CITY_OFFICE'
  | 'INSPECTOR'
  | 'SYSTEM_ADMIN'
  | 'SECURITY_ADMIN'
  | 'AUDIT_ADMIN'

export const roleWords: Record<Role, string> = {
  CADRE: '驻村干部',
  HELPER: '联户帮扶责任人',
  VILLAGE: '村党组织',
  STREET: '街道党工委',
  HOST_OFFICE: '驻村工作办公室',
  HOST_ORGANISATION_DEPARTMENT: '驻点区委组织部',
  SENDING_ORGANISATION_DEPARTMENT: '派出区委组织部',
  BUREAU: '区乡村振兴局',
  SENDING_UNIT: '派出单位',
  CITY_OFFICE: '市驻村工作队办公室',
  INSPECTOR: '督查组',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDIT_ADMIN: '审计管理员',
}

export interface SessionPost {
  role: Role
  organ: string
  organName: string
  division: string
}

export interface Session {
  personId: string
  name: string
  account: string
  posts: SessionPost[]
  rights: string[]
  mustChangePassword: boolean
  demo: boolean
  /** The server's day, Asia/Shanghai: `2026-11-23`. */
  today: string
  calendarWarning?: string
}

export interface DemoAccount {
  account: string
  password: string
  title: string
}

const current = shallowRef<Session>()

/** Who is signed in; undefined before sign-in. */
export const session = computed(() => current.value)

export function setSession(next: Session | undefined): void {
  current.value = next
}

/** The server's day; the device's day in Shanghai while nobody is signed in. */
export const today = computed(
  () => current.value?.today ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()),
)

/** Whether the session has the right of this name; entries without one are for everybody. */
export function may(right?: string): boolean {
  return right === undefined || (current.value?.rights.includes(right) ?? false)
}

export function hasRole(...roles: Role[]): boolean {
  return current.value?.posts.some((post) => roles.includes(post.role)) ?? false
}

/** Asks the server who is signed in; nobody is an answer, not an error. */
export async function loadSession(): Promise<Session | undefined> {
  try {
    setSession(await http.get<Session>('/api/session'))
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.status !== 401) throw thrown
    setSession(undefined)
  }
  return current.value
}

export async function signIn(account: string, password: string): Promise<Session> {
  const opened = await http.post<Session>('/api/session', { account, password })
  setSession(opened)
  return opened
}

export async function signOut(): Promise<void> {
  await http.delete('/api/session')
  setSession(undefined)
}

export async function changePassword(old: string, replacement: string): Promise<void> {
  await http.put('/api/session/password', { old, new: replacement })
  await loadSession()
}

/** The accounts to try the system with; none outside demo mode. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  return (await http.get<DemoAccount[]>('/api/demo-accounts').catch(() => [])) ?? []
}
