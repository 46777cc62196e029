import { defineAsyncComponent } from 'vue'
import type { ConsoleModule } from '@/kit/modules'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/suggestions', component: () => import('./SuggestionsPage.vue'), meta: { title: '意见建议箱' } },
  ],
  consoleMenu: [{ group: '我的', title: '意见建议箱', path: '/suggestions', order: 1990 }],
  consoleHome: [
    { order: 45, right: 'SUGGESTION_ANSWER', component: defineAsyncComponent(() => import('./WaitingCard.vue')) },
  ],
}

export const { consoleRoutes, consoleMenu, consoleHome } = module
