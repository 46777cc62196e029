import { nextTick, reactive } from 'vue'
import { expect, it, vi } from 'vitest'
import { useListPage } from './useListPage'

function served(): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return Promise.resolve(new Response('{"rows":[],"total":0}', { status: 200 }))
  })
  return asked
}

it('a changed filter asks for the first page, and the workbook is of the list as it is shown', async () => {
  const asked = served()
  const filter = reactive({ state: '' })
  const { ask, exportUrl } = useListPage('/api/trips', () => ({ ...filter }))

  ask({ page: 3, size: 50, text: ' 会议 ', sort: 'dates', descending: true })
  filter.state = 'IN_FORCE'
  await nextTick()

  expect(asked.at(-2)).toContain('page=3')
  expect(decodeURIComponent(asked.at(-1) ?? '')).toBe(
    '/api/trips?state=IN_FORCE&text=会议&sort=dates&descending=true&page=1&size=50',
  )
  expect(decodeURIComponent(exportUrl.value)).toBe(
    '/api/trips/list.xlsx?state=IN_FORCE&text=会议&sort=dates&descending=true',
  )
})
