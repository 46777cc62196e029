import type { Part, RegisterRow, Stay } from './api'

export const stayWords: Record<Stay, string> = {
  VILLAGE: '在村',
  TRIP: '公务外出',
  LEAVE: '请假',
  REST: '休息',
  AWAY: '不在村',
  UNKNOWN: '不详',
}

export const stayOrder: Stay[] = ['VILLAGE', 'TRIP', 'LEAVE', 'REST', 'AWAY', 'UNKNOWN']

const keys: Record<string, Stay> = { v: 'VILLAGE', t: 'TRIP', l: 'LEAVE', r: 'REST', a: 'AWAY', u: 'UNKNOWN' }

export function stayOfKey(key: string): Stay | undefined {
  return keys[key.toLowerCase()]
}

export function keyOf(stay: Stay): string {
  return (Object.keys(keys).find((key) => keys[key] === stay) ?? '').toUpperCase()
}

export function partWord(part: Part): string {
  return part === 'DAY' ? '昼' : '夜'
}

/** A night is never rest. */
export function fits(stay: Stay, part: Part): boolean {
  return part === 'DAY' || stay !== 'REST'
}

export function signOf(stay: Stay, part: Part): string {
  if (stay === 'VILLAGE') return part === 'DAY' ? '√' : '●'
  if (stay === 'AWAY') return part === 'DAY' ? '×' : '·'
  return { TRIP: '○', LEAVE: '△', REST: '休', UNKNOWN: '?' }[stay]
}

/** Two characters that fit a cell. */
export function shortOf(stay: Stay, part: Part): string {
  if (stay === 'VILLAGE' && part === 'NIGHT') return '住村'
  return { VILLAGE: '在村', TRIP: '外出', LEAVE: '请假', REST: '休息', AWAY: '不在', UNKNOWN: '不详' }[stay]
}

/** Days are counted in the row; where they suffice and the duty is still unmet, the nights lack. */
export function standingCount({ state, done, owed }: NonNullable<RegisterRow['standing']>): string {
  const days = `${done} / ${owed} 天`
  return done >= owed && ['BEHIND', 'AT_RISK', 'OPEN'].includes(state) ? `${days}，夜数未够` : days
}
