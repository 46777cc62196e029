import type { ConsoleModule } from '@/kit/modules'

const group = '调研指导'
const right = 'GUIDANCE_READ'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/guidance/unit', component: () => import('./UnitPage.vue'), meta: { title: '本单位责任', right } },
    { path: '/guidance/visits', component: () => import('./VisitsPage.vue'), meta: { title: '领导到村', right } },
  ],
  consoleMenu: [
    { group, title: '本单位责任', path: '/guidance/unit', right: 'GUIDANCE_KEEP', order: 620 },
    { group, title: '派出单位责任', path: '/guidance/unit', right: 'BULLETIN_DECIDE', order: 620 },
    { group, title: '领导到村', path: '/guidance/visits', right, order: 621 },
  ],
}

export const { consoleRoutes, consoleMenu } = module
