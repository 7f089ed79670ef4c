import { describe, expect, it } from 'vitest'
import { csvCells } from './csv-cells.ts'

describe('csvCells', () => {
  it('reads quotes, doubled quotes, line ends inside cells and the byte order mark', () => {
    expect(csvCells('\uFEFFa,b\r\n"x, ""y""","1\r\n2"\r\n', ',')).toEqual([
      ['a', 'b'],
      ['x, "y"', '1\r\n2'],
    ])
  })

  it('splits by the delimiter in use and keeps a last line without an end', () => {
    expect(csvCells('a;0,5\r\nb;', ';')).toEqual([
      ['a', '0,5'],
      ['b', ''],
    ])
  })

  it('has no row for no text', () => {
    expect(csvCells('', ',')).toEqual([])
  })
})
