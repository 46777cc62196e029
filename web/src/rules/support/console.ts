import type { ConsoleModule } from '@/kit/modules'

const group = '保障待遇'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/funds', component: () => import('./FundsPage.vue'), meta: { title: '驻村工作经费', right: 'FUNDS_READ' } },
  ],
  consoleMenu: [{ group, title: '驻村工作经费', path: '/funds', right: 'FUNDS_READ', order: 1100 }],
  consoleHome: [],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
