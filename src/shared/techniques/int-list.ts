const FIRST_SIZE = 1024

/** Whole numbers of 32 bits one after the other, as many as come; they take little memory and none of the collector's time. */
export class IntList {
  /** Valid up to `length`, and until the next `push`. */
  items = new Int32Array(FIRST_SIZE)
  length = 0

  push(item: number): void {
    if (this.length === this.items.length) {
      const grown = new Int32Array(this.items.length * 2)
      grown.set(this.items)
      this.items = grown
    }
    this.items[this.length++] = item
  }

  clear(): void {
    this.length = 0
  }
}
