import { expect, it } from 'vitest'
import { matching, treeOf } from './places'

const place = (code: string, name: string, organs = '') => ({ code, name, level: '', organs })
const lines = [
  place('420100000000', '武汉市'),
  place('420117000000', '新洲区'),
  place('420117001000', '一街'),
  place('420117001201', '东街村', '东街村党总支'),
  place('420117002000', '二街'),
]

it('places hang under the nearest one above them', () => {
  const [city] = treeOf(lines)

  expect(city?.below.map((node) => node.place.name)).toEqual(['新洲区'])
  expect(city?.below[0]?.below.map((node) => node.place.name)).toEqual(['一街', '二街'])
})

it('what is found keeps what lies above it and loses what lies beside it', () => {
  const [city] = matching(treeOf(lines), '党总支')

  expect(city?.below[0]?.below.map((node) => node.place.name)).toEqual(['一街'])
})
