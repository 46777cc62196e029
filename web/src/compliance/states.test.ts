import { expect, it } from 'vitest'
import type { BoardDuty, BoardRow } from './api'
import { barsOf, isUnmet } from './states'

const duty = (clause: string): BoardDuty => ({ clause, window: '', windowLabel: '', endsOn: '2026-11-29' })
const row = (id: string, cells: BoardRow['cells']): BoardRow => ({ id, label: id, soonest: '2026-11-29', cells })

it('a bar adds up the rows, what asks for something first', () => {
  const rows = [
    row('甲', [{ clause: '2.2', counts: { MET: 2, AT_RISK: 1 } }]),
    row('乙', [{ clause: '2.2', counts: { MET: 1, BEHIND: 1 } }]),
  ]

  const bars = barsOf([duty('2.2'), duty('7.8')], rows)

  expect(bars.map((bar) => bar.duty.clause)).toEqual(['2.2'])
  expect(bars[0]?.parts).toEqual([
    { state: 'BEHIND', count: 1 },
    { state: 'AT_RISK', count: 1 },
    { state: 'MET', count: 3 },
  ])
})

it('a duty that is met, excused or not owed everywhere asks for nothing', () => {
  const bars = barsOf([duty('7.8')], [row('甲', [{ clause: '7.8', counts: { MET: 1, EXCUSED: 1, NOT_OWED: 1 } }])])

  expect(bars.map(isUnmet)).toEqual([false])
})
