import type { ConsoleModule } from '@/kit/modules'

const group = '学习'
const right = 'STUDY_READ'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/studies', component: () => import('./StudiesPage.vue'), meta: { title: '学习记录', right } },
    { path: '/studies/new', component: () => import('./RecordPage.vue'), meta: { title: '登记学习', right: 'STUDY_RECORD' } },
    { path: '/studies/:district/:id', component: () => import('./StudyPage.vue'), meta: { title: '学习记录', right } },
  ],
  consoleMenu: [{ group, title: '学习记录', path: '/studies', right, order: 500 }],
}

export const { consoleRoutes, consoleMenu } = module
