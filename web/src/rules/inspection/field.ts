import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const right = 'INSPECTION_READ'
const inspect = 'INSPECTION_RECORD'

/** The path of the form that mends a refused entry; its village stands in the entry itself. */
function onTask(entryId: string): string {
  return `/inspections/mend/${entryId}`
}

const module: FieldModule = {
  fieldRoutes: [
    { path: '/inspections', component: () => import('./field/TasksPage.vue'), meta: { title: '督查任务', right: inspect } },
    { path: '/inspections/task/:district/:id', component: () => import('./field/TaskPage.vue'), meta: { title: '督查', right: inspect } },
    { path: '/inspections/task/:district/:id/finding', component: () => import('./field/FindingEntry.vue'), meta: { title: '记问题', right: inspect } },
    { path: '/inspections/mend/:entry', component: () => import('./field/MendPage.vue'), meta: { title: '督查', right: inspect } },
    { path: '/inspections/visits/:district/:id', component: () => import('./site/VisitPage.vue'), meta: { title: '督查情况', right } },
    { path: '/findings', component: () => import('./field/FindingsOnPhone.vue'), meta: { title: '督查问题', right } },
    { path: '/findings/:district/:id', component: () => import('./finding/FindingPage.vue'), meta: { title: '督查问题', right } },
    { path: '/rectification/:district/:id', component: () => import('./finding/NoticePrint.vue'), meta: { title: '整改通知书', right } },
    { path: '/work-log', component: () => import('./field/MyLogPage.vue'), meta: { title: '工作日志', right: 'WORK_LOG_WRITE' } },
    { path: '/help-plan', component: () => import('./helpplan/HelpPlanPage.vue'), meta: { title: '年度帮扶计划', right: 'HELP_PLAN_KEEP' } },
    { path: '/help-plans/:district/:team/:year/print', component: () => import('./helpplan/HelpPlanPrint.vue'), meta: { title: '年度帮扶计划', right: 'HELP_PLAN_READ' } },
  ],
  fieldCards: [
    { place: 'today', order: 5, right: inspect, component: defineAsyncComponent(() => import('./field/TasksCard.vue')) },
    { place: 'today', order: 15, right, component: defineAsyncComponent(() => import('./finding/OpenFindings.vue')) },
    { place: 'me', order: 30, right: 'WORK_LOG_WRITE', component: defineAsyncComponent(() => import('./field/TeamCard.vue')) },
  ],
  fieldOutbox: [
    { kind: 'inspection-arrival', title: '督查到达' },
    { kind: 'inspection-record', title: '督查记录' },
    { kind: 'finding', title: '督查问题', editPath: onTask },
    { kind: 'work-log', title: '工作日志', editPath: (entryId) => `/work-log?entry=${entryId}` },
  ],
}

export const { fieldRoutes, fieldCards, fieldOutbox } = module
