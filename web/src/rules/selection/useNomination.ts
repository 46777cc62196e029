import { reactive, ref, shallowRef, watch } from 'vue'
import { Problem } from '@/api/problem'
import { uuidv7 } from '@/kit/ids'
import { selection, type Candidate, type NominationForm, type Place, type Preview } from './api'

/** An empty form, or one filled from a file; sealed parts stay out of it and are left as they are. */
export function formOf(of?: Candidate, replaces?: { district: string; team: string; posting: string }): NominationForm {
  const file = of?.file
  return {
    district: of?.district ?? replaces?.district ?? '',
    team: of?.teamId ?? replaces?.team ?? '',
    post: of?.post ?? 'MEMBER',
    leads: of?.leads,
    leadsWhy: of?.leadsWhy ?? '',
    startsOn: of?.startsOn,
    endsOn: of?.endsOn,
    replaces: of?.replaces ?? replaces?.posting,
    exceptionWhy: file?.exceptionWhy ?? '',
    version: of?.version,
    candidate: {
      name: of?.name ?? '',
      identity: '',
      nationality: file?.nationality ?? '汉族',
      politicalStatus: '',
      education: file?.education ?? '大学本科',
      employer: file?.employer ?? '',
      dutyTitle: file?.dutyTitle ?? '',
      phone: '',
      hiredOn: file?.hiredOn,
      staff: file?.staff ?? 'CADRE',
      employment: file?.employment ?? 'PERMANENT',
      health: of ? undefined : '健康',
      sanctions: of ? undefined : [],
      retiresOn: file?.retiresWhy ? file.retiresOn : undefined,
      retiresWhy: file?.retiresWhy ?? '',
    },
  }
}

/** Blank dates and optional choices are left out. */
function sent(form: NominationForm): NominationForm {
  const blank = (text?: string) => text || undefined
  const candidate = form.candidate
  return {
    ...form,
    startsOn: blank(form.startsOn),
    endsOn: blank(form.endsOn),
    replaces: blank(form.replaces),
    candidate: {
      ...candidate,
      hiredOn: blank(candidate.hiredOn),
      retiresOn: blank(candidate.retiresOn),
      sanctions: candidate.sanctions?.filter((one) => one.words && one.from && one.last),
    },
  }
}

/** A form with what the server makes of it while it is typed. */
export function useNomination(first: NominationForm, edited?: Place) {
  const form = reactive(first)
  const id = edited?.id ?? uuidv7()
  const preview = shallowRef<Preview>()
  const problem = shallowRef<Problem>()
  const asking = ref(false)
  let turn = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const mine = ++turn
    asking.value = true
    try {
      const answer = await selection.preview(sent(form), edited?.id)
      if (mine === turn) {
        preview.value = answer
        problem.value = undefined
      }
    } catch (thrown) {
      if (mine === turn) problem.value = Problem.of(thrown)
    } finally {
      if (mine === turn) asking.value = false
    }
  }

  watch(form, () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(), 400)
  }, { deep: true })

  /** Writes the file down; with `submit` it goes to the reviewing organs at once. */
  async function save(submit: boolean): Promise<Place> {
    const saved = await selection.save(id, sent(form))
    form.version = saved.version
    if (submit) await selection.act(saved, 'SUBMIT', '')
    return saved
  }

  return { form, preview, problem, asking, save }
}
