import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { session, today } from '@/api/session'
import { useLoad } from '@/kit/useLoad'
import { monthApi } from './monthApi'

/** The villages in the session's line and the one that the page shows; remembered in the address. */
export function useVillages() {
  const route = useRoute()
  const router = useRouter()
  const own = session.value?.posts.find((post) => post.role === 'VILLAGE')?.division
  const { data, problem, loading, reload } = useLoad(() => monthApi.list(today.value.slice(0, 7)))
  const villages = computed(() => data.value?.villages ?? [])
  const village = computed({
    get: () => String(route.query.village ?? own ?? villages.value[0]?.village ?? ''),
    set: (code: string) => void router.replace({ query: { ...route.query, village: code } }),
  })
  return { villages, village, problem, loading, reload }
}
