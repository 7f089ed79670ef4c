import type { CaseDetail } from '#shared/ipc/contract.ts'
import type { Override } from '#shared/ipc/override-schemas.ts'
import { foreignWords } from '#shared/techniques/own-words.ts'
import type { TechniqueId } from '#shared/techniques/technique-ids.ts'
import { writtenWords } from '#shared/techniques/written-words.ts'
import { groupOf, TECHNIQUE_GROUPS, type TechniqueGroup } from './transcript-groups.ts'

export type CaseFinding = CaseDetail['findings'][number]

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What a stretch of a message is marked as. */
export type TextSpan =
  | (Stretch & { readonly kind: 'finding'; readonly finding: CaseFinding; readonly number: number })
  | (Stretch & { readonly kind: 'struck'; readonly override: Override })
  | (Stretch & { readonly kind: UncountedKind })

/**
 * Not the author's own words: `foreign` is quoted, forwarded or a signature, `canned` an automatic sentence; `markup` is
 * no word at all.
 */
type UncountedKind = 'foreign' | 'markup' | 'canned'

export interface LegendEntry {
  readonly technique: TechniqueId
  readonly count: number
}

/** The techniques found, by group, in the order of the groups. */
export function legendOf(
  findings: readonly Pick<CaseFinding, 'technique'>[],
): readonly { readonly group: TechniqueGroup; readonly entries: readonly LegendEntry[] }[] {
  return TECHNIQUE_GROUPS.flatMap(({ id, techniques }) => {
    const entries = techniques.flatMap((technique) => {
      const count = findings.filter((finding) => finding.technique === technique).length
      return count === 0 ? [] : [{ technique, count }]
    })
    return entries.length === 0 ? [] : [{ group: id, entries }]
  })
}

/** Those to be shown: all of them while nothing is chosen. */
export function shownFindings(
  findings: readonly CaseFinding[],
  chosen: ReadonlySet<TechniqueId>,
): readonly CaseFinding[] {
  return chosen.size === 0 ? findings : findings.filter(({ technique }) => chosen.has(technique))
}

/** What is marked in each message, by its index. `shown` are numbered from 0. */
export function spansByMessage(
  shown: readonly CaseFinding[],
  { overrides, canned }: Pick<CaseDetail, 'overrides' | 'canned'>,
): ReadonlyMap<number, readonly TextSpan[]> {
  const spans = new Map<number, TextSpan[]>()
  const add = (message: number, span: TextSpan): void => {
    const known = spans.get(message)
    if (known === undefined) spans.set(message, [span])
    else known.push(span)
  }
  for (const [number, finding] of shown.entries()) {
    const { message, start, end } = finding
    add(message, { kind: 'finding', start, end, finding, number })
  }
  for (const override of overrides) {
    if (override.action !== 'strike' || override.place === null || !override.isFound) continue
    const { message, start, end } = override.place
    add(message, { kind: 'struck', start, end, override })
  }
  for (const { message, start, end } of canned) add(message, { kind: 'canned', start, end })
  return spans
}

/** The stretches of a message that its text alone shows not to be its author's words. */
export function foreignSpans(text: string): readonly TextSpan[] {
  const written = writtenWords(text)
  const spans: TextSpan[] = foreignWords(written).map((span) => ({ kind: 'foreign', ...span }))
  for (let start = 0; start < text.length; start += 1) {
    // Markup is read as blanks of the same length.
    if (text.charAt(start) !== '<' || written.charAt(start) === '<') continue
    let end = start + 1
    while (end < text.length && written.charAt(end).trim() === '') end += 1
    spans.push({ kind: 'markup', start, end })
    start = end - 1
  }
  return spans
}

/** The groups of the findings that cover a piece, each once, those to avoid first. */
export function groupsOf(spans: readonly TextSpan[]): readonly TechniqueGroup[] {
  const groups = new Set(
    spans.flatMap((span) => (span.kind === 'finding' ? [groupOf(span.finding.technique)] : [])),
  )
  return [...groups].toSorted((a, b) => Number(b === 'avoid') - Number(a === 'avoid'))
}

/** Why a piece does not count as its author's own words; null where it does. */
export function uncountedAs(spans: readonly TextSpan[]): UncountedKind | null {
  for (const { kind } of spans) if (kind !== 'finding' && kind !== 'struck') return kind
  return null
}

/** The finding `step` away from another, round the ends; the first or the last where none is. */
export function findingAfter(current: number | null, step: 1 | -1, count: number): number | null {
  if (count === 0) return null
  if (current === null) return step === 1 ? 0 : count - 1
  return (current + step + count) % count
}
