import { describe, expect, it } from 'vitest'
import { NO_FIGURE } from '../figures.ts'
import { changeOf } from './change.ts'

const figure = (numerator: number, denominator: number) => ({ ...NO_FIGURE, numerator, denominator })

describe('changeOf', () => {
  it('tells chance from more than chance, now less before', () => {
    expect(changeOf(figure(52, 100), figure(50, 100)).kind).toBe('within')
    const risen = changeOf(figure(80, 100), figure(50, 100))
    expect(risen.kind).toBe('beyond')
    expect(risen.kind === 'beyond' ? risen.difference.value : null).toBeCloseTo(0.3, 12)
  })

  it('compares nothing under 20 cases on either side', () => {
    expect(changeOf(figure(19, 19), figure(0, 100))).toEqual({ kind: 'uncompared' })
    expect(changeOf(figure(100, 100), figure(0, 19))).toEqual({ kind: 'uncompared' })
    expect(changeOf(figure(20, 20), figure(0, 20)).kind).toBe('beyond')
  })
})
