export type State = 'MET' | 'OPEN' | 'AT_RISK' | 'BEHIND' | 'EXCUSED' | 'NOT_OWED' | 'NOT_KNOWN'

export type Source = 'notice' | 'reading' | 'local'

/** How a duty stands, in the words of every screen. */
export const stateWords: Record<State, string> = {
  MET: '已完成',
  OPEN: '进行中',
  AT_RISK: '需抓紧',
  BEHIND: '未完成',
  EXCUSED: '有因免除',
  NOT_OWED: '不作要求',
  NOT_KNOWN: '待登记',
}

export const sourceWords: Record<Source, string> = {
  notice: '文件规定',
  reading: '本地解释',
  local: '本地设定',
}

export interface TraceNumber {
  name: string
  value: string
  unit?: string
  clause: string
  source: Source
  /** The day from which the value is in force. */
  from: string
}

export interface CountedFact {
  on: string
  text: string
  id?: string
  kind?: string
}

export interface UncountedFact {
  on: string
  text: string
  why: string
}

/** A standing with its trace: what was owed, what was counted, and why. */
export interface Standing {
  clause: string
  subject: { kind: string; id: string; label: string }
  /** Such as `2026-Q4`. */
  window: string
  windowLabel: string
  asOf: string
  owed: string
  done: string
  unit: string
  state: State
  numbers: TraceNumber[]
  counted: CountedFact[]
  notCounted: UncountedFact[]
  next?: string
}
