import { expect, it } from 'vitest'
import type { MeetingRow } from './api'
import type { Called } from './calledApi'
import { byDays } from './month'

const call = (id: string, more: Partial<Called>) =>
  ({ district: '420117', id, title: '推进会', startsAt: '', state: 'CALLED', stateTitle: '已通知', caller: '街道', place: '街道', invited: 3, ...more }) as Called
const row = { district: '420117', id: 'm', on: '2026-11-03', villageName: '清河村', attended: 3 } as MeetingRow

it('a called meeting stands on each of its days, above those of the teams, with its state', () => {
  const days = byDays([call('two-days', { from: '2026-11-02', to: '2026-11-03' }),
    call('off', { from: '2026-11-03', to: '2026-11-03', state: 'CANCELLED', stateTitle: '已取消' })], [row])

  expect(days.get('2026-11-02')?.map((entry) => entry.words)).toEqual(['已通知 推进会'])
  expect(days.get('2026-11-03')?.map((entry) => entry.look)).toEqual(['called', 'cancelled', 'team'])
  expect(days.get('2026-11-04')).toBeUndefined()
})
