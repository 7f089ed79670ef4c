import { type Column, COLUMNS, type EvidenceWeights, type TechniqueWeights } from './weights.ts'

/**
 * Weights as they are kept: a line for each technique (its letter, its id, the points it begins with, those of a rule, the
 * rules that are unsure), an empty line, then a line for each cue with the letters of techniques and points
 * ("pair:would that=a-3m12"). Points are whole tenths.
 */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const TENTHS = 10
const POINTS = /([a-z])(-?\d+)/g

export function writeWeights({ techniques, cues }: EvidenceWeights): string {
  const header = COLUMNS.map((technique, column) => {
    const { base, rule, unsure } = techniques[technique]
    return [LETTERS.charAt(column), technique, tenths(base), tenths(rule), ...unsure].join(' ')
  })
  const lines = [...cues].map(([cue, points]) => {
    const own = COLUMNS.flatMap((technique, column) => {
      const value = tenths(points[technique] ?? 0)
      return value === 0 ? [] : [`${LETTERS.charAt(column)}${value}`]
    })
    return `${cue}=${own.join('')}`
  })
  return [...header, '', ...lines].join('\n')
}

/** Throws where a technique is missing. */
export function readWeights(text: string): EvidenceWeights {
  const lines = text.trim().split('\n')
  const techniques = {} as Record<Column, TechniqueWeights>
  for (const [column, technique] of COLUMNS.entries()) {
    const [, id, base, rule, ...unsure] = lines[column]?.split(' ') ?? []
    if (id !== technique) throw new Error(`No weights of ${technique}`)
    techniques[technique] = { base: Number(base) / TENTHS, rule: Number(rule) / TENTHS, unsure }
  }
  const cues = new Map<string, Partial<Record<Column, number>>>()
  for (const line of lines.slice(COLUMNS.length + 1)) {
    const end = line.lastIndexOf('=')
    const points: Partial<Record<Column, number>> = {}
    for (const [, letter = '', value] of line.slice(end + 1).matchAll(POINTS)) {
      const technique = COLUMNS[LETTERS.indexOf(letter)]
      if (technique !== undefined) points[technique] = Number(value) / TENTHS
    }
    cues.set(line.slice(0, end), points)
  }
  return { techniques, cues }
}

function tenths(points: number): number {
  return Math.round(points * TENTHS)
}
