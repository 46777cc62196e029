import { may } from '@/api/session'
import { collected, type FieldCard, type FieldModule, type FieldPlace } from '@/kit/modules'

const modules = import.meta.glob<FieldModule>('../../{rules/*,compliance,roster,access,audit,imports,policy,notices}/field.ts', {
  eager: true,
})

export const moduleRoutes = collected(modules, 'fieldRoutes')
const cards = collected(modules, 'fieldCards')
const kinds = new Map(collected(modules, 'fieldOutbox').map((kind) => [kind.kind, kind]))

/** The blocks of one tab, as far as the session may see them. */
export function cardsAt(place: FieldPlace): FieldCard[] {
  return cards.filter((card) => card.place === place && may(card.right)).sort((a, b) => a.order - b.order)
}

export function kindTitle(kind: string): string {
  return kinds.get(kind)?.title ?? kind
}

export function editPath(kind: string, entryId: string): string | undefined {
  return kinds.get(kind)?.editPath?.(entryId)
}
