import { type QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { PlainText } from './plain-text.ts'

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form head header hr html legend main nav ol option pre section summary table tbody tfoot thead title tr ul'
  ).split(' '),
)
/** What a reader never sees. Of these the tokeniser reads no tags inside, so that the next end tag closes them. */
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'iframe', 'noembed', 'noframes'])
/** Hidden too, where they are closed at all: an Office document's settings, and what is not shown yet. */
const HIDDEN_IF_CLOSED = ['xml', 'template'] as const

const QUOTE_CLASSES: ReadonlySet<string> = new Set(
  (
    'gmail_quote yahoo_quoted protonmail_quote tutanota_quote zmail_extra moz-cite-prefix ' +
    'ms-outlook-mobile-reference-message freshdesk_quote'
  ).split(' '),
)
/** From these on all is history. */
const HISTORY_IDS: ReadonlySet<string> = new Set([
  'divrplyfwdmsg',
  'olk_src_body_section',
  'mail-editor-reference-message-container',
])

const ELEMENTS =
  'a abbr address article aside b base big blockquote body br button caption center cite code col colgroup dd del ' +
  'details div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header ' +
  'hr html i iframe img input ins kbd label legend li link main map mark math meta nav noscript object ol option p ' +
  'picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td ' +
  'template textarea tfoot th thead time title tr tt u ul var video wbr xml o:p'
/** A bare `<b>` may be a placeholder: these count by their end tag, or by an attribute. */
const ONE_LETTER: ReadonlySet<string> = new Set(['a', 'b', 'i', 'q', 's', 'u'])
const ELEMENT_NAMES: ReadonlySet<string> = new Set(ELEMENTS.split(' '))
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,30})([\s/][^<>]{0,4000})?>/giu
const MARKUP_START = /<!doctype html|<!--|<!\[/iu
const ENTITY = /&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[0-9a-f]{1,6});/iu
const BREAKING_TAG = /<(?:br|p|div|li|tr|h[1-6])[\s/>]/iu
/** An address between angle brackets is no tag. */
const ADDRESS = /@|^(?:https?|ftp|mailto):/u

/** Whether a text is HTML: it has a real tag, or characters written as entities; `a < b` is neither. */
export function looksLikeHtml(text: string): boolean {
  return ENTITY.test(text) || hasTags(text)
}

/**
 * The text of HTML as it would be read: blocks on lines of their own, "- " before list items, " | " between table cells,
 * addresses of links in parentheses where the text does not show them. Quoted mails begin each line with "> ". Line
 * ends count where no tag breaks lines. Time and depth are linear in the input: no tree is built.
 */
export function htmlToText(html: string): string {
  const isTagged = hasTags(html)
  if (!isTagged && !html.includes('&')) return foldedText(html)
  const source = isTagged ? html : html.replaceAll('<', '&lt;')
  const reader = new HtmlReader(source)
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader)
  tokenizer.write(source)
  tokenizer.end()
  return reader.text()
}

/** Text that is neither tagged nor encoded, tidied alike. */
function foldedText(text: string): string {
  const out = new PlainText()
  out.write(text, true)
  return out.toString()
}

