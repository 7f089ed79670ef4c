import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { HR_METRICS } from '#shared/metrics/hr-metrics.ts'
import { prepareHrExport, previewOf } from '../src/main/services/hr-export.ts'
import { hasReferenceFiles, referenceText } from './support/reference-files.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from './support/workspaces.ts'

/** What a spreadsheet takes for a formula; a number may have a sign. */
const FORMULA = /^[\s\p{Cf}]*(?:[=@＝＋－＠]|[+-](?!\d+(?:[.,]\d+)?$))/u

const FILES = ['bad/csv-injection/Intruder__csv-payload.txt', 'bad/generated/csv_formula_cells.csv']

/** Every line and every cell of these files that has text, each once. */
function hostileTexts(): readonly string[] {
  const texts = FILES.flatMap((name) => {
    const text = referenceText(name)
    return [...text.split(/\r?\n/u), ...Papa.parse<string[]>(text, { delimiter: ',' }).data.flat()]
  })
  return [...new Set(texts)].filter((text) => text.trim() !== '')
}

describe.skipIf(!hasReferenceFiles)('hostile texts as names of agents and teams', () => {
  it.each([',', ';'] as const)(
    'are no formula in any cell, delimiter %j, wherever a program splits them',
    async (delimiter) => {
      const texts = hostileTexts()
      expect(texts.filter((text) => FORMULA.test(text)).length).toBeGreaterThan(10)
      const workspace = temporaryWorkspace()
      const rows = texts.map((text, index) => {
        const resolved = { status: 'resolved', resolved_at: '2026-03-03T09:00:00Z' }
        return caseRow(`${index}`, { ...resolved, agent: text, team: `x;"${text}";y` })
      })
      await importText(workspace, csvOf(rows))
      const options = {
        from: '2026-03-01',
        to: '2026-04-01',
        agents: null,
        metrics: [...HR_METRICS],
        includeClosure: true,
        delimiter,
        names: true,
        teams: true,
        coachingLog: false,
      }
      const { files } = previewOf(await prepareHrExport(workspace, options, '1.2.3'))
      expect(files[0]?.rows).toBeGreaterThan(texts.length)
      for (const { text } of files) {
        const cells = Papa.parse<string[]>(text, { delimiter }).data.flat()
        expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([])
        // Programs that split elsewhere differ in what they make of quotes: at worst, nothing.
        const pieces = text.replaceAll('"', '').split(/[,;|\t\r\n]/u)
        expect(pieces.filter((piece) => FORMULA.test(piece))).toEqual([])
      }
    },
  )
})
