import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const module: ConsoleModule = {
  consoleRoutes: [{ path: '/board', component: () => import('./BoardPage.vue'), meta: { title: '履责看板' } }],
  consoleMenu: [{ group: '履责看板', title: '履责看板', path: '/board', right: 'BOARD_READ', order: 1 }],
  consoleHome: [{ order: 50, right: 'BOARD_READ', component: defineAsyncComponent(() => import('./SoonDue.vue')) }],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
