import type { ConsoleModule } from '@/kit/modules'

const right = 'TRAINING_READ'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/trainings', component: () => import('./TrainingsPage.vue'), meta: { title: '培训', right } },
    { path: '/trainings/:district/:id', component: () => import('./TrainingPage.vue'), meta: { title: '培训', right } },
  ],
  consoleMenu: [{ group: '学习培训', title: '培训', path: '/trainings', right, order: 450 }],
}

export const { consoleRoutes, consoleMenu } = module
