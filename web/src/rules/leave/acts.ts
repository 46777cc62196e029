import type { May, Purpose } from './api'

/** How an act is offered and asked about. */
export interface ActWords {
  verb: string
  title: string
  effects: string[]
  reason: 'none' | 'optional' | 'required'
  reasonLabel?: string
  main?: boolean
  grave?: boolean
  /** Done at once, without asking. */
  quick?: boolean
  /** Opens the form again for this purpose. */
  purpose?: Purpose
}

export const acts: Record<May, ActWords> = {
  AGREE: { verb: '同意', title: '同意这次请假', effects: ['转下一环节审批'], reason: 'optional', reasonLabel: '意见', main: true },
  APPROVE: { verb: '批准', title: '批准这次请假', effects: ['批准后即生效，考勤和履责随之重算'], reason: 'optional', reasonLabel: '意见', main: true },
  SEND_BACK: { verb: '退回', title: '退回申请人', effects: ['申请人修改后可以重新提交'], reason: 'required', reasonLabel: '退回原因' },
  REFUSE: { verb: '不同意', title: '不同意这次请假', effects: ['办理到此结束'], reason: 'required', reasonLabel: '理由', grave: true },
  WITHDRAW: { verb: '撤回', title: '撤回请假', effects: ['撤回后这次请假作废'], reason: 'optional', reasonLabel: '撤回原因' },
  TRANSFER: { verb: '转代理人', title: '转代理人办理', effects: ['由今天指定的代理人办理当前环节'], reason: 'none' },
  URGE: { verb: '催办', title: '催办', effects: [], reason: 'none', quick: true },
  READ: { verb: '阅知', title: '备案阅知', effects: [], reason: 'none', quick: true, main: true },
  RESUBMIT: { verb: '修改后重新提交', title: '重新提交', effects: [], reason: 'none', purpose: 'resubmission', main: true },
  EXTEND: { verb: '续假', title: '续假', effects: [], reason: 'none', purpose: 'extension' },
  CORRECT: { verb: '更正', title: '更正', effects: [], reason: 'none', purpose: 'correction' },
  TELL_RETURN: { verb: '我已返岗', title: '报告返岗', effects: ['由村或街道确认后销假'], reason: 'optional', reasonLabel: '说明', main: true },
  CONFIRM_RETURN: { verb: '确认销假', title: '确认销假', effects: ['早于假满返岗的，假期自动缩短；晚于假满又未续假的，由村里向本人询问'], reason: 'optional', reasonLabel: '说明', main: true },
}

export const purposeTitles: Record<Purpose, string> = {
  new: '请假',
  extension: '续假',
  correction: '更正请假',
  completion: '补办请假手续',
  resubmission: '修改后重新提交',
}
