import Dexie, { type EntityTable } from 'dexie'
import type { ProblemBody } from '@/api/problem'

export type EntryState = 'waiting' | 'sending' | 'accepted' | 'refused'

/** One thing recorded on this phone, on its way to the server. */
export interface OutboxEntry {
  /** UUIDv7 made here: the server counts the same id once. */
  id: string
  kind: string
  payload: unknown
  /** One line for the list: 「走访 张三户」. */
  summary: string
  /** The person who recorded it; only he can send it. */
  owner: string
  ownerName: string
  /** ISO instant. */
  createdAt: string
  state: EntryState
  refusal?: ProblemBody
  acceptedAt?: string
}

/** A picture that waits for its record, or was refused; one that the server has is gone from here. */
export interface Picture {
  /** UUIDv7 made here: the server keeps the same id once. */
  id: string
  /** The record's id, which is that of its outbox entry, if it is one. */
  entry: string
  district: string
  /** Kind of the record: 「visit」. */
  kind: string
  owner: string
  blob: Blob
  state: 'waiting' | 'refused'
  refusal?: ProblemBody
}

/** The last answer of one address, to be read without network. */
export interface CachedAnswer {
  key: string
  json: unknown
  /** ISO instant. */
  at: string
}

export class FieldDb extends Dexie {
  outbox!: EntityTable<OutboxEntry, 'id'>
  cached!: EntityTable<CachedAnswer, 'key'>
  pictures!: EntityTable<Picture, 'id'>

  constructor(name = 'zaicun-field') {
    super(name)
    this.version(1).stores({ outbox: 'id, state, owner, createdAt', cached: 'key' })
    this.version(2).stores({ pictures: 'id, entry, owner, state' })
  }
}

export const db = new FieldDb()
