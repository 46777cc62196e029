import { computed, reactive, ref } from 'vue'
import { Problem } from '@/api/problem'
import { useAct } from '@/kit/useLoad'
import { shrunk } from '@/kit/pictures'
import { door, type Door, type Slip } from '../api'
import { newSecret, pictureFlaw, timelessId } from '../slip'

/** One report on its way: what is typed stays in this page only, until it is received. */
export function useReport(opened: () => Door | undefined) {
  const form = reactive({ district: '', discipline: '', what: '', where: '', when: '', whom: '', name: '', phone: '' })
  const byName = ref(false)
  const pictures = ref<Blob[]>([])
  const slip = ref<Slip>()
  const lost = ref<string[]>([])
  // One id and one secret for this page: sent again after a failure, it is the same report.
  const id = timelessId()
  const secret = newSecret()

  const lacking = computed(() => {
    if (!opened()?.village && (opened()?.districts.length ?? 0) > 1 && !form.district) return '请选择是哪个区的事。'
    if (!form.discipline) return '请选择反映的是哪方面的问题。'
    const words = form.what.trim().length
    return words < 10 ? `请至少用 10 个字写清楚发生了什么（现在 ${words} 个字）。` : ''
  })

  async function sendPictures(to: Slip): Promise<void> {
    for (const [i, picture] of pictures.value.entries()) {
      try {
        await door.addPicture(to, picture)
      } catch (thrown) {
        lost.value.push(`第 ${i + 1} 张图片没有收到：${Problem.of(thrown).message}`)
      }
    }
  }

  const { busy, problem, run } = useAct(async () => {
    const { number } = await door.report(
      {
        id, secret, discipline: form.discipline, what: form.what,
        village: opened()?.village?.code,
        district: form.district || undefined,
        where: form.where || undefined,
        when: form.when || undefined,
        whom: form.whom || undefined,
        name: form.name || undefined,
        phone: form.phone || undefined,
      },
      byName.value,
    )
    await sendPictures({ number, secret })
    slip.value = { number, secret }
  })

  return { form, byName, pictures, slip, lost, lacking, busy, problem, send: run }
}

/** Checks a chosen picture and draws it anew, smaller and without what the camera wrote into it. */
export async function readyPicture(file: File, largest: number): Promise<Blob> {
  const flaw = pictureFlaw(file, largest)
  if (flaw) throw new Error(flaw)
  return shrunk(file)
}
