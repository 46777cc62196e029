import { describe, expect, it } from 'vitest'
import { filterOf, prefixOf } from './places'

const row = (id: string) => ({ id, label: '', soonest: '', cells: [] })

describe('the place of a cell', () => {
  it('is told by as many digits as its level has', () => {
    expect(prefixOf('DISTRICT', '420117000000')).toBe('420117')
    expect(prefixOf('STREET', '420117001000')).toBe('420117001')
    expect(filterOf({ row: row('420117001203'), by: 'VILLAGE', under: '420117001' })).toEqual({ under: '420117001203' })
  })

  it('of a unit or a person stays within the place looked at', () => {
    expect(filterOf({ row: row('u'), by: 'UNIT', under: '420117001' })).toEqual({ unit: 'u', under: '420117001' })
    expect(filterOf({ row: row('p'), by: 'PERSON' })).toEqual({ person: 'p', under: undefined })
    expect(filterOf({ by: 'STREET', under: '420117' })).toEqual({ under: '420117' })
  })
})
