import { OWN_SYSTEM } from '../own-format.ts'
import type { PreparedSet } from './prepare.ts'

/** What an import is said to be: that of its table of cases, else of its first. */
export interface SetDescription {
  readonly system: string
  readonly systemName: string
  readonly layout: string
  /** 0 to 1: how sure it is that the file is that system's. */
  readonly confidence: number
  readonly format: string
  readonly encoding: string
  readonly bytes: number
}

export function describeSet(set: PreparedSet): SetDescription {
  if (set.kind === 'own') {
    const { format, encoding, bytes } = set.table
    return {
      system: OWN_SYSTEM,
      systemName: 'Closewell',
      layout: 'cases',
      confidence: 1,
      format,
      encoding,
      bytes,
    }
  }
  const main = set.tables.find(({ plan }) => plan.rowsAre === 'cases') ?? set.tables[0]
  if (main === undefined) throw new Error('an import without a table')
  const { table, system, layout, candidates } = main.plan
  return {
    system: system.id,
    systemName: system.name,
    layout: layout.id,
    confidence: roundConfidence(candidates.find((one) => one.layout === layout)?.confidence ?? 0),
    format: table.format,
    encoding: table.encoding,
    bytes: set.tables.reduce((sum, { plan }) => sum + plan.table.bytes, 0),
  }
}

/** A confidence as it is told: more than two decimals say nothing. */
export function roundConfidence(confidence: number): number {
  return Math.round(confidence * 100) / 100
}
