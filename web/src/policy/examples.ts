/** Text that is no JSON, said so that an official can mend it. */
export class InvalidJson extends Error {}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidJson('案例内容的括号、引号或逗号不对；请对照示例修改。')
  }
}

function example(title: string, given: unknown): { title: string; given: string } {
  return { title, given: JSON.stringify(given, undefined, 2) }
}

/** A case of each kind to begin with, in the form of the worked cases. */
export const examples = {
  leave: example('请假：谁来批', {
    post: 'MEMBER',
    kind: 'personal',
    from: '2026-11-03 AM',
    to: '2026-11-05 PM',
    others: [{ kind: 'personal', from: '2026-11-02 AM', to: '2026-11-02 PM', state: 'approved' }],
  }),
  presence: example('驻村：五天四夜', {
    week: '2026-W46',
    posting: { from: '2025-06-01' },
    marks: [{ date: '2026-11-09', day: 'village', night: 'village' }],
    leaves: [],
    asOf: '2026-11-11',
  }),
  duty: example('次数责任：走访、联系等', {
    duty: '7.4',
    window: '2026-Q4',
    inPlace: { from: '2026-01-01' },
    facts: [],
    asOf: '2026-11-23',
  }),
  eligibility: example('选派资格', {
    post: 'MEMBER',
    startsOn: '2026-12-01',
    hiredOn: '2020-07-01',
    birth: '1985-03-12',
    sex: 'M',
    staff: 'CADRE',
    employment: 'PERMANENT',
  }),
}
