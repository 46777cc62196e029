import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const group = '人选前置审核备案'
const right = 'SELECTION_READ'
const nominate = 'SELECTION_NOMINATE'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/selection', component: () => import('./CandidatesPage.vue'), meta: { title: '人选审核备案', right } },
    { path: '/selection/new', component: () => import('./NominatePage.vue'), meta: { title: '选派人选', right: nominate } },
    { path: '/selection/compare', component: () => import('./ComparePage.vue'), meta: { title: '并列比较', right } },
    { path: '/selection/lists', component: () => import('./ListsPage.vue'), meta: { title: '正式人选名单', right } },
    { path: '/selection/lists/:district/:id/form', component: () => import('./ListPrint.vue'), meta: { title: '正式人选名单', right } },
    { path: '/selection/changes', component: () => import('./ChangesPage.vue'), meta: { title: '人员调整', right } },
    { path: '/selection/changes/:district/:id/form', component: () => import('./ChangePrint.vue'), meta: { title: '调整审批表', right } },
    { path: '/selection/:district(\\d{6})/:id', component: () => import('./CandidatePage.vue'), meta: { title: '选派材料', right } },
    { path: '/selection/:district(\\d{6})/:id/edit', component: () => import('./NominatePage.vue'), meta: { title: '修改选派材料', right: nominate } },
    { path: '/selection/:district(\\d{6})/:id/form', component: () => import('./CandidatePrint.vue'), meta: { title: '选派备案表', right } },
    { path: '/handovers', component: () => import('./HandoversPage.vue'), meta: { title: '驻村交接', right } },
    { path: '/handovers/:district/:id', component: () => import('./HandoverPage.vue'), meta: { title: '驻村交接' } },
  ],
  consoleMenu: [
    { group, title: '人选审核备案', path: '/selection', right, order: 100 },
    { group, title: '正式人选名单', path: '/selection/lists', right, order: 101 },
    { group, title: '人员调整', path: '/selection/changes', right, order: 102 },
    { group, title: '驻村交接', path: '/handovers', right, order: 103 },
  ],
  consoleHome: [{ order: 5, right, component: defineAsyncComponent(() => import('./WaitingCard.vue')) }],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
