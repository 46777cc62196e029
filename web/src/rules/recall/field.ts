import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/recalls', component: () => import('./field/MyRecallsPage.vue'), meta: { title: '召回' } },
    { path: '/recalls/:district(\\d{6})/:id', component: () => import('./field/MyRecallPage.vue'), meta: { title: '召回意见' } },
  ],
  fieldCards: [
    { place: 'today', order: 4, component: defineAsyncComponent(() => import('./field/RecallDue.vue')) },
    { place: 'me', order: 33, component: defineAsyncComponent(() => import('./field/MyRecallsCard.vue')) },
  ],
}

export const { fieldRoutes, fieldCards } = module
