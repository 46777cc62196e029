import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/my-week', component: () => import('./MyWeekPage.vue'), meta: { title: '我的考勤', right: 'TRIP_REPORT' } },
    { path: '/trip', component: () => import('./TripPage.vue'), meta: { title: '报告外出', right: 'TRIP_REPORT' } },
    { path: '/questions/:id', component: () => import('./QuestionPage.vue'), meta: { title: '说明情况', right: 'ABSENCE_ANSWER' } },
    { path: '/register', component: () => import('./RegisterOnPhone.vue'), meta: { title: '考勤簿', right: 'REGISTER_KEEP' } },
  ],
  fieldCards: [
    { place: 'today', order: 10, right: 'ABSENCE_ANSWER', component: defineAsyncComponent(() => import('./QuestionsCard.vue')) },
    { place: 'today', order: 20, right: 'ABSENCE_ANSWER', component: defineAsyncComponent(() => import('./MyWeekCard.vue')) },
    { place: 'today', order: 19, right: 'REGISTER_KEEP', component: defineAsyncComponent(() => import('./LastWeekCard.vue')) },
    { place: 'today', order: 21, right: 'REGISTER_KEEP', component: defineAsyncComponent(() => import('./RegisterCard.vue')) },
  ],
  fieldOutbox: [{ kind: 'trip', title: '公务外出', editPath: (entry) => `/trip?entry=${entry}` }],
}

export const { fieldRoutes, fieldCards, fieldOutbox } = module
