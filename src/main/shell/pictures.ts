import { writeFile } from 'node:fs/promises'
import electron, { clipboard, type NativeImage, nativeImage } from 'electron'
import type { Picture } from '#shared/ipc/picture-schema.ts'

/** A PNG goes into the clipboard as an image, an SVG as its text, which is how editors of drawings take it. */
export async function copyPicture(picture: Picture): Promise<void> {
  switch (picture.format) {
    case 'svg':
      return clipboard.writeText(picture.svg)
    case 'png':
      return copyImage(Buffer.from(picture.base64, 'base64'))
  }
}

/** The stand-in runtime of development is older, and has the clipboard of its time. */
async function copyImage(png: Buffer<ArrayBuffer>): Promise<void> {
  if (takesImages(clipboard)) clipboard.writeImage(nativeImage.createFromBuffer(png))
  else
    await clipboard.write([
      new electron.ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) }),
    ])
}

function takesImages(one: object): one is { readonly writeImage: (image: NativeImage) => void } {
  return 'writeImage' in one
}

export async function savePicture(picture: Picture, path: string): Promise<void> {
  await writeFile(path, picture.format === 'svg' ? picture.svg : Buffer.from(picture.base64, 'base64'))
}
