import type { Household, VisitLine } from './api'

/** What can be written down about a household. */
export type EntryKind = 'visit' | 'contact' | 'problem' | 'hardship' | 'move'

export const kindTitles: Record<EntryKind, string> = {
  visit: '走访',
  contact: '联系',
  problem: '困难问题',
  hardship: '突发困难报告',
  move: '外出返乡',
}

/** A form being filled in; what a kind does not use stays empty. */
export interface Draft {
  on: string
  visitors: string[]
  seen: string
  difficulties: string
  agreed: string
  means: string
  note: string
  words: string
  clue: 'APPLIED' | 'FOUND' | 'WARNED'
  dueOn: string
  member: string
  moveKind: 'LEFT' | 'RETURNED'
  place: string
  work: string
  /** The visit that this one corrects. */
  replaces: string
}

export function blank(today: string, me: string): Draft {
  return {
    on: today,
    visitors: [me],
    seen: '',
    difficulties: '',
    agreed: '',
    means: 'PHONE',
    note: '',
    words: '',
    clue: 'FOUND',
    dueOn: '',
    member: '',
    moveKind: 'LEFT',
    place: '',
    work: '',
    replaces: '',
  }
}

export type Payload = Record<string, unknown> & { district: string; household: string; on: string }

/** The form that the server reads. */
export function payloadOf(kind: EntryKind, draft: Draft, household: Pick<Household, 'district' | 'id'>): Payload {
  const about = { district: household.district, household: household.id, on: draft.on }
  switch (kind) {
    case 'visit': {
      const { visitors, seen, difficulties, agreed, replaces } = draft
      return { ...about, visitors, seen, difficulties, agreed, ...(replaces && { replaces }) }
    }
    case 'contact':
      return { ...about, means: draft.means, note: draft.note }
    case 'problem':
      return { ...about, words: draft.words, ...(draft.dueOn && { dueOn: draft.dueOn }) }
    case 'hardship':
      return { ...about, clue: draft.clue, words: draft.words }
    case 'move':
      return { ...about, member: draft.member, kind: draft.moveKind, place: draft.place, work: draft.work }
  }
}

/** The draft of an entry that came back. */
export function draftOf(payload: Record<string, unknown>, empty: Draft): Draft {
  const known = Object.fromEntries(Object.entries(payload).filter(([name]) => name in empty))
  const moveKind = payload.kind === 'RETURNED' ? 'RETURNED' : 'LEFT'
  return { ...empty, ...known, moveKind }
}

/** A recorded visit as a draft of its correction. */
export function correctionOf(visit: VisitLine, empty: Draft): Draft {
  const { id: replaces, on, seen, difficulties, agreed } = visit
  return { ...empty, on, seen, difficulties, agreed, replaces, visitors: visit.visitors.map((one) => one.person) }
}

/** What is still missing, in words; empty when it can be saved. */
export function missing(kind: EntryKind, draft: Draft, today: string): string {
  if (!draft.on) return '请选择日期。'
  if (draft.on > today) return '日期在今天之后，请填写实际发生的日期。'
  if ((kind === 'problem' || kind === 'hardship') && !draft.words.trim()) return '请用一句话写明情况。'
  if (kind === 'move' && !draft.member) return '请选择家庭成员。'
  if (kind === 'visit' && !draft.visitors.length) return '请选择走访人。'
  return ''
}
