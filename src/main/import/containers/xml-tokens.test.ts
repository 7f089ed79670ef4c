import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { XmlTokens } from './xml-tokens.ts'

type Token = readonly [
  kind: 'open' | 'close' | 'text',
  value: string,
  attributes?: readonly (readonly string[])[],
]

/** Texts that come in pieces are joined. */
function add(tokens: Token[], token: Token): void {
  const last = tokens.at(-1)
  if (token[0] !== 'text') tokens.push(token)
  else if (last?.[0] === 'text') tokens[tokens.length - 1] = ['text', last[1] + token[1]]
  else if (token[1] !== '') tokens.push(token)
}

function read(xml: string, chunk = Infinity): Token[] {
  const tokens: Token[] = []
  const reader = new XmlTokens({
    open: (name, attributes) => add(tokens, ['open', name, attributes.entries()]),
    close: (name) => add(tokens, ['close', name]),
    text: (text) => add(tokens, ['text', text]),
  })
  for (let at = 0; at < xml.length; at += chunk) reader.write(xml.slice(at, at + chunk))
  reader.end()
  return tokens
}

function readWithSaxes(xml: string): Token[] {
  const tokens: Token[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => add(tokens, ['open', name, Object.entries(attributes)]))
  parser.on('closetag', ({ name }) => add(tokens, ['close', name]))
  parser.on('text', (text) => add(tokens, ['text', text]))
  parser.on('cdata', (text) => add(tokens, ['text', text]))
  parser.write(xml).close()
  return tokens.filter(([kind], index) => kind !== 'text' || (index > 0 && index < tokens.length - 1))
}

const name = fc.constantFrom('a', 'row', 'long-name.x', 'ż')
const text = fc.string({
  unit: fc.constantFrom('x', ' ', '\n', '\r', 'ż', '👩‍🔧', '"', "'", '>', ']', '=', '/'),
})
const attributeText = text.map((value) => value.replaceAll(/\s/gu, ' '))
const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;').replaceAll('"', '&#34;')

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(fc.tuple(name, attributeText), { selector: ([key]) => key, maxLength: 3 }),
      tie('content'),
    )
    .map(([tag, attributes, content]) => {
      const all = attributes.map(([key, value], index) =>
        index % 2 === 0
          ? ` ${key}="${escape(value)}"`
          : `\n${key} = '${escape(value).replaceAll("'", '&apos;')}'`,
      )
      return content === '' ? `<${tag}${all.join('')}/>` : `<${tag}${all.join('')}>${content}</${tag} >`
    }),
  content: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        text.map((value) => escape(value).replaceAll('>', '&gt;')),
        fc.constantFrom('&#x17C;&amp;&#34;', '<!-- <a> & -->', '<?pi <b ?>', '<![CDATA[<c>&d;]] >]]>'),
        tie('element'),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}))

describe('documents', () => {
  it('reads what another reader reads, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(element, fc.integer({ min: 1, max: 9 }), (xml, chunk) => {
        const document = `<?xml version="1.0"?>\n${xml}\n`
        expect(read(document, chunk)).toEqual(readWithSaxes(document))
      }),
      { numRuns: 500 },
    )
  })

  it('drops prefixes, and finds attributes with and without them', () => {
    const found: (string | null)[] = []
    const reader = new XmlTokens({
      open: (tag, attributes) =>
        found.push(tag, attributes.get('Index'), attributes.get('s'), attributes.get('x')),
      close: () => undefined,
      text: () => undefined,
    })
    reader.write('<ss:Cell xmlns:x="urn:x" ss:Index="4" s="1" Indexes="5"/>')
    reader.end()
    expect(found).toEqual(['Cell', '4', '1', null])
  })
})

describe('what is refused', () => {
  it.each([
    ['an element that is never closed', '<a><b></b>'],
    ['a tag that closes another', '<a><b></a></b>'],
    ['a tag that closes nothing', '<a/></a>'],
    ['a tag that closes a longer name', '<a></ab>'],
    ['a tag that is cut', '<a><b'],
    ['an attribute without value', '<a b></a>'],
    ['an attribute without quotes', '<a b=c></a>'],
    ['an entity of its own', '<a>&xxe;</a>'],
    ['an ampersand alone', '<a>this & that</a>'],
    ['a character that cannot be', '<a>&#x110000;</a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a document type in lower case', '<!doctype html><a/>'],
    ['two documents', '<a/><b/>'],
    ['text around the document', '<a/>text'],
    ['nothing', '  '],
    ['depth beyond measure', '<a>'.repeat(100_000)],
  ])('%s', (_, xml) => {
    expect(() => read(xml)).toThrow(expect.objectContaining({ name: 'Fault', code: 'malformedFile' }))
    expect(() => read(xml, 3)).toThrow(expect.objectContaining({ code: 'malformedFile' }))
  })

  it('does not look at a long text again with each of its pieces', () => {
    let chars = 0
    const reader = new XmlTokens({
      open: () => undefined,
      close: () => undefined,
      text: (piece) => {
        chars += piece.length
      },
    })
    reader.write('<a>')
    for (let count = 0; count < 32_768; count += 1) reader.write('x'.repeat(256))
    reader.write('</a>')
    reader.end()
    expect(chars).toBe(8 * 1024 * 1024)
  }, 5000)

  it('gives up a text without end before memory does', () => {
    const reader = new XmlTokens({ open: () => undefined, close: () => undefined, text: () => undefined })
    reader.write('<a>')
    const piece = 'x'.repeat(1024 * 1024)
    expect(() => {
      for (let count = 0; count < 40; count += 1) reader.write(piece)
    }).toThrow('without end')
  })
})
