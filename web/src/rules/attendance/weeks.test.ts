import { describe, expect, it } from 'vitest'
import { weekOf } from './weeks'

describe('weekOf', () => {
  it('gives the Monday and the Sunday of a week the same number', () => {
    expect(weekOf('2026-11-16')).toBe('2026-W47')
    expect(weekOf('2026-11-22')).toBe('2026-W47')
  })

  it('counts the days around New Year to the year of their Thursday', () => {
    expect(weekOf('2027-01-03')).toBe('2026-W53')
    expect(weekOf('2027-01-04')).toBe('2027-W01')
    expect(weekOf('2024-12-30')).toBe('2025-W01')
  })
})
