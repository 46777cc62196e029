import type { ConsoleModule } from '@/kit/modules'

const group = '信息报送'
const right = 'BULLETIN_READ'

const module: ConsoleModule = {
  consoleRoutes: [
    { path: '/bulletins', component: () => import('./BulletinsPage.vue'), meta: { title: '信息报送', right } },
    { path: '/bulletins/new', component: () => import('./EditPage.vue'), meta: { title: '起草信息', right: 'BULLETIN_WRITE' } },
    { path: '/bulletins/:district/:id', component: () => import('./BulletinPage.vue'), meta: { title: '信息' } },
    { path: '/bulletins/:district/:id/edit', component: () => import('./EditPage.vue'), meta: { title: '修改信息', right: 'BULLETIN_WRITE' } },
    { path: '/gallery', component: () => import('./GalleryPage.vue'), meta: { title: '驻村风采' } },
  ],
  consoleMenu: [
    { group, title: '信息报送', path: '/bulletins', right, order: 640 },
    { group, title: '驻村风采', path: '/gallery', order: 641 },
  ],
}

export const { consoleRoutes, consoleMenu } = module
