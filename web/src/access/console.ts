import type { ConsoleModule } from '@/kit/modules'

const module: ConsoleModule = {
  consoleRoutes: [
    {
      path: '/accounts',
      component: () => import('./AccountsPage.vue'),
      meta: { title: '账号与岗位', right: 'ACCOUNTS_KEEP' },
    },
    {
      path: '/accounts/guarded',
      component: () => import('./GuardedPage.vue'),
      meta: { title: '待共同确认', right: 'ADMINISTRATORS_GUARD' },
    },
    { path: '/sessions', component: () => import('./OwnSessions.vue'), meta: { title: '我的登录' } },
  ],
  consoleMenu: [
    { group: '系统管理', title: '账号与岗位', path: '/accounts', right: 'ACCOUNTS_KEEP', order: 1000 },
    { group: '系统管理', title: '待共同确认', path: '/accounts/guarded', right: 'ADMINISTRATORS_GUARD', order: 1001 },
    { group: '我的', title: '我的登录', path: '/sessions', order: 2000 },
  ],
}

export const { consoleRoutes, consoleMenu } = module
