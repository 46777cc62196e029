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

/** The notice is public: its words stay on the device, to be read where there is no network. */
const kept = 'zaicun.clauses'

function recalled(thrown: unknown): ClauseText[] {
  const words = localStorage.getItem(kept)
  if (!words) throw thrown
  return JSON.parse(words) as ClauseText[]
}

async function allClauses(): Promise<ClauseText[]> {
  let all: ClauseText[]
  try {
    all = await http.get<ClauseText[]>('/api/clauses')
  } catch (thrown) {
    return recalled(thrown)
  }
  localStorage.setItem(kept, JSON.stringify(all))
  return all
}

async function oneClause(id: string): Promise<ClauseText> {
  try {
    return await http.get<ClauseText>(`/api/clauses/${encodeURIComponent(id)}`)
  } catch (thrown) {
    const clause = recalled(thrown).find((each) => each.id === id)
    if (!clause) throw thrown
    return clause
  }
}

const known = new Map<string, Promise<ClauseText>>()

/** The words of a clause; asked once per page load. */
export function clauseText(id: string): Promise<ClauseText> {
  const asked = known.get(id)
  if (asked) return asked
  const asking = oneClause(id)
  known.set(id, asking)
  asking.catch(() => known.delete(id))
  return asking
}

let titles: Promise<Map<string, string>> | undefined

/** The short titles of all clauses by their ids; asked once per page load. */
export function clauseTitles(): Promise<Map<string, string>> {
  titles ??= allClauses().then((all) => new Map(all.map((clause) => [clause.id, clause.title])))
  titles.catch(() => (titles = undefined))
  return titles
}

let articles: Promise<Map<string, string>> | undefined

/** The titles of the articles by their numbers; asked once per page load. */
export function articleTitles(): Promise<Map<string, string>> {
  articles ??= allClauses().then((all) => new Map(all.map((clause) => [clause.id.split('.')[0] ?? '', clause.articleTitle])))
  articles.catch(() => (articles = undefined))
  return articles
}
