/** A colour as drawings of every age take it: without alpha, which stands beside it. */
export interface Paint {
  readonly color: string
  /** From 0 to 1. */
  readonly opacity: number
}

/** What a picture is made of, in px of the picture; later shapes lie above earlier ones. */
export type Shape =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius: number
      readonly fill: Paint | null
      readonly stroke: Paint | null
      readonly strokeWidth: number
      /** Degrees, about the middle of the box. */
      readonly rotation: number
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: Paint
      readonly strokeWidth: number
      readonly isDashed: boolean
    }
  | {
      readonly kind: 'text'
      readonly x: number
      /** Of the base line. */
      readonly y: number
      readonly text: string
      readonly fill: Paint
      readonly sizePx: number
      readonly weight: string
      readonly family: string
    }
  | {
      readonly kind: 'drawing'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      /** Elements of an SVG, every one with its looks written out. */
      readonly markup: string
    }

/** Reads a colour as `getComputedStyle` writes it; null for one that can't be seen. */
export function paintOf(computed: string, opacity = 1): Paint | null {
  const parts = /^rgba?\(([^)]*)\)$/u.exec(computed)?.[1]?.split(/[\s,/]+/u)
  if (parts === undefined) return null
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map(Number)
  if (alpha * opacity === 0) return null
  const hex = [red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')
  return { color: `#${hex}`, opacity: round(alpha * opacity) }
}

/** Two decimals are finer than any screen or printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
