import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import { defineConfig, mergeConfig } from 'vite'
import { root, shared } from './vite.shared.ts'

// Element Plus comes in by the tag used; our own components are imported by hand (dirs is empty).
export default defineConfig(
  mergeConfig(shared, {
    root,
    plugins: [vue(), components({ dirs: [], dts: false, resolvers: [ElementPlusResolver()] })],
    build: { outDir: `${root}dist`, emptyOutDir: true, chunkSizeWarningLimit: 700 },
  }),
)
