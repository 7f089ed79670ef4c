/** Transcripts to read in a measurement: those of the evaluation, repeated or recombined up to a size. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { createRandom, type Random } from '../src/shared/sample/random.ts'
import { readDialogues } from '../test/evaluation/dialogue-files.ts'
import type { LabelledDialogue } from '../test/evaluation/labelled-dialogue.ts'

type Said = LabelledDialogue['messages'][number]

const TALK_TEXTS = {
  /** The dialogues over and over, with 40 other words in each first message: most messages recur, as canned ones do. */
  repeated: repeatedTalk,
  /** The same with another word in every message: no message recurs. */
  distinct: distinctTalk,
  /** As many messages as in a dialogue, each of sentences from any of its language and role, and a number. */
  mixed: mixedTalk,
} as const
export type TalkTexts = keyof typeof TALK_TEXTS

const WORDS_OF_A_CASE = 40
/** No dialogue has more messages, and no message more words of ours. */
const MOST_MESSAGES = 100
const CONSONANTS = 'bcdfghjklmnpqrst'
const SEED = 20_261_122
const SENTENCE_END = /(?<=[.?!])\s+/
const EN_DIALOGUES = await readDialogues('en', 'tune')
const PL_DIALOGUES = await readDialogues('pl', 'tune')
const DIALOGUES: readonly LabelledDialogue[] = [...EN_DIALOGUES, ...PL_DIALOGUES]
const ENGLISH = sentencesOf(EN_DIALOGUES)
const POLISH = sentencesOf(PL_DIALOGUES)

/** Writes dialogues, a JSON object a line, until the file has so many bytes; the same at every call. */
export function writeTalks(path: string, bytes: number, kind: TalkTexts): void {
  const random = createRandom(SEED)
  const file = openSync(path, 'w')
  for (let number = 0, written = 0; written < bytes; number++) {
    const messages = TALK_TEXTS[kind](number, random).map(([role, text]) => ({ role, text }))
    written += writeSync(file, `${JSON.stringify({ id: `talk-${number}`, messages })}\n`)
  }
  closeSync(file)
}

/** Which dialogue a transcript is made of: one after another, but not in their order. */
function placeOf(number: number): number {
  return (number * 7919) % DIALOGUES.length
}

function messagesOf(number: number): readonly Said[] {
  return DIALOGUES[placeOf(number)]?.messages ?? []
}

function repeatedTalk(number: number): Said[] {
  return messagesOf(number).map(([role, text], index) => [
    role,
    index === 0 ? `${text} ${plainWords(number)}` : text,
  ])
}

function distinctTalk(number: number): Said[] {
  return messagesOf(number).map(([role, text], index) => [
    role,
    `${text} ${index === 0 ? plainWords(number) : plainWord(number, index)}`,
  ])
}

function mixedTalk(number: number, random: Random): Said[] {
  const sentences = placeOf(number) < EN_DIALOGUES.length ? ENGLISH : POLISH
  return messagesOf(number).map(([role, text], index) => {
    const own = text.split(SENTENCE_END).map(() => random.pick(sentences.get(role) ?? [text]))
    return [role, `${own.join(' ')} ${number * MOST_MESSAGES + index}`]
  })
}

/** The sentences that each role says. */
function sentencesOf(dialogues: readonly LabelledDialogue[]): ReadonlyMap<string, readonly string[]> {
  const sentences = new Map<string, string[]>()
  for (const [role, text] of dialogues.flatMap(({ messages }) => messages)) {
    const known = sentences.get(role) ?? []
    known.push(...text.split(SENTENCE_END))
    sentences.set(role, known)
  }
  return sentences
}

/** Words that no rule knows, other ones each time. */
function plainWords(number: number): string {
  return Array.from({ length: WORDS_OF_A_CASE }, (_, index) => plainWord(number, index)).join(' ')
}

function plainWord(number: number, index: number): string {
  const digits = (number * MOST_MESSAGES + index).toString(CONSONANTS.length)
  return digits.replace(/./g, (digit) => CONSONANTS.charAt(Number.parseInt(digit, CONSONANTS.length)))
}
