import { createIntl } from 'react-intl'
import { expect, it } from 'vitest'
import type { FilesReport, ImportReport } from '#shared/ipc/contract.ts'
import { CATALOGUES, type Language, LOCALES } from '../../i18n/language.ts'
import type { Translate } from '../../i18n/use-t.ts'
import { describeWatched } from './watched-text.ts'

function translator(language: Language): Translate {
  const intl = createIntl({ locale: LOCALES[language], messages: CATALOGUES[language] })
  return (id, values) => intl.formatMessage({ id }, values)
}
const t = translator('en')

const REPORT: ImportReport = {
  id: 1,
  file: 'march.csv',
  system: 'closewell',
  systemName: 'Closewell',
  layout: 'cases',
  confidence: 1,
  format: 'csv',
  encoding: 'utf-8',
  rows: 3,
  inserted: 1200,
  updated: 1,
  unchanged: 0,
  rejected: 0,
  rejects: [],
  warnings: [],
  changes: [],
  asOf: null,
  seconds: 0.1,
  supports: [],
  unsupported: [],
}

function reportOf(imports: readonly Partial<ImportReport>[], more: Partial<FilesReport> = {}) {
  const report: FilesReport = {
    imports: imports.map((each) => ({ ...REPORT, ...each })),
    leftOut: [],
    failure: null,
    ...more,
  }
  return { file: 'march.csv', report, failure: null }
}

it('sums up every import that a file made', () => {
  expect(describeWatched(reportOf([{}, { inserted: 34, updated: 0, unchanged: 5 }]), t)).toEqual({
    title: 'march.csv was imported',
    text: 'New cases: 1,234 · updated: 1 · unchanged: 5 · rejected rows: 0',
    isTrouble: false,
  })
  expect(describeWatched(reportOf([{}]), translator('pl')).text).toBe(
    'Nowe sprawy: 1200 · zaktualizowane: 1 · bez zmian: 0 · odrzucone wiersze: 0',
  )
})

it('points out rejected rows, and a file of which none was taken', () => {
  expect(describeWatched(reportOf([{ rejected: 2 }]), t)).toMatchObject({
    title: 'march.csv was imported',
    isTrouble: true,
  })
  expect(describeWatched(reportOf([{ inserted: 0, updated: 0, rejected: 2 }]), t)).toMatchObject({
    title: 'No row of march.csv could be imported',
    isTrouble: true,
  })
})

it('says why a file, or a part of it, is not in, without naming the file twice', () => {
  const details = { file: 'march.csv', row: 7 }
  const failure = { code: 'malformedFile', message: '', details } as const
  expect(describeWatched({ file: 'march.csv', report: null, failure }, t)).toEqual({
    title: 'march.csv was not imported',
    text: 'The structure of the file is broken, so it cannot be read to the end. Export it once more. (row 7)',
    isTrouble: true,
  })
  const partly = describeWatched(reportOf([{}], { failure }), t)
  expect(partly.text).toContain('rejected rows: 0. A part of it could not be imported. The structure')
  expect(partly.isTrouble).toBe(true)
  expect(describeWatched(reportOf([]), t)).toMatchObject({
    title: 'march.csv was not imported',
    text: 'No cases were found in it.',
  })
})

it('says that the saved mapping is gone where an import misses something by its id', () => {
  const failure = { code: 'notFound', message: '', details: { id: 7 } } as const
  expect(describeWatched({ file: 'march.csv', report: null, failure }, t).text).toContain(
    'The saved mapping of the watched folder was deleted',
  )
})
