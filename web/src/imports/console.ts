import type { ConsoleModule } from '@/kit/modules'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/imports', component: () => import('./ImportsPage.vue'), meta: { title: '导入', right: 'IMPORT' } },
    { path: '/imports/:id', component: () => import('./ImportsPage.vue'), meta: { title: '导入', right: 'IMPORT' } },
  ],
  consoleMenu: [{ group: '名册', title: '从 Excel 导入', path: '/imports', right: 'IMPORT', order: 790 }],
}

export const { consoleRoutes, consoleMenu } = module
