import { describe, expect, it } from 'vitest'
import { METRIC_IDS } from './definition.ts'
import { importSupport } from './import-support.ts'
import { isMetricId, metricById, METRICS } from './registry.ts'

describe('the registry', () => {
  it('has one rule for every id, in their order', () => {
    expect(METRICS.map(({ id }) => id)).toEqual(METRIC_IDS)
    for (const id of METRIC_IDS) expect(metricById(id).id).toBe(id)
  })

  it('knows its ids from other texts', () => {
    expect(isMetricId('repeat')).toBe(true)
    expect(isMetricId('technique.note')).toBe(false)
    expect(isMetricId('toString')).toBe(false)
  })

  it.each(METRICS)('$id states its definition in full', ({ definition }) => {
    for (const text of Object.values(definition)) expect(text).not.toBe('')
  })

  it.each(METRICS)('$id says each reason once', ({ reasons, definition }) => {
    expect(reasons[0]).toBe('excludedStatus')
    expect(new Set(reasons).size).toBe(reasons.length)
    expect(definition.leftOut.split(';')).toHaveLength(reasons.length)
  })
})

describe('importSupport', () => {
  const supported = (...columns: readonly string[]) =>
    importSupport(new Set(['case_id', ...columns])).supports

  it('needs little for the status alone', () => {
    expect(supported('status', 'opened_at')).toEqual(['resolution.once', 'resolution.now'])
  })

  it('supports everything it computes with every column', () => {
    expect(supported('status', 'opened_at', 'closed_at', 'reopen_count', 'customer_id', 'messages')).toEqual([
      ...METRIC_IDS,
    ])
  })

  it('takes any column of a group, and names those of which none is there', () => {
    expect(supported('status', 'opened_at', 'resolved_at', 'customer_name')).toContain('repeat')
    const { unsupported } = importSupport(new Set(['status', 'opened_at', 'resolved_at']))
    expect(unsupported.find(({ metric }) => metric === 'reopen')?.missing).toBe('reopen_count')
    expect(unsupported.find(({ metric }) => metric === 'resolution.lasting')?.missing).toBe(
      'reopen_count, customer_email or customer_phone or customer_id or customer_name',
    )
    const ofWords = unsupported.filter(({ metric }) => /^(closure|technique)\./u.test(metric))
    expect(ofWords).toHaveLength(22)
    expect(new Set(ofWords.map(({ missing }) => missing))).toEqual(new Set(['messages']))
  })

  it('needs messages and a resolution for everything in words', () => {
    const inWords = METRIC_IDS.filter((metric) => /^(closure|technique)\./u.test(metric))
    expect(supported('messages', 'resolved_at')).toEqual(['followUp.completion', ...inWords])
    const { unsupported } = importSupport(new Set(['messages']))
    const missing = unsupported.filter(({ metric }) => inWords.includes(metric)).map((one) => one.missing)
    expect(new Set(missing)).toEqual(new Set(['resolved_at or closed_at']))
  })
})
