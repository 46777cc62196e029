import { describe, expect, it } from 'vitest'
import { spanOf, step } from './spans'

describe('spans of a work log', () => {
  it('run from Monday to Sunday, also over the new year', () => {
    expect(spanOf('week', '2026-01-01')).toEqual({ from: '2025-12-29', to: '2026-01-04' })
  })

  it('know how long months are', () => {
    expect(spanOf('month', '2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(spanOf('month', '2026-12-31')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  })

  it('step over their borders', () => {
    expect(step('month', '2026-01-31', 1)).toBe('2026-02-01')
    expect(step('week', '2026-11-23', -1)).toBe('2026-11-22')
  })
})
