import { open } from 'node:fs/promises'
import { SNIFF_BYTES } from '../readers/sniff-format.ts'

/** The start of a file, as much of it as decides what it is. */
export async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    const buffer = new Uint8Array(SNIFF_BYTES)
    const { bytesRead } = await handle.read(buffer, 0, SNIFF_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
