import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import { stateWords, type State } from '@/api/standing'
import type { CsvCell } from '@/kit/csv'
import type { BoardDuty, BoardRow, BoardView } from './api'
import { stateOrder } from './states'

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

export interface BoardRows {
  text: Ref<string>
  article: Ref<string>
  state: Ref<State | ''>
  byName: Ref<boolean>
  page: Ref<number>
  size: Ref<number>
  pages: ComputedRef<number>
  articles: ComputedRef<string[]>
  duties: ComputedRef<BoardDuty[]>
  rows: ComputedRef<BoardRow[]>
  shown: ComputedRef<BoardRow[]>
  table: () => CsvCell[][]
}

/** Narrows, orders and pages the board; the soonest due come first unless names are asked for. */
export function useBoardRows(view: () => BoardView | undefined): BoardRows {
  const text = ref('')
  const article = ref('')
  const state = ref<State | ''>('')
  const byName = ref(false)
  const page = ref(1)
  const size = ref(100)

  const articles = computed(() => [...new Set((view()?.duties ?? []).map((duty) => articleOf(duty.clause)))])
  const duties = computed(() => (view()?.duties ?? []).filter((duty) => !article.value || articleOf(duty.clause) === article.value))
  const rows = computed(() => {
    const found = (view()?.rows ?? []).filter((row) => row.label.includes(text.value.trim()) && holds(row))
    return byName.value ? [...found].sort((one, other) => collator.compare(one.label, other.label)) : found
  })
  const pages = computed(() => Math.max(1, Math.ceil(rows.value.length / size.value)))
  const shown = computed(() => rows.value.slice((page.value - 1) * size.value, page.value * size.value))

  /** Whether the row has something under the clauses shown, and in the state asked for. */
  function holds(row: BoardRow): boolean {
    const clauses = new Set(duties.value.map((duty) => duty.clause))
    return row.cells.some((cell) => clauses.has(cell.clause) && (!state.value || (cell.counts[state.value] ?? 0) > 0))
  }

  function table(): CsvCell[][] {
    const heads = duties.value.flatMap((duty) => stateOrder.map((each) => `${duty.clause} ${duty.windowLabel} ${stateWords[each]}`))
    const lines = rows.value.map((row) => [
      row.label,
      row.soonest.startsWith('9999') ? '' : row.soonest,
      ...duties.value.flatMap((duty) => {
        const counts = row.cells.find((cell) => cell.clause === duty.clause)?.counts ?? {}
        return stateOrder.map((each) => counts[each] ?? 0)
      }),
    ])
    return [['名称', '最近到期', ...heads], ...lines]
  }

  watch([text, article, state, size], () => (page.value = 1))
  watch(pages, (last) => (page.value = Math.min(page.value, last)))
  return { text, article, state, byName, page, size, pages, articles, duties, rows, shown, table }
}

function articleOf(clause: string): string {
  return clause.split('.')[0] ?? ''
}
