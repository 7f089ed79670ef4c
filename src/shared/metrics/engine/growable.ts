type NumberArray = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array

/** A typed array that grows as values are added. */
export class Growable<A extends NumberArray> {
  readonly #make: (length: number) => A
  #values: A
  #length = 0

  constructor(make: (length: number) => A, expectedLength: number) {
    this.#make = make
    this.#values = make(Math.max(16, expectedLength))
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#resize(Math.ceil(this.#length * 1.5))
    const values: NumberArray = this.#values
    values[this.#length] = value
    this.#length += 1
  }

  /** The values added so far, in an array of just their number. */
  finish(): A {
    if (this.#values.length !== this.#length) this.#resize(this.#length)
    return this.#values
  }

  #resize(length: number): void {
    const resized = this.#make(length)
    const values: NumberArray = this.#values
    resized.set(values.subarray(0, this.#length))
    this.#values = resized
  }
}
