import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { http } from '@/api/http'
import { Problem } from '@/api/problem'
import { session } from '@/api/session'
import { db } from './db'
import { useOutbox } from './useOutbox'

export interface Cached<T> {
  data: ShallowRef<T | undefined>
  /** When the shown answer came, an ISO instant. */
  at: Ref<string | undefined>
  /** What is shown is an older answer, because there is no network. */
  offline: Ref<boolean>
  loading: Ref<boolean>
  problem: ShallowRef<Problem | undefined>
  refresh: () => Promise<void>
}

/** Reads an address: what this phone remembers at once, then what the server says. */
export function useCached<T>(url: string | (() => string)): Cached<T> {
  const data = shallowRef<T>()
  const at = ref<string>()
  const offline = ref(false)
  const loading = ref(true)
  const problem = shallowRef<Problem>()
  const address = typeof url === 'string' ? () => url : url
  let turn = 0

  async function recall(key: string, mine: number): Promise<void> {
    const row = await db.cached.get(key)
    if (row && mine === turn) {
      data.value = row.json as T
      at.value = row.at
    }
  }

  async function ask(path: string, key: string, mine: number): Promise<void> {
    const json = await http.get<T>(path)
    const now = new Date().toISOString()
    // Signed out while the answer was on its way: nothing may stay on the phone.
    if (session.value) await db.cached.put({ key, json, at: now })
    if (mine !== turn) return
    data.value = json
    at.value = now
    offline.value = false
    problem.value = undefined
  }

  async function refresh(): Promise<void> {
    const mine = ++turn
    const path = address()
    const key = `${session.value?.personId ?? ''} ${path}`
    loading.value = true
    try {
      await recall(key, mine)
      await ask(path, key, mine)
    } catch (thrown) {
      if (mine !== turn) return
      problem.value = Problem.of(thrown)
      offline.value = problem.value.isNetwork && data.value !== undefined
      if (offline.value) problem.value = undefined
    } finally {
      if (mine === turn) loading.value = false
    }
  }

  const again = () => void refresh()
  watch(address, () => {
    data.value = undefined
    again()
  })
  watch(useOutbox().sentRounds, again)
  window.addEventListener('online', again)
  onScopeDispose(() => window.removeEventListener('online', again))
  again()
  return { data, at, offline, loading, problem, refresh }
}
