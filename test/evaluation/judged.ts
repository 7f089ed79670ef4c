import type { Role } from '#shared/case/model.ts'
import { type Finding } from '#shared/techniques/types.ts'
import { readTalk } from '#shared/techniques/read-talk.ts'
import type { AnswerSense } from '#shared/techniques/technique-ids.ts'

/** A dialogue with what its reader says about each thing that is measured; what is not labelled is not measured. */
export interface Labelled {
  readonly id: string
  readonly group: string
  readonly messages: readonly { readonly role: Role; readonly text: string }[]
  /** By name of the thing. */
  readonly labels: Readonly<Record<string, boolean>>
  readonly waited: boolean | null
  /** Undefined where the labels don't say. */
  readonly answer?: AnswerSense | null
}

/** What the rules say about the same. */
export interface Judged {
  readonly dialogue: Labelled
  readonly found: Readonly<Record<string, boolean>>
  /** The very words, by name of the thing. */
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly waited: boolean | null
  readonly answer: AnswerSense | null
}

/** `namesOf` tells which things a technique counts for. */
export function judge(
  dialogue: Labelled,
  namesOf: (technique: Finding['technique']) => readonly string[],
): Judged {
  const { messages } = dialogue
  const talk = readTalk(messages)
  const words: Record<string, string[]> = {}
  for (const { technique, message, start, end, rule } of talk.findings) {
    for (const name of namesOf(technique)) {
      const text = messages[message]?.text.slice(start, end) ?? ''
      words[name] = [...(words[name] ?? []), `${message}: ${text} [${rule}]`]
    }
  }
  if (talk.isHeated) words['heated'] = [`points by message: ${talk.heat.join(' ')}`]
  return {
    dialogue,
    found: Object.fromEntries(Object.keys(dialogue.labels).map((name) => [name, name in words])),
    words,
    waited: talk.closure.waited,
    answer: talk.closure.answer,
  }
}
