import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/leave/ask', component: () => import('./field/AskPage.vue'), meta: { title: '请假', right: 'LEAVE_ASK' } },
    { path: '/leave/report', component: () => import('./field/ReportPage.vue'), meta: { title: '先报告', right: 'LEAVE_ASK' } },
    { path: '/leave/:district/:id', component: () => import('./field/LeavePage.vue'), meta: { title: '请假详情', right: 'LEAVE_READ' } },
    {
      path: '/leave/:district/:id/:purpose(extension|correction|resubmission|completion)',
      component: () => import('./field/AskAgainPage.vue'),
      meta: { title: '请假', right: 'LEAVE_ASK' },
    },
  ],
  fieldCards: [
    { place: 'leave', order: 10, right: 'LEAVE_ASK', component: defineAsyncComponent(() => import('./field/AskCard.vue')) },
    { place: 'leave', order: 20, right: 'LEAVE_DECIDE', component: defineAsyncComponent(() => import('./field/DecideCard.vue')) },
    { place: 'leave', order: 30, right: 'LEAVE_ASK', component: defineAsyncComponent(() => import('./field/MineCard.vue')) },
    { place: 'leave', order: 50, right: 'STAND_IN_NAME', component: defineAsyncComponent(() => import('./field/StandInCard.vue')) },
    { place: 'leave', order: 40, right: 'LEAVE_READ', component: defineAsyncComponent(() => import('./field/AwayCard.vue')) },
    { place: 'today', order: 10, right: 'LEAVE_DECIDE', component: defineAsyncComponent(() => import('./field/DecideCard.vue')) },
  ],
  fieldOutbox: [{ kind: 'leave', title: '请假', editPath: (entryId) => `/leave/ask?entry=${entryId}` }],
}

export const { fieldRoutes, fieldCards, fieldOutbox } = module
