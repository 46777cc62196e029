import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const group = '召回处理'
const right = 'RECALL_READ'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/recalls', component: () => import('./RecallsPage.vue'), meta: { title: '召回', right } },
    { path: '/recalls/new', component: () => import('./ProposePage.vue'), meta: { title: '提出召回意见', right: 'RECALL_PROPOSE' } },
    { path: '/recalls/:district(\\d{6})/:id', component: () => import('./RecallPage.vue'), meta: { title: '召回案件' } },
    { path: '/recalls/:district(\\d{6})/:id/form', component: () => import('./RecallPrint.vue'), meta: { title: '召回审批表' } },
  ],
  consoleMenu: [{ group, title: '召回', path: '/recalls', right, order: 1000 }],
  consoleHome: [{ order: 6, right, component: defineAsyncComponent(() => import('./RecallHome.vue')) }],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
