import { http } from '@/api/http'

/** A message to the person signed in. */
export interface Notice {
  district: string
  id: string
  /** What it is about: `leave.approved`. */
  kind: string
  clause?: string
  text: string
  /** The page to open, empty where there is none; see links.ts. */
  link: string
  toldAt: string
  read: boolean
}

export interface NoticePage {
  rows: Notice[]
  total: number
  unread: number
  /** The first part of the kinds there are, with how many. */
  topics: { code: string; count: number }[]
  asOf: string
}

export interface News {
  count: number
  latest?: Notice
}

export interface NoticeFilter {
  show: 'all' | 'unread'
  topic: string
  text: string
  page: number
  size: number
}

export const newsPath = '/api/notices/news'

export const notices = {
  list: (filter: NoticeFilter) => http.get<NoticePage>('/api/notices', { ...filter }),
  news: () => http.get<News>(newsPath),
  read: (notice: Notice) => http.post(`/api/notices/${notice.district}/${notice.id}/read`),
  /** Those told up to then: what came in since the list was read stays new. */
  readAll: (until: string) => http.post('/api/notices/read', { until }),
}

const topicTitles: Record<string, string> = {
  leave: '请销假',
  month: '考勤月报',
  absence: '缺勤核实',
  borrowing: '抽借',
  hardship: '突发困难报告',
  problem: '困难问题',
  pairing: '结对帮扶',
  selection: '人选备案',
  change: '人选调整',
  meeting: '例会',
  study: '学习',
  training: '培训',
  inspection: '暗访督查',
  finding: '问题整改',
  plan: '帮扶计划',
  integrity: '廉政自律',
  pledge: '承诺',
  suggestion: '意见建议',
  recall: '召回处理',
  support: '保障待遇',
  insurance: '保险',
  assessment: '考核',
  guidance: '调研指导',
  bulletin: '信息报送',
  imports: '数据导入',
  account: '账号',
  commendation: '通报表扬',
  report: '问题反映',
}

export function topicOf(notice: Notice): string {
  return notice.kind.split('.')[0] ?? ''
}

export function topicTitle(code: string): string {
  return topicTitles[code] ?? '其他'
}

/** 「3」「99+」: more than that nobody counts. */
export function countText(count: number): string {
  return count > 99 ? '99+' : String(count)
}
