import type { ConsoleModule } from '@/kit/modules'

const group = '廉政自律和作风建设'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/report', component: () => import('./report/ReportPage.vue'), meta: { title: '举报', open: true, bare: true } },
    { path: '/report/follow', component: () => import('./report/FollowPage.vue'), meta: { title: '举报查询', open: true, bare: true } },
    { path: '/report/poster', component: () => import('./report/PosterPage.vue'), meta: { title: '张贴码', right: 'ROSTER_READ' } },
    { path: '/integrity', component: () => import('./pledge/PledgePage.vue'), meta: { title: '廉洁自律' } },
    { path: '/pledges', component: () => import('./pledge/PledgeListPage.vue'), meta: { title: '承诺情况', right: 'PLEDGE_READ' } },
    { path: '/pledges/:district/:id/print', component: () => import('./pledge/PledgePrint.vue'), meta: { title: '廉洁承诺书', right: 'PLEDGE_READ' } },
    { path: '/integrity/reports', component: () => import('./files/FilesPage.vue'), meta: { title: '举报办理', right: 'REPORT_HANDLE' } },
    { path: '/integrity/handlers', component: () => import('./files/HandlersPage.vue'), meta: { title: '举报办理人', right: 'REPORT_HANDLERS_READ' } },
  ],
  consoleMenu: [
    { group, title: '廉洁自律制度', path: '/integrity', order: 400 },
    { group, title: '承诺情况', path: '/pledges', right: 'PLEDGE_READ', order: 401 },
    { group, title: '举报', path: '/report', order: 402 },
    { group, title: '张贴码', path: '/report/poster', right: 'ROSTER_READ', order: 405 },
    { group, title: '举报办理', path: '/integrity/reports', right: 'REPORT_HANDLE', order: 403 },
    { group, title: '举报办理人', path: '/integrity/handlers', right: 'REPORT_HANDLERS_READ', order: 404 },
  ],
}

export const { consoleRoutes, consoleMenu } = module
