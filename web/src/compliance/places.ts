import type { BoardRow, By, StandingFilter } from './api'

const digits: Partial<Record<By, number>> = { DISTRICT: 6, STREET: 9, VILLAGE: 12 }

/** The digits that all villages of a place begin with; nothing for units and people. */
export function prefixOf(by: By, id: string): string | undefined {
  const count = digits[by]
  return count ? id.slice(0, count) : undefined
}

/** What narrows the list of standings to a cell of the board. */
export function filterOf(cell: { row?: BoardRow; by: By; under?: string }): StandingFilter {
  const id = cell.row?.id
  if (!id) return { under: cell.under }
  if (cell.by === 'UNIT') return { unit: id, under: cell.under }
  if (cell.by === 'PERSON') return { person: id, under: cell.under }
  return { under: prefixOf(cell.by, id) }
}
