import { http } from '@/api/http'

export type FindingState = 'FOUND' | 'NOTIFIED' | 'REPLIED' | 'CLOSED' | 'WITHDRAWN'
export type FindingMove = 'REPLY' | 'TAKE_BACK' | 'PASS' | 'FAIL' | 'WITHDRAW'

export const stateWords: Record<FindingState, string> = {
  FOUND: '已记录，待发整改通知',
  NOTIFIED: '整改中',
  REPLIED: '已回复，待复查',
  CLOSED: '已销号',
  WITHDRAWN: '已撤销',
}

export const moveWords: Record<FindingMove, { verb: string; label: string }> = {
  REPLY: { verb: '回复整改', label: '怎样整改的、结果如何' },
  TAKE_BACK: { verb: '撤回回复', label: '撤回原因' },
  PASS: { verb: '复查通过，销号', label: '复查情况' },
  FAIL: { verb: '复查未通过', label: '还差什么' },
  WITHDRAW: { verb: '撤销问题', label: '撤销原因' },
}

export interface FindingRow {
  district: string
  id: string
  stop: string
  village: string
  villageName: string
  kindTitle: string
  officeName: string
  clause: string
  subjectTitle: string
  personName: string
  words: string
  state: FindingState
  stateTitle: string
  foundOn: string
  dueOn?: string
  overdue: boolean
}

export interface Told {
  finding: string
  move: string
  title: string
  words: string
  dueOn?: string
  at: string
  recorder: string
}

export interface Paper {
  id: string
  number: string
  issuedOn: string
}

export interface Picture {
  id: string
  name: string
  media: string
}

export interface Finding {
  row: FindingRow
  proposal: string
  finder: string
  person?: string
  paper?: Paper
  told: Told[]
  pictures: Picture[]
  moves: FindingMove[]
  mayAnswer: boolean
  mayAttach: boolean
  mayRefer: boolean
}

export interface OfStop {
  rows: FindingRow[]
  papers: Paper[]
  mayNotify: boolean
  usualDue: string
}

export interface Pattern {
  month: string
  clause: string
  found: number
  closed: number
  overdue: number
}

export interface NoticePaper {
  district: string
  id: string
  number: string
  officeName: string
  villageName: string
  teamName: string
  issuedOn: string
  issuer: string
  words: string
  items: { no: number; clause: string; subjectTitle: string; words: string; proposal: string; dueOn: string; stateTitle: string }[]
  basis: string
}

export interface Referral {
  district: string
  id: string
  finding: string
  villageName: string
  personName: string
  unitName: string
  causeTitle: string
  organ: string
  words: string
  state: 'REFERRED' | 'DECIDED' | 'WITHDRAWN'
  stateTitle: string
  referredOn: string
  recorder: string
  told: { title: string; words: string; unitTitle: string; decidedOn?: string; at: string; recorder: string }[]
  moves: ('DECIDE' | 'WITHDRAW')[]
}

export interface Choice {
  code: string
  title: string
}

export interface FindingQuery {
  state?: string
  clause?: string
  overdue?: boolean
}

interface NoticeForm {
  id: string
  district: string
  stop: string
  number: string
  words: string
  items: { finding: string; dueOn?: string; proposal: string }[]
}

export const findings = {
  list: (query: FindingQuery) => http.get<FindingRow[]>('/api/findings', { ...query }),
  one: (district: string, id: string) => http.get<Finding>(`/api/findings/${district}/${id}`),
  ofStop: (district: string, id: string) => http.get<OfStop>(`/api/findings/of-stop/${district}/${id}`),
  patterns: (from: string, to: string) => http.get<Pattern[]>('/api/findings/patterns', { from, to }),
  answer: (district: string, id: string, words: string) => http.post('/api/findings/answers', { district, id, words }),
  move: (form: { district: string; id: string; move: FindingMove; state: FindingState; words: string; dueOn?: string }) =>
    http.post('/api/findings/moves', form),
  issue: (form: NoticeForm) => http.post<{ id: string }>('/api/rectification-notices', form),
  paper: (district: string, id: string) => http.get<NoticePaper>(`/api/rectification-notices/${district}/${id}`),
}

export const referrals = {
  list: () => http.get<Referral[]>('/api/referrals'),
  choices: () => http.get<{ causes: Choice[]; unit: Choice[] }>('/api/referrals/choices'),
  refer: (form: { id: string; district: string; finding: string; cause: string; organ: string; words: string }) =>
    http.post('/api/referrals', form),
  move: (form: {
    district: string
    referral: string
    move: 'DECIDE' | 'WITHDRAW'
    state: Referral['state']
    words: string
    unit?: string
    decidedOn?: string
  }) => http.post('/api/referrals/moves', form),
}
