import { defineAsyncComponent } from 'vue'
import type { FieldModule, OutboxKind } from '@/kit/modules'
import { kindTitles, type EntryKind } from './entries'

function outboxKind(kind: EntryKind): OutboxKind {
  return { kind, title: kindTitles[kind], editPath: (entryId) => `/households/entry/${kind}?entry=${entryId}` }
}

const module: FieldModule = {
  fieldRoutes: [
    { path: '/households/entry/:kind', component: () => import('./field/EntryPage.vue'), meta: { title: '登记', right: 'HOUSEHOLD_READ' } },
    { path: '/households/:district/:id', component: () => import('./field/HouseholdPage.vue'), meta: { title: '农户', right: 'HOUSEHOLD_READ' } },
  ],
  fieldCards: [
    { place: 'today', order: 10, right: 'CONTACT_RECORD', component: defineAsyncComponent(() => import('./field/PairedCard.vue')) },
    { place: 'visits', order: 10, right: 'HOUSEHOLD_READ', component: defineAsyncComponent(() => import('./field/HouseholdsCard.vue')) },
  ],
  fieldOutbox: (['visit', 'contact', 'problem', 'hardship', 'move'] as const).map(outboxKind),
}

export const { fieldRoutes, fieldCards, fieldOutbox } = module
