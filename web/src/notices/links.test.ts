import { createMemoryHistory, createRouter, type RouteRecordRaw } from 'vue-router'
import { beforeEach, expect, it } from 'vitest'
import { setSession } from '@/api/session'
import { consoleRoutes as attendanceConsole } from '@/rules/attendance/console'
import { fieldRoutes as attendanceField } from '@/rules/attendance/field'
import { consoleRoutes as householdsConsole } from '@/rules/households/console'
import { fieldRoutes as householdsField } from '@/rules/households/field'
import { consoleRoutes as leaveConsole } from '@/rules/leave/console'
import { fieldRoutes as leaveField } from '@/rules/leave/field'
import { goalInConsole, goalInField } from './links'

const id = '01932f5a-0000-7000-8000-000000000001'
const links = [`/leave/420117/${id}`, `/questions/${id}`, '/months/2026-10/420117001201', '/borrowings', '/households/hardship',
  `/households/420117/${id}`]

function router(routes: (RouteRecordRaw[] | undefined)[]) {
  const stub = { template: '' }
  const known = routes.flatMap((some) => some ?? []).map((route) => ({ ...route, component: stub }) as RouteRecordRaw)
  return createRouter({
    history: createMemoryHistory(),
    routes: [...known, { path: '/:rest(.*)*', name: 'not-found', component: stub }],
  })
}

const consoleRouter = router([leaveConsole, attendanceConsole, householdsConsole])
const fieldRouter = router([leaveField, attendanceField, householdsField])

function holding(...rights: string[]): void {
  setSession({
    personId: id, name: '王建国', account: 'wang', posts: [], rights, mustChangePassword: false, demo: false, today: '2026-11-23',
  })
}

beforeEach(() => holding('LEAVE_READ', 'REGISTER_READ', 'HOUSEHOLD_READ', 'ABSENCE_ANSWER'))

it.each(links)('the console has a page for %s', (link) => {
  expect(goalInConsole(consoleRouter, link)).toMatchObject({ own: true })
})

it('a leave opens over the list of leaves, a question over the list of questions', () => {
  expect(goalInConsole(consoleRouter, links[0]!)?.path).toBe(`/leaves?district=420117&id=${id}`)
  expect(goalInConsole(consoleRouter, links[1]!)?.path).toBe(`/absences?id=${id}`)
})

it('the phone opens its own page where it has one, and the console where it has none', () => {
  expect(goalInField(fieldRouter, links[0]!)).toEqual({ own: true, path: links[0] })
  expect(goalInField(fieldRouter, links[1]!)).toEqual({ own: true, path: links[1] })
  expect(goalInField(fieldRouter, links[2]!)).toEqual({ own: false, path: links[2] })
  expect(goalInField(fieldRouter, links[5]!)).toEqual({ own: true, path: links[5] })
})

it('who may not answer a question is led to the list of questions', () => {
  holding('REGISTER_READ')

  expect(goalInField(fieldRouter, links[1]!)).toEqual({ own: false, path: `/absences?id=${id}` })
})

it('a message without a page, or with one that the reader may not open, leads nowhere', () => {
  holding()

  expect(goalInConsole(consoleRouter, '')).toBeUndefined()
  expect(goalInConsole(consoleRouter, '/borrowings')).toBeUndefined()
})
