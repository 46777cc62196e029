import type { ConsoleModule } from '@/kit/modules'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/audit', component: () => import('./AuditPage.vue'), meta: { title: '操作日志', right: 'AUDIT_READ' } },
  ],
  consoleMenu: [{ group: '系统管理', title: '操作日志', path: '/audit', right: 'AUDIT_READ', order: 1010 }],
}

export const { consoleRoutes, consoleMenu } = module