function hasTags(text: string): boolean {
  if (!text.includes('<')) return false
  if (MARKUP_START.test(text)) return true
  for (const [, slash, name = '', attributes = ''] of text.matchAll(TAG)) {
    const hasValue = attributes.includes('=')
    const isKnown = ELEMENT_NAMES.has(name.toLowerCase())
    if (isKnown && (slash === '/' || hasValue)) return true
    if (isKnown && /^[\s/]*$/u.test(attributes) && !ONE_LETTER.has(name.toLowerCase())) return true
    if (hasValue && /=\s{0,5}["']/u.test(attributes)) return true
  }
  return false
}

interface Link {
  readonly address: string
  readonly mark: number
}

/** Listens to the tokeniser. (The library's parser shifts a stack for each tag: the time of deep trees grows with the square.) */
class HtmlReader implements TokenizerCallbacks {
  readonly #html: string
  readonly #out = new PlainText()
  readonly #keepsLines: boolean
  readonly #lastClosed: ReadonlyMap<string, number>
  #tag = ''
  #tagStart = 0
  #attribute = ''
  #value = ''
  #attributes = new Map<string, string>()
  #hiddenBy: string | null = null
  #preformatted = 0
  #link: Link | null = null
  #blockquotes = 0
  /** For each open div: whether it holds a quoted mail. */
  readonly #divs: boolean[] = []
  #quotingDivs = 0
  #isHistory = false

  constructor(html: string) {
    this.#html = html
    this.#keepsLines = !BREAKING_TAG.test(html)
    const lower = html.toLowerCase()
    this.#lastClosed = new Map(HIDDEN_IF_CLOSED.map((name) => [name, lower.lastIndexOf(`</${name}`)]))
  }

  text(): string {
    this.#endLink()
    return this.#out.toString()
  }

  ontext(start: number, end: number): void {
    this.#write(this.#html.slice(start, end))
  }

  ontextentity(codePoint: number): void {
    this.#write(String.fromCodePoint(codePoint))
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#tagStart = start - 1
    this.#attributes.clear()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint)
  }

  onattribend(_quote: QuoteType): void {
    const isOfUse = this.#attribute === 'href' || this.#attribute === 'class' || this.#attribute === 'id'
    if (isOfUse && !this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
    this.#value = ''
  }

  onopentagend(end: number): void {
    if (this.#hiddenBy !== null) return
    if (ADDRESS.test(this.#tag)) this.#write(this.#html.slice(this.#tagStart, end + 1))
    else this.#open(this.#tag)
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    if (this.#hiddenBy === name) this.#hiddenBy = null
    else if (this.#hiddenBy === null) this.#close(name)
  }

  onend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #write(text: string): void {
    if (this.#hiddenBy === null) this.#out.write(text, this.#keepsLines || this.#preformatted > 0)
  }

  #open(name: string): void {
    this.#breakAt(name)
    if (HIDDEN.has(name) || (this.#lastClosed.get(name) ?? -1) > this.#tagStart) this.#hiddenBy = name
    else if (name === 'br') this.#out.addBreak()
    else if (name === 'li') this.#out.beginItem()
    else if (name === 'td' || name === 'th') this.#out.beginCell()
    else if (name === 'pre') this.#preformatted++
    else if (name === 'a') this.#beginLink()
    else if (name === 'blockquote') this.#blockquotes++
    else if (name === 'div') this.#openDiv()
    this.#isHistory ||= HISTORY_IDS.has(this.#attributes.get('id')?.toLowerCase() ?? '')
    this.#updateQuoted()
  }

  #close(name: string): void {
    this.#breakAt(name)
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1)
    else if (name === 'a') this.#endLink()
    else if (name === 'blockquote') this.#blockquotes = Math.max(0, this.#blockquotes - 1)
    else if (name === 'div' && this.#divs.pop() === true) this.#quotingDivs--
    this.#updateQuoted()
  }

  #breakAt(name: string): void {
    if (PARAGRAPHS.has(name)) this.#out.atLeast(2)
    else if (BLOCKS.has(name)) this.#out.atLeast(1)
  }

  #openDiv(): void {
    const classes = this.#attributes.get('class')?.split(/\s+/u) ?? []
    const isQuote = classes.some((name) => QUOTE_CLASSES.has(name))
    this.#divs.push(isQuote)
    if (isQuote) this.#quotingDivs++
  }

  #updateQuoted(): void {
    this.#out.setQuoted(this.#isHistory || this.#blockquotes > 0 || this.#quotingDivs > 0)
  }

  #beginLink(): void {
    this.#endLink()
    const address = this.#attributes.get('href')?.trim() ?? ''
    if (/^https?:\/\//iu.test(address)) this.#link = { address, mark: this.#out.mark }
  }

  #endLink(): void {
    if (this.#link === null) return
    const { address, mark } = this.#link
    this.#link = null
    const text = this.#out.since(mark).trim()
    if (text !== '' && bareAddress(text) !== bareAddress(address)) this.#out.write(` (${address})`, false)
  }
}

/** An address as it is compared with the text of its link. */
function bareAddress(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/$/u, '')
}
