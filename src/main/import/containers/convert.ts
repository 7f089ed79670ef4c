import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ErrorCode } from '#shared/ipc/result.ts'
import { sniffFormat } from '../readers/sniff-format.ts'
import { openArchive, type Archive, type ArchiveEntry } from './archive.ts'
import { readBiff } from './biff.ts'
import { Conversion, type Converted, type Source } from './conversion.ts'
import { Fault, asFileError, nothingToImport } from './fault.ts'
import { firstBytes } from './first-bytes.ts'
import { readHtml } from './html-tables.ts'
import { readSpreadsheetMl } from './spreadsheetml.ts'
import { readXmlRecords } from './xml-records.ts'
import { isOfficeDocument, readXlsx } from './xlsx/xlsx.ts'

export type ContainerFormat = 'zip' | 'ole' | 'xml' | 'html' | 'spreadsheetml'

/**
 * Turns a workbook, a web page, an XML document or an archive into work files inside of `folder`. Throws
 * `ClosewellError` where the file cannot be read as a whole.
 */
export async function convert(
  source: Source,
  format: ContainerFormat,
  folder: string,
  onProgress: (bytes: number) => void,
): Promise<Converted> {
  const conversion = new Conversion(folder, onProgress)
  await convertAs(format, source, conversion).catch((error: unknown) => {
    throw asFileError(error, source.file)
  })
  if (conversion.tables.length === 0 && conversion.texts.length === 0)
    throw nothingToImport(source.file, conversion.skipped)
  return conversion
}

async function convertAs(format: ContainerFormat, source: Source, conversion: Conversion): Promise<void> {
  switch (format) {
    case 'zip':
      return readZip(source, conversion, true)
    case 'ole':
      return readBiff(source, conversion)
    case 'xml':
      return readXmlRecords(source, conversion)
    case 'html':
      return readHtml(source, conversion)
    case 'spreadsheetml':
      return readSpreadsheetMl(source, conversion)
  }
}

/** A workbook, or an archive of files; archives inside of archives are refused. */
async function readZip(source: Source, conversion: Conversion, mayBeArchive: boolean): Promise<void> {
  const archive = await openArchive(source, conversion)
  try {
    if (isOfficeDocument(archive)) await readXlsx(archive, source, conversion)
    else if (mayBeArchive) await readFiles(archive, source, conversion)
    else
      throw new Fault(
        'unsafeArchive',
        'it is an archive inside of an archive',
        'Unpack it and import its files.',
      )
  } finally {
    archive.close()
  }
}

/** Files of these kinds may lie beside the exports; a damaged export is never passed over. */
const PASSED_OVER: ReadonlySet<ErrorCode> = new Set(['fileEmpty', 'notRecognised', 'webPage'])

async function readFiles(archive: Archive, source: Source, conversion: Conversion): Promise<void> {
  for (const entry of archive.entries) {
    if (isOfTheSystem(entry.name)) continue
    const inside = {
      path: conversion.workFile(),
      file: `${source.file}/${entry.name}`,
      modifiedMs: entry.modifiedMs,
      counts: false,
    }
    const reason = await readFile(entry, inside, conversion).catch((error: unknown) => {
      if (error instanceof Fault && PASSED_OVER.has(error.code)) return error.message
      throw asFileError(error, inside.file)
    })
    if (reason !== null) conversion.skipped.push({ file: inside.file, reason })
  }
}

/** What macOS and Windows leave in archives, which the user never put there. */
function isOfTheSystem(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/iu.test(name)
}

/** Reads one file of an archive; answers why it was passed over, or null. */
async function readFile(entry: ArchiveEntry, inside: Source, conversion: Conversion): Promise<string | null> {
  if (entry.bytes === 0) return 'it is empty'
  await pipeline(Readable.from(entry.read()), createWriteStream(inside.path, { flags: 'wx', mode: 0o600 }))
  const format = sniffFormat(await firstBytes(inside.path))
  if (typeof format !== 'string') return `it is ${format.what}`
  if (format === 'text') {
    conversion.texts.push({ file: inside.file, path: inside.path, modifiedMs: inside.modifiedMs })
  } else if (format === 'zip') {
    await readZip(inside, conversion, false)
  } else {
    await convertAs(format, inside, conversion)
  }
  return null
}
