import type { Picture } from '#shared/ipc/picture-schema.ts'
import { widestText } from '../../text-width.ts'
import { readShapes } from './read-shapes.ts'
import { type PictureSize, svgDocument } from './svg-document.ts'
import type { Shape } from './shapes.ts'

const MARGIN_PX = 16
const HEADING_PX = 48
/** Twice as fine as a screen of 96 dots an inch, so that a slide or a print of it is still sharp. */
const PNG_SCALE = 2
const SCHEME = 'data-mantine-color-scheme'
/** Set on a chart while it is read: it then shows all of what else scrolls. */
const DRAWING = 'data-drawing'

export interface DrawnPicture extends PictureSize {
  readonly svg: string
}

/** What stands above a chart that has left the page it was on. */
export interface PictureHeading {
  readonly title: string
  /** Of which cases, and when. */
  readonly subtitle: string
}

/** A chart as it is seen, whole and in the colours of the light theme, under a heading of its own. */
export function drawPicture(figure: HTMLElement, heading: PictureHeading): DrawnPicture {
  const { shapes, ...seen } = readOnWhite(figure)
  const lines = [
    { text: heading.title, sizePx: 15, weight: '650', color: '#22201d', y: 15 },
    { text: heading.subtitle, sizePx: 12, weight: '400', color: '#5d5850', y: 35 },
  ]
  const widest = Math.max(seen.width, ...lines.map(({ text, sizePx }) => widestText([text], sizePx) * 1.05))
  const size = { width: widest + 2 * MARGIN_PX, height: seen.height + HEADING_PX + 2 * MARGIN_PX }
  const family = getComputedStyle(figure).fontFamily
  const head = lines.map(({ text, sizePx, weight, color, y }): Shape => ({
    kind: 'text',
    x: MARGIN_PX,
    y: MARGIN_PX + y,
    text,
    fill: { color, opacity: 1 },
    sizePx,
    weight,
    family,
  }))
  const body = shapes.map((shape) => moved(shape, MARGIN_PX, MARGIN_PX + HEADING_PX))
  return { ...size, svg: svgDocument(size, `${heading.title}. ${heading.subtitle}`, [...head, ...body]) }
}

/** Nothing is painted between the change and its undoing: both happen before the browser gets its turn. */
function readOnWhite(figure: HTMLElement) {
  const root = document.documentElement
  const scheme = root.getAttribute(SCHEME)
  root.setAttribute(SCHEME, 'light')
  figure.setAttribute(DRAWING, '')
  try {
    const { width, height } = figure.getBoundingClientRect()
    return { width, height, shapes: readShapes(figure) }
  } finally {
    figure.removeAttribute(DRAWING)
    if (scheme !== null) root.setAttribute(SCHEME, scheme)
  }
}

function moved(shape: Shape, right: number, down: number): Shape {
  if (shape.kind !== 'line') return { ...shape, x: shape.x + right, y: shape.y + down }
  const { x1, y1, x2, y2 } = shape
  return { ...shape, x1: x1 + right, y1: y1 + down, x2: x2 + right, y2: y2 + down }
}

/** The picture in the format asked for. */
export async function pictureIn(format: Picture['format'], drawn: DrawnPicture): Promise<Picture> {
  switch (format) {
    case 'svg':
      return { format, svg: drawn.svg }
    case 'png':
      return { format, base64: await rasterised(drawn) }
  }
}

async function rasterised({ svg, width, height }: DrawnPicture): Promise<string> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * PNG_SCALE)
  canvas.height = Math.ceil(height * PNG_SCALE)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas to draw on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').replace('data:image/png;base64,', '')
}
