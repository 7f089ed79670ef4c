import { type Interval, Z_95 } from './wilson.ts'

/** A two-by-two table of one stratum: whole numbers of cases. */
export interface FourfoldTable {
  readonly exposedWith: number
  readonly exposedWithout: number
  readonly unexposedWith: number
  readonly unexposedWithout: number
}

export interface OddsRatio extends Interval {
  readonly value: number
  /** Of the ratio's logarithm. */
  readonly standardError: number
}

/**
 * Odds ratio common to all strata (exposed over unexposed) with its 95 % interval; null where it can't be told, because
 * no stratum allows a comparison or all of them point one way without bound. Sources: N. Mantel, W. Haenszel,
 * Statistical aspects of the analysis of data from retrospective studies of disease, JNCI 22 (1959) 719-748; variance
 * of the logarithm: J. Robins, N. Breslow, S. Greenland, Estimators of the Mantel-Haenszel variance consistent in both
 * sparse data and large-strata limiting models, Biometrics 42 (1986) 311-323.
 */
export function mantelHaenszel(tables: readonly FourfoldTable[]): OddsRatio | null {
  let [along, across, alongAgree, mixed, acrossDisagree] = [0, 0, 0, 0, 0]
  for (const { exposedWith, exposedWithout, unexposedWith, unexposedWithout } of tables) {
    const n = exposedWith + exposedWithout + unexposedWith + unexposedWithout
    if (n === 0) continue
    const r = (exposedWith * unexposedWithout) / n
    const s = (exposedWithout * unexposedWith) / n
    const agree = (exposedWith + unexposedWithout) / n
    const disagree = (exposedWithout + unexposedWith) / n
    along += r
    across += s
    alongAgree += agree * r
    mixed += agree * s + disagree * r
    acrossDisagree += disagree * s
  }
  if (along === 0 || across === 0) return null
  const value = along / across
  const variance =
    alongAgree / (2 * along ** 2) + mixed / (2 * along * across) + acrossDisagree / (2 * across ** 2)
  const standardError = Math.sqrt(variance)
  const reach = Math.exp(Z_95 * standardError)
  return { value, standardError, low: value / reach, high: value * reach }
}
