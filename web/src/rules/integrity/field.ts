import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/pledge', component: () => import('./pledge/PledgeOnPhone.vue'), meta: { title: '廉洁自律' } },
  ],
  fieldCards: [
    { place: 'today', order: 12, right: 'PLEDGE_MAKE', component: defineAsyncComponent(() => import('./pledge/PledgeCard.vue')) },
    { place: 'me', order: 60, component: defineAsyncComponent(() => import('./report/WaysCard.vue')) },
  ],
  fieldOutbox: [{ kind: 'pledge', title: '廉洁承诺', editPath: () => '/pledge' }],
}

export const { fieldRoutes, fieldCards, fieldOutbox } = module
