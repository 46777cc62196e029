import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vite'

/** What both apps share: the alias, and the server the development proxy talks to. */
export const root = fileURLToPath(new URL('.', import.meta.url))

const backend = process.env.ZAICUN_URL ?? 'http://localhost:8080'

export const shared: UserConfig = {
  resolve: { alias: { '@': `${root}src` } },
  server: { fs: { allow: [root] }, proxy: { '/api': backend, '/v3': backend } },
  build: { reportCompressedSize: false },
}
