import { computed, onMounted, shallowRef } from 'vue'
import { session } from '@/api/session'
import { db } from '@/app/field/outbox/db'
import { enqueue, useOutbox } from '@/app/field/outbox/useOutbox'
import { useAct } from '@/kit/useLoad'
import { visits, type Found, type Task } from '../site/api'

export interface Beside {
  no: number
  found: Found
  words: string
}

function keyOf(district: string, id: string): string {
  return `${session.value?.personId ?? ''} inspection ${district} ${id}`
}

/** Asks for a village's page and keeps it on this phone, to be used where there is no network. */
async function take(district: string, id: string): Promise<Task> {
  const task = await visits.take(district, id)
  if (session.value) await db.cached.put({ key: keyOf(district, id), json: task, at: new Date().toISOString() })
  return task
}

/** One village to be inspected, as this phone holds it. */
export function useTask(district: string, id: string) {
  const task = shallowRef<Task>()
  const { entries } = useOutbox()
  const arrival = computed(() =>
    entries.value.find((entry) => entry.kind === 'inspection-arrival' && (entry.payload as { stop: string }).stop === id),
  )
  /** He stands there, whether the server has heard of it or not. */
  const arrived = computed(() => !!task.value?.row.arrivedAt || (!!arrival.value && arrival.value.state !== 'refused'))
  const taking = useAct(async () => {
    task.value = await take(district, id)
  })

  onMounted(async () => {
    task.value = (await db.cached.get(keyOf(district, id)))?.json as Task | undefined
    if (!task.value) await taking.run()
  })

  async function arrive(): Promise<void> {
    await enqueue('inspection-arrival', { district, stop: id }, `到达 ${task.value?.row.villageName ?? ''}`)
  }

  async function record(found: Beside[], words: string): Promise<void> {
    const sheet = task.value?.sheet.id
    await enqueue('inspection-record', { district, stop: id, sheet, found, words }, `督查记录 ${task.value?.row.villageName ?? ''}`)
  }

  return { task, arrival, arrived, taking, arrive, record }
}
