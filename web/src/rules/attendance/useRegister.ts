import { computed, ref, watch, type Ref } from 'vue'
import { uuidv7 } from '@/kit/ids'
import { useAct, useLoad } from '@/kit/useLoad'
import { registerApi, type MarkForm, type RegisterCell, type RegisterRow, type RegisterWeek, type Stay } from './api'

/** A cell of the grid with the row and day it stands in. */
export interface Place {
  row: RegisterRow
  cell: RegisterCell
}

export function keyOfCell(person: string, cell: { date: string; part: string }): string {
  return `${person} ${cell.date} ${cell.part}`
}

/** One week of one village: what is planned, what is recorded, and the exceptions noted but not yet confirmed. */
export function useRegister(village: Ref<string>, week: Ref<string>) {
  const { data, loading, problem, reload } = useLoad<RegisterWeek | undefined>(async () =>
    village.value ? registerApi.week(village.value, week.value) : undefined,
  )
  const exceptions = ref(new Map<string, MarkForm>())
  let actId = uuidv7()

  watch([village, week], () => {
    exceptions.value = new Map()
    void reload()
  })

  const days = computed(() => new Map((data.value?.days ?? []).map((day) => [day.date, day])))

  function writable(cell: RegisterCell): boolean {
    const day = days.value.get(cell.date)
    return !!data.value?.mayKeep && !!day && !day.future && !day.locked
  }

  const open = computed(() =>
    (data.value?.rows ?? []).flatMap((row) => row.cells).filter((cell) => !cell.mark && writable(cell)),
  )

  /** Notes another value for an unmarked cell; the planned value takes the note away again. */
  function except(place: Place, value: Stay): void {
    const key = keyOfCell(place.row.person, place.cell)
    const next = new Map(exceptions.value)
    if (value === place.cell.planned) next.delete(key)
    else next.set(key, { person: place.row.person, date: place.cell.date, part: place.cell.part, value })
    exceptions.value = next
  }

  const confirming = useAct(async () => {
    const page = data.value
    if (!page) return
    const { today: upTo, version } = page
    const form = { id: actId, village: page.village, week: page.week, upTo, version }
    const confirmed = await registerApi.confirm({ ...form, exceptions: [...exceptions.value.values()] })
    if (page.week === data.value?.week && page.village === data.value.village) {
      data.value = confirmed
      exceptions.value = new Map()
    }
    actId = uuidv7()
  })

  async function confirm(): Promise<boolean> {
    const done = await confirming.run()
    if (!done && confirming.problem.value?.status === 409) {
      actId = uuidv7()
      await reload()
    }
    return done
  }

  /** Corrects a cell that is marked already. */
  async function correct(place: Place, value: Stay, reason: string): Promise<void> {
    const page = data.value
    if (!page) return
    const { date, part, mark } = place.cell
    const form: MarkForm = { person: place.row.person, date, part, value, replaces: mark?.id, reason }
    await registerApi.mark({ id: uuidv7(), village: page.village, marks: [form] })
    await reload()
  }

  return {
    page: data,
    loading,
    problem,
    reload,
    exceptions,
    open,
    writable,
    except,
    correct,
    confirm,
    confirming: confirming.busy,
    confirmProblem: confirming.problem,
  }
}
