import { createHash } from 'node:crypto'

/** In hex, of bytes or of a text's UTF-8. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')
