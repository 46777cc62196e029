import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { uuidv7 } from '@/kit/ids'
import { FieldDb, type Picture } from './db'
import { Outbox } from './outbox'
import { Pictures } from './pictures'

const zhang = { personId: 'p1', name: '张伟' }
const jpeg = new Blob(['x'], { type: 'image/jpeg' })

let db: FieldDb
let outbox: Outbox
let pictures: Pictures
let sent: Picture[]

beforeEach(() => {
  db = new FieldDb(uuidv7())
  outbox = new Outbox(db)
  pictures = new Pictures(db)
  sent = []
})

async function upload(picture: Picture): Promise<void> {
  sent.push(picture)
}

async function visitWith(count: number): Promise<string> {
  const id = await outbox.add(zhang, { kind: 'visit', payload: {}, summary: '走访 甲户' })
  await pictures.add(zhang.personId, { id, district: '428117', kind: 'visit' }, Array<Blob>(count).fill(jpeg))
  return id
}

async function accepted(id: string): Promise<void> {
  await outbox.take(zhang.personId, 50)
  await outbox.accept(id)
}

it('pictures wait until their visit was taken, then leave the phone', async () => {
  const visit = await visitWith(2)
  await pictures.send(zhang.personId, upload)
  expect(sent).toEqual([])

  await accepted(visit)
  const end = await pictures.send(zhang.personId, upload)

  expect(end).toEqual({ kind: 'done', sent: 2 })
  expect(sent.map((one) => one.entry)).toEqual([visit, visit])
  expect(await pictures.all()).toEqual([])
})

it('a picture for a visit recorded long ago goes at once', async () => {
  await pictures.add(zhang.personId, { id: 'known', district: '428117', kind: 'visit' }, [jpeg])

  await pictures.send(zhang.personId, upload)

  expect(sent).toHaveLength(1)
})

it('without network a picture stays and keeps its id', async () => {
  await accepted(await visitWith(1))
  const [before] = await pictures.all()

  const end = await pictures.send(zhang.personId, () => Promise.reject(Problem.network()))

  expect(end).toMatchObject({ kind: 'stopped', retry: true })
  expect((await pictures.all())[0]?.id).toBe(before?.id)
})

it('a refused picture keeps its reason and does not hold up the others', async () => {
  await accepted(await visitWith(2))
  const refuseFirst = (picture: Picture) =>
    sent.push(picture) === 1 ? Promise.reject(new Problem({ status: 422, title: '不能办理' })) : Promise.resolve()

  await pictures.send(zhang.personId, refuseFirst)

  expect(await pictures.all()).toMatchObject([{ state: 'refused', refusal: { title: '不能办理' } }])
})

it('pictures follow a mended visit, go with a discarded one and with signing out', async () => {
  const refused = await visitWith(1)
  await outbox.take(zhang.personId, 50)
  await outbox.refuse(refused, { status: 422, title: '不能办理' })

  const mended = await outbox.revise(refused, {}, '走访 甲户')
  expect((await pictures.all()).map((one) => one.entry)).toEqual([mended])
  await outbox.discard(mended)
  expect(await pictures.all()).toEqual([])

  await visitWith(1)
  await outbox.wipe(zhang.personId)
  expect(await pictures.all()).toEqual([])
})
