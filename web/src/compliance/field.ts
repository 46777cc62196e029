import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldCards: [
    { place: 'today', order: 30, right: 'BOARD_READ', component: defineAsyncComponent(() => import('./MyDuties.vue')) },
  ],
}

export const { fieldCards } = module
