import type { Place, Visit, VisitForm } from './api'

export function blankVisit(place: Place | undefined, today: string): VisitForm {
  return { unit: place?.unit ?? '', village: place?.village ?? '', on: today, leaders: [], words: '', problems: [] }
}

/** A recorded visit as the draft of its correction; what it found is kept apart. */
export function correctionOf(visit: Visit): VisitForm {
  const { unit, village, on, words } = visit
  return { unit, village, on, words, leaders: visit.leaders.map((one) => one.term), problems: [], replaces: visit.id, why: '' }
}

export function placeOf(places: Place[], form: Pick<VisitForm, 'unit' | 'village'>): Place | undefined {
  return places.find((place) => place.unit === form.unit && place.village === form.village)
}

/** The leaders in office on the day, and those chosen who are not: the server would refuse them. */
export function leadersOn(place: Place | undefined, form: VisitForm) {
  return (place?.leaders ?? []).filter(
    (leader) => (leader.from <= form.on && (!leader.to || form.on <= leader.to)) || form.leaders.includes(leader.term),
  )
}

/** What is still missing, in words; empty when it can be saved. */
export function missingInVisit(form: VisitForm, place: Place | undefined, today: string): string {
  if (!form.on) return '请选择到村日期。'
  if (form.on > today) return '日期在今天之后，请填写实际到村的日期。'
  if (!leadersOn(place, form).length) return '这一天没有登记在任的负责人；请派出单位先在“本单位责任”里登记。'
  if (!form.leaders.length) return '请选择到村的负责人。'
  if (form.replaces && !form.why?.trim()) return '请写明更正原因。'
  return ''
}

/** One problem a line, as it is typed. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean)
}

export function leaderNames(visit: Visit): string {
  return visit.leaders.map((one) => one.title).join('、')
}
