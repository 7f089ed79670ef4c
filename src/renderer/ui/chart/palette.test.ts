import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Rgb = readonly [number, number, number]

const RENDERER = join(import.meta.dirname, '../..')
const SHEETS = ['app/app.css', 'features/dashboard/follow-up-states.css']
  .map((path) => readFileSync(join(RENDERER, path), 'utf8'))
  .join('\n')

/** The value of a variable under the light or the dark theme, as linear RGB from 0 to 1. */
function colour(name: string, scheme: 'light' | 'dark'): Rgb {
  const rules = [...SHEETS.matchAll(/^(:root(?:\[[^\]]*\])?) \{([^}]*)\}/gmu)]
  const isDark = ([, selector = '']: RegExpMatchArray) => selector.includes("'dark'")
  const body = rules
    .filter((rule) => isDark(rule) === (scheme === 'dark'))
    .map(([, , declarations = '']) => declarations)
    .join('')
  const hex = new RegExp(`${name}: #([0-9a-f]{6})`, 'u').exec(body)?.[1]
  if (hex === undefined) throw new RangeError(`${scheme} has no ${name}`)
  const linear = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return [linear[0] ?? 0, linear[1] ?? 0, linear[2] ?? 0]
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((left, right) => right - left)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/**
 * How dichromats see a colour, on linear RGB: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A physiologically-based
 * model for simulation of color vision deficiency, IEEE TVCG 15 (2009) 1291-1298, severity 1.
 */
const VISIONS = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

function seenBy(vision: keyof typeof VISIONS, [red, green, blue]: Rgb): Rgb {
  const [x, y, z] = VISIONS[vision].map(([r, g, b]) =>
    Math.min(1, Math.max(0, r * red + g * green + b * blue)),
  )
  return [x ?? 0, y ?? 0, z ?? 0]
}

/** CIE 1976 L*a*b* of linear sRGB, white D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const scaled = (value: number) =>
    value > 216 / 24_389 ? Math.cbrt(value) : ((24_389 / 27) * value + 16) / 116
  const x = scaled((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
  const y = scaled(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = scaled((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function distance(one: Rgb, other: Rgb): number {
  const [left, right] = [lab(one), lab(other)]
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2])
}

describe.each(['light', 'dark'] as const)('the colours of charts: %s', (scheme) => {
  it.each(['--chart-line', '--chart-mark', '--chart-muted', '--chart-reference'])(
    'show %s against the ground by 3:1',
    (name) => {
      expect(contrast(colour(name, scheme), colour('--surface', scheme))).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(['--ink', '--ink-soft'])('show text in %s by 4.5:1', (name) => {
    expect(contrast(colour(name, scheme), colour('--surface', scheme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])('tell their meanings apart: %s', (vision) => {
    const told = [
      ['--chart-line', '--chart-mark'],
      ['--chart-line', '--chart-muted'],
      ['--chart-mark', '--chart-muted'],
      ['--state-early', '--chart-line'],
      ['--state-late', '--chart-mark'],
      ['--state-early', '--state-late'],
    ] as const
    for (const [one, other] of told) {
      const apart = distance(seenBy(vision, colour(one, scheme)), seenBy(vision, colour(other, scheme)))
      expect(apart, `${one} and ${other}`).toBeGreaterThan(15)
    }
  })
})
