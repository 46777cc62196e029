import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const group = '暗访督查'
const right = 'INSPECTION_READ'
const plan = 'INSPECTION_PLAN'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/inspections', component: () => import('./site/VisitsPage.vue'), meta: { title: '督查情况', right } },
    { path: '/inspections/visits/:district/:id', component: () => import('./site/VisitPage.vue'), meta: { title: '督查情况', right } },
    { path: '/inspections/plans', component: () => import('./plan/PlansPage.vue'), meta: { title: '督查计划', right: plan } },
    { path: '/inspections/plans/new', component: () => import('./plan/NewPlanPage.vue'), meta: { title: '编制督查计划', right: plan } },
    { path: '/inspections/plans/:district/:id', component: () => import('./plan/PlanPage.vue'), meta: { title: '督查计划', right } },
    { path: '/inspections/published', component: () => import('./plan/PublishedPage.vue'), meta: { title: '公布的抽取', right } },
    { path: '/inspections/published/:district/:id', component: () => import('./plan/PublishedDraw.vue'), meta: { title: '抽取复算', right } },
    { path: '/findings', component: () => import('./finding/FindingsPage.vue'), meta: { title: '督查问题', right } },
    { path: '/findings/patterns', component: () => import('./finding/PatternsPage.vue'), meta: { title: '按条款看变化', right } },
    { path: '/findings/:district/:id', component: () => import('./finding/FindingPage.vue'), meta: { title: '督查问题', right } },
    { path: '/rectification/:district/:id', component: () => import('./finding/NoticePrint.vue'), meta: { title: '整改通知书', right } },
    { path: '/referrals', component: () => import('./finding/ReferralsPage.vue'), meta: { title: '移送处理', right: 'REFERRAL_KEEP' } },
    { path: '/help-plans', component: () => import('./helpplan/HelpPlansPage.vue'), meta: { title: '年度帮扶计划', right: 'HELP_PLAN_READ' } },
    { path: '/help-plans/:district/:team/:year', component: () => import('./helpplan/HelpPlanPage.vue'), meta: { title: '年度帮扶计划', right: 'HELP_PLAN_READ' } },
    { path: '/help-plans/:district/:team/:year/print', component: () => import('./helpplan/HelpPlanPrint.vue'), meta: { title: '年度帮扶计划', right: 'HELP_PLAN_READ' } },
    { path: '/work-logs', component: () => import('./worklog/WorkLogPage.vue'), meta: { title: '工作日志', right: 'WORK_LOG_READ' } },
    { path: '/work-logs/:district/:team/print', component: () => import('./worklog/WorkLogPrint.vue'), meta: { title: '工作日志', right: 'WORK_LOG_READ' } },
  ],
  consoleMenu: [
    { group, title: '督查情况', path: '/inspections', right, order: 800 },
    { group, title: '督查计划', path: '/inspections/plans', right: plan, order: 801 },
    { group, title: '督查问题', path: '/findings', right, order: 802 },
    { group, title: '移送处理', path: '/referrals', right: 'REFERRAL_KEEP', order: 803 },
    { group, title: '年度帮扶计划', path: '/help-plans', right: 'HELP_PLAN_READ', order: 804 },
    { group, title: '工作日志', path: '/work-logs', right: 'WORK_LOG_READ', order: 805 },
  ],
  consoleHome: [
    { order: 60, right, component: defineAsyncComponent(() => import('./finding/OpenFindings.vue')) },
  ],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
