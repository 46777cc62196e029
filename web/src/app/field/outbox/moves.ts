import type { EntryState } from './db'

/** What happens to an entry. */
export type EntryEvent = 'send' | 'accept' | 'refuse' | 'fail' | 'resend'

/** The legal moves of an entry; a move that is not here does not happen. */
const moves: Record<EntryState, Partial<Record<EntryEvent, EntryState>>> = {
  waiting: { send: 'sending' },
  sending: { accept: 'accepted', refuse: 'refused', fail: 'waiting' },
  refused: { resend: 'waiting' },
  accepted: {},
}

export function moved(state: EntryState, event: EntryEvent): EntryState {
  const next = moves[state][event]
  if (!next) throw new Error(`an entry that is ${state} cannot ${event}`)
  return next
}

export const stateTexts: Record<EntryState, string> = {
  waiting: '待报送',
  sending: '正在报送',
  accepted: '已报送',
  refused: '被退回',
}
