/**
 * Quantile of an ascending list by linear interpolation between its neighbours (type 7 of R. J. Hyndman and Y. Fan,
 * Sample quantiles in statistical packages, The American Statistician 50 (1996) 361-365). `share` runs from 0 to 1; null
 * for an empty list.
 */
export function quantile(ascending: ArrayLike<number>, share: number): number | null {
  const position = (ascending.length - 1) * share
  const below = ascending[Math.floor(position)]
  const above = ascending[Math.ceil(position)]
  if (below === undefined || above === undefined) return null
  return below + (position - Math.floor(position)) * (above - below)
}
