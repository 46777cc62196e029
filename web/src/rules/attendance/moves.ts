import type { Absence, AbsenceMove } from './api'
import type { MonthMove } from './monthApi'

interface MoveText {
  verb: string
  effects: string[]
  reason: 'none' | 'required'
  main?: boolean
}

export const moveTexts: Record<MonthMove, MoveText> = {
  SIGN: {
    verb: '签字',
    effects: ['本月考勤交街道审核。', '签字后不能再改；要改，先撤回签字。'],
    reason: 'none',
    main: true,
  },
  TAKE_BACK: { verb: '撤回签字', effects: ['本月考勤回到登记中，可以继续更正。'], reason: 'none' },
  SEND_BACK: { verb: '退回', effects: ['本月考勤退回村里更正，村里会看到您写的话。'], reason: 'required' },
  CONFIRM: {
    verb: '确认并上报',
    effects: ['按现在的登记存档，并报送驻村工作办公室、区乡村振兴局和各派出单位。', '确认后本月封存。'],
    reason: 'none',
    main: true,
  },
  REOPEN: { verb: '重开', effects: ['本月可以更正，之后重新签字、审核、上报。', '原来上报的一版继续保留。'], reason: 'required' },
}

export const absenceVerbs: Record<AbsenceMove, string> = {
  ASK: '询问本人',
  ANSWER: '说明情况',
  FIND_CAUSE: '认定有正当理由',
  FIND_NO_CAUSE: '认定无故不在岗',
  TALK: '记录约谈',
  REVISE: '改为有正当理由',
  WITHDRAW: '撤销',
}

/** Until when an explanation is awaited, while it is. */
export function awaitedUntil({ state, answerDue }: Absence): string | undefined {
  return ['ASKED', 'SUGGESTED'].includes(state) ? answerDue : undefined
}
