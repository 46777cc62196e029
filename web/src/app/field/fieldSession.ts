import { http } from '@/api/http'
import { Problem } from '@/api/problem'
import { loadSession, session, setSession, signOut, type Session } from '@/api/session'
import { dayOfMoment } from '@/kit/dates'
import { db } from './outbox/db'
import { outbox } from './outbox/outbox'

const remembered = 'session'
const leaving = 'zaicun.leaving'

/** Signing out without network wipes the phone at once; the server is told at the next start. */
async function finishLeaving(): Promise<void> {
  if (!localStorage.getItem(leaving)) return
  await http.delete('/api/session')
  localStorage.removeItem(leaving)
}

async function recall(): Promise<Session | undefined> {
  if (localStorage.getItem(leaving)) return undefined
  const row = await db.cached.get(remembered)
  // The remembered day is over by now; the device's day in Shanghai stands in for the server's.
  return row && { ...(row.json as Session), today: dayOfMoment(Date.now()) }
}

export async function remember(): Promise<void> {
  if (session.value) await db.cached.put({ key: remembered, json: session.value, at: new Date().toISOString() })
  else await db.cached.delete(remembered)
}

/** Who uses this phone: asked of the server, remembered when there is no network. */
export async function openSession(): Promise<void> {
  try {
    await finishLeaving()
    await loadSession()
    await remember()
  } catch (thrown) {
    if (!Problem.of(thrown).isNetwork) throw thrown
    setSession(await recall())
  }
}

/** Leaves nothing on the phone, with or without network. */
export async function leave(): Promise<void> {
  const owner = session.value?.personId ?? ''
  localStorage.setItem(leaving, 'yes')
  try {
    await signOut()
    localStorage.removeItem(leaving)
  } catch (thrown) {
    const problem = Problem.of(thrown)
    if (problem.status === 401) localStorage.removeItem(leaving)
    else if (!problem.isNetwork) throw thrown
  }
  await outbox.wipe(owner)
  setSession(undefined)
}

/** Somebody signed in: what another person only read here goes; what he recorded and not yet sent stays his. */
export async function welcome(): Promise<void> {
  localStorage.removeItem(leaving)
  const mine = session.value?.personId ?? ''
  await db.cached.filter((row) => row.key !== remembered && !row.key.startsWith(`${mine} `)).delete()
  await remember()
}
