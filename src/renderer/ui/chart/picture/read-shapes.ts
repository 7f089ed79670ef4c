import { readDrawing } from './read-drawing.ts'
import { paintOf, type Shape } from './shapes.ts'

/** Marks what is there to be used and not to be looked at, such as buttons. */
const UNDRAWN = 'data-undrawn'

interface Origin {
  readonly left: number
  readonly top: number
}

/** Everything that is seen of an element and in it, as it stands in the page at this moment. */
export function readShapes(root: HTMLElement): readonly Shape[] {
  const { left, top } = root.getBoundingClientRect()
  return shapesOf(root, { left, top }, 1)
}

function shapesOf(element: Element, origin: Origin, opacityAround: number): readonly Shape[] {
  const style = getComputedStyle(element)
  const isClipped = style.getPropertyValue('clip') !== 'auto'
  const isHidden = style.display === 'none' || style.visibility === 'hidden' || isClipped
  if (isHidden || element.hasAttribute(UNDRAWN)) return []
  const opacity = opacityAround * Number(style.opacity)
  if (element instanceof SVGElement) return [drawingOf(element, origin)]
  if (!(element instanceof HTMLElement)) return []
  return [
    ...boxOf(element, style, origin, opacity),
    ...[...element.childNodes].flatMap((child) => {
      if (child instanceof Element) return shapesOf(child, origin, opacity)
      return child instanceof Text ? textOf(child, element, style, origin, opacity) : []
    }),
  ]
}

function drawingOf(svg: SVGElement, origin: Origin): Shape {
  const { left, top, width, height } = svg.getBoundingClientRect()
  return {
    kind: 'drawing',
    x: left - origin.left,
    y: top - origin.top,
    width,
    height,
    markup: readDrawing(svg),
  }
}

/** Ground and frame. A frame of one side only, as of a rule, is a line. */
function boxOf(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  origin: Origin,
  opacity: number,
): readonly Shape[] {
  const around = element.getBoundingClientRect()
  const [width, height] = [element.offsetWidth, element.offsetHeight]
  const x = around.left + (around.width - width) / 2 - origin.left
  const y = around.top + (around.height - height) / 2 - origin.top
  const fill = paintOf(style.backgroundColor, opacity)
  const borders = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ]
  const [topWidth = 0, rightWidth = 0, bottomWidth = 0, leftWidth = 0] = borders.map(parseFloat)
  const isFramed = Math.min(topWidth, rightWidth, bottomWidth, leftWidth) > 0
  const stroke = isFramed ? paintOf(style.borderTopColor, opacity) : null
  const shapes: Shape[] = []
  if (fill !== null || stroke !== null) {
    const inset = stroke === null ? 0 : topWidth / 2
    shapes.push({
      kind: 'box',
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      radius: radiusOf(style, Math.min(width, height)),
      fill,
      stroke,
      strokeWidth: topWidth,
      rotation: parseFloat(style.rotate) || 0,
    })
  }
  if (isFramed) return shapes
  const [bottom, right] = [y + height, x + width]
  const sides = [
    {
      strokeWidth: topWidth,
      color: style.borderTopColor,
      look: style.borderTopStyle,
      ends: [x, y, right, y],
    },
    {
      strokeWidth: bottomWidth,
      color: style.borderBottomColor,
      look: style.borderBottomStyle,
      ends: [x, bottom, right, bottom],
    },
    {
      strokeWidth: leftWidth,
      color: style.borderLeftColor,
      look: style.borderLeftStyle,
      ends: [x, y, x, bottom],
    },
  ] as const
  for (const { strokeWidth, color, look, ends } of sides) {
    const side = strokeWidth === 0 ? null : paintOf(color, opacity)
    if (side === null) continue
    const [x1, y1, x2, y2] = ends
    shapes.push({ kind: 'line', x1, y1, x2, y2, stroke: side, strokeWidth, isDashed: look === 'dashed' })
  }
  return shapes
}

function radiusOf({ borderTopLeftRadius }: CSSStyleDeclaration, side: number): number {
  const radius = parseFloat(borderTopLeftRadius) || 0
  return Math.min(side / 2, borderTopLeftRadius.endsWith('%') ? (radius / 100) * side : radius)
}

/** A text node line by line, as it was broken in the page; what the page cuts off ends in an ellipsis. */
function textOf(
  node: Text,
  parent: HTMLElement,
  style: CSSStyleDeclaration,
  origin: Origin,
  opacity: number,
): readonly Shape[] {
  const fill = paintOf(style.color, opacity)
  if (fill === null || node.data.trim() === '') return []
  const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  return linesOf(node).map(({ text, left, top }) => ({
    kind: 'text',
    x: left - origin.left,
    y: top - origin.top + ascentOf(font),
    text: style.overflowX === 'hidden' ? shortened(text, parent.clientWidth, font) : text,
    fill,
    sizePx: parseFloat(style.fontSize),
    weight: style.fontWeight,
    family: style.fontFamily,
  }))
}

interface TextLine {
  readonly text: string
  readonly left: number
  readonly top: number
}

function linesOf(node: Text): readonly TextLine[] {
  const range = document.createRange()
  const lines: { text: string; left: number; top: number }[] = []
  for (const word of node.data.matchAll(/\S+\s*/gu)) {
    range.setStart(node, word.index)
    range.setEnd(node, word.index + word[0].length)
    const [box] = range.getClientRects()
    if (box === undefined) continue
    const last = lines.at(-1)
    if (last !== undefined && Math.abs(last.top - box.top) < 2) last.text += word[0]
    else lines.push({ text: word[0], left: box.left, top: box.top })
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd().replaceAll(/\s+/gu, ' ') }))
}

const measure = new OffscreenCanvas(1, 1).getContext('2d')

/** Px from the top of a line of text to its base line. */
function ascentOf(font: string): number {
  if (measure === null) return 0
  measure.font = font
  return measure.measureText('x').fontBoundingBoxAscent
}

function shortened(text: string, width: number, font: string): string {
  if (measure === null) return text
  measure.font = font
  if (measure.measureText(text).width <= width) return text
  let end = text.length
  while (end > 0 && measure.measureText(`${text.slice(0, end)}…`).width > width) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}
