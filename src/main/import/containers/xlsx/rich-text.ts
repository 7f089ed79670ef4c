/**
 * Collects the text of an `si` or `is` element: its `t` elements, plain or in runs, but not the readings (`rPh`) that
 * stand beside East Asian text.
 */
export class RichText {
  #text = ''
  #isText = false
  #isReading = false

  open(name: string): void {
    if (name === 't') this.#isText = !this.#isReading
    else if (name === 'rPh') this.#isReading = true
  }

  close(name: string): void {
    if (name === 't') this.#isText = false
    else if (name === 'rPh') this.#isReading = false
  }

  add(text: string): void {
    if (this.#isText) this.#text += text
  }

  /** What was collected; collecting starts anew. */
  take(): string {
    const text = this.#text
    this.#text = ''
    this.#isText = false
    this.#isReading = false
    return unescaped(text)
  }
}

/** Characters that XML cannot hold stand as `_x000D_`, and an underscore before such a text as `_x005F_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9a-f]{4})_/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
