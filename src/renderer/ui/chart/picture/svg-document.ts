import { type Paint, round, type Shape } from './shapes.ts'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** A whole SVG on white, by itself: nothing in it is fetched from anywhere, and no style sheet is needed. */
export function svgDocument({ width, height }: PictureSize, title: string, shapes: readonly Shape[]): string {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<title>${escapeXml(title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...shapes.map(markupOf),
    '</svg>',
  ].join('\n')
}

function markupOf(shape: Shape): string {
  switch (shape.kind) {
    case 'box':
      return element('rect', {
        ...numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, rx: shape.radius }),
        ...paint('fill', shape.fill),
        ...paint('stroke', shape.stroke),
        ...(shape.stroke === null ? {} : numbers({ 'stroke-width': shape.strokeWidth })),
        ...(shape.rotation === 0 ? {} : { transform: rotationOf(shape) }),
      })
    case 'line':
      return element('line', {
        ...numbers({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 }),
        ...paint('stroke', shape.stroke),
        ...numbers({ 'stroke-width': shape.strokeWidth }),
        ...(shape.isDashed ? { 'stroke-dasharray': '3 3' } : {}),
      })
    case 'text':
      return element(
        'text',
        {
          ...numbers({ x: shape.x, y: shape.y, 'font-size': shape.sizePx }),
          'font-family': shape.family,
          'font-weight': shape.weight,
          ...paint('fill', shape.fill),
        },
        escapeXml(shape.text),
      )
    case 'drawing':
      return element(
        'svg',
        numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height }),
        shape.markup,
      )
  }
}

function rotationOf({ x, y, width, height, rotation }: Extract<Shape, { kind: 'box' }>): string {
  return `rotate(${round(rotation)} ${round(x + width / 2)} ${round(y + height / 2)})`
}

type Attributes = Readonly<Record<string, string>>

function numbers(values: Readonly<Record<string, number>>): Attributes {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(round(value))]))
}

function paint(name: 'fill' | 'stroke', value: Paint | null): Attributes {
  if (value === null) return { [name]: 'none' }
  return {
    [name]: value.color,
    ...(value.opacity === 1 ? {} : { [`${name}-opacity`]: String(value.opacity) }),
  }
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as XML takes it: also without the control characters that XML 1.0 has no way to write. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
      .replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? '')
  )
}
