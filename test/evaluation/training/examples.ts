import type { Speaker } from '#shared/techniques/compiled-rules.ts'
import { replyTo } from '#shared/techniques/closure-sense.ts'
import { answerCues } from '#shared/techniques/evidence/answer-cues.ts'
import {
  type CueKind,
  cueOf,
  type CueSink,
  kindOfCode,
  OPERANDS,
  ruleNumber,
} from '#shared/techniques/evidence/cue.ts'
import { TalkCues } from '#shared/techniques/evidence/talk-cues.ts'
import { type Column, END, signNames, writeCue } from '#shared/techniques/evidence/weights.ts'
import { isDefaultRule } from '#shared/techniques/default-rules.ts'
import { byPlace } from '#shared/techniques/finding-overrides.ts'
import { ruleFindings } from '#shared/techniques/read-talk.ts'
import { isClosureTechnique } from '#shared/techniques/technique-ids.ts'
import type { Turn } from '#shared/techniques/turn.ts'
import type { Finding } from '#shared/techniques/types.ts'
import type { LabelledDialogue } from '../labelled-dialogue.ts'

/** A stretch of words: its cues that are learnt from, by number, how many it has in all, and what rules find in it. */
export interface Example {
  readonly cues: Int32Array
  readonly count: number
  readonly found: ReadonlySet<string>
  /** By technique: the rules that find it, but for defaults. */
  readonly foundBy: ReadonlyMap<string, readonly string[]>
}

/** Whose stretches they are; the customer's answer to the last closure question stands apart. */
type Kind = Speaker | 'answer'

/** A dialogue as it is learnt from: which of its stretches shows a technique is not labelled. */
export interface Bag {
  readonly labels: ReadonlySet<string>
  readonly examples: Readonly<Record<Kind, readonly Example[]>>
}

/** The cues of a stretch by number, and how many there are with repetitions. */
interface TakenCues extends CueSink {
  readonly numbers: ReadonlySet<number>
  readonly count: number
}

/** Numbers for the cues met, with the names by which they are written. */
export class CueNumbers {
  readonly #numbers = new Map<number, number>()
  readonly names: string[] = []

  taking(spelt: Speller): TakenCues {
    const numbers = new Set<number>()
    let count = 0
    return {
      numbers,
      get count() {
        return count
      },
      add: (code, one, other) => {
        count++
        const cue = cueOf(code, one, other)
        const known = this.#numbers.get(cue) ?? this.names.length
        numbers.add(known)
        if (known < this.names.length) return
        this.#numbers.set(cue, known)
        this.names.push(spelt.nameOf(kindOfCode(code), one, other))
      },
    }
  }
}

export function kindOf(column: Column): Kind {
  if (column === 'advocate') return 'customer'
  return column.startsWith('answer.') ? 'answer' : 'agent'
}

/** What rules find in a dialogue, and what can be weighed. */
export function bagOf({ messages, closure, techniques }: LabelledDialogue, cues: CueNumbers): Bag {
  const { turns, findings } = ruleFindings(messages.map(([role, text]) => ({ role, text })))
  const talk = new TalkCues(turns)
  const spelt = new Speller(turns)
  const examples: Record<Kind, (Omit<Example, 'cues' | 'count'> & { readonly taken: TakenCues })[]> = {
    agent: [],
    customer: [],
    answer: [],
  }
  for (const [index, { speaker, message }] of turns.entries()) {
    talk.read(index, ({ start, end }) => {
      const found = findings.filter(
        (each) => each.message === message && each.start < end && start < each.end,
      )
      const taken = cues.taking(spelt)
      examples[speaker].push({ taken, found: techniquesOf(found), foundBy: rulesByTechnique(found) })
      return taken
    })
  }
  const reply = replyTo(
    turns,
    findings.filter(({ technique }) => isClosureTechnique(technique)).sort(byPlace),
  )
  if (reply !== null && reply !== 'agent' && closure.answer !== null) {
    const taken = cues.taking(spelt)
    answerCues(reply, taken)
    const found = `answer.${reply.answer.sense}`
    examples.answer.push({ taken, found: new Set([found]), foundBy: new Map([[found, []]]) })
  }
  const finished = (kind: Kind): Example[] =>
    examples[kind].map(({ taken: { numbers, count }, ...example }) => ({
      ...example,
      cues: Int32Array.from(numbers),
      count,
    }))
  const labels = new Set<string>(techniques)
  if (closure.solved) labels.add('closure.solved')
  if (closure.unresolved) labels.add('closure.unresolved')
  if (closure.answer !== null) labels.add(`answer.${closure.answer}`)
  return {
    labels,
    examples: { agent: finished('agent'), customer: finished('customer'), answer: finished('answer') },
  }
}

function techniquesOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ technique }) => technique))
}

function rulesByTechnique(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>()
  for (const { technique, rule } of findings) {
    if (isDefaultRule(rule)) continue
    rules.set(technique, [...(rules.get(technique) ?? []), rule])
  }
  return rules
}

/** The same with only these cues to learn from. */
export function withCues(bags: readonly Bag[], isUsed: (cue: number) => boolean): Bag[] {
  const kept = (examples: readonly Example[]): Example[] =>
    examples.map((example) => ({ ...example, cues: example.cues.filter(isUsed) }))
  return bags.map(({ labels, examples }) => ({
    labels,
    examples: {
      agent: kept(examples.agent),
      customer: kept(examples.customer),
      answer: kept(examples.answer),
    },
  }))
}

/** By number of a cue: in how many dialogues it is. */
export function dialoguesByCue(bags: readonly Bag[], cueCount: number): Int32Array {
  const counts = new Int32Array(cueCount)
  for (const { examples } of bags) {
    const here = new Set(
      [...examples.agent, ...examples.customer, ...examples.answer].flatMap(({ cues }) => [...cues]),
    )
    for (const cue of here) counts[cue] = (counts[cue] ?? 0) + 1
  }
  return counts
}

/** Writes cues in the words of a talk. */
class Speller {
  readonly #words = new Map<number, string>()
  readonly #stems = new Map<number, string>()
  readonly #rules = new Map<number, string>()

  constructor(turns: readonly Turn[]) {
    for (const { text, words, reading, closure } of turns) {
      for (const { rule } of reading.signs) this.#rules.set(ruleNumber(rule.id), rule.id)
      for (const { rule } of closure.candidates) this.#rules.set(ruleNumber(rule), rule)
      for (const [index, stem] of words.stem.entries()) {
        const word = text.slice(words.start[index], words.end[index]).toLowerCase()
        this.#words.set(words.spelling[index] ?? 0, word)
        if ((this.#stems.get(stem)?.length ?? Infinity) > word.length) this.#stems.set(stem, word)
      }
    }
  }

  nameOf(kind: CueKind, one: number, other: number): string {
    const [first = '', second = ''] = [one, other].map((operand, index): string => {
      switch (OPERANDS[kind][index]) {
        case 'word':
          return this.#words.get(operand) ?? END
        case 'stem':
          return operand === 0 ? END : (this.#stems.get(operand) ?? END)
        case 'rule':
          return this.#rules.get(operand) ?? END
        default:
          return (index === OPERANDS[kind].length - 1 && signNames(kind)?.[operand]) || String(operand)
      }
    })
    return writeCue(kind, first, second)
  }
}
