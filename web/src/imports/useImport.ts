import { onBeforeUnmount, shallowRef, watch, type Ref } from 'vue'
import { Problem } from '@/api/problem'
import { imports, isBusy, type Job } from './api'

const SOON = 700

/** One import, asked for again and again while the server works on it. */
export function useImport(id: Ref<string | undefined>, whenSettled: () => void) {
  const job = shallowRef<Job>()
  const problem = shallowRef<Problem>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    clearTimeout(timer)
    const asked = id.value
    if (!asked) {
      job.value = undefined
      return
    }
    try {
      const answer = await imports.job(asked)
      if (asked === id.value) show(answer)
    } catch (thrown) {
      problem.value = Problem.of(thrown)
      if (problem.value.isNetwork) timer = setTimeout(() => void ask(), 3 * SOON)
    }
  }

  function show(next: Job): void {
    const wasBusy = job.value === undefined || isBusy(job.value)
    job.value = next
    problem.value = undefined
    clearTimeout(timer)
    if (isBusy(next)) timer = setTimeout(() => void ask(), SOON)
    else if (wasBusy) whenSettled()
  }

  watch(id, () => void ask(), { immediate: true })
  onBeforeUnmount(() => clearTimeout(timer))
  return { job, problem, ask, show }
}
