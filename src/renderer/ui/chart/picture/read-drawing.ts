import { paintOf } from './shapes.ts'

/** What says where and how long; what says how it looks is read from the computed style. */
const GEOMETRY = [
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'dx',
  'dy',
  'width',
  'height',
  'points',
  'transform',
  'text-anchor',
]
const LOOKS = ['stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'font-family'] as const
/** What holds a drawing together without being seen itself. */
const UNDRAWN = new Set(['defs', 'clipPath', 'title', 'desc', 'style', 'script'])
const TEXTS = new Set(['text', 'tspan'])

/** The elements of a drawn SVG as markup, each with its looks written out, nothing of it by class or variable. */
export function readDrawing(svg: SVGElement): string {
  const copy = document.createElementNS(svg.namespaceURI, 'g')
  for (const child of svg.childNodes) appendCopy(child, copy)
  return new XMLSerializer().serializeToString(copy)
}

function appendCopy(node: Node, into: Element): void {
  if (node.nodeType === Node.TEXT_NODE) into.append(node.textContent ?? '')
  if (!(node instanceof SVGElement) || UNDRAWN.has(node.localName)) return
  const style = getComputedStyle(node)
  if (style.display === 'none' || style.visibility === 'hidden') return
  const copy = document.createElementNS(node.namespaceURI, node.localName)
  for (const name of GEOMETRY) {
    const value = node.getAttribute(name)
    if (value !== null) copy.setAttribute(name, value)
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity)
  const isShape = node.localName !== 'g' && node.localName !== 'svg'
  if (isShape && !writeLooks(copy, style)) return
  for (const child of node.childNodes) appendCopy(child, copy)
  // An empty group is nothing to look at.
  if (isShape || copy.childNodes.length > 0) into.append(copy)
}

/** False where neither fill nor stroke can be seen. */
function writeLooks(copy: Element, style: CSSStyleDeclaration): boolean {
  const fill = paintOf(style.fill, Number(style.fillOpacity))
  const stroke = paintOf(style.stroke, Number(style.strokeOpacity))
  if (fill === null && stroke === null) return false
  for (const [name, paint] of [
    ['fill', fill],
    ['stroke', stroke],
  ] as const) {
    copy.setAttribute(name, paint?.color ?? 'none')
    if (paint !== null && paint.opacity < 1) copy.setAttribute(`${name}-opacity`, String(paint.opacity))
  }
  for (const name of LOOKS) {
    const isOfText = name.startsWith('font-')
    if (isOfText !== TEXTS.has(copy.localName) || (!isOfText && stroke === null)) continue
    const value = style.getPropertyValue(name)
    if (value !== 'none') copy.setAttribute(name, value)
  }
  return true
}
