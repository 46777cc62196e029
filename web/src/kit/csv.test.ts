import { expect, it } from 'vitest'
import { csvText } from './csv'

it('quotes what would break a cell', () => {
  expect(csvText([['张三', '一,二', '他说"好"']])).toBe('\ufeff张三,"一,二","他说""好"""\r\n')
})

it('a name that begins like a formula stays text, a negative number stays a number', () => {
  expect(csvText([['=HYPERLINK(1)', -3, undefined]])).toBe("\ufeff'=HYPERLINK(1),-3,\r\n")
})
