import { setImmediate as nextTurn } from 'node:timers/promises'
import { type DerivedFacts, deriveFacts } from '#shared/case/derive.ts'
import type { Message } from '#shared/case/model.ts'
import { orderMessages } from '#shared/case/transcript.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { PhraseTrial, TriedWords } from '#shared/ipc/phrase-schemas.ts'
import { FLAG, type CaseColumns } from '#shared/metrics/engine/columns.ts'
import { newestFirst } from '#shared/metrics/engine/newest-first.ts'
import { isSameStretch } from '#shared/techniques/finding-overrides.ts'
import type { TeamPhrase } from '#shared/techniques/phrase-techniques.ts'
import { phraseRule } from '#shared/techniques/phrase-techniques.ts'
import { phraseScan } from '#shared/techniques/team-phrases.ts'
import { TECHNIQUE_IDS, type TechniqueId } from '#shared/techniques/technique-ids.ts'
import type { Finding } from '#shared/techniques/types.ts'
import { messagesReader, readCase } from '../store/case-reader.ts'
import { caseReading, lexiconsWith } from '../store/case-reading.ts'
import { teamPhrases } from '../store/team-phrases.ts'
import { checkPattern, requirePhrase } from './lexicon-phrases.ts'
import type { Workspace } from './workspace.ts'

const SLICE_MS = 30
const TELL_EVERY_MS = 250
const MOST_ROWS = 100
/** Of cases that show the technique already, when there is no more telling one. */
const MOST_ALIKE = 20
/** So much of the line around is shown with the words, in UTF-16 units. */
const AROUND = 60

interface TrialOptions {
  readonly onProgress: (soFar: PhraseTrial) => void
  readonly signal: AbortSignal
}

/**
 * Reads the stored cases as they are read now and as they would be with the change, the newest first, and tells in which
 * something differs. Cancelled, it gives what it knows by then. Throws `ClosewellError` `invalidInput` or `notFound`.
 */
export async function tryPhrase(
  workspace: Workspace,
  { id, phrase }: Input<'phrases.try'>,
  { onProgress, signal }: TrialOptions,
): Promise<PhraseTrial> {
  if (phrase !== null) checkPattern(phrase.pattern)
  if (id !== null) requirePhrase(workspace, id)
  const kept = teamPhrases(workspace.reader)
  const changed = phrase === null ? [] : [phrase]
  const replaced = kept.filter((one) => one.id === id)
  const trial = new Trial(
    workspace,
    [...kept.filter((one) => one.id !== id), ...changed],
    [...replaced, ...changed],
  )
  const columns = workspace.columns()
  const ids = conversations(columns)
  let toldAtMs = performance.now()
  for (let at = 0; at < ids.length;) {
    const endMs = performance.now() + SLICE_MS
    while (at < ids.length && performance.now() < endMs) trial.read(ids[at++] ?? 0)
    if (at === ids.length) break
    if (performance.now() - toldAtMs > TELL_EVERY_MS) {
      onProgress(trial.report(at, ids.length))
      toldAtMs = performance.now()
    }
    await nextTurn()
    if (signal.aborted) return trial.report(at, ids.length)
  }
  return trial.report(ids.length, ids.length)
}

/** Rows of the cases with messages, the latest opened first. */
function conversations({ ids, flags, openedAtMs, length }: CaseColumns): Float64Array {
  const rows = new Float64Array(length)
  let count = 0
  for (const index of newestFirst(openedAtMs.subarray(0, length))) {
    if (((flags[index] ?? 0) & FLAG.messages) !== 0) rows[count++] = ids[index] ?? 0
  }
  return rows.subarray(0, count)
}

/** Adds up what a change of phrases would change, case by case. */
class Trial {
  readonly #workspace: Workspace
  readonly #now: ReturnType<typeof caseReading>
  readonly #lexicons: ReturnType<typeof lexiconsWith>
  readonly #mayDiffer: (text: string) => boolean
  readonly #messagesOf: (row: number) => readonly Message[]
  readonly #rules: ReadonlySet<string>
  readonly #changes = new Map<TechniqueId, { found: number; lost: number }>()
  readonly #rows: PhraseTrial['rows'] = []
  readonly #alike: PhraseTrial['rows'] = []
  #matched = 0
  #affected = 0

