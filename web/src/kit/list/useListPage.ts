import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import { address, http, type Query } from '@/api/http'
import { useLoad, type Load } from '../useLoad'
import type { ListQuery } from './columns'

/** One page of a list that the server keeps. */
export interface ListPage<Row> {
  rows: Row[]
  total: number
}

export interface ServedList<Row> extends Load<ListPage<Row>> {
  /** For a list's `query` event. */
  ask: (query: ListQuery) => void
  /** Where the same list, narrowed and ordered as it is shown, comes as an Excel file. */
  exportUrl: ComputedRef<string>
}

/** A list that the server filters, orders and pages; it asks anew, from the first page, when a filter changes. */
export function useListPage<Row>(path: string, filter: () => Query, workbook = `${path}/list.xlsx`): ServedList<Row> {
  const query = shallowRef<ListQuery>({ page: 1, size: 50, text: '', descending: false })
  const asked = computed(() => {
    const { text, sort, descending } = query.value
    return { ...filter(), text: text.trim(), sort, descending: sort && descending ? true : undefined }
  })
  const load = useLoad(() =>
    http.get<ListPage<Row>>(path, { ...asked.value, page: query.value.page, size: query.value.size }),
  )
  const exportUrl = computed(() => address(workbook, asked.value))

  watch(filter, () => ask({ ...query.value, page: 1 }), { deep: true })

  function ask(next: ListQuery): void {
    query.value = next
    void load.reload()
  }

  return { ...load, ask, exportUrl }
}
