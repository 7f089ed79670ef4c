import { describe, expect, it } from 'vitest'
import { DateColumnSurvey, decideTogether } from './column-survey.ts'
import type { DateOrder } from './date-order.ts'

function survey(texts: readonly string[]): DateColumnSurvey {
  const column = new DateColumnSurvey()
  for (const text of texts) column.add(text)
  return column
}
const decide = (texts: readonly string[], stated?: DateOrder) => survey(texts).decide(stated)

describe('the order of a column', () => {
  it.each([
    ['decided', 'dmy', ['03/04/2026', '13/04/2026']],
    ['decided', 'mdy', ['03/04/2026 9:00', '03/14/2026 9:00']],
    ['decided', 'mdy', ['03/12/2025 15:21', '02-28-2025 14:06:19']],
    ['decided', 'dmy', [1, 2, 3, 5, 8, 13, 21, 29].map((day) => `${String(day)}.4.26 9:00`)],
    ['undecided', null, [1, 2, 3, 5, 8, 13, 21].map((day) => `${String(day)}.4.26 9:00`)],
    ['decided', 'mdy', ['02/13/26']],
    ['decided', 'ymd', ['98-12-01', '99-01-05']],
    ['undecided', null, ['03/04/2026', '12/11/2026']],
    ['undecided', null, ['26-01-13', '26-01-14', '26-02-01']],
    ['undecided', null, ['13/04/26']],
    ['undecided', null, [13, 14, 15, 16, 17, 18, 19, 20].map((year) => `${String(year)}-01-${String(year)}`)],
    ['contradictory', null, ['13/04/2026', '04/13/2026']],
    ['contradictory', null, ['99-01-05', '03/04/2026']],
    ['notNeeded', null, ['2026-01-05', '5 Jan 2026', '03/03/2026', '20/20/2026']],
    ['notNeeded', null, ['', '  ']],
  ] as const)('is %s (%s) of %j', (decision, order, texts) => {
    const column = decide(texts)
    expect([column.decision, column.format.order]).toEqual([decision, order])
  })

  it('is what was stated, and says which cells that refuses', () => {
    const column = decide(['13/04/2026', '04/13/2026', '04/05/2026'], 'dmy')
    expect(column).toMatchObject({ decision: 'stated', format: { order: 'dmy' } })
    expect(column.proof).toMatchObject({ againstOrder: 1, decidedBy: 'statement' })
    expect(decide(['2026-01-05'], 'dmy')).toMatchObject({ decision: 'notNeeded', format: { order: 'dmy' } })
  })

  it('is proven by counts', () => {
    const texts = [
      '03/04/2026',
      '13/04/2026',
      '31/12/2025',
      '31/11/2025',
      '05/05/2026',
      '2026-01-05',
      '',
      'n/a',
    ]
    expect(decide(texts).proof).toEqual({
      values: 7,
      needing: 3,
      dayOver12First: 2,
      dayOver12Second: 0,
      yearFirstOnly: 0,
      againstOrder: 0,
      decidedBy: 'column',
      sameAs: [],
    })
  })
})

