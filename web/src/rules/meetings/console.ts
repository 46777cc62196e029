import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const group = '例会议事'
const right = 'MEETING_READ'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/meetings', component: () => import('./MeetingsPage.vue'), meta: { title: '工作队例会', right } },
    { path: '/meetings/month', component: () => import('./MonthPage.vue'), meta: { title: '会议月历', right } },
    { path: '/meetings/new', component: () => import('./RecordPage.vue'), meta: { title: '登记例会', right: 'MEETING_RECORD' } },
    { path: '/meetings/:district/:id', component: () => import('./MeetingPage.vue'), meta: { title: '例会记录', right } },
    { path: '/meetings/:district/:id/print', component: () => import('./PrintMinutes.vue'), meta: { title: '例会记录', right } },
    { path: '/called-meetings', component: () => import('./CalledMeetingsPage.vue'), meta: { title: '第一书记会议', right } },
    { path: '/called-meetings/:district/:id', component: () => import('./CalledMeetingPage.vue'), meta: { title: '第一书记会议', right } },
    { path: '/meeting-areas', component: () => import('./AreasPage.vue'), meta: { title: '片区和牵头单位', right: 'MEETING_AREA_KEEP' } },
    { path: '/meeting-tasks', component: () => import('./TasksPage.vue'), meta: { title: '例会任务', right } },
  ],
  consoleMenu: [
    { group, title: '工作队例会', path: '/meetings', right, order: 400 },
    { group, title: '例会任务', path: '/meeting-tasks', right, order: 401 },
    { group, title: '第一书记会议', path: '/called-meetings', right, order: 402 },
    { group, title: '会议月历', path: '/meetings/month', right, order: 403 },
  ],
  consoleHome: [{ order: 15, right: 'MEETING_RECORD', component: defineAsyncComponent(() => import('./WeekCard.vue')) }],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
