import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { uuidv7 } from '@/kit/ids'
import { FieldDb } from './db'
import { moved } from './moves'
import { batchSize, Outbox } from './outbox'
import { backOff, sendAll, type Post, type SentEntry } from './sync'

const zhang = { personId: 'p1', name: '张伟' }
const li = { personId: 'p2', name: '李娜' }

let db: FieldDb
let outbox: Outbox
/** What reached the server, call by call. */
let calls: SentEntry[][]

beforeEach(() => {
  db = new FieldDb(uuidv7())
  outbox = new Outbox(db)
  calls = []
})

function visit(summary: string) {
  return { kind: 'visit', payload: { household: summary }, summary }
}

async function states(): Promise<string[]> {
  return (await outbox.all()).reverse().map((entry) => entry.state)
}

function server(answer: Post): Post {
  return (entries) => {
    calls.push(entries)
    return answer(entries)
  }
}

const acceptsAll = server(async (entries) => entries.map(({ id }) => ({ id, outcome: 'accepted' })))

function answers(status: number): Post {
  return server(() => Promise.reject(new Problem({ status, title: String(status) })))
}

describe('the table of moves', () => {
  it('an entry reaches the server only through sending', () => {
    expect(() => moved('waiting', 'accept')).toThrow()
    expect(() => moved('refused', 'accept')).toThrow()
  })

  it('what was accepted never moves again', () => {
    for (const event of ['send', 'accept', 'refuse', 'fail', 'resend'] as const) {
      expect(() => moved('accepted', event)).toThrow()
    }
  })
})

describe('sending', () => {
  it('sends what waits, oldest first, at most fifty in a call, under the id made on the phone', async () => {
    const ids: string[] = []
    for (let i = 0; i < batchSize + 1; i++) {
      const id = uuidv7(i)
      ids.push(id)
      await db.outbox.add({
        ...visit(`${i}`), id, owner: zhang.personId, ownerName: zhang.name,
        createdAt: '2026-11-23T00:00:00Z', state: 'waiting',
      })
    }

    const end = await sendAll(outbox, zhang.personId, acceptsAll)

    expect(end).toEqual({ kind: 'done', sent: batchSize + 1 })
    expect(calls.map((call) => call.length)).toEqual([batchSize, 1])
    expect(calls.flat().map((entry) => entry.id)).toEqual(ids)
  })

  it('a duplicate is as good as accepted, a refusal keeps its reason', async () => {
    const known = await outbox.add(zhang, visit('甲户'))
    const bad = await outbox.add(zhang, visit('乙户'))
    const refusal = { status: 422, title: '不能办理', clause: '7.4', next: '请改日期。' }

    await sendAll(outbox, zhang.personId, server(async () => [
      { id: known, outcome: 'duplicate' },
      { id: bad, outcome: 'refused', problem: refusal },
    ]))

    expect((await outbox.get(known)).state).toBe('accepted')
    expect(await outbox.get(bad)).toMatchObject({ state: 'refused', refusal })
  })

  it('without network everything waits and another try may help', async () => {
    await outbox.add(zhang, visit('甲户'))

    const end = await sendAll(outbox, zhang.personId, server(() => Promise.reject(Problem.network())))

    expect(end).toMatchObject({ kind: 'stopped', retry: true })
    expect(await states()).toEqual(['waiting'])
  })

  it('signed out: entries stay and nothing is tried until the person signs in', async () => {
    await outbox.add(zhang, visit('甲户'))

    const end = await sendAll(outbox, zhang.personId, answers(401))

    expect(end).toMatchObject({ kind: 'stopped', retry: false })
    expect(await states()).toEqual(['waiting'])
  })

  it('a server in trouble refuses nothing', async () => {
    await outbox.add(zhang, visit('甲户'))

    await sendAll(outbox, zhang.personId, answers(500))

    expect(await states()).toEqual(['waiting'])
  })

  it('one bad entry does not hold up the others', async () => {
    await outbox.add(zhang, visit('甲户'))
    const bad = await outbox.add(zhang, visit('乙户'))
    await outbox.add(zhang, visit('丙户'))
    const chokes: Post = server(async (entries) => {
      if (entries.some((entry) => entry.id === bad)) throw new Problem({ status: 400, title: '填写有误' })
      return entries.map(({ id }) => ({ id, outcome: 'accepted' }))
    })

    const end = await sendAll(outbox, zhang.personId, chokes)

    expect(end.kind).toBe('done')
    expect((await outbox.get(bad)).state).toBe('refused')
    expect((await states()).filter((state) => state === 'accepted')).toHaveLength(2)
  })

  it('an entry the server said nothing about waits for the next try', async () => {
    await outbox.add(zhang, visit('甲户'))

    const end = await sendAll(outbox, zhang.personId, server(async () => []))

    expect(end).toMatchObject({ kind: 'stopped', retry: true })
    expect(await states()).toEqual(['waiting'])
  })

  it('what another person recorded is never sent under this name', async () => {
    await outbox.add(li, visit('甲户'))

    await sendAll(outbox, zhang.personId, acceptsAll)

    expect(calls).toEqual([])
    expect(await states()).toEqual(['waiting'])
  })
})

describe('the entries on the phone', () => {
  it('what a killed page left in sending waits again after a start, with the same id', async () => {
    const id = await outbox.add(zhang, visit('甲户'))
    await outbox.take(zhang.personId, 1)

    await new Outbox(db).recover()

    expect((await outbox.get(id)).state).toBe('waiting')
  })

  it('a mended entry takes the place of the refused one under a new id', async () => {
    const id = await outbox.add(zhang, visit('甲户'))
    await outbox.take(zhang.personId, 1)
    await outbox.refuse(id, { status: 422, title: '不能办理' })

    const renewed = await outbox.revise(id, { household: '乙户' }, '乙户')

    expect(renewed).not.toBe(id)
    expect((await outbox.all()).map((entry) => [entry.id, entry.state])).toEqual([[renewed, 'waiting']])
  })

  it('what is on its way cannot be thrown away', async () => {
    const id = await outbox.add(zhang, visit('甲户'))
    await outbox.take(zhang.personId, 1)

    await expect(outbox.discard(id)).rejects.toThrow()
  })

  it('accepted entries are shown for seven days, others stay', async () => {
    const done = await outbox.add(zhang, visit('甲户'))
    await sendAll(outbox, zhang.personId, acceptsAll)
    await outbox.add(zhang, visit('乙户'))

    await outbox.recover(Date.now() + 6 * 86_400_000)
    expect((await outbox.get(done)).state).toBe('accepted')
    await outbox.recover(Date.now() + 8 * 86_400_000)

    expect(await states()).toEqual(['waiting'])
  })

  it('after signing out nothing of the person is left; what another has not sent stays', async () => {
    await outbox.add(zhang, visit('甲户'))
    const hers = await outbox.add(li, visit('乙户'))
    await db.cached.put({ key: 'p1 /api/households', json: ['甲户'], at: '2026-11-23T00:00:00Z' })

    await outbox.wipe(zhang.personId)

    expect((await outbox.all()).map((entry) => entry.id)).toEqual([hers])
    expect(await db.cached.count()).toBe(0)
  })
})

it('tries come further and further apart, up to five minutes', () => {
  expect([1, 2, 3, 20].map((failures) => backOff(failures, 0.5))).toEqual([5_000, 10_000, 20_000, 300_000])
})
