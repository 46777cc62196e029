import { Problem } from '@/api/problem'
import { uuidv7 } from '@/kit/ids'
import { db as fieldDb, type FieldDb, type Picture } from './db'
import type { RoundEnd } from './sync'

/** The record that pictures belong to; its id is the id of its entry. */
export interface PictureRecord {
  id: string
  district: string
  kind: string
}

export type Upload = (picture: Picture) => Promise<void>

/** Neither a later try nor another picture would be answered otherwise. */
const refusedByServer = [400, 403, 404, 413, 422]

/** Pictures on this phone. Each goes after its record was taken, and leaves the phone once the server has it. */
export class Pictures {
  constructor(private readonly db: FieldDb = fieldDb) {}

  async add(owner: string, record: PictureRecord, blobs: Blob[]): Promise<void> {
    const { id: entry, district, kind } = record
    await this.db.pictures.bulkAdd(
      blobs.map((blob) => ({ id: uuidv7(), entry, district, kind, owner, blob, state: 'waiting' as const })),
    )
  }

  /** Those that may go now, oldest first: of records that the server has. */
  async due(owner: string): Promise<Picture[]> {
    const waiting = await this.db.pictures.where({ state: 'waiting' }).filter((one) => one.owner === owner).sortBy('id')
    const entries = await this.db.outbox.bulkGet(waiting.map((one) => one.entry))
    return waiting.filter((_, i) => (entries[i]?.state ?? 'accepted') === 'accepted')
  }

  async send(owner: string, upload: Upload): Promise<RoundEnd> {
    let sent = 0
    for (const picture of await this.due(owner)) {
      try {
        await upload(picture)
        await this.drop(picture.id)
        sent++
      } catch (thrown) {
        const problem = Problem.of(thrown)
        if (!refusedByServer.includes(problem.status)) {
          return { kind: 'stopped', problem, retry: problem.status !== 401, sent }
        }
        await this.db.pictures.update(picture.id, { state: 'refused', refusal: problem.body })
      }
    }
    return { kind: 'done', sent }
  }

  async drop(id: string): Promise<void> {
    await this.db.pictures.delete(id)
  }

  async all(): Promise<Picture[]> {
    return this.db.pictures.toArray()
  }
}

export const pictures = new Pictures()
