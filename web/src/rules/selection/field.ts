import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/selection/mine', component: () => import('./field/MyFilePage.vue'), meta: { title: '我的选派材料' } },
    { path: '/selection/:district(\\d{6})/:id', component: () => import('./field/MyFilePage.vue'), meta: { title: '我的选派材料' } },
    { path: '/handovers', component: () => import('./field/MyFilePage.vue'), meta: { title: '驻村交接' } },
    { path: '/handovers/:district/:id', component: () => import('./field/HandoverOnPhone.vue'), meta: { title: '驻村交接' } },
  ],
  fieldCards: [
    { place: 'me', order: 30, component: defineAsyncComponent(() => import('./field/MyFileCard.vue')) },
    { place: 'today', order: 5, component: defineAsyncComponent(() => import('./field/HandoverDue.vue')) },
  ],
}

export const { fieldRoutes, fieldCards } = module
