import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const right = 'MEETING_RECORD'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/meetings/new', component: () => import('./field/RecordPage.vue'), meta: { title: '登记例会', right } },
    { path: '/meetings/:district/:id', component: () => import('./field/MeetingPage.vue'), meta: { title: '例会记录', right: 'MEETING_READ' } },
    { path: '/called-meetings/:district/:id', component: () => import('./field/CalledPage.vue'), meta: { title: '第一书记会议', right: 'MEETING_READ' } },
    { path: '/meeting-tasks', component: () => import('./field/TasksPage.vue'), meta: { title: '例会任务', right: 'MEETING_READ' } },
  ],
  fieldCards: [
    { place: 'today', order: 12, right, component: defineAsyncComponent(() => import('./field/TasksCard.vue')) },
    { place: 'today', order: 14, right: 'MEETING_ANSWER', component: defineAsyncComponent(() => import('./field/CalledCard.vue')) },
    { place: 'today', order: 15, right, component: defineAsyncComponent(() => import('./field/WeekCard.vue')) },
  ],
  fieldOutbox: [
    { kind: 'meeting', title: '工作队例会', editPath: (entryId) => `/meetings/new?entry=${entryId}` },
    { kind: 'task', title: '例会任务' },
  ],
}

export const { fieldRoutes, fieldCards, fieldOutbox } = module
