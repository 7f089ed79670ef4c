import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { sniffFormat } from './sniff-format.ts'

const sniffed = (text: string, encoding = 'latin1') => sniffFormat(iconv.encode(text, encoding))

describe('sniffFormat', () => {
  it('takes a text that ends in NUL bytes for text', () => {
    expect(sniffed(`id,body\n1,a\n${'\0'.repeat(500)}`)).toBe('text')
  })

  it.each([
    ['PK\x03\x04rest', 'zip'],
    ['PK\x05\x06', 'zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
    ['\x1f\x8b\x08', { what: 'a gzip archive' }],
    ['%PDF-1.7', { what: 'a PDF' }],
    ['\x89PNG\r\n\x1a\n', { what: 'an image' }],
    ['MZ\x90\0\x03\0\0\0', { what: 'a program' }],
    ['SQLite format 3\0', { what: 'a SQLite database' }],
    ['id,\0name\n1,2\n', { what: 'binary data' }],
    ['\0\0\0\0', { what: 'binary data' }],
    [`id\n${'\x01\x02\x03x'.repeat(5)}`, { what: 'binary data' }],
  ])('knows %j by its bytes', (bytes, format) => {
    expect(sniffed(bytes)).toEqual(format)
  })

  it.each([
    ['<!DOCTYPE html><html>', 'html'],
    ['\n  <!-- made by us -->\n<HTML><body>', 'html'],
    ['<table border=1><tr><td>a</td></tr></table>', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', 'html'],
    ['<?xml version="1.0"?>\n<tickets type="array"></tickets>', 'xml'],
    ['<tickets><ticket><id>1</id></ticket></tickets>', 'xml'],
    [
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'spreadsheetml',
    ],
    ['<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">', 'spreadsheetml'],
  ])('knows %j by its markup, in any Unicode', (text, format) => {
    for (const encoding of ['utf8', 'utf-16le', 'utf-16be']) expect(sniffed(text, encoding)).toBe(format)
    expect(sniffed(`\uFEFF${text}`, 'utf-16le')).toBe(format)
    expect(sniffed(`\uFEFF\uFEFF${text}`, 'utf8')).toBe(format)
  })

  it.each([
    '',
    'id,name\n1,Ola\n',
    '<id>,<status>\n1,open\n',
    '<<<<<<< HEAD\na,b\n',
    '[{"id":1}]',
    'MZ,BM\n1,2\n',
    'body\n\x1b[31mred\x1b[0m\x07\n',
    `id,body\n1,a\0b\n2,${'good day '.repeat(9)}`,
    'imię,miasto\nŻaneta,Łódź\n',
  ])('takes %j for text', (text) => {
    expect(sniffed(text, 'utf8')).toBe('text')
    expect(sniffed(text, 'utf-16le')).toBe('text')
  })
})
