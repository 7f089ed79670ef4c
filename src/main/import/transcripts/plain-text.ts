/** White space as HTML folds it, with the blanks that HTML keeps, and invisible characters that stand for nothing. */
const BLANKS = /[\s\u200B\uFEFF]+/u
const LINE_END = /\r\n?|\n/u
const BLANK_AT_START = /^[\s\u200B\uFEFF]/u
const BLANK_AT_END = /[\s\u200B\uFEFF]$/u
const MOST_BREAKS = 2

/**
 * Builds plain text from pieces: blanks are folded, lines are trimmed, there is one blank line at most, and a quoted line
 * begins with "> ".
 */
export class PlainText {
  readonly #pieces: string[] = []
  /** What comes before the next word; more than one of them may be asked for before it. */
  #breaks = 0
  #space = false
  #cell = false
  #bullet = false
  #isQuoted = false

  /** Line ends are breaks where `keepsLines`, blanks like any other elsewhere. */
  write(text: string, keepsLines: boolean): void {
    if (!keepsLines) {
      this.#writeFolded(text)
      return
    }
    for (const [index, line] of text.split(LINE_END).entries()) {
      if (index > 0) this.addBreak()
      this.#writeFolded(line)
    }
  }

  /** Ends the line; a second one leaves a blank line. */
  addBreak(): void {
    this.#breaks = Math.min(this.#breaks + 1, MOST_BREAKS)
  }

  /** The next word begins a line, or with 2 a paragraph. */
  atLeast(breaks: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, breaks)
  }

  beginItem(): void {
    this.atLeast(1)
    this.#bullet = true
  }

  /** The next word is kept apart from those before it on the same line. */
  beginCell(): void {
    this.#cell = true
  }

  setQuoted(isQuoted: boolean): void {
    if (isQuoted === this.#isQuoted) return
    this.#isQuoted = isQuoted
    this.atLeast(1)
  }

  /** A place in the text, for `since`. */
  get mark(): number {
    return this.#pieces.length
  }

  /** What was written after the place, blanks before it included. */
  since(mark: number): string {
    return this.#pieces.slice(mark).join('')
  }

  toString(): string {
    return this.#pieces.join('')
  }

  #writeFolded(text: string): void {
    const words = text.split(BLANKS).filter((word) => word !== '')
    if (words.length === 0 || BLANK_AT_START.test(text)) this.#space ||= text !== ''
    if (words.length === 0) return
    this.#pieces.push(this.#lead() + words.join(' '))
    this.#space = BLANK_AT_END.test(text)
  }

  #lead(): string {
    const isFirst = this.#pieces.length === 0
    const beginsLine = isFirst || this.#breaks > 0
    const breaks = isFirst ? '' : '\n'.repeat(this.#breaks)
    const gap = this.#cell ? ' | ' : this.#space ? ' ' : ''
    const lead = beginsLine ? `${this.#isQuoted ? '> ' : ''}${this.#bullet ? '- ' : ''}` : gap
    this.#breaks = 0
    this.#space = false
    this.#cell = false
    this.#bullet = false
    return breaks + lead
  }
}
