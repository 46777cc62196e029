import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { Problem } from '@/api/problem'

export interface Load<T> {
  data: ShallowRef<T | undefined>
  loading: Ref<boolean>
  problem: ShallowRef<Problem | undefined>
  /** Asks again; what is shown stays until the answer is there. A slower, older answer never overwrites a newer. */
  reload: () => Promise<void>
}

/** Loads something for a page and remembers how that went; starts at once. */
export function useLoad<T>(ask: () => Promise<T>): Load<T> {
  const data = shallowRef<T>()
  const loading = ref(true)
  const problem = shallowRef<Problem>()
  let turn = 0

  async function reload(): Promise<void> {
    const mine = ++turn
    loading.value = true
    try {
      const answer = await ask()
      if (mine !== turn) return
      data.value = answer
      problem.value = undefined
    } catch (thrown) {
      if (mine === turn) problem.value = Problem.of(thrown)
    } finally {
      if (mine === turn) loading.value = false
    }
  }

  void reload()
  return { data, loading, problem, reload }
}

export interface Act<A extends unknown[]> {
  busy: Ref<boolean>
  problem: ShallowRef<Problem | undefined>
  /** Does it once at a time; true when it was done. */
  run: (...args: A) => Promise<boolean>
}

/** One act of a form or a button: busy while it runs, its problem kept for {@link ProblemAlert}. */
export function useAct<A extends unknown[]>(act: (...args: A) => Promise<unknown>): Act<A> {
  const busy = ref(false)
  const problem = shallowRef<Problem>()

  async function run(...args: A): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = undefined
    try {
      await act(...args)
      return true
    } catch (thrown) {
      problem.value = Problem.of(thrown)
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, run }
}
