/** SVG path of a diamond about a point, in px: what stands out has a shape of its own and not only a colour. */
export function diamond(x: number, y: number, reach: number): string {
  return `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`
}
