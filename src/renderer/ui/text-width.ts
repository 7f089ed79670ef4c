/**
 * Width in px of the widest of some texts, set on one line in the font of the page at a size in px. Measured without
 * layout, for columns that rows outside of each other's layout share.
 */
export function widestText(texts: readonly string[], sizePx: number): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (context === null) return 0
  context.font = `${sizePx}px ${getComputedStyle(document.body).fontFamily}`
  return Math.ceil(Math.max(0, ...texts.map((text) => context.measureText(text).width)))
}
