import { uuidv7 } from '@/kit/ids'
import type { Agenda, Meeting, MeetingForm, NewTask, Task, TaskStep } from './api'

/** What the meeting says of a task that was open; nothing said means it goes on. */
export interface Review {
  move: 'FINISH' | 'DROP'
  words: string
}

/** Minutes being written. */
export interface Draft {
  on: string
  place: string
  chair: string
  summary: string
  problems: string
  plans: string
  attended: string[]
  tasks: NewTask[]
  reviewed: Record<string, Review>
  another: boolean
  /** The version that this one corrects. */
  replaces: string
  reason: string
}

export type Heading = 'summary' | 'problems' | 'plans'

export const headings: Record<Heading, string> = { summary: '总结交流', problems: '问题分析', plans: '任务部署' }

export function blank(on: string): Draft {
  return {
    on, place: '', chair: '', summary: '', problems: '', plans: '', attended: [], tasks: [], reviewed: {}, another: false,
    replaces: '', reason: '',
  }
}

/** Everybody who is in place: the usual meeting, in one act. */
export function allInPlace(agenda: Agenda): string[] {
  return agenda.people.filter((mate) => mate.presence === 'IN_PLACE').map((mate) => mate.person)
}

/** A recorded meeting as a draft of its correction. */
export function correctionOf(meeting: Meeting): Draft {
  return {
    ...blank(meeting.on),
    ...meeting.minutes,
    place: meeting.place,
    chair: meeting.chair,
    attended: meeting.people.filter((one) => one.attended).map((one) => one.person),
    replaces: meeting.version,
  }
}

/** Adds a proposed line to a heading, once. */
export function withLine(draft: Draft, heading: Heading, line: string): Draft {
  const lines = draft[heading].split('\n').filter(Boolean)
  return lines.includes(line) ? draft : { ...draft, [heading]: [...lines, line].join('\n') }
}

export function newTask(owner: string, dueOn: string): NewTask {
  return { id: uuidv7(), words: '', owner, dueOn }
}

function stepOf(task: Task, review: Review): TaskStep {
  return { district: task.district, task: task.id, version: task.version, move: review.move, words: review.words }
}

/** The form that the server reads. */
export function formOf(draft: Draft, agenda: Pick<Agenda, 'district' | 'team' | 'tasks'>): MeetingForm {
  const { on, place, chair, summary, problems, plans, attended, another, replaces, reason } = draft
  const reviewed = agenda.tasks.flatMap((task) => {
    const review = draft.reviewed[task.id]
    return review ? [stepOf(task, review)] : []
  })
  return {
    district: agenda.district,
    team: agenda.team,
    on,
    place,
    minutes: { summary, problems, plans },
    attended,
    tasks: draft.tasks.filter((task) => task.words.trim()),
    reviewed,
    another,
    ...(chair && attended.includes(chair) && { chair }),
    ...(replaces && { replaces, reason }),
  }
}

/** The draft of an entry that came back from the outbox. */
export function draftOf(form: MeetingForm): Draft {
  return {
    ...blank(form.on),
    ...form.minutes,
    place: form.place,
    chair: form.chair ?? '',
    attended: form.attended,
    tasks: form.tasks,
    another: form.another,
    replaces: form.replaces ?? '',
    reason: form.reason ?? '',
    reviewed: Object.fromEntries(
      form.reviewed.map((step) => [step.task, { move: step.move === 'DROP' ? 'DROP' : 'FINISH', words: step.words }]),
    ),
  }
}

/** What is still missing, in words; empty when it can be saved. */
export function missing(draft: Draft, today: string): string {
  if (!draft.on) return '请选择会议日期。'
  if (draft.on > today) return '日期在今天之后，请填写实际召开的日期。'
  if (!draft.attended.length) return '请勾选到会的人。'
  const written = draft.summary + draft.problems + draft.plans
  const given = draft.tasks.filter((task) => task.words.trim())
  if (!written.trim() && !given.length) return '总结交流、问题分析、任务部署至少写一项。'
  if (given.some((task) => !task.owner || !task.dueOn)) return '每项任务都要有负责人和期限。'
  const unsaid = Object.values(draft.reviewed).some((review) => review.move === 'DROP' && !review.words.trim())
  if (unsaid) return '不再办理的任务请写一句原因。'
  if (draft.replaces && !draft.reason.trim()) return '更正请写明原因。'
  return ''
}
