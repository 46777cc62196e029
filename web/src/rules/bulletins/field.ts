import { defineAsyncComponent } from 'vue'
import type { FieldModule } from '@/kit/modules'

const module: FieldModule = {
  fieldRoutes: [
    { path: '/bulletins', component: () => import('./field/BulletinsOnPhone.vue'), meta: { title: '信息报送', right: 'BULLETIN_READ' } },
    { path: '/bulletin', component: () => import('./field/BulletinEntry.vue'), meta: { title: '报送信息', right: 'BULLETIN_WRITE' } },
    { path: '/bulletins/:district/:id', component: () => import('./field/BulletinOnPhone.vue'), meta: { title: '信息' } },
    { path: '/gallery', component: () => import('./field/GalleryOnPhone.vue'), meta: { title: '驻村风采' } },
  ],
  fieldCards: [{ place: 'me', order: 45, component: defineAsyncComponent(() => import('./field/BulletinLinks.vue')) }],
  fieldOutbox: [{ kind: 'bulletin', title: '信息报送', editPath: (entry) => `/bulletin?entry=${entry}` }],
}

export const { fieldRoutes, fieldCards, fieldOutbox } = module
