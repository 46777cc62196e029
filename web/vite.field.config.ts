import { VantResolver } from '@vant/auto-import-resolver'
import vue from '@vitejs/plugin-vue'
import components from 'unplugin-vue-components/vite'
import { defineConfig, mergeConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { root, shared } from './vite.shared.ts'

/** Vant's icons come inside its styles; the copy on a foreign server beside them is never to be asked. */
const noForeignFonts: Plugin = {
  name: 'no-foreign-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('vant') && id.endsWith('.css') ? code.replace(/,\s*url\(\/\/[^)]*\)\s*format\("woff"\)/g, '') : undefined,
}

// A build of its own, so that the service worker's list holds this app's files and nothing of the console.
export default defineConfig(
  mergeConfig(shared, {
    root: `${root}field`,
    base: '/field/',
    // The development server knows only what lies under its root; the build finds it either way.
    resolve: { alias: { '/src': `${root}src` } },
    plugins: [
      noForeignFonts,
      vue(),
      components({ dirs: [], dts: false, resolvers: [VantResolver()] }),
      VitePWA({
        registerType: 'prompt',
        injectRegister: false,
        workbox: {
          globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
          navigateFallback: '/field/index.html',
          navigateFallbackDenylist: [/^\/api\//],
          cleanupOutdatedCaches: true,
        },
        manifest: {
          name: '在村 · 驻村工作',
          short_name: '在村',
          lang: 'zh-CN',
          start_url: '/field/',
          scope: '/field/',
          display: 'standalone',
          theme_color: '#b3191f',
          background_color: '#f5f6f7',
          icons: [
            { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
            { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
            { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
          ],
        },
      }),
    ],
    server: { port: 5174 },
    build: { outDir: `${root}dist/field`, emptyOutDir: true, manifest: true },
  }),
)
