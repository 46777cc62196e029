import { describe, expect, it } from 'vitest'
import { isAmount, moneyText, sumOf } from './money'

describe('money', () => {
  it('is written with thousands apart and two decimals', () => {
    expect(moneyText('1234567.5')).toBe('1,234,567.50')
    expect(moneyText('0.05')).toBe('0.05')
  })

  it('is added to the cent where floating numbers would slip', () => {
    expect(sumOf(['0.10', '0.20', '1000000.05'])).toBe('1000000.35')
    expect(sumOf([])).toBe('0.00')
  })

  it('is never finer than a cent', () => {
    expect(isAmount('100.01')).toBe(true)
    expect(isAmount('100.001')).toBe(false)
    expect(isAmount('-1')).toBe(false)
    expect(isAmount('')).toBe(false)
  })
})
