import { shallowRef } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { Problem } from '@/api/problem'
import { may, session } from '@/api/session'
import { openSession } from './fieldSession'
import { moduleRoutes } from './modules'
import TodayTab from './views/TodayTab.vue'

/** Why no page can be shown at all. */
export const standstill = shallowRef<Problem>()

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'today', component: TodayTab, meta: { title: '今日' } },
  { path: '/visits', name: 'visits', component: () => import('./views/VisitsTab.vue'), meta: { title: '走访' } },
  { path: '/leave', name: 'leave', component: () => import('./views/LeaveTab.vue'), meta: { title: '请假' } },
  { path: '/me', name: 'me', component: () => import('./views/MeTab.vue'), meta: { title: '我的' } },
  { path: '/outbox', name: 'outbox', component: () => import('./views/OutboxPage.vue'), meta: { title: '报送记录' } },
  { path: '/password', name: 'password', component: () => import('./views/ChangePassword.vue'), meta: { title: '修改密码' } },
  { path: '/sign-in', name: 'sign-in', component: () => import('./views/SignIn.vue'), meta: { title: '登录', open: true, bare: true } },
  ...moduleRoutes,
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./views/NotFound.vue'), meta: { title: '没有这个页面' } },
]

export const router = createRouter({
  history: createWebHistory('/field/'),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

let opened = false

router.beforeEach(async (to) => {
  try {
    if (!opened) await openSession()
    opened = true
    standstill.value = undefined
  } catch (thrown) {
    standstill.value = Problem.of(thrown)
    return false
  }
  const signedIn = session.value
  if (to.name === 'sign-in' && signedIn) return { name: 'today' }
  if (to.meta.open) return true
  if (!signedIn) return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
  if (signedIn.mustChangePassword && to.name !== 'password') return { name: 'password' }
  return may(to.meta.right) ? true : { name: 'not-found' }
})

router.afterEach((to, _from, failure) => {
  if (!failure) document.title = to.meta.title ? `${to.meta.title} · 在村` : '在村'
})

router.onError((thrown) => {
  console.error(thrown)
  standstill.value = new Problem({
    status: 0,
    title: '页面没有打开',
    detail: '页面文件没有取到，可能是网络中断，或应用刚刚升级。',
    next: '请稍后重新打开；已保存在本机的记录不会丢失。',
  })
})
