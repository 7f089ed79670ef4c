import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { HR_METRICS } from '#shared/metrics/hr-metrics.ts'
import {
  caseRow,
  csvOf,
  importText,
  temporaryFolder,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { prepareHrExport } from './hr-export.ts'
import { writeHrExport } from './hr-export-save.ts'

/** Where LibreOffice is installed, its Calc has the last word on what a spreadsheet makes of the files. */
const PROGRAM = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

const NAMES = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '  =1+1',
  '=HYPERLINK("https://example.com/?"&A1;"x")',
  'Ola;=1+1;x',
  'Ola,=1+1,x',
  'Ola "=1+1"',
  '"=1+1"',
  '＝1+1',
  '\u200B=1+1',
  "'=1+1",
  'Łucja Żółć',
]
const TEAMS = ['=2+2', '@SUM(2);=2+2', 'North']

interface Cell {
  readonly type: string | undefined
  readonly formula: string | undefined
  /** A number as it is, whatever its locale. */
  readonly value: string
}

/** Opens a CSV file as Calc does when the delimiter is chosen, formulas and all, in the locale (LCID) given. */
function openInCalc(program: string, path: string, delimiter: string, locale: number): Cell[][] {
  const folder = temporaryFolder()
  const profile = pathToFileURL(join(folder, 'profile')).href
  const filter = `CSV:${delimiter.charCodeAt(0)},34,76,1,,${locale},false,true,false,false,false,-1,true`
  execFileSync(
    program,
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      path,
    ],
    { stdio: 'ignore' },
  )
  const xml = readFileSync(join(folder, 'hr.fods'), 'utf8')
  const rows = xml.matchAll(/<table:table-row\b[^>]*>([^]*?)<\/table:table-row>/gu)
  return [...rows].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/gu)].flatMap(
      ([, attributes = '', content = '']) => {
        const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`, 'u').exec(attributes)?.[1]
        const text = content.replaceAll(/<[^>]+>/gu, '').trim()
        const cell = {
          type: attribute('office:value-type'),
          formula: attribute('table:formula'),
          value: attribute('office:value') ?? text,
        }
        const repeated = Number(attribute('table:number-columns-repeated') ?? 1)
        return Array.from({ length: repeated > 100 ? 1 : repeated }, () => cell)
      },
    ),
  )
}

it.skipIf(PROGRAM === undefined).each([
  [',', 1033],
  [';', 1045],
] as const)(
  'opens in a spreadsheet, delimiter %j, with numbers as numbers and no formula at all',
  async (delimiter, locale) => {
    const workspace = temporaryWorkspace()
    const rows = NAMES.flatMap((agent, index) =>
      TEAMS.map((team, place) =>
        caseRow(`${index}-${place}`, {
          status: 'resolved',
          resolved_at: '2026-03-03T09:00:00Z',
          agent,
          team: place === index % TEAMS.length ? team : (TEAMS[index % TEAMS.length] ?? ''),
        }),
      ),
    )
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
    const prepared = await prepareHrExport(workspace, options, '1.2.3')
    const path = join(temporaryFolder(), 'hr.csv')
    await writeHrExport(workspace, prepared, { figures: path })

    const [head = [], ...cells] = openInCalc(PROGRAM ?? '', path, delimiter, locale).filter(
      (row) => row.length > 1,
    )
    expect(cells).toHaveLength(prepared.files[0]?.rows ?? 0)
    const splitWrongly = openInCalc(PROGRAM ?? '', path, delimiter === ',' ? ';' : ',', locale)
    const all = [...head, ...cells.flat(), ...splitWrongly.flat()]
    expect(all.filter(({ formula }) => formula !== undefined)).toEqual([])
    const at = (name: string) => head.findIndex(({ value }) => value === name)
    for (const column of ['numerator', 'denominator', 'excluded_n']) {
      expect(new Set(cells.map((row) => row[at(column)]?.type))).toEqual(new Set(['float']))
    }
    const values = cells.map((row) => [row[at('value')], row[at('denominator')]] as const)
    for (const [value, denominator] of values) {
      expect(value?.type).toBe(denominator?.value === '0' ? undefined : 'float')
    }
    expect(cells.some((row) => row[at('agent_name')]?.value === 'Łucja Żółć')).toBe(true)
  },
  120_000,
)
