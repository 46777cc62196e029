import { computed } from 'vue'
import { session, today } from '@/api/session'
import { useCached } from '@/app/field/outbox/useCached'
import { attach, enqueue, useOutbox } from '@/app/field/outbox/useOutbox'
import type { Household, Mine } from '../api'
import { blank, kindTitles, payloadOf, type Draft, type EntryKind, type Payload } from '../entries'

/** The households one carries on the phone; what waits in the outbox counts as done already. */
export function useMine() {
  const cached = useCached<Mine>('/api/households/mine')
  const { unsent } = useOutbox()

  /** Entries of this phone that the server has not taken yet, newest day by household. */
  const waiting = computed(() => {
    const days = new Map<string, string>()
    for (const entry of unsent.value) {
      const payload = entry.payload as Partial<Payload>
      if (entry.state === 'refused' || !payload.household || !payload.on) continue
      const key = `${entry.kind} ${payload.household}`
      if (payload.on > (days.get(key) ?? '')) days.set(key, payload.on)
    }
    return days
  })

  /** When it was last visited, and whether that is only known to this phone. */
  function lastVisit(household: Household): { on?: string; waits: boolean } {
    const here = waiting.value.get(`visit ${household.id}`)
    const waits = here !== undefined && here > (household.lastVisitOn ?? '')
    return { on: waits ? here : household.lastVisitOn, waits }
  }

  const all = computed(() => {
    const paired = cached.data.value?.paired.map((one) => one.household) ?? []
    const known = new Set(paired.map((one) => one.id))
    return [...paired, ...(cached.data.value?.village ?? []).filter((one) => !known.has(one.id))]
  })

  const people = computed(() => {
    const me = session.value
    return me ? [{ person: me.personId, name: '本人' }, ...(cached.data.value?.companions ?? [])] : []
  })

  return { ...cached, all, people, lastVisit, waiting }
}

export function newDraft(): Draft {
  return blank(today.value, session.value?.personId ?? '')
}

export function summaryOf(kind: EntryKind, household: Household): string {
  return `${kindTitles[kind]} ${household.head}户`
}

/** Saves on this phone at once. */
export async function save(kind: EntryKind, draft: Draft, household: Household, pictures: Blob[] = []): Promise<void> {
  const id = await enqueue(kind, payloadOf(kind, draft, household), summaryOf(kind, household))
  await attach({ id, district: household.district, kind }, pictures)
}
