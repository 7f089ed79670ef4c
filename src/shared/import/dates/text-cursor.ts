/** A run of decimal digits. */
export interface Digits {
  readonly value: number
  readonly length: number
}

/** A place in a folded text, moved on as its parts are taken. */
export class TextCursor {
  readonly text: string
  at = 0

  constructor(text: string) {
    this.text = text
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  /** The character `offset` places on; '' beyond the text. */
  peek(offset = 0): string {
    return this.text.charAt(this.at + offset)
  }

  isDigit(offset = 0): boolean {
    const code = this.text.charCodeAt(this.at + offset)
    return code >= 0x30 && code <= 0x39
  }

  isLetter(offset = 0): boolean {
    const code = this.text.charCodeAt(this.at + offset)
    return code >= 0x61 && code <= 0x7a
  }

  isSpace(offset = 0): boolean {
    return this.text.charCodeAt(this.at + offset) <= 0x20
  }

  /** Takes the digits from here on, perhaps none. */
  digits(): Digits {
    const start = this.at
    let value = 0
    while (this.isDigit()) {
      value = value * 10 + this.text.charCodeAt(this.at) - 0x30
      this.at += 1
    }
    return { value, length: this.at - start }
  }

  /** Takes the letters from here on, perhaps none. */
  letters(): string {
    const start = this.at
    while (this.isLetter()) this.at += 1
    return this.text.slice(start, this.at)
  }

  /** Takes the character where digits follow it. */
  takeBeforeDigit(character: string): boolean {
    if (this.peek() !== character || !this.isDigit(1)) return false
    this.at += 1
    return true
  }
}
