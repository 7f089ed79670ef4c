import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

export interface ZipMember {
  readonly name: string
  readonly content: string | Buffer
  readonly modified?: Date
  readonly mode?: number
}

/** A ZIP archive of these files, deflated. */
export async function zipOf(members: readonly ZipMember[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, content, modified, mode } of members) {
    zip.addBuffer(Buffer.from(content), name, {
      mtime: modified ?? new Date(2025, 2, 1),
      ...(mode === undefined ? {} : { mode }),
    })
  }
  zip.end()
  return buffer(zip.outputStream)
}
