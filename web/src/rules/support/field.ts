import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/my-benefits', component: () => import('./field/MyBenefitsPage.vue'), meta: { title: '我的保障', right: 'BENEFITS_OWN' } },
    { path: '/my-assessments', component: () => import('./MyAssessmentsPage.vue'), meta: { title: '我的考核', right: 'ASSESSMENT_OWN' } },
  ],
  fieldCards: [
    { place: 'me', order: 30, right: 'BENEFITS_OWN', component: defineAsyncComponent(() => import('./field/MyBenefitsCard.vue')) },
    { place: 'me', order: 31, right: 'ASSESSMENT_OWN', component: defineAsyncComponent(() => import('./field/MyAssessmentsCard.vue')) },
  ],
}

export const { fieldRoutes, fieldCards } = module
