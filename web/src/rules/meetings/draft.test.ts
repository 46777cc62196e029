import { expect, it } from 'vitest'
import type { Agenda, Task } from './api'
import { allInPlace, blank, draftOf, formOf, missing, withLine } from './draft'

const task: Task = {
  district: '420117', id: 't1', meeting: 'm', team: 'x', villageName: '', words: '核对名单', owner: 'b', ownerName: '李', dueOn: '2026-11-20',
  overdue: true, state: 'OPEN', stateTitle: '办理中', outcome: '', version: 2, moves: [],
}
const agenda: Agenda = {
  district: '420117', team: 'x', teamName: '工作队', villageName: '柳溪村', on: '2026-11-23', window: '2026-W48', windowTitle: '', owed: true,
  state: 'OPEN', next: '', held: [], due: [], matters: [], tasks: [task],
  people: [
    { person: 'a', name: '王', post: '', leads: true, presence: 'IN_PLACE', hint: '' },
    { person: 'b', name: '李', post: '', leads: false, presence: 'ON_LEAVE', hint: '' },
    { person: 'c', name: '张', post: '', leads: false, presence: 'ON_TRIP', hint: '' },
  ],
}

it('only who is in place is ticked beforehand', () => {
  expect(allInPlace(agenda)).toEqual(['a'])
})

it('a proposed line is taken over once', () => {
  const once = withLine(blank('2026-11-23'), 'plans', '入户宣传')

  expect(withLine(once, 'plans', '入户宣传').plans).toBe('入户宣传')
  expect(withLine(once, 'plans', '清沟排渍').plans).toBe('入户宣传\n清沟排渍')
})

it('what was said of an open task goes along with the version that was seen', () => {
  const draft = { ...blank('2026-11-23'), attended: ['a'], reviewed: { t1: { move: 'FINISH' as const, words: '' } } }

  expect(formOf(draft, agenda).reviewed).toEqual([{ district: '420117', task: 't1', version: 2, move: 'FINISH', words: '' }])
  expect(draftOf(formOf(draft, agenda)).reviewed).toEqual(draft.reviewed)
})

it('empty minutes, a day to come and a drop without a reason cannot be saved', () => {
  const draft = { ...blank('2026-11-23'), attended: ['a'] }

  expect(missing(draft, '2026-11-23')).toContain('至少写一项')
  expect(missing({ ...draft, summary: '好' }, '2026-11-23')).toBe('')
  expect(missing({ ...draft, summary: '好', on: '2026-11-24' }, '2026-11-23')).toContain('今天之后')
  expect(missing({ ...draft, summary: '好', reviewed: { t1: { move: 'DROP', words: ' ' } } }, '2026-11-23')).toContain('原因')
})
