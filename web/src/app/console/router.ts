import { shallowRef } from 'vue'
import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { Problem } from '@/api/problem'
import { loadSession, may, session } from '@/api/session'
import { moduleRoutes } from './modules'

/** Why no page can be shown at all: the server is away, or a page's file cannot be fetched. */
export const standstill = shallowRef<Problem>()

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', component: () => import('./views/SignIn.vue'), meta: { title: '登录', open: true, bare: true } },
  { path: '/setup/:token', name: 'setup', component: () => import('./views/SetUp.vue'), meta: { title: '首次启用', open: true, bare: true } },
  { path: '/password', name: 'password', component: () => import('./views/ChangePassword.vue'), meta: { title: '修改密码' } },
  { path: '/', name: 'home', component: () => import('./views/HomePage.vue'), meta: { title: '首页' } },
  { path: '/no-right', name: 'no-right', component: () => import('./views/NoRight.vue'), meta: { title: '没有权限' } },
  ...moduleRoutes,
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./views/NotFound.vue'), meta: { title: '没有这个页面' } },
]

export const router = createRouter({
  history: createWebHistory('/'),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

let asked = false

/** Who is signed in is asked once; later answers of 401 say when that is over. */
async function knownSession() {
  if (!asked || standstill.value) {
    await loadSession()
    asked = true
  }
  return session.value
}

async function admit(to: RouteLocationNormalized) {
  const signedIn = await knownSession()
  if (to.name === 'sign-in' && signedIn) return { name: 'home' }
  if (to.meta.open) return true
  if (!signedIn) return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
  if (signedIn.mustChangePassword && to.name !== 'password') return { name: 'password', query: { to: to.fullPath } }
  if (!may(to.meta.right)) return { name: 'no-right', query: { page: to.meta.title } }
  return true
}

router.beforeEach(async (to) => {
  try {
    const answer = await admit(to)
    standstill.value = undefined
    return answer
  } catch (thrown) {
    standstill.value = Problem.of(thrown)
    return false
  }
})

router.afterEach((to, _from, failure) => {
  if (!failure) document.title = to.meta.title ? `${to.meta.title} · 在村` : '在村'
})

router.onError((thrown) => {
  console.error(thrown)
  standstill.value = new Problem({
    status: 0,
    title: '页面没有打开',
    detail: '页面文件没有取到，可能是网络中断，或系统刚刚升级。',
    next: '请刷新页面。',
  })
})
