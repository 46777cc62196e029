import type { ProblemBody } from '@/api/problem'
import { uuidv7 } from '@/kit/ids'
import { db as fieldDb, type FieldDb, type OutboxEntry } from './db'
import { moved, type EntryEvent } from './moves'

/** The most the server takes in one call. */
export const batchSize = 50

const keptAccepted = 7 * 86_400_000

export interface Recorder {
  personId: string
  name: string
}

/** The entries on this phone. Every change of state goes through the table of moves, in one transaction. */
export class Outbox {
  constructor(private readonly db: FieldDb = fieldDb) {}

  async add(by: Recorder, entry: { kind: string; payload: unknown; summary: string }): Promise<string> {
    const id = uuidv7()
    await this.db.outbox.add({
      ...entry,
      // Vue proxies cannot be stored; what is sent is JSON anyway.
      payload: JSON.parse(JSON.stringify(entry.payload)) as unknown,
      id,
      owner: by.personId,
      ownerName: by.name,
      createdAt: new Date().toISOString(),
      state: 'waiting',
    })
    return id
  }

  /** Takes up to `limit` waiting entries of the person, oldest first, and marks them as being sent. */
  async take(owner: string, limit: number): Promise<OutboxEntry[]> {
    return this.db.transaction('rw', this.db.outbox, async () => {
      const waiting = await this.db.outbox.where({ state: 'waiting' }).filter((entry) => entry.owner === owner).sortBy('id')
      const batch = waiting.slice(0, limit)
      await this.moveAll(batch, 'send')
      return batch
    })
  }

  async accept(id: string): Promise<void> {
    await this.move(id, 'accept', { acceptedAt: new Date().toISOString(), refusal: undefined })
  }

  async refuse(id: string, refusal: ProblemBody): Promise<void> {
    await this.move(id, 'refuse', { refusal })
  }

  /** No answer for them: they wait for the next try. */
  async fail(ids: string[]): Promise<void> {
    await this.db.transaction('rw', this.db.outbox, async () => {
      const entries = (await this.db.outbox.bulkGet(ids)).filter((entry) => entry?.state === 'sending')
      await this.moveAll(entries as OutboxEntry[], 'fail')
    })
  }

  /** Sends a refused entry again as it is: the ground of the refusal may be gone. */
  async resend(id: string): Promise<void> {
    await this.move(id, 'resend', { refusal: undefined })
  }

  /** Puts a mended entry in the place of a refused one, under a new id: the old id was answered already. */
  async revise(id: string, payload: unknown, summary: string): Promise<string> {
    return this.db.transaction('rw', this.db.outbox, this.db.pictures, async () => {
      const old = await this.get(id)
      if (old.state !== 'refused') throw new Error(`only a refused entry is mended, not one that is ${old.state}`)
      await this.db.outbox.delete(id)
      const renewed = await this.add({ personId: old.owner, name: old.ownerName }, { kind: old.kind, payload, summary })
      await this.db.pictures.where({ entry: id }).modify({ entry: renewed })
      return renewed
    })
  }

  /** Throws away what has not been sent; what is on its way cannot be called back. */
  async discard(id: string): Promise<void> {
    await this.db.transaction('rw', this.db.outbox, this.db.pictures, async () => {
      const { state } = await this.get(id)
      if (state === 'sending') throw new Error('这条记录正在报送，不能删除。')
      await this.db.outbox.delete(id)
      await this.db.pictures.where({ entry: id }).delete()
    })
  }

  async get(id: string): Promise<OutboxEntry> {
    const entry = await this.db.outbox.get(id)
    if (!entry) throw new Error('本机没有这条记录，可能已经删除。')
    return entry
  }

  async all(): Promise<OutboxEntry[]> {
    return (await this.db.outbox.toArray()).sort((a, b) => b.id.localeCompare(a.id))
  }

  async unsent(): Promise<number> {
    return this.db.outbox.where('state').notEqual('accepted').count()
  }

  /** After a start: what a killed page left in sending waits again; what was accepted long ago goes. */
  async recover(now: number = Date.now()): Promise<void> {
    await this.db.transaction('rw', this.db.outbox, async () => {
      const entries = await this.db.outbox.toArray()
      await this.moveAll(entries.filter((entry) => entry.state === 'sending'), 'fail')
      const old = entries.filter((entry) => entry.acceptedAt && now - Date.parse(entry.acceptedAt) > keptAccepted)
      await this.db.outbox.bulkDelete(old.map((entry) => entry.id))
    })
  }

  /** Leaves nothing of the person on this phone. What another person has not sent yet is his, and stays. */
  async wipe(owner: string): Promise<void> {
    await this.db.transaction('rw', this.db.outbox, this.db.cached, this.db.pictures, async () => {
      await this.db.outbox.filter((entry) => entry.owner === owner || entry.state === 'accepted').delete()
      await this.db.pictures.where({ owner }).delete()
      await this.db.cached.clear()
    })
  }

  private async move(id: string, event: EntryEvent, change: Partial<OutboxEntry>): Promise<void> {
    await this.db.transaction('rw', this.db.outbox, async () => {
      const entry = await this.get(id)
      await this.db.outbox.put({ ...entry, ...change, state: moved(entry.state, event) })
    })
  }

  private async moveAll(entries: OutboxEntry[], event: EntryEvent): Promise<void> {
    await this.db.outbox.bulkPut(entries.map((entry) => ({ ...entry, state: moved(entry.state, event) })))
  }
}

export const outbox = new Outbox()
