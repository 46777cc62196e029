// Weighs what the first screen of the field app loads (its entry, everything the entry imports at once, the first
// tab's chunk, styles) gzipped, and fails above the limit.
import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limit = 200 * 1024
const dist = new URL('../dist/field/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const files = new Set(['index.html'])
const firstScreen = ['index.html', ...Object.keys(manifest).filter((key) => key.endsWith('views/TodayTab.vue'))]

function add(key) {
  const chunk = manifest[key]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  chunk.css?.forEach((css) => files.add(css))
  chunk.imports?.forEach(add)
}
firstScreen.forEach(add)
// Blocks that modules lay on a tab (…Card.vue) load with it; all are counted, whichever tab they stand on.
for (const [key, chunk] of Object.entries(manifest)) {
  if (key.endsWith('Card.vue') && chunk.isDynamicEntry) add(key)
}

let total = 0
for (const file of files) {
  const path = new URL(file, dist)
  const packed = gzipSync(readFileSync(path), { level: 9 }).length
  total += packed
  console.log(`${String(packed).padStart(8)}  ${String(statSync(path).size).padStart(8)}  ${file}`)
}
console.log(`field, first screen: ${(total / 1024).toFixed(1)} kB compressed, limit ${limit / 1024} kB`)
if (total > limit) process.exit(1)
