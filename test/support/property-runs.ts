/** How often a property is tried: as often as it says itself, unless `CLOSEWELL_PROPERTY_RUNS` asks for more. */
export function propertyRuns(usual: number): number {
  return Math.max(usual, Number(process.env['CLOSEWELL_PROPERTY_RUNS'] ?? 0))
}
