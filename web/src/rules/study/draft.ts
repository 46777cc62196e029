import type { Study, StudyForm } from './api'

/** A study being written down. */
export interface StudyDraft {
  on: string
  form: string
  subject: string
  occasion: string
  meeting: string
  ledBy: string
  content: string
  attended: string[]
  replaces: string
  reason: string
}

/** One studies alone in this form: no collective study. */
export const alone = 'SELF'

export function blankStudy(on: string): StudyDraft {
  return {
    on, form: 'SEMINAR', subject: '', occasion: 'OTHER', meeting: '', ledBy: '', content: '', attended: [], replaces: '', reason: '',
  }
}

/** A recorded study as a draft of its correction. */
export function correctionOf(study: Study): StudyDraft {
  const { on, form, subject, occasion, meeting = '', ledBy, content, version: replaces } = study
  return { on, form, subject, occasion, meeting, ledBy, content, replaces, reason: '', attended: study.people.map((one) => one.person) }
}

export function studyFormOf(draft: StudyDraft, team: { district: string; team: string }): StudyForm {
  const { on, form, subject, occasion, meeting, ledBy, content, attended, replaces, reason } = draft
  return {
    district: team.district,
    team: team.team,
    on,
    form,
    subject,
    content,
    attended,
    occasion,
    ...(occasion === 'MEETING' && meeting && { meeting }),
    ...(ledBy && attended.includes(ledBy) && { ledBy }),
    ...(replaces && { replaces, reason }),
  }
}

export function studyDraftOf(form: StudyForm): StudyDraft {
  return {
    ...blankStudy(form.on),
    ...form,
    occasion: form.occasion ?? 'OTHER',
    meeting: form.meeting ?? '',
    ledBy: form.ledBy ?? '',
    replaces: form.replaces ?? '',
    reason: form.reason ?? '',
  }
}

/** What is still missing, in words; empty when it can be saved. */
export function missingStudy(draft: StudyDraft, today: string): string {
  if (!draft.on) return '请选择学习日期。'
  if (draft.on > today) return '日期在今天之后，请填写实际学习的日期。'
  if (!draft.subject.trim()) return '请写明学习主题。'
  if (!draft.attended.length) return '请勾选参加学习的人。'
  if (draft.replaces && !draft.reason.trim()) return '更正请写明原因。'
  return ''
}
