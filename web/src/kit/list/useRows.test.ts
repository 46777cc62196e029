import { nextTick } from 'vue'
import { expect, it } from 'vitest'
import type { Column } from './columns'
import { useRows } from './useRows'

interface House {
  name: string
  days?: number
}

const columns: Column<House>[] = [
  { key: 'name', title: '户主', value: (row) => row.name },
  { key: 'days', title: '天数', value: (row) => row.days, number: true },
]

function list(rows: House[], size = 50) {
  return useRows<House>({ rows: () => rows, columns: () => columns, total: () => undefined, ask: () => undefined }, size)
}

it('numbers are ordered as numbers and empty cells come last in both directions', () => {
  const { shown, orderBy } = list([{ name: '甲', days: 9 }, { name: '乙' }, { name: '丙', days: 36 }])

  orderBy('days')
  const up = shown.value.map((row) => row.name)
  orderBy('days')
  const down = shown.value.map((row) => row.name)

  expect(up).toEqual(['甲', '丙', '乙'])
  expect(down).toEqual(['丙', '甲', '乙'])
})

it('every word looked for must be in the row', () => {
  const { query, shown } = list([{ name: '王家村 张三' }, { name: '王家村 李四' }])

  query.text = '王家 李'

  expect(shown.value.map((row) => row.name)).toEqual(['王家村 李四'])
})

it('looking for something goes back to the first page', async () => {
  const { query, shown, pages } = list(Array.from({ length: 120 }, (_, i) => ({ name: `户${i}` })))
  query.page = 3
  expect(shown.value).toHaveLength(20)
  expect(pages.value).toBe(3)

  query.text = '户1'
  await nextTick()

  expect(query.page).toBe(1)
})
