import type { Happening, Place } from './types'

export type HandoverState = 'OPEN' | 'SIGNED' | 'WITNESSED'

export interface HandoverRow extends Place {
  name: string
  unit: string
  village: string
  team: string
  last: string
  dueOn: string
  doneOn?: string
  state: HandoverState
  stateTitle: string
  taker: string
}

export interface Handover extends HandoverRow {
  post: string
  from: string
  version: number
  takerRole: string
  takerName: string
  lists: { code: string; title: string; written: boolean; lines: string[] }[]
  open: { kind: string; title: string; id: string; text: string; dueOn?: string; canPass: boolean }[]
  settled: { kind: string; item: string; title: string; outcome: 'PASSED' | 'SETTLED'; words: string; at: string }[]
  signatures: { part: string; title: string; name: string; words: string; at: string; valid: boolean }[]
  timeline: Happening[]
  may: string[]
}
