import { http } from './http'

/** One norm of the notice: its words and how they are read here. */
export interface ClauseText {
  id: string
  /** A few words for tables: 「五天四夜」. */
  title: string
  article: string
  articleTitle: string
  words: string
  reading?: string
  source?: string
}

const known = new Map<string, Promise<ClauseText>>()

/** The words of a clause; asked once per page load. */
export function clauseText(id: string): Promise<ClauseText> {
  const asked = known.get(id)
  if (asked) return asked
  const asking = http.get<ClauseText>(`/api/clauses/${encodeURIComponent(id)}`)
  known.set(id, asking)
  asking.catch(() => known.delete(id))
  return asking
}

let titles: Promise<Map<string, string>> | undefined

/** The short titles of all clauses by their ids; asked once per page load. */
export function clauseTitles(): Promise<Map<string, string>> {
  titles ??= http.get<ClauseText[]>('/api/clauses').then((all) => new Map(all.map((clause) => [clause.id, clause.title])))
  titles.catch(() => (titles = undefined))
  return titles
}
