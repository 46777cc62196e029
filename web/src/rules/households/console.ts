import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const group = '联户帮扶和联系走访'
const right = 'HOUSEHOLD_READ'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/households', component: () => import('./console/HouseholdsPage.vue'), meta: { title: '农户', right } },
    { path: '/households/pairings', component: () => import('./console/PairingsPage.vue'), meta: { title: '结对帮扶', right } },
    { path: '/households/progress', component: () => import('./console/ProgressPage.vue'), meta: { title: '遍访进度', right } },
    { path: '/households/problems', component: () => import('./console/ProblemsPage.vue'), meta: { title: '困难问题', right } },
    { path: '/households/hardship', component: () => import('./console/HardshipPage.vue'), meta: { title: '突发困难报告', right } },
    { path: '/households/moves', component: () => import('./console/MovesPage.vue'), meta: { title: '外出务工', right } },
    { path: '/households/:district/:id', component: () => import('./console/HouseholdPage.vue'), meta: { title: '农户', right } },
  ],
  consoleMenu: [
    { group, title: '农户', path: '/households', right, order: 700 },
    { group, title: '结对帮扶', path: '/households/pairings', right, order: 701 },
    { group, title: '遍访进度', path: '/households/progress', right, order: 702 },
    { group, title: '困难问题', path: '/households/problems', right, order: 703 },
    { group, title: '突发困难报告', path: '/households/hardship', right, order: 704 },
    { group, title: '外出务工', path: '/households/moves', right, order: 705 },
  ],
  consoleHome: [
    { order: 40, right, component: defineAsyncComponent(() => import('./console/HardshipWaiting.vue')) },
  ],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
