import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const right = 'TRAINING_ANSWER'

const module: FieldModule = {
  fieldRoutes: [{ path: '/trainings', component: () => import('./MyTrainings.vue'), meta: { title: '我的培训', right } }],
  fieldCards: [
    { place: 'today', order: 35, right, component: defineAsyncComponent(() => import('./InvitedCard.vue')) },
    { place: 'me', order: 40, right, component: defineAsyncComponent(() => import('./TrainingsLink.vue')) },
  ],
}

export const { fieldRoutes, fieldCards } = module
