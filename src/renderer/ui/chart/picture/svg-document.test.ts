import { describe, expect, it } from 'vitest'
import { paintOf, type Shape } from './shapes.ts'
import { escapeXml, svgDocument } from './svg-document.ts'

describe('paintOf', () => {
  it('takes alpha out of the colour and into its opacity', () => {
    expect(paintOf('rgb(23, 102, 111)')).toEqual({ color: '#17666f', opacity: 1 })
    expect(paintOf('rgba(23, 102, 111, 0.15)')).toEqual({ color: '#17666f', opacity: 0.15 })
    expect(paintOf('rgb(255 0 10 / 0.5)', 0.5)).toEqual({ color: '#ff000a', opacity: 0.25 })
  })

  it('tells what cannot be seen', () => {
    for (const unseen of ['none', 'rgba(0, 0, 0, 0)', 'transparent', '']) expect(paintOf(unseen)).toBeNull()
    expect(paintOf('rgb(1, 2, 3)', 0)).toBeNull()
  })
})

describe('escapeXml', () => {
  it('leaves nothing that XML would read as its own, or not at all', () => {
    expect(escapeXml('R&D <"Łódź">\u0000\u0007')).toBe('R&amp;D &lt;&quot;Łódź&quot;&gt;')
  })
})

describe('svgDocument', () => {
  const ink = { color: '#22201d', opacity: 1 }
  const shapes: readonly Shape[] = [
    {
      kind: 'box',
      x: 10,
      y: 20,
      width: 8,
      height: 8,
      radius: 1,
      fill: { color: '#b3560a', opacity: 0.7 },
      stroke: null,
      strokeWidth: 0,
      rotation: 45,
    },
    { kind: 'line', x1: 0, y1: 1, x2: 0, y2: 9, stroke: ink, strokeWidth: 1, isDashed: true },
    {
      kind: 'text',
      x: 3,
      y: 12.3456,
      text: 'A & B',
      fill: ink,
      sizePx: 12,
      weight: '600',
      family: '"Noto", sans',
    },
    { kind: 'drawing', x: 0, y: 0, width: 50, height: 40, markup: '<g><circle r="2"/></g>' },
  ]
  const svg = svgDocument({ width: 100, height: 60.5 }, 'Rate by <month>', shapes)

  it('stands alone on white', () => {
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="60.5"')).toBe(true)
    expect(svg).toContain('<rect width="100%" height="100%" fill="#ffffff"/>')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|var\(|class=/u)
  })

  it('writes each shape with its looks, and text as text', () => {
    expect(svg).toContain('<title>Rate by &lt;month&gt;</title>')
    expect(svg).toContain('fill="#b3560a" fill-opacity="0.7" stroke="none" transform="rotate(45 14 24)"')
    expect(svg).toContain('stroke-dasharray="3 3"')
    expect(svg).toContain('y="12.35"')
    expect(svg).toContain('font-family="&quot;Noto&quot;, sans"')
    expect(svg).toContain('>A &amp; B</text>')
    expect(svg).toContain('<svg x="0" y="0" width="50" height="40"><g><circle r="2"/></g></svg>')
  })
})
