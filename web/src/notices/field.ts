import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [{ path: '/notices', component: () => import('./field/NoticesPage.vue'), meta: { title: '消息' } }],
  fieldCards: [
    { place: 'today', order: 25, component: defineAsyncComponent(() => import('./field/NewsCard.vue')) },
    { place: 'me', order: 10, component: defineAsyncComponent(() => import('./field/NewsCell.vue')) },
  ],
}

export const { fieldRoutes, fieldCards } = module
