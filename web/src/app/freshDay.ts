import { session } from '@/api/session'

/**
 * A page left open overnight asks again who is signed in and what day it is, once somebody looks at it.
 * `over` is called when the session has ended meanwhile.
 */
export function keepDayFresh(reload: () => Promise<unknown>, over: () => void): void {
  document.addEventListener('visibilitychange', async () => {
    if (document.hidden || !session.value) return
    await reload().catch(() => undefined)
    if (!session.value) over()
  })
}
