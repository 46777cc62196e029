import { Problem, type ProblemBody } from '@/api/problem'
import type { OutboxEntry } from './db'
import { batchSize, type Outbox } from './outbox'

export interface SentEntry {
  id: string
  kind: string
  payload: unknown
  recordedAt: string
}

export interface SentResult {
  id: string
  outcome: 'accepted' | 'duplicate' | 'refused'
  problem?: ProblemBody
}

export type Post = (entries: SentEntry[]) => Promise<SentResult[]>

/** How a round ended: all sent, or why it stopped; `retry` says that another try without the person may help. */
export type RoundEnd = { kind: 'done'; sent: number } | { kind: 'stopped'; problem: Problem; retry: boolean; sent: number }

const refusedByServer = [400, 413, 422]

function sent({ id, kind, payload, createdAt }: OutboxEntry): SentEntry {
  return { id, kind, payload, recordedAt: createdAt }
}

async function settle(outbox: Outbox, batch: OutboxEntry[], results: SentResult[]): Promise<number> {
  const byId = new Map(results.map((result) => [result.id, result]))
  const silent: string[] = []
  for (const { id } of batch) {
    const result = byId.get(id)
    if (!result) silent.push(id)
    else if (result.outcome === 'refused') await outbox.refuse(id, result.problem ?? { status: 422, title: '未被接受' })
    else await outbox.accept(id)
  }
  await outbox.fail(silent)
  return batch.length - silent.length
}

/**
 * Sends all that waits, at most fifty entries a call. Where the server refuses a whole call for what is in it, the
 * entries go one by one, so that one bad entry never holds up the others.
 */
export async function sendAll(outbox: Outbox, owner: string, post: Post): Promise<RoundEnd> {
  let limit = batchSize
  let total = 0
  for (;;) {
    const batch = await outbox.take(owner, limit)
    const [first] = batch
    if (!first) return { kind: 'done', sent: total }
    try {
      const settled = await settle(outbox, batch, await post(batch.map(sent)))
      total += settled
      if (settled < batch.length) throw new Problem({ status: 502, title: '服务器没有答复全部记录' })
    } catch (thrown) {
      const problem = Problem.of(thrown)
      const onlyOne = batch.length === 1
      if (refusedByServer.includes(problem.status) && onlyOne) {
        await outbox.refuse(first.id, problem.body)
        continue
      }
      await outbox.fail(batch.map((entry) => entry.id))
      if (!refusedByServer.includes(problem.status)) {
        return { kind: 'stopped', problem, retry: problem.status !== 401, sent: total }
      }
      limit = 1
    }
  }
}

/** Milliseconds before the next try: 5 s, doubled each time up to 5 minutes, spread so that phones do not come together. */
export function backOff(failures: number, chance: number = Math.random()): number {
  return Math.min(5_000 * 2 ** Math.max(0, failures - 1), 300_000) * (0.75 + chance / 2)
}
