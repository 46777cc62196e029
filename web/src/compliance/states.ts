import type { State } from '@/api/standing'
import type { BoardDuty, BoardRow } from './api'

/** What asks for something comes first. */
export const stateOrder: State[] = ['BEHIND', 'AT_RISK', 'OPEN', 'NOT_KNOWN', 'MET', 'EXCUSED', 'NOT_OWED']

export interface Part {
  state: State
  count: number
}

/** A duty with how many of its standings are in which state, over all the rows. */
export interface Bar {
  duty: BoardDuty
  parts: Part[]
}

/** One bar for each duty, in the order given; duties that no row has are left out. */
export function barsOf(duties: BoardDuty[], rows: BoardRow[]): Bar[] {
  const sums = new Map<string, Map<State, number>>()
  for (const cell of rows.flatMap((row) => row.cells)) {
    const sum = sums.get(cell.clause) ?? new Map<State, number>()
    for (const [state, count] of Object.entries(cell.counts) as [State, number][]) sum.set(state, (sum.get(state) ?? 0) + count)
    sums.set(cell.clause, sum)
  }
  return duties
    .map((duty) => ({
      duty,
      parts: stateOrder.map((state) => ({ state, count: sums.get(duty.clause)?.get(state) ?? 0 })).filter((part) => part.count > 0),
    }))
    .filter((bar) => bar.parts.length > 0)
}

/** Whether something of it can or should still be done. */
export function isUnmet(bar: Bar): boolean {
  return bar.parts.some((part) => ['BEHIND', 'AT_RISK', 'OPEN', 'NOT_KNOWN'].includes(part.state))
}
