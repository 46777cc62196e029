import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const group = '保障待遇'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/funds', component: () => import('./FundsPage.vue'), meta: { title: '驻村工作经费', right: 'FUNDS_READ' } },
    { path: '/benefits', component: () => import('./BenefitsPage.vue'), meta: { title: '人员保障', right: 'BENEFITS_READ' } },
    { path: '/benefits/line', component: () => import('./BenefitsLinePage.vue'), meta: { title: '人员保障', right: 'BENEFITS_OVERSEE' } },
    { path: '/subsidies', component: () => import('./SubsidiesPage.vue'), meta: { title: '驻村补助', right: 'SUBSIDIES_READ' } },
    { path: '/subsidies/:district/:unit/:month', component: () => import('./SubsidyPage.vue'), meta: { title: '驻村补助清单', right: 'SUBSIDIES_READ' } },
    { path: '/subsidies/:district/:unit/:month/print', component: () => import('./SubsidyPrint.vue'), meta: { title: '驻村补助发放清单', right: 'SUBSIDIES_READ' } },
    { path: '/assessments', component: () => import('./RoundsPage.vue'), meta: { title: '考核', right: 'ASSESSMENT_READ' } },
    { path: '/assessments/:district/:id', component: () => import('./RoundPage.vue'), meta: { title: '考核', right: 'ASSESSMENT_READ' } },
    { path: '/assessments/:district/:id/:file', component: () => import('./FilePage.vue'), meta: { title: '考核材料', right: 'ASSESSMENT_READ' } },
    { path: '/assessments/:district/:id/:file/form', component: () => import('./FormPrint.vue'), meta: { title: '考核登记表', right: 'ASSESSMENT_READ' } },
    { path: '/my-assessments', component: () => import('./MyAssessmentsPage.vue'), meta: { title: '我的考核', right: 'ASSESSMENT_OWN' } },
    { path: '/commendations', component: () => import('./CommendationsPage.vue'), meta: { title: '通报表扬', right: 'COMMENDATION_READ' } },
    { path: '/posting-records', component: () => import('./RecordsPage.vue'), meta: { title: '驻村经历', right: 'POSTING_RECORD_READ' } },
    { path: '/posting-records/:person', component: () => import('./RecordPrint.vue'), meta: { title: '驻村工作经历', right: 'POSTING_RECORD_READ' } },
  ],
  consoleMenu: [
    { group, title: '驻村工作经费', path: '/funds', right: 'FUNDS_READ', order: 1100 },
    { group, title: '人员保障', path: '/benefits', right: 'BENEFITS_READ', order: 1101 },
    { group, title: '人员保障', path: '/benefits/line', right: 'BENEFITS_OVERSEE', order: 1101 },
    { group, title: '驻村补助', path: '/subsidies', right: 'SUBSIDIES_READ', order: 1102 },
    { group, title: '考核', path: '/assessments', right: 'ASSESSMENT_READ', order: 1103 },
    { group, title: '我的考核', path: '/my-assessments', right: 'ASSESSMENT_OWN', order: 1103 },
    { group, title: '通报表扬', path: '/commendations', right: 'COMMENDATION_READ', order: 1104 },
    { group, title: '驻村经历', path: '/posting-records', right: 'POSTING_RECORD_READ', order: 1105 },
  ],
  consoleHome: [
    { order: 31, right: 'BENEFITS_READ', component: defineAsyncComponent(() => import('./SupportHome.vue')) },
    { order: 32, right: 'ASSESSMENT_SAY', component: defineAsyncComponent(() => import('./AssessmentsHome.vue')) },
  ],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
