/** Text that is no JSON, said so that an official can mend it. */
export class InvalidJson extends Error {}

export function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    throw new InvalidJson('案例内容的括号、引号或逗号不对；请对照示例修改。')
  }
}

export function written(given: unknown): string {
  return JSON.stringify(given, undefined, 2)
}

/** A field of the form: a choice, a date with morning or afternoon, a date, or a word. */
export interface Field {
  key: string
  title: string
  options?: [string, string][]
  half?: boolean
  date?: boolean
}

interface Example {
  title: string
  fields: Field[]
  given: Record<string, unknown>
}

const posts: [string, string][] = [
  ['MEMBER', '工作队员'],
  ['FIRST_SECRETARY', '第一书记'],
  ['TEAM_LEADER', '工作队长'],
]

/** A case of each kind to begin with, in the form of the worked cases. */
export const examples: Record<'leave' | 'eligibility' | 'presence' | 'duty', Example> = {
  leave: {
    title: '请假：谁来批',
    fields: [
      { key: 'post', title: '岗位', options: posts },
      {
        key: 'kind',
        title: '假种',
        options: [
          ['personal', '事假'],
          ['annual', '年休假'],
          ['sick', '病假'],
          ['marriage', '婚假'],
          ['maternity', '产假'],
          ['paternity', '陪产（护理）假'],
          ['bereavement', '丧假'],
          ['family-visit', '探亲假'],
        ],
      },
      { key: 'from', title: '从', half: true },
      { key: 'to', title: '到', half: true },
      {
        key: 'leader',
        title: '第一书记（工作队长）',
        options: [
          ['present', '在岗'],
          ['vacant', '空缺'],
          ['away', '不在岗'],
        ],
      },
    ],
    given: { post: 'MEMBER', kind: 'personal', from: '2026-11-03 AM', to: '2026-11-05 PM', leader: 'present', others: [] },
  },
  eligibility: {
    title: '选派资格',
    fields: [
      { key: 'post', title: '拟任岗位', options: posts },
      { key: 'startsOn', title: '计划到岗', date: true },
      { key: 'hiredOn', title: '入职日期', date: true },
      { key: 'birth', title: '出生日期', date: true },
      {
        key: 'sex',
        title: '性别',
        options: [
          ['M', '男'],
          ['F', '女'],
        ],
      },
      {
        key: 'staff',
        title: '身份',
        options: [
          ['CADRE', '干部'],
          ['WORKER', '工人'],
          ['SENIOR_CADRE', '处级或高级职称女干部'],
        ],
      },
      {
        key: 'employment',
        title: '用工性质',
        options: [
          ['PERMANENT', '正式在编'],
          ['LABOUR_DISPATCH', '劳务派遣'],
          ['SECONDED', '借调'],
          ['TEMPORARY', '临时聘用'],
        ],
      },
    ],
    given: {
      post: 'MEMBER',
      startsOn: '2026-12-01',
      hiredOn: '2020-07-01',
      birth: '1985-03-12',
      sex: 'M',
      staff: 'CADRE',
      employment: 'PERMANENT',
    },
  },
  presence: {
    title: '驻村：五天四夜',
    fields: [
      { key: 'week', title: '周（如 2026-W46）' },
      { key: 'asOf', title: '哪天早上看', date: true },
    ],
    given: {
      week: '2026-W46',
      posting: { from: '2025-06-01' },
      marks: [{ date: '2026-11-09', day: 'village', night: 'village' }],
      leaves: [],
      asOf: '2026-11-11',
    },
  },
  duty: {
    title: '次数责任：走访、联系等',
    fields: [
      { key: 'duty', title: '条款（如 7.4）' },
      { key: 'window', title: '周期（如 2026-Q4）' },
      { key: 'asOf', title: '哪天早上看', date: true },
    ],
    given: { duty: '7.4', window: '2026-Q4', inPlace: { from: '2026-01-01' }, facts: [], asOf: '2026-11-23' },
  },
}
