import { clauseTitles } from '@/api/clauses'
import { stateWords, type State } from '@/api/standing'
import type { Evidence } from './assessmentApi'

/** 「2.2 五天四夜：已完成 43 期、未完成 3 期」; the clauses' short titles come from the server. */
export function dutyWords(evidence: Evidence, titles: Map<string, string>): string {
  const lines = evidence.duties.map(({ clause, counts }) => {
    const states = (Object.entries(counts) as [State, number][]).map(([state, count]) => `${stateWords[state]} ${count} 期`)
    return `${clause} ${titles.get(clause) ?? ''}：${states.join('、')}`
  })
  return lines.join('；') || '无'
}

/** 「7.7 每月走访 20 户 259 条」. */
export function recordWords(evidence: Evidence, titles: Map<string, string>): string {
  return evidence.recorded.map(({ clause, count }) => `${clause} ${titles.get(clause) ?? ''} ${count} 条`).join('；') || '无'
}

export function leaveWords(evidence: Evidence): string {
  return evidence.leaves.map((one) => `${one.title} ${one.days} 天`).join('、') || '无'
}

/** Without the titles the numbers alone have to do. */
export async function paperTitles(): Promise<Map<string, string>> {
  return clauseTitles().catch(() => new Map<string, string>())
}
