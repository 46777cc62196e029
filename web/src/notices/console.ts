import type { ConsoleModule } from '@/kit/modules'

const module: ConsoleModule = {
  consoleRoutes: [{ path: '/notices', component: () => import('./NoticesPage.vue'), meta: { title: '消息' } }],
}

export const { consoleRoutes } = module
