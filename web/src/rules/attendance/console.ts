import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const group = '驻村和考勤'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/register', component: () => import('./RegisterPage.vue'), meta: { title: '考勤簿', right: 'REGISTER_READ' } },
    { path: '/months', component: () => import('./MonthListPage.vue'), meta: { title: '考勤月报', right: 'REGISTER_READ' } },
    { path: '/months/:month/:village', component: () => import('./MonthPage.vue'), meta: { title: '考勤月报', right: 'REGISTER_READ' } },
    { path: '/months/:month/:village/print', component: () => import('./MonthPrint.vue'), meta: { title: '考勤月报表', right: 'REGISTER_READ' } },
    { path: '/trips', component: () => import('./TripsPage.vue'), meta: { title: '公务外出', right: 'REGISTER_READ' } },
    { path: '/absences', component: () => import('./AbsencePage.vue'), meta: { title: '缺勤核实', right: 'REGISTER_READ' } },
    { path: '/ticks', component: () => import('./TicksPage.vue'), meta: { title: '三个在村', right: 'REGISTER_READ' } },
    { path: '/borrowings', component: () => import('./BorrowingPage.vue'), meta: { title: '抽借记录', right: 'REGISTER_READ' } },
  ],
  consoleMenu: [
    { group, title: '考勤簿', path: '/register', right: 'REGISTER_READ', order: 200 },
    { group, title: '考勤月报', path: '/months', right: 'REGISTER_READ', order: 201 },
    { group, title: '公务外出', path: '/trips', right: 'REGISTER_READ', order: 202 },
    { group, title: '缺勤核实', path: '/absences', right: 'REGISTER_READ', order: 203 },
    { group, title: '三个在村', path: '/ticks', right: 'REGISTER_READ', order: 204 },
    { group, title: '抽借记录', path: '/borrowings', right: 'REGISTER_READ', order: 205 },
  ],
  consoleHome: [
    { order: 4, right: 'REGISTER_KEEP', component: defineAsyncComponent(() => import('./LastWeekCard.vue')) },
    { order: 5, wide: true, right: 'REGISTER_KEEP', component: defineAsyncComponent(() => import('./RegisterPage.vue')) },
    ...['MONTH_SIGN', 'MONTH_REVIEW', 'MONTH_ACKNOWLEDGE'].map((right) => ({
      order: 20,
      right,
      component: defineAsyncComponent(() => import('./MonthsHome.vue')),
    })),
  ],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
