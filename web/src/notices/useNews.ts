import { computed, shallowRef, watch } from 'vue'
import { session } from '@/api/session'
import { notices, type News } from './api'

/** Asked again at most so often by itself, and only while somebody looks at the page. */
const pause = 60_000

const news = shallowRef<News>()
let askedAt = 0

async function ask(): Promise<void> {
  if (!session.value || session.value.mustChangePassword) return
  askedAt = Date.now()
  const whose = session.value.personId
  try {
    const answer = await notices.news()
    if (session.value?.personId === whose) news.value = answer
  } catch {
    // The bell is no reason to disturb anybody; the page itself says what is wrong.
  }
}

watch(() => session.value?.personId, () => {
  news.value = undefined
  void ask()
})

/** How many messages are new to whoever is signed in, for the console's bell. */
export function useNews() {
  return {
    count: computed(() => news.value?.count ?? 0),
    refresh: ask,
    refreshIfOld: () => (Date.now() - askedAt > pause ? ask() : Promise.resolve()),
  }
}
