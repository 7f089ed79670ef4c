import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { SAMPLE_COLUMNS } from '#shared/sample/index.ts'
import { AGENT_COUNT } from './case-writer.ts'
import { benchTemplates, generateCases } from './generate-cases.ts'

const templates = benchTemplates()

function generate(cases: number, seed: number): Buffer {
  const pieces: Buffer[] = []
  generateCases(templates, cases, seed, (piece) => {
    pieces.push(Buffer.from(piece))
  })
  return Buffer.concat(pieces)
}

const CASES = 6_000
const bytes = generate(CASES, 1)
const parsed = Papa.parse<Record<string, string>>(bytes.toString('utf8'), {
  header: true,
  skipEmptyLines: true,
})

describe('generateCases', () => {
  it('gives the same bytes for the same seed only', () => {
    const hash = (buffer: Buffer): string => createHash('sha256').update(buffer).digest('hex')
    expect(hash(generate(50, 1))).toBe(hash(generate(50, 1)))
    expect(hash(generate(50, 1))).not.toBe(hash(generate(50, 2)))
  })

  it('writes clean CSV over several pieces, every column used, about 1.3 KB a case', () => {
    expect(parsed.errors).toEqual([])
    expect(parsed.meta.fields).toEqual(SAMPLE_COLUMNS)
    expect(parsed.data).toHaveLength(CASES)
    for (const column of SAMPLE_COLUMNS)
      expect(
        parsed.data.some((row) => row[column] !== ''),
        column,
      ).toBe(true)
    expect(bytes.length / CASES).toBeGreaterThan(1_200)
    expect(bytes.length / CASES).toBeLessThan(1_450)
    expect(bytes.includes('\uE000')).toBe(false)
  })

  it('has distinct cases, 200 agents and customers who come back', () => {
    const distinct = (column: string): number => new Set(parsed.data.map((row) => row[column])).size
    expect(distinct('case_id')).toBe(CASES)
    expect(distinct('agent')).toBe(AGENT_COUNT)
    const known = parsed.data
      .filter((row) => row['customer_email'] !== '')
      .map((row) => row['customer_email'])
    expect(new Set(known).size).toBeLessThan(known.length)
  })

  it('dates them over three years, four to six messages each, in order', () => {
    const years = new Set(parsed.data.map((row) => row['opened_at']?.slice(0, 4)))
    expect(years).toEqual(new Set(['2023', '2024', '2025']))
    for (const row of parsed.data) {
      const messages: unknown = JSON.parse(row['messages'] ?? '')
      if (!Array.isArray(messages)) throw new TypeError('no array')
      expect(messages.length).toBeGreaterThanOrEqual(4)
      expect(messages.length).toBeLessThanOrEqual(6)
      const times = messages.map((message: { at: string }) => message.at)
      expect(times).toEqual([...times].sort())
      expect(times.at(0)).toBe(row['opened_at'])
    }
  })
})
