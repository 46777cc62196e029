import { computed, reactive, watch, type ComputedRef } from 'vue'
import type { Column, ListQuery } from './columns'

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** Empty cells come last in either direction. */
function compare(a: string | number | undefined, b: string | number | undefined, turn: number): number {
  const emptyA = a === undefined || a === ''
  const emptyB = b === undefined || b === ''
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB)
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn
  return collator.compare(String(a), String(b)) * turn
}

interface Source<Row> {
  rows: () => Row[]
  columns: () => Column<Row>[]
  /** Rows in all when the server keeps the list; then `rows` is one page as it came. */
  total: () => number | undefined
  ask: (query: ListQuery) => void
}

export interface Rows<Row> {
  query: ListQuery
  /** The value chosen for a column, by its key; empty for all. */
  chosen: Record<string, string>
  matching: ComputedRef<Row[]>
  shown: ComputedRef<Row[]>
  count: ComputedRef<number>
  pages: ComputedRef<number>
  orderBy: (key: string) => void
}

/** Filters, orders and pages rows here, or asks the server to. */
export function useRows<Row>(source: Source<Row>, size: number): Rows<Row> {
  const query = reactive<ListQuery>({ page: 1, size, text: '', sort: undefined, descending: false })
  const chosen = reactive<Record<string, string>>({})
  const remote = computed(() => source.total() !== undefined)
  const picked = computed(() => source.columns().filter(({ key }) => chosen[key]))

  const matching = computed(() => {
    const words = query.text.trim().toLowerCase().split(/\s+/).filter(Boolean)
    if (remote.value || words.length + picked.value.length === 0) return source.rows()
    return source.rows().filter((row) => {
      if (!picked.value.every((column) => String(column.value(row) ?? '') === chosen[column.key])) return false
      const text = source.columns().map((column) => column.value(row) ?? '').join(' ').toLowerCase()
      return words.every((word) => text.includes(word))
    })
  })

  const ordered = computed(() => {
    const column = source.columns().find(({ key }) => key === query.sort)
    if (remote.value || !column) return matching.value
    const turn = query.descending ? -1 : 1
    return [...matching.value].sort((a, b) => compare(column.value(a), column.value(b), turn))
  })

  const count = computed(() => source.total() ?? ordered.value.length)
  const pages = computed(() => Math.max(1, Math.ceil(count.value / query.size)))
  const shown = computed(() => {
    if (remote.value) return source.rows()
    return ordered.value.slice((query.page - 1) * query.size, query.page * query.size)
  })

  /** First ascending, then descending, then as it came. */
  function orderBy(key: string): void {
    if (query.sort !== key) Object.assign(query, { sort: key, descending: false })
    else if (!query.descending) query.descending = true
    else Object.assign(query, { sort: undefined, descending: false })
  }

  watch(() => [query.text, query.size, query.sort, query.descending, ...Object.values(chosen)], () => (query.page = 1))
  watch(pages, (last) => (query.page = Math.min(query.page, last)))
  let waiting: ReturnType<typeof setTimeout> | undefined
  watch(query, () => {
    if (!remote.value) return
    clearTimeout(waiting)
    waiting = setTimeout(() => source.ask({ ...query }), 250)
  })

  return { query, chosen, matching: ordered, shown, count, pages, orderBy }
}
