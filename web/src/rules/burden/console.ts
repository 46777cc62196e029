import type { ConsoleModule } from '@/kit/modules'

const module: ConsoleModule = {
  consoleRoutes: [{ path: '/burden', component: () => import('./BurdenPage.vue'), meta: { title: '负担表', right: 'BURDEN_READ' } }],
  consoleMenu: [{ group: '减负', title: '负担表', path: '/burden', right: 'BURDEN_READ', order: 950 }],
}

export const { consoleRoutes, consoleMenu } = module
