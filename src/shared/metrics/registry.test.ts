import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXCLUSION_REASONS, METRIC_IDS } from './definition.ts'
import { importSupport } from './import-support.ts'
import { isMetricId, metricById, METRICS, UNSUPPORTED_METRICS } from './registry.ts'

const documentation = readFileSync(new URL('../../../docs/metrics.md', import.meta.url), 'utf8')

describe('the registry', () => {
  it('has one rule for every id, in their order', () => {
    expect(METRICS.map(({ id }) => id)).toEqual(METRIC_IDS)
    for (const id of METRIC_IDS) expect(metricById(id).id).toBe(id)
  })

  it('knows its ids from other texts', () => {
    expect(isMetricId('repeat')).toBe(true)
    expect(isMetricId('closure.ignoredNo')).toBe(false)
    expect(isMetricId('toString')).toBe(false)
  })

  it.each(METRICS)('$id states its definition in full', ({ definition }) => {
    for (const text of Object.values(definition)) expect(text).not.toBe('')
  })

  it('says which metrics are not computed, and why', () => {
    expect(UNSUPPORTED_METRICS).toHaveLength(17)
    expect(UNSUPPORTED_METRICS.every(({ metric, missing }) => !isMetricId(metric) && missing !== '')).toBe(
      true,
    )
  })

  it.each([...METRIC_IDS, ...EXCLUSION_REASONS, ...UNSUPPORTED_METRICS.map(({ metric }) => metric)])(
    '%s is documented',
    (id) => {
      expect(documentation).toContain(`\`${id}\``)
    },
  )

  it.each(METRICS)('$id is documented under its name', ({ definition }) => {
    expect(documentation).toContain(definition.name)
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
    expect(unsupported.map(({ metric }) => metric)).toContain('technique.own.not')
  })
})
