import { http } from '@/api/http'
import type { State } from '@/api/standing'

export interface FundBudget {
  id: string
  amount: string
  note: string
  below: boolean
  recordedAt: string
  recorder: string
}

/** What one unit owes and paid in a year, in one host district. */
export interface FundAccount {
  district: string
  districtName: string
  unit: string
  unitName: string
  people: number
  owed: string
  paid: string
  gap: string
  state: State
  budget?: FundBudget
  spent: { purpose: string; title: string; amount: string }[]
  village: string
  window: string
}

export interface FundLine {
  id: string
  district: string
  unit: string
  unitName: string
  paidOn: string
  amount: string
  purpose: string
  purposeTitle: string
  words: string
  state: '有效' | '已更正' | '已撤销'
  replaces?: string
  reason: string
  recordedAt: string
  recorder: string
  files: { id: string; name: string; media: string }[]
}

export interface Funds {
  year: number
  accounts: FundAccount[]
  payments: FundLine[]
  purposes: { code: string; title: string }[]
  mayKeep: string[]
}

export interface PaymentForm {
  id: string
  unit: string
  district?: string
  paidOn: string
  /** As it was written, so that the server reads every decimal. */
  amount: string
  purpose: string
  words: string
  replaces?: string
  reason?: string
  withdrawn?: boolean
}

export interface BudgetForm {
  id: string
  unit: string
  district: string
  year: number
  amount: string
  note?: string
  replaces?: string
}

export const fundsApi = {
  year: (year: number) => http.get<Funds>('/api/funds', { year }),
  pay: (form: PaymentForm) => http.post('/api/funds/payments', form),
  budget: (form: BudgetForm) => http.post('/api/funds/budgets', form),
  attach: (line: Pick<FundLine, 'district' | 'id'>, file: string, content: File) => {
    const form = new FormData()
    form.append('file', content)
    return http.upload(`/api/files/${line.district}/fund-payment/${line.id}/${file}`, form)
  },
}
