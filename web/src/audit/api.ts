import { address, http } from '@/api/http'

export interface AuditRow {
  id: string
  at: string
  who: string
  whoName: string
  /** Stable name of the act: `leave.approve`. */
  what: string
  object: string
  words: string
  address: string
  district: string
}

export interface AuditFilter {
  from?: string
  to?: string
  who?: string
  what?: string
  object?: string
}

export interface CheckedChain {
  district: string
  name: string
  linked: number
  waiting: number
  head: string
  intact: boolean
  why?: string
  entry?: string
}

/** Beginnings of acts' names, as an auditor asks for them. */
export const actKinds: { what: string; title: string }[] = [
  { what: '', title: '全部操作' },
  { what: 'session.', title: '登录和退出' },
  { what: 'password.', title: '修改密码' },
  { what: 'account.', title: '账号' },
  { what: 'seat.', title: '任职' },
  { what: 'person.open', title: '查看个人信息' },
  { what: 'register.', title: '考勤' },
  { what: 'leave.', title: '请假' },
  { what: 'trip.', title: '公务外出' },
  { what: 'stand-in.', title: '代理安排' },
  { what: 'household.', title: '农户' },
  { what: 'visit.', title: '走访' },
  { what: 'contact.', title: '联系' },
  { what: 'pairing.', title: '联户结对' },
  { what: 'pledge.', title: '廉洁承诺' },
  { what: 'report.', title: '举报' },
  { what: 'handler.', title: '举报办理人' },
  { what: 'suggestion.', title: '意见建议' },
  { what: 'import.', title: '导入' },
  { what: 'policy.', title: '制度参数' },
  { what: 'audit.', title: '操作日志' },
]

export const audit = {
  entries: (filter: AuditFilter, page: number, size: number) =>
    http.get<{ total: number; rows: AuditRow[] }>('/api/audit', { ...filter, page, size }),
  exportUrl: (filter: AuditFilter) => address('/api/audit/export', { ...filter }),
  check: () => http.get<CheckedChain[]>('/api/audit/check'),
}