  /** `wanted`: all phrases after the change; `touched`: those it adds, changes (both wordings) or removes. */
  constructor(workspace: Workspace, wanted: readonly TeamPhrase[], touched: readonly TeamPhrase[]) {
    this.#workspace = workspace
    this.#now = caseReading(workspace.reader)
    this.#lexicons = lexiconsWith(wanted)
    this.#mayDiffer = phraseScan(touched)
    this.#messagesOf = messagesReader(workspace.reader)
    this.#rules = new Set(touched.map(phraseRule))
  }

  read(row: number): void {
    if (!this.#messagesOf(row).some(({ text }) => this.#mayDiffer(text))) return
    const stored = readCase(this.#workspace.reader, row)
    if (stored === null) return
    const { record, system, sourceId } = stored
    const options = this.#now.optionsOf({ sourceId, caseId: record.caseId })
    const before = findingsOf(deriveFacts(record, system, options))
    const after = findingsOf(deriveFacts(record, system, { ...options, lexicons: this.#lexicons }))
    if (after.some(({ rule }) => this.#rules.has(rule))) this.#matched++
    const words = this.#compare(before, after, orderMessages(record.messages))
    if (words.length === 0) return
    const { caseId, subject, openedAtMs } = record
    const shown = { id: row, caseId, subject, openedAtMs, words }
    if (words.every(({ change }) => change === 'also')) {
      if (this.#alike.length < MOST_ALIKE) this.#alike.push(shown)
      return
    }
    this.#affected++
    if (this.#rows.length < MOST_ROWS) this.#rows.push(shown)
  }

  report(read: number, total: number): PhraseTrial {
    return {
      read,
      total,
      matched: this.#matched,
      changes: TECHNIQUE_IDS.flatMap((technique) => {
        const change = this.#changes.get(technique)
        return change === undefined ? [] : [{ technique, ...change }]
      }),
      affected: this.#affected,
      rows: [...this.#rows, ...this.#alike],
    }
  }

  #compare(
    before: readonly Finding[],
    after: readonly Finding[],
    messages: readonly Message[],
  ): TriedWords[] {
    const shown = { before: techniquesOf(before), after: techniquesOf(after) }
    for (const technique of shown.after) if (!shown.before.has(technique)) this.#count(technique, 'found')
    for (const technique of shown.before) if (!shown.after.has(technique)) this.#count(technique, 'lost')
    const told = after.filter(
      (finding) => this.#rules.has(finding.rule) || !before.some((one) => isSameStretch(one, finding)),
    )
    const lost = before.filter((finding) => !after.some((one) => isSameStretch(one, finding)))
    return [
      ...told.map((finding) =>
        wordsOf(finding, shown.before.has(finding.technique) ? 'also' : 'newly', messages),
      ),
      ...lost.map((finding) =>
        wordsOf(finding, shown.after.has(finding.technique) ? 'also' : 'lost', messages),
      ),
    ]
  }

  #count(technique: TechniqueId, side: 'found' | 'lost'): void {
    const change = this.#changes.get(technique) ?? { found: 0, lost: 0 }
    change[side]++
    this.#changes.set(technique, change)
  }
}

function findingsOf({ transcript }: DerivedFacts): readonly Finding[] {
  return transcript.findings
}

function techniquesOf(findings: readonly Finding[]): ReadonlySet<TechniqueId> {
  return new Set(findings.map(({ technique }) => technique))
}

function wordsOf(
  { technique, message, start, end }: Finding,
  change: TriedWords['change'],
  messages: readonly Message[],
): TriedWords {
  const text = messages[message]?.text ?? ''
  return {
    technique,
    change,
    text: text.slice(start, end),
    before:
      text
        .slice(Math.max(0, start - AROUND), start)
        .split('\n')
        .at(-1) ?? '',
    after: text.slice(end, end + AROUND).split('\n', 1)[0] ?? '',
  }
}
