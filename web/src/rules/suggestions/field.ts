import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [{ path: '/suggestions', component: () => import('./SuggestionsOnPhone.vue'), meta: { title: '意见建议箱' } }],
  fieldCards: [{ place: 'me', order: 61, component: defineAsyncComponent(() => import('./SuggestionsCard.vue')) }],
}

export const { fieldRoutes, fieldCards } = module
