import { malformed } from './fault.ts'
import { MAX_XML_DEPTH, MAX_XML_TOKEN_CHARS } from './limits.ts'

/** Told what an XML document holds, in its order. Names come without their namespace's prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  /** Text with its entities decoded; the text of one element may come in several pieces. */
  readonly text: (text: string) => void
}

/** Attributes of the tag that is being opened; valid only during the call. */
export interface XmlAttributes {
  /** Null where there is none of that name, whatever its prefix. */
  readonly get: (name: string) => string | null
  readonly entries: () => [name: string, value: string][]
}

const LESS = 0x3c
const SLASH = 0x2f
const EQUALS = 0x3d
const GREATER = 0x3e
const SPACE = 0x20
const DOUBLE_QUOTE = 0x22
const SINGLE_QUOTE = 0x27

/** `&#1114111;` is the longest. */
const MAX_ENTITY_CHARS = 12

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * Reads XML from pieces of text without ever building a tree, several times as fast as a general parser, as it checks
 * no more than what a wrong reading could come from: that tags close in order, and that every entity is one of XML's
 * own five. Document types are refused, and with them all entities that grow or name other files. Throws `Fault`.
 */
export class XmlTokens implements XmlAttributes {
  readonly #handler: XmlHandler
  /** The elements that are open, as their tags spell them, and without prefix. */
  readonly #names: string[] = []
  readonly #localNames: string[] = []
  #pending = ''
  #pendingMin = 0
  #hasRoot = false
  /** Where the names and values of the tag's attributes start and end in `#pending`, four numbers an attribute. */
  readonly #spans: number[] = []
  #spanCount = 0

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  write(text: string): void {
    this.#pending += text
    if (this.#pending.length >= this.#pendingMin) this.#read(false)
  }

  end(): void {
    this.#read(true)
    const open = this.#names.at(-1)
    if (open !== undefined) throw malformed(`the element <${shown(open)}> is never closed`)
    if (!this.#hasRoot) throw malformed('it holds no XML element')
  }

  get(name: string): string | null {
    for (let at = 0; at < this.#spanCount; at += 4) {
      const [start, end] = [this.#spans[at] ?? 0, this.#spans[at + 1] ?? 0]
      if (!this.#pending.endsWith(name, end)) continue
      const before = end - name.length
      const isPrefixed = before > start && this.#pending[before - 1] === ':'
      if (before === start || (isPrefixed && !this.#pending.startsWith('xmlns:', start)))
        return this.#value(at)
    }
    return null
  }

  entries(): [name: string, value: string][] {
    const all: [string, string][] = []
    for (let at = 0; at < this.#spanCount; at += 4) {
      all.push([this.#pending.slice(this.#spans[at], this.#spans[at + 1]), this.#value(at)])
    }
    return all
  }

  #value(at: number): string {
    return decodeEntities(this.#pending.slice(this.#spans[at + 2], this.#spans[at + 3]))
  }

  #read(isLast: boolean): void {
    let position = 0
    while (position < this.#pending.length) {
      const next =
        this.#pending.charCodeAt(position) === LESS ? this.#markup(position) : this.#text(position, isLast)
      if (next < 0) {
        if (isLast) throw malformed('it ends in the middle of a tag')
        if (this.#pending.length - position > MAX_XML_TOKEN_CHARS)
          throw malformed('it holds a text without end')
        break
      }
      position = next
    }
    // What is not complete yet is looked at again when there is twice as much: else a long text takes forever.
    this.#pendingMin = position > 0 ? 0 : Math.min(2 * this.#pending.length, MAX_XML_TOKEN_CHARS + 1)
    this.#pending = this.#pending.slice(position)
  }

  /** Where the text ends, or -1 where that cannot be told yet. */
  #text(start: number, isLast: boolean): number {
    const found = this.#pending.indexOf('<', start)
    if (found < 0 && !isLast) return -1
    const end = found < 0 ? this.#pending.length : found
    const text = this.#pending.slice(start, end)
    if (this.#names.length > 0) this.#handler.text(decodeEntities(withLineFeeds(text)))
    else if (text.trim().replace(/^\uFEFF/u, '') !== '') throw malformed('text stands outside of its XML')
    return end
  }

  #markup(start: number): number {
    const buffer = this.#pending
    const second = buffer.charCodeAt(start + 1)
    if (second === SLASH) return this.#closingTag(start)
    if (second === 0x3f) return behind(buffer, '?>', start + 2)
    if (second !== 0x21) return this.#openingTag(start)
    if (buffer.length < start + 9) return -1
    if (buffer.startsWith('<!--', start)) return behind(buffer, '-->', start + 4)
    if (!buffer.startsWith('<![CDATA[', start)) {
      throw malformed('it declares a document type, which is never read')
    }
    const end = behind(buffer, ']]>', start + 9)
    if (end > 0 && this.#names.length > 0) this.#handler.text(withLineFeeds(buffer.slice(start + 9, end - 3)))
    return end
  }

  #closingTag(start: number): number {
    const buffer = this.#pending
    const end = buffer.indexOf('>', start)
    if (end < 0) return -1
    const open = this.#names.pop() ?? ''
    const nameEnd = start + 2 + open.length
    const isMatch = open !== '' && buffer.startsWith(open, start + 2) && spaceEndOf(buffer, nameEnd) === end
    if (!isMatch) throw malformed(`</${shown(buffer.slice(start + 2, end))}> closes what is not open`)
    this.#handler.close(this.#localNames.pop() ?? open)
    return end + 1
  }

  #openingTag(start: number): number {
    const buffer = this.#pending
    const nameEnd = nameEndOf(buffer, start + 1)
    let at = nameEnd
    this.#spanCount = 0
    let code = buffer.charCodeAt(at)
    while (code !== GREATER && code !== SLASH) {
      at = spaceEndOf(buffer, at)
      code = buffer.charCodeAt(at)
      if (at >= buffer.length) return -1
      if (code === GREATER || code === SLASH) break
      at = this.#attribute(buffer, at)
      if (at < 0) return -1
      code = buffer.charCodeAt(at)
    }
    const end = code === SLASH ? at + 1 : at
    if (end >= buffer.length) return -1
    const name = buffer.slice(start + 1, nameEnd)
    if (name === '' || buffer.charCodeAt(end) !== GREATER) throw malformed('it holds a broken tag')
    this.#open(name, code === SLASH)
    return end + 1
  }

  #open(name: string, isEmpty: boolean): void {
    if (this.#names.length === 0 && this.#hasRoot) throw malformed('it holds more than one XML document')
    if (this.#names.length >= MAX_XML_DEPTH) throw malformed('its elements nest too deeply')
    this.#hasRoot = true
    const local = localName(name)
    this.#handler.open(local, this)
    if (isEmpty) {
      this.#handler.close(local)
    } else {
      this.#names.push(name)
      this.#localNames.push(local)
    }
  }

  /** Behind the attribute that starts here; -1 where it is not all there yet. */
  #attribute(buffer: string, start: number): number {
    const nameEnd = nameEndOf(buffer, start)
    const equals = spaceEndOf(buffer, nameEnd)
    const quoteAt = spaceEndOf(buffer, equals + 1)
    if (quoteAt >= buffer.length) return -1
    const quote = buffer.charCodeAt(quoteAt)
    const isQuote = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE
    if (nameEnd === start || buffer.charCodeAt(equals) !== EQUALS || !isQuote) {
      throw malformed('it holds a tag with a broken attribute')
    }
    const end = buffer.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", quoteAt + 1)
    if (end < 0) return -1
    const spans = this.#spans
    const at = this.#spanCount
    spans[at] = start
    spans[at + 1] = nameEnd
    spans[at + 2] = quoteAt + 1
    spans[at + 3] = end
    this.#spanCount = at + 4
    return end + 1
  }
}

function nameEndOf(buffer: string, start: number): number {
  let at = start
  for (; at < buffer.length; at += 1) {
    const code = buffer.charCodeAt(at)
    if (code <= SPACE || code === GREATER || code === SLASH || code === EQUALS || code === LESS) break
  }
  return at
}

function spaceEndOf(buffer: string, start: number): number {
  let at = start
  while (buffer.charCodeAt(at) <= SPACE) at += 1
  return at
}

function behind(buffer: string, mark: string, from: number): number {
  const found = buffer.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text
}

function decodeEntities(text: string): string {
  let at = text.indexOf('&')
  if (at < 0) return text
  let decoded = text.slice(0, at)
  while (at >= 0) {
    const end = text.indexOf(';', at)
    const name = end < 0 || end > at + MAX_ENTITY_CHARS ? '' : text.slice(at + 1, end)
    const character = ENTITIES.get(name) ?? characterOf(name)
    if (character === null)
      throw malformed(`it names an entity that is not known: ${shown(text.slice(at, at + 20))}`)
    const next = text.indexOf('&', end)
    decoded += character + text.slice(end + 1, next < 0 ? text.length : next)
    at = next
  }
  return decoded
}

function characterOf(name: string): string | null {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(name) ?? []
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : null
}

const shown = (text: string): string => text.slice(0, 40)
