import { stateWords, type State } from '@/api/standing'

/** The names in an outcome, as officials say them. */
const names: Record<string, string> = {
  refused: '不能办理',
  days: '本次天数',
  countedDays: '合并计算天数',
  clause: '适用条款',
  route: '办理环节',
  file: '报备',
  passedOver: '跳过的环节',
  verdict: '结论',
  clauses: '涉及条款',
  retiresOn: '退休日期',
  daysOwed: '应驻村（天）',
  nightsOwed: '应住村（夜）',
  nights: '已住村（夜）',
  standing: '履责状态',
  owed: '应完成',
  done: '已完成',
}

const words: Record<string, string> = {
  TEAM_LEADER: '第一书记（工作队长）',
  VILLAGE: '驻点村党组织',
  STREET: '街道党工委',
  HOST_OFFICE: '驻村工作办公室',
  HOST_ORGANISATION_DEPARTMENT: '区委组织部（驻地）',
  SENDING_UNIT: '派出单位',
  SENDING_ORGANISATION_DEPARTMENT: '区委组织部（派出）',
  BUREAU: '区乡村振兴局',
  CITY_OFFICE: '市驻村工作队办公室',
  agree: '同意',
  approve: '批准',
  vacant: '空缺',
  away: '不在岗',
  overlap: '与已有的请假重叠',
  'nothing to ask': '这段时间没有需要请假的日子',
  eligible: '可以选派',
  exception: '原则上不宜，须说明原因',
  barred: '不得选派',
}

function isState(word: string): State | undefined {
  const state = word.toUpperCase().replace(' ', '_') as State
  return state in stateWords ? state : undefined
}

export function nameOf(key: string, kind: string): string {
  return key === 'days' && kind === 'presence' ? '已驻村（天）' : (names[key] ?? key)
}

/** One value in words; objects of a list are told part by part. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.length ? value.map(valueText).join('；') : '无'
  if (typeof value === 'object' && value !== null) return Object.values(value).map(valueText).join(' ')
  const word = String(value)
  const state = isState(word)
  return words[word] ?? (state ? stateWords[state] : word)
}
