import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const group = '请销假'
const right = 'LEAVE_READ'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/leaves', component: () => import('./LeavesPage.vue'), meta: { title: '请假审批', right } },
    { path: '/leaves/away', component: () => import('./AwayPage.vue'), meta: { title: '请假一览', right } },
    { path: '/leaves/month', component: () => import('./MonthPage.vue'), meta: { title: '请假月历', right } },
    { path: '/leaves/:district/:id/form', component: () => import('./FormPage.vue'), meta: { title: '请假审批表', right } },
  ],
  consoleMenu: [
    { group, title: '请假审批', path: '/leaves', right, order: 300 },
    { group, title: '请假一览', path: '/leaves/away', right, order: 301 },
    { group, title: '请假月历', path: '/leaves/month', right, order: 302 },
  ],
  consoleHome: [
    { order: 9, right: 'LEAVE_RETURN_CONFIRM', component: defineAsyncComponent(() => import('./ReturnsCard.vue')) },
    { order: 10, right, component: defineAsyncComponent(() => import('./ToDecideCard.vue')) },
  ],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