describe('what a column holds', () => {
  it('counts every kind', () => {
    const texts = [
      '2026-01-05T10:00:00Z',
      '2026-01-05 10:00',
      '13/01/2026',
      '10:00',
      '45628',
      'soon',
      '3 weeks ago',
      '2026-02-30',
    ]
    const column = decide(texts)
    expect(column.kinds).toEqual({
      instants: 1,
      locals: 1,
      datesOnly: 1,
      timesOnly: 1,
      serials: 1,
      epochSeconds: 0,
      epochMilliseconds: 0,
      unreadable: 3,
    })
    expect(column.examples).toEqual(texts.slice(0, 5))
    expect(column.unreadableExamples).toEqual(['soon', '3 weeks ago', '2026-02-30'])
  })

  it.each([
    [['2026-01-05T10:00:00Z'], false],
    [['1767225600'], false],
    [['2026-01-05T10:00:00Z', '2026-01-05T10:00:00'], true],
    [['2026-01-05'], true],
    [['45628.5'], true],
  ])('%j needs a zone: %s', (texts, needsZone) => {
    expect(decide(texts).needsZone).toBe(needsZone)
  })

  it.each([
    [['45628', '45629.5', 'n/a'], { excelDates: '1900' }, 1],
    [['0.385', '0.5'], { excelDates: '1900' }, 0],
    [['45628', '2024-12-02 10:00', '60'], { excelDates: '1900' }, 1],
    [['1767225600', '1767225601.5'], { epoch: 'seconds' }, 0],
    [['1767225600000'], { epoch: 'milliseconds' }, 0],
    [['20260105', '20260106101112', '2026-01-05'], { compactDates: true }, 0],
    [['20260105', '20260230'], { compactDates: true }, 1],
    [['1767225600', '2026-01-05'], {}, 1],
    [['1767225600', '1767225600000'], {}, 2],
    [['45628', '1767225600'], {}, 2],
    [['45628', '20260105'], {}, 2],
    [['1', '2', '12345678'], {}, 3],
  ])('%j has numbers of one kind, or none', (texts, numbers, unreadable) => {
    const column = decide(texts)
    expect(column.format).toEqual({
      order: null,
      excelDates: null,
      epoch: null,
      compactDates: false,
      ...numbers,
    })
    expect(column.kinds.unreadable).toBe(unreadable)
  })

  it('counts days as its spreadsheet does', () => {
    expect(survey(['44166']).decide(null, '1904').format.excelDates).toBe('1904')
  })
})

describe('decideTogether', () => {
  const together = (
    columns: Record<string, readonly string[]>,
    stated?: (column: string) => DateOrder | null,
  ) => decideTogether(new Map(Object.entries(columns).map(([name, texts]) => [name, survey(texts)])), stated)

  it('lets a column take the order of those spelled alike', () => {
    const columns = together({
      Created: ['13/01/2026 10:00', '14/01/2026 10:00'],
      Solved: ['02/03/2026 10:00'],
      Name: ['x'],
    })
    expect(columns.get('Solved')).toMatchObject({
      decision: 'decided',
      format: { order: 'dmy' },
      proof: { decidedBy: 'otherColumns', sameAs: ['Created'], dayOver12First: 0 },
    })
  })

  it.each([
    ['another separator', ['02.03.2026 10:00']],
    ['another clock', ['02/03/2026 10:00 AM']],
    ['no clock', ['02/03/2026']],
    ['a year of two digits', ['02/03/26 10:00']],
    ['some cells of another spelling', ['02/03/2026 10:00', '02.03.2026 10:00']],
  ])('leaves it open with %s', (_, texts) => {
    const columns = together({ Created: ['13/01/2026 10:00'], Solved: texts })
    expect(columns.get('Solved')).toMatchObject({ decision: 'undecided', format: { order: null } })
  })

  it('leaves it open where the file is at odds with itself', () => {
    const open = ['02/03/2026']
    expect(together({ a: ['13/01/2026'], b: ['01/13/2026'], open }).get('open')?.decision).toBe('undecided')
    expect(together({ a: ['13/01/2026'], b: ['01.13.2026', '13.01.2026'], open }).get('open')?.decision).toBe(
      'undecided',
    )
    expect(together({ a: ['13/01/26', '14/02/26'], open: ['98/01/02'] }).get('open')?.format.order).toBe(
      'ymd',
    )
  })

  it('takes no order from what was only stated, and obeys what was', () => {
    const columns = together({ a: ['02/03/2026'], b: ['02/03/2026'] }, (name) =>
      name === 'a' ? 'mdy' : null,
    )
    expect(columns.get('a')).toMatchObject({ decision: 'stated', format: { order: 'mdy' } })
    expect(columns.get('b')).toMatchObject({ decision: 'undecided' })
  })
})
