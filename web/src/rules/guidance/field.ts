import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/guidance/visits', component: () => import('./field/VisitsOnPhone.vue'), meta: { title: '领导到村', right: 'GUIDANCE_READ' } },
    { path: '/guidance/visit', component: () => import('./field/VisitEntry.vue'), meta: { title: '登记领导到村', right: 'LEADER_VISIT_RECORD' } },
    { path: '/guidance/unit', component: () => import('./field/UnitOnPhone.vue'), meta: { title: '本单位责任', right: 'GUIDANCE_READ' } },
  ],
  fieldCards: [
    { place: 'me', order: 40, right: 'LEADER_VISIT_RECORD', component: defineAsyncComponent(() => import('./field/GuidanceLinks.vue')) },
  ],
  fieldOutbox: [{ kind: 'leader-visit', title: '领导到村', editPath: (entry) => `/guidance/visit?entry=${entry}` }],
}

export const { fieldRoutes, fieldCards, fieldOutbox } = module
