import { describe, expect, it } from 'vitest'
import type { Evidence } from './assessmentApi'
import { dutyWords, leaveWords, recordWords } from './paperWords'

const evidence: Evidence = {
  from: '2026-01-01',
  to: '2026-11-26',
  duties: [{ clause: '2.2', counts: { MET: 43, BEHIND: 3 }, rows: [] }],
  leaves: [{ kind: 'annual', title: '年休假', days: '2.5', times: 2 }],
  recorded: [{ clause: '7.7', count: 259, lines: [] }],
  commendations: [],
}

describe('words on paper', () => {
  it('name the clause and count each state without adding them up', () => {
    expect(dutyWords(evidence, new Map([['2.2', '五天四夜']]))).toBe('2.2 五天四夜：已完成 43 期、未完成 3 期')
    expect(recordWords(evidence, new Map())).toBe('7.7  259 条')
    expect(leaveWords(evidence)).toBe('年休假 2.5 天')
  })

  it('say so where there is nothing', () => {
    const nothing = { ...evidence, duties: [], leaves: [], recorded: [] }
    expect([dutyWords(nothing, new Map()), recordWords(nothing, new Map()), leaveWords(nothing)]).toEqual(['无', '无', '无'])
  })
})
