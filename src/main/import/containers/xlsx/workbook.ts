import { posix } from 'node:path'
import { Fault, malformed } from '../fault.ts'
import { MAX_STYLES, MAX_TABLES } from '../limits.ts'
import type { XmlHandler } from '../xml-tokens.ts'
import { builtInClock, clockOf, type Clock } from './number-format.ts'
import type { DateSystem } from './serial-date.ts'

export interface Relation {
  readonly id: string
  /** The last part of its type's address: `worksheet`. */
  readonly type: string
  /** Path of a part inside of the package; null for what lies outside, which is never followed. */
  readonly target: string | null
}

export interface SheetEntry {
  readonly name: string
  readonly relation: string
  /** Hidden so that Excel itself does not offer to show it: programs keep their lists there. */
  readonly isVeryHidden: boolean
}

/** Collects the relations of a part; paths are resolved from `folder`. */
export function relationsHandler(folder: string, into: Relation[]): XmlHandler {
  return {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const type = attributes.get('Type') ?? ''
      const isOutside = attributes.get('TargetMode') === 'External'
      into.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isOutside ? null : resolved(folder, attributes.get('Target') ?? ''),
      })
    },
    close: () => undefined,
    text: () => undefined,
  }
}

function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const joined = path.startsWith('/')
    ? posix.normalize(path.slice(1))
    : posix.normalize(posix.join(folder, path))
  if (joined.startsWith('..') || joined.startsWith('/') || /^[a-z][a-z+.-]*:/iu.test(path)) {
    throw new Fault(
      'unsafeArchive',
      'the workbook refers to a file outside of itself',
      'It is not opened. Export it from the helpdesk again.',
    )
  }
  return joined
}

/** Collects the sheets of `workbook.xml` and how it counts days. */
export function workbookHandler(into: { sheets: SheetEntry[]; dateSystem: DateSystem }): XmlHandler {
  return {
    open: (name, attributes) => {
      if (name === 'workbookPr') {
        const is1904 = attributes.get('date1904')
        into.dateSystem = is1904 === '1' || is1904 === 'true' ? 1904 : 1900
      } else if (name === 'sheet') {
        if (into.sheets.length >= MAX_TABLES) throw malformed(`it has more than ${MAX_TABLES} sheets`)
        into.sheets.push({
          name: attributes.get('name') ?? '',
          relation: attributes.get('id') ?? '',
          isVeryHidden: attributes.get('state') === 'veryHidden',
        })
      }
    },
    close: () => undefined,
    text: () => undefined,
  }
}

/** Collects, for each cell style of `styles.xml`, what it makes of a number. */
export function stylesHandler(into: Clock[]): XmlHandler {
  const own = new Map<number, Clock>()
  let isInStyles = false
  return {
    open: (name, attributes) => {
      if (own.size > MAX_STYLES || into.length > MAX_STYLES) throw malformed('it has too many cell styles')
      if (name === 'cellXfs') isInStyles = true
      else if (name === 'numFmt') {
        own.set(Number(attributes.get('numFmtId')), clockOf(attributes.get('formatCode') ?? ''))
      } else if (name === 'xf' && isInStyles) {
        const id = Number(attributes.get('numFmtId') ?? 0)
        const ownClock = own.get(id)
        into.push(ownClock === undefined ? builtInClock(id) : ownClock)
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInStyles = false
    },
    text: () => undefined,
  }
}
