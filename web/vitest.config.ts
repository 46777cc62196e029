import { defineConfig } from 'vitest/config'
import { root } from './vite.shared.ts'

export default defineConfig({
  resolve: { alias: { '@': `${root}src` } },
  test: { include: ['src/**/*.test.ts'], environment: 'node', env: { TZ: 'America/New_York' } },
})
