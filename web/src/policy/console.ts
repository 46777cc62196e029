import type { ConsoleModule } from '@/kit/modules'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/clauses', component: () => import('./ClausesPage.vue'), meta: { title: '制度条款' } },
    { path: '/policy', component: () => import('./PolicyPage.vue'), meta: { title: '制度参数', right: 'POLICY_READ' } },
    { path: '/calendar', component: () => import('./CalendarPage.vue'), meta: { title: '工作日历' } },
    { path: '/trial', component: () => import('./TrialPage.vue'), meta: { title: '试算', right: 'TRIAL' } },
  ],
  consoleMenu: [
    { group: '制度', title: '制度条款', path: '/clauses', order: 900 },
    { group: '制度', title: '制度参数', path: '/policy', right: 'POLICY_READ', order: 901 },
    { group: '制度', title: '工作日历', path: '/calendar', order: 902 },
    { group: '制度', title: '试算', path: '/trial', right: 'TRIAL', order: 903 },
  ],
}

export const { consoleRoutes, consoleMenu } = module
