import { describe, expect, it } from 'vitest'
import { vetEntries, type ListedEntry } from './vet-archive.ts'

const entry = (changes: Partial<ListedEntry> = {}): ListedEntry => ({
  name: 'cases.csv',
  bytes: 5000,
  packedBytes: 1000,
  offset: 0,
  nameBytes: 9,
  isEncrypted: false,
  method: 8,
  mode: 0o10_0644,
  ...changes,
})

describe('archives that are refused', () => {
  it.each([
    '../cases.csv',
    'a/../../cases.csv',
    '/etc/cases.csv',
    'C:\\Windows\\cases.csv',
    'C:cases.csv',
    '..\\cases.csv',
    'a\\b.csv',
    'cases.csv\0.exe',
    'cases.csv:stream',
    'a:b.csv',
    'CON',
    'con.csv',
    'folder/aux.txt',
    'COM1.csv',
    'cases.csv.',
    'cases ',
    'folder /cases.csv',
    '\u202Evsc.exe',
    '',
  ])('with a file of the name %j', (name) => {
    expect(() => vetEntries([entry({ name })])).toThrow(expect.objectContaining({ code: 'unsafeArchive' }))
  })

  it.each([
    ['no files', [], 'fileEmpty'],
    ['a name twice', [entry(), entry({ offset: 2000 })], 'unsafeArchive'],
    [
      'a name twice, in other letters',
      [entry(), entry({ name: 'CASES.csv', offset: 2000 })],
      'unsafeArchive',
    ],
    ['a link', [entry({ mode: 0o12_0777 })], 'unsafeArchive'],
    ['a password', [entry({ isEncrypted: true })], 'passwordProtected'],
    ['another packing', [entry({ method: 14 })], 'notRecognised'],
    ['too much packed into too little', [entry({ bytes: 2_000_000, packedBytes: 19_000 })], 'unsafeArchive'],
    ['a file packed into nothing', [entry({ bytes: 2_000_000, packedBytes: 0 })], 'unsafeArchive'],
    ['files that overlap', [entry(), entry({ name: 'b', offset: 1038 })], 'malformedFile'],
    ['more than may be unpacked', [entry({ bytes: 3e9, packedBytes: 1e9 })], 'tooLarge'],
  ] as const)('with %s', (_, entries, code) => {
    expect(() => vetEntries(entries)).toThrow(expect.objectContaining({ code }))
  })
})

it('takes what helpdesks write', () => {
  expect(() =>
    vetEntries([
      entry(),
      entry({ name: 'data/2025-03-30T10:15:00Z/Zgłoszenia.csv', offset: 1039 }),
      entry({ name: 'data/', bytes: 0, packedBytes: 0, offset: 9000 }),
      entry({ name: 'small.csv', bytes: 900_000, packedBytes: 1000, offset: 9999 }),
      entry({ name: 'stored.csv', method: 0, mode: 0, bytes: 10, packedBytes: 10, offset: 20_000 }),
    ]),
  ).not.toThrow()
})
