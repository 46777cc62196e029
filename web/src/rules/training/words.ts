import { dayText } from '@/kit/dates'
import type { TrainingRow } from './api'

/** 「11月23日 周一」 or 「11月23日 周一 – 11月25日 周三」. */
export function whenText({ from, to }: Pick<TrainingRow, 'from' | 'to'>): string {
  return from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`
}
