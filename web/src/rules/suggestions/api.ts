import { http } from '@/api/http'

export type SuggestionState = 'OPEN' | 'ANSWERED' | 'WITHDRAWN'
export type SuggestionMove = 'ANSWER' | 'ADD' | 'ASK_AGAIN' | 'WITHDRAW'

export interface SuggestionLine {
  district: string
  id: string
  kindTitle: string
  words: string
  authorName: string
  /** Whether the author lets others read it. */
  open: boolean
  published: boolean
  state: SuggestionState
  stateTitle: string
  version: number
  receivedOn: string
  dueOn?: string
  told: { move: SuggestionMove; title: string; words: string; name: string; on: string }[]
  moves: SuggestionMove[]
}

export interface SuggestionBox {
  kinds: { code: string; title: string }[]
  answerWithin: number
  mine: SuggestionLine[]
  answered: SuggestionLine[]
}

export interface SuggestionForm {
  id: string
  kind: string
  words: string
  named: boolean
  open: boolean
}

export const moveWords: Record<SuggestionMove, string> = { ANSWER: '答复', ADD: '补充', ASK_AGAIN: '追问', WITHDRAW: '撤回' }

export const suggestions = {
  box: () => http.get<SuggestionBox>('/api/suggestions'),
  toAnswer: () => http.get<SuggestionLine[]>('/api/suggestions/to-answer'),
  suggest: (form: SuggestionForm) => http.post('/api/suggestions', form),
  move: (line: SuggestionLine, move: SuggestionMove, words: string, publish?: boolean) =>
    http.post(`/api/suggestions/${line.district}/${line.id}/moves`, {
      move, version: line.version, words: words.trim() || undefined, publish,
    }),
}
