import type { State } from '@/api/standing'
import { daysBetween } from '@/kit/dates'
import { officeWords, type UnitDuty, type UnitYear } from './api'

/** A mark in a row of the year's picture; places in percent of the year. */
export interface Mark {
  left: number
  width: number
  title: string
  shape: 'bar' | 'dot' | 'cell'
  state?: State
  duty?: UnitDuty
}

export interface Row {
  key: string
  title: string
  clause: string
  marks: Mark[]
}

/** Where a day lies in the year, 0 to 100. */
export function placeOf(day: string, year: number): number {
  const first = `${year}-01-01`
  const length = daysBetween(first, `${year + 1}-01-01`)
  return Math.min(100, Math.max(0, (daysBetween(first, day) / length) * 100))
}

function after(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

function span(from: string, last: string, year: number): { left: number; width: number } {
  const left = placeOf(from, year)
  return { left, width: Math.max(0.4, placeOf(after(last), year) - left) }
}

function officeRows(year: UnitYear): Row[] {
  return (['PRINCIPAL', 'DEPUTY'] as const).map((office) => ({
    key: office,
    title: officeWords[office],
    clause: '12.1',
    marks: year.terms
      .filter((term) => term.office === office && term.from < `${year.year + 1}` && (!term.to || term.to >= `${year.year}`))
      .map((term) => ({
        ...span(term.from, term.to ?? `${year.year}-12-31`, year.year),
        title: `${term.name} ${term.from} ${term.to ? `至 ${term.to}` : '起'}`,
        shape: 'bar' as const,
      })),
  }))
}

function villageRows(year: UnitYear): Row[] {
  return year.villages.flatMap(({ village, villageName }) =>
    (['PRINCIPAL', 'DEPUTY'] as const).map((office) => ({
      key: village + office,
      title: `${villageName} · ${officeWords[office]}到村`,
      clause: office === 'PRINCIPAL' ? '12.3' : '12.4',
      marks: year.visits
        .filter((one) => one.village === village && one.leaders.some((leader) => leader.office === office))
        .map((one) => ({ left: placeOf(one.on, year.year), width: 0, title: `${one.on} 到村`, shape: 'dot' as const })),
    })),
  )
}

/** Duties that come round within the year, such as every month's: a cell for each. */
function cellRows(year: UnitYear, names: Map<string, string>): Row[] {
  const clauses = [...new Set(year.duties.map((duty) => duty.clause))].filter((clause) => !['12.1', '12.2', '12.3', '12.4'].includes(clause))
  return clauses.map((clause) => ({
    key: clause,
    title: names.get(clause) ?? clause,
    clause,
    marks: year.duties
      .filter((duty) => duty.clause === clause)
      .map((duty) => ({
        ...span(duty.from < `${year.year}-01-01` ? `${year.year}-01-01` : duty.from, duty.endsOn, year.year),
        title: `${duty.windowLabel} ${duty.done} / ${duty.owed}`,
        shape: 'cell' as const,
        state: duty.state,
        duty,
      })),
  }))
}

export function rowsOf(year: UnitYear, names: Map<string, string>): Row[] {
  const hearings: Row = {
    key: 'hearings',
    title: '听取汇报',
    clause: '12.2',
    marks: year.hearings.map((one) => ({ left: placeOf(one.on, year.year), width: 0, title: `${one.on} 听取汇报`, shape: 'dot' })),
  }
  return [...officeRows(year), hearings, ...villageRows(year), ...cellRows(year, names)]
}
