import { liveQuery } from 'dexie'
import { computed, readonly, ref, shallowRef } from 'vue'
import { http } from '@/api/http'
import type { Problem } from '@/api/problem'
import { session } from '@/api/session'
import type { OutboxEntry, Picture } from './db'
import { outbox } from './outbox'
import { pictures, type PictureRecord } from './pictures'
import { backOff, sendAll, type Post, type SentResult } from './sync'

const entries = shallowRef<OutboxEntry[]>([])
const kept = shallowRef<Picture[]>([])
const sending = ref(false)
const stopped = shallowRef<Problem>()
const sentRounds = ref(0)
let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined

const post: Post = async (batch) =>
  (await http.post<{ results: SentResult[] }>('/api/outbox', { entries: batch })).results

async function upload({ district, kind, entry, id, blob }: Picture): Promise<void> {
  const form = new FormData()
  form.set('file', blob, '照片.jpg')
  await http.upload(`/api/files/${district}/${kind}/${entry}/${id}`, form)
}

async function round(owner: string): Promise<void> {
  const records = await sendAll(outbox, owner, post)
  const after = records.kind === 'done' ? await pictures.send(owner, upload) : records
  const end = { ...after, sent: records.sent + (records.kind === 'done' ? after.sent : 0) }
  if (end.sent > 0) sentRounds.value++
  stopped.value = end.kind === 'stopped' ? end.problem : undefined
  failures = end.kind === 'stopped' ? failures + 1 : 0
  if (end.kind === 'stopped' && end.retry) timer = setTimeout(() => void sync(), backOff(failures))
}

/** Sends what waits, if somebody is signed in. One page sends at a time, also when several are open. */
export async function sync(): Promise<void> {
  const owner = session.value?.personId
  if (!owner || sending.value) return
  clearTimeout(timer)
  sending.value = true
  try {
    if (navigator.locks) {
      await navigator.locks.request('zaicun-outbox', { ifAvailable: true }, (lock) => (lock ? round(owner) : undefined))
    } else await round(owner)
  } finally {
    sending.value = false
  }
  const waits = entries.value.some((entry) => entry.state === 'waiting' && entry.owner === owner)
  if (waits && !stopped.value) timer = setTimeout(() => void sync(), 2_000)
}

/** Keeps the list of entries live and sends whenever that may work. Called once by the app. */
export async function startOutbox(): Promise<void> {
  await outbox.recover()
  liveQuery(() => outbox.all()).subscribe((all) => (entries.value = all))
  liveQuery(() => pictures.all()).subscribe((all) => (kept.value = all))
  window.addEventListener('online', () => void sync())
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void sync()
  })
  void sync()
}

/** Saves an entry on this phone and sends it as soon as there is a network. Resolves once it is safely stored here. */
export async function enqueue(kind: string, payload: unknown, summary: string): Promise<string> {
  const by = session.value
  if (!by) throw new Error('登录后才能记录。')
  const id = await outbox.add(by, { kind, payload, summary })
  void sync()
  return id
}

/** Keeps pictures on this phone until their record was taken, then sends them. */
export async function attach(record: PictureRecord, blobs: Blob[]): Promise<void> {
  const owner = session.value?.personId
  if (!owner || !blobs.length) return
  await pictures.add(owner, record, blobs)
  void sync()
}

/** Throws away a picture that was refused. */
export async function dropPicture(id: string): Promise<void> {
  await pictures.drop(id)
}

/** Puts a mended entry in the place of a refused one and sends it. */
export async function revise(id: string, payload: unknown, summary: string): Promise<string> {
  const renewed = await outbox.revise(id, payload, summary)
  void sync()
  return renewed
}

export async function resend(id: string): Promise<void> {
  await outbox.resend(id)
  await sync()
}

function unsentOf(mine: boolean): OutboxEntry[] {
  return entries.value.filter(
    (entry) => entry.state !== 'accepted' && (entry.owner === session.value?.personId) === mine,
  )
}

const unsent = computed(() => unsentOf(true))
const foreign = computed(() => unsentOf(false))

export function useOutbox() {
  return {
    entries: readonly(entries),
    /** Pictures that are still on this phone. */
    pictures: readonly(kept),
    /** What the person has not got through yet. */
    unsent,
    /** What another person recorded on this phone and has not sent. */
    foreign,
    sending: readonly(sending),
    /** Why the last round stopped. */
    stopped: readonly(stopped),
    /** Grows when entries were taken by the server: what was read before may be old. */
    sentRounds: readonly(sentRounds),
  }
}
