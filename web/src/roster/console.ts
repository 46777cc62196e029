import type { ConsoleModule } from '@/kit/modules'

const right = 'ROSTER_READ'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/roster/teams', component: () => import('./TeamsPage.vue'), meta: { title: '工作队', right } },
    { path: '/roster/people', component: () => import('./PeoplePage.vue'), meta: { title: '人员', right } },
    { path: '/roster/units', component: () => import('./UnitsPage.vue'), meta: { title: '派出单位', right } },
    { path: '/roster/places', component: () => import('./PlacesPage.vue'), meta: { title: '行政区划与机构', right } },
  ],
  consoleMenu: [
    { group: '名册', title: '工作队', path: '/roster/teams', right, order: 780 },
    { group: '名册', title: '人员', path: '/roster/people', right, order: 781 },
    { group: '名册', title: '派出单位', path: '/roster/units', right, order: 782 },
    { group: '名册', title: '行政区划与机构', path: '/roster/places', right, order: 783 },
  ],
}

export const { consoleRoutes, consoleMenu } = module
