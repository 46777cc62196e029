import type { Router } from 'vue-router'
import { postQuietly } from '@/api/http'
import { session, today } from '@/api/session'
import { mondayOf } from '@/kit/dates'
import { bucketOf, filledIn, formOf, Tally, type Seen } from './tally'

const flushEvery = 300_000
const longestForm = 3_600_000
const memory = 'zaicun.burden'

/** Which forms this device told of this week: names of pages, nothing of who used it. */
function remembered(week: string): Seen {
  try {
    const kept = JSON.parse(localStorage.getItem(memory) ?? '') as Seen
    if (kept.week === week && Array.isArray(kept.forms)) return kept
  } catch {
    // nothing remembered yet
  }
  return { week, forms: [] }
}

/**
 * Counts what forms ask on this device and tells it now and then, without saying who or when: pages opened, forms sent, fields
 * filled in, and coarse durations. Stops as soon as the server says that nothing is measured.
 */
export function startMeter(app: 'console' | 'field', router: Router): void {
  const tally = new Tally()
  const begun = new WeakMap<HTMLFormElement, number>()
  let measuring = true

  function here(): string {
    return formOf(app, router.currentRoute.value.matched.at(-1)?.path ?? '')
  }

  async function flush(): Promise<void> {
    if (!measuring || !session.value || tally.empty) return
    const seen = remembered(mondayOf(today.value))
    const known = seen.forms.length ? [] : router.getRoutes()
      .filter((route) => route.meta.title)
      .map((route) => ({ form: formOf(app, route.path), title: String(route.meta.title) }))
    const uses = tally.take(seen)
    localStorage.setItem(memory, JSON.stringify(seen))
    const heard = await postQuietly<{ measuring: boolean }>('/api/burden', { uses, known })
    if (heard && !heard.measuring) measuring = false
  }

  router.afterEach((to, from) => {
    if (session.value && !to.meta.open && to.matched.at(-1)?.path !== from.matched.at(-1)?.path) tally.opened(here())
  })
  document.addEventListener('focusin', (event) => {
    const form = (event.target as HTMLElement).closest('form')
    if (form && !begun.has(form)) begun.set(form, Date.now())
  })
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (!session.value) return
    const took = Math.min(longestForm, Date.now() - (begun.get(form) ?? Date.now()))
    tally.finished(here(), filledIn(form), bucketOf(took))
    begun.delete(form)
  }, { capture: true })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void flush()
  })
  setInterval(() => void flush(), flushEvery)
}
