import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { Problem } from '@/api/problem'
import { session, today } from '@/api/session'
import { uuidv7 } from '@/kit/ids'
import { plusDays } from '@/kit/dates'
import { leaves, type Leave, type LeaveForm, type OpenReport, type Place, type Preview, type Purpose } from './api'
import { isBefore, nextHalf, weekdayFrom } from './words'

const phoneKey = 'zaicun.leave.phone'

/** What a form starts from: another leave, or a report that waits for its request. */
export interface Origin {
  purpose: Purpose
  leave?: Leave
  report?: OpenReport
}

function blank(): LeaveForm {
  const tomorrow = weekdayFrom(plusDays(today.value, 1))
  return {
    id: uuidv7(),
    kind: 'personal',
    from: { date: tomorrow, half: 'AM' },
    to: { date: tomorrow, half: 'PM' },
    reason: '',
    destination: '',
    phone: localStorage.getItem(`${phoneKey}.${session.value?.personId}`) ?? '',
    standsIn: '',
  }
}

function started({ purpose, leave, report }: Origin): LeaveForm {
  const form = blank()
  if (report) {
    const last = report.from.date < today.value ? today.value : report.from.date
    return { ...form, from: report.from, to: { date: last, half: 'PM' }, reason: report.words }
  }
  if (!leave) return form
  const { kind, from, to, reason, destination, phone, standsIn } = leave.what
  const same = { ...form, kind, from, to, reason, destination, phone, standsIn }
  if (purpose === 'resubmission') return { ...same, id: leave.id }
  if (purpose !== 'extension') return same
  const behind = nextHalf(to, plusDays)
  return { ...same, from: behind, to: { date: weekdayFrom(behind.date), half: 'PM' } }
}

/** Why it came back, in the words of who sent it back. */
export function sentBack({ purpose, leave }: Origin): string {
  if (purpose !== 'resubmission') return ''
  const back = leave?.timeline.findLast((one) => one.event === 'SENT_BACK')
  return back ? `${back.who}退回：${back.words}` : ''
}

/** A leave being filled in, with what it comes to as the server reckons it. */
export function useDraft(origin: Origin = { purpose: 'new' }) {
  const form = reactive<LeaveForm>(started(origin))
  const preview = shallowRef<Preview>()
  const problem = shallowRef<Problem>()
  const asking = ref(false)
  const other = computed<Place | undefined>(() => origin.report ?? origin.leave)
  const isPast = computed(() => form.from.date < today.value && origin.purpose === 'new')
  const ready = computed(() => !!preview.value?.answer && !!form.reason.trim() && !asking.value)
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const mine = ++turn
    try {
      const answer = await leaves.preview({ ...form }, origin.purpose, other.value)
      if (mine !== turn) return
      preview.value = answer
      problem.value = undefined
    } catch (thrown) {
      if (mine !== turn) return
      preview.value = undefined
      problem.value = Problem.of(thrown)
    } finally {
      if (mine === turn) asking.value = false
    }
  }

  watch(
    () => [form.kind, form.from, form.to, form.reportedFirst],
    () => {
      if (isBefore(form.to, form.from)) form.to = { date: form.from.date, half: 'PM' }
      asking.value = true
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), 150)
    },
    { deep: true, immediate: true },
  )

  function rememberPhone(): void {
    if (form.phone) localStorage.setItem(`${phoneKey}.${session.value?.personId}`, form.phone)
  }

  async function handIn(): Promise<Place> {
    rememberPhone()
    return leaves.handIn({ ...form }, origin.purpose, other.value)
  }

  return { form, preview, problem, asking, isPast, ready, handIn, rememberPhone }
}
