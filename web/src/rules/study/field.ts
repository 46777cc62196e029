import type { FieldModule } from '@/kit/modules'

const right = 'STUDY_RECORD'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/studies', component: () => import('./field/StudiesPage.vue'), meta: { title: '学习记录', right } },
    { path: '/studies/new', component: () => import('./field/RecordPage.vue'), meta: { title: '登记学习', right } },
    { path: '/studies/:district/:id', component: () => import('./field/StudyPage.vue'), meta: { title: '学习记录', right } },
  ],
  fieldOutbox: [{ kind: 'study', title: '学习', editPath: (entryId) => `/studies/new?entry=${entryId}` }],
}

export const { fieldRoutes, fieldOutbox } = module
