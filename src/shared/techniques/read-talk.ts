import type { Message } from '../case/model.ts'
import { questionsOverBubbles } from './bubbles.ts'
import { type ClosureSense, type Reply, senseOfClosure } from './closure-sense.ts'
import { ClosureReader } from './closure.ts'
import { type CompiledLexicons, shippedLexicons } from './compiled-lexicons.ts'
import { weighAnswer } from './evidence/answer-cues.ts'
import { evidenceOf } from './evidence/shipped-weights.ts'
import { type Verdict, weigh, weighedTurns } from './evidence/weigh.ts'
import { byPlace, type FindingOverride, overruling } from './finding-overrides.ts'
import { HEATED_FROM } from './heat.ts'
import { overruledTurns } from './overruled-turns.ts'
import type { MessageSenses } from './message-senses.ts'
import type { Span } from './spans.ts'
import { type Retelling, retellings } from './retelling.ts'
import { orderedFindings } from './talk-order.ts'
import { promisesOf, type TalkPromise } from './talk-promises.ts'
import { type AnswerSense, isClosureTechnique, type TalkLanguage } from './technique-ids.ts'
import type { Turn } from './turn.ts'
import type { Finding } from './types.ts'

export type TalkMessage = Pick<Message, 'role' | 'text'> & Partial<Pick<Message, 'atMs'>>

export interface TalkOptions {
  /** What an agent wrote later does not count; a message without a time does. */
  readonly countedUntilMs?: number
  /** Reads with the rules of this language alone; else with those of each message's own. */
  readonly language?: TalkLanguage | null
  /** Lexicons to read with instead of those that ship, such as those with a team's own rules. */
  readonly lexicons?: CompiledLexicons
  /** What a supervisor has said about findings; it wins. */
  readonly overrides?: readonly FindingOverride[]
  /** The zone in which "today" and "at five" are read; UTC without it. */
  readonly timeZone?: string
}

/** A stretch of the message with this index. */
interface MessageStretch extends Span {
  readonly message: number
}

/** What the words of one talk show. */
export interface TalkReading {
  /** In the order of their place. */
  readonly findings: readonly Finding[]
  readonly closure: ClosureSense
  readonly promises: readonly TalkPromise[]
  /** Automatic sentences in agents' messages, in order: nobody's own words, and read as nothing else. */
  readonly canned: readonly MessageStretch[]
  /** By message: how heated the customer's words are (`heatOf`), 0 for everybody else. */
  readonly heat: readonly number[]
  readonly isHeated: boolean
  /** After the customer's answer an agent offers something, at any time. */
  readonly offersAfterAnswer: boolean
  /** The language of each message; null where its words don't tell. */
  readonly languages: readonly (TalkLanguage | null)[]
  /** The language of most of its words. */
  readonly language: TalkLanguage | null
}

interface TalkParts {
  readonly turns: readonly Turn[]
  /** Those that ask for closure. */
  readonly questions: readonly Finding[]
  /** Those of them that begin in an earlier message. */
  readonly begunBefore: ReadonlySet<Finding>
  readonly retold: readonly Retelling[]
}

/** By these an agent offers something. */
const OFFERS: ReadonlySet<string> = new Set(['canDo', 'own', 'agree', 'facts'])
const FEWEST_WORDS_OF_A_NOTE = 3
const MOST_WORDS_OF_ANY_LANGUAGE = 3

const SILENCE: TalkReading = {
  findings: [],
  closure: { solved: false, unresolved: false, waited: null, answer: null, answeredBy: null },
  promises: [],
  canned: [],
  heat: [],
  isHeated: false,
  offersAfterAnswer: false,
  languages: [],
  language: null,
}

/** Reads a talk whose messages are in order. Time is linear in its text. */
export function readTalk(messages: readonly TalkMessage[], options: TalkOptions = {}): TalkReading {
  if (messages.length === 0) return SILENCE
  const { turns: read, questions: asked, retold, verdict } = weighed(takeApart(messages, options))
  const overrides = options.overrides ?? []
  const turns = overruledTurns(read, overrides)
  const overrule = overruling(overrides)
  const questions = overrule(asked, isClosureTechnique)
  const closure = senseOfClosure(turns, questions, answerSense(mainLanguage(turns)))
  const heat = new Array<number>(messages.length).fill(0)
  const languages = new Array<TalkLanguage | null>(messages.length).fill(null)
  let points = 0
  for (const { message, reading, heat: own } of turns) {
    languages[message] = reading.language
    heat[message] = own
    points += own
  }
  const others = [
    ...orderedFindings(turns, questions, retold).filter(verdict.stands),
    ...notes(messages, options),
  ]
  const findings = [...questions, ...overrule(others, (technique) => !isClosureTechnique(technique))]
  return {
    findings: findings.sort(byPlace),
    closure,
    promises: promisesOf(turns, messages, options.timeZone ?? 'UTC'),
    canned: turns.flatMap(({ message, reading }) => reading.canned.map((span) => ({ message, ...span }))),
    heat,
    isHeated: points >= HEATED_FROM,
    offersAfterAnswer: closure.answeredBy !== null && offersAfter(turns, closure.answeredBy),
    languages,
    language: mainLanguage(turns),
  }
}

/** The same as the evidence has it: what it does not bear out is gone, and what rules missed is there. */
function weighed(parts: TalkParts): TalkParts & { readonly verdict: Verdict } {
  const { turns, questions, begunBefore, retold } = parts
  const findings = [...questions, ...orderedFindings(turns, questions, retold)]
  const main = mainLanguage(turns)
  const verdict = weigh(turns, findings, ({ reading }) => reading.language ?? main)
  const missed = verdict.missed.filter(({ technique }) => isClosureTechnique(technique))
  // Of a question over several messages only the end stands where it is weighed, which says nothing against it.
  const standing = questions.filter((question) => begunBefore.has(question) || verdict.stands(question))
  return {
    ...parts,
    turns: weighedTurns(turns, findings, verdict),
    questions: [...standing, ...missed].sort(byPlace),
    verdict,
  }
}

/** Reads a reply by the evidence of its language, or that of the talk; by rules alone where neither is known. */
function answerSense(main: TalkLanguage | null): (reply: Reply) => AnswerSense {
  return (reply) => {
    const language = reply.turns.find(({ reading }) => reading.language !== null)?.reading.language ?? main
    return language === null ? reply.answer.sense : weighAnswer(reply, evidenceOf(language))
  }
}

/** What rules alone find, before any evidence is weighed: the turns, and the findings of the closure questions and others. */
export function ruleFindings(
  messages: readonly TalkMessage[],
  options: TalkOptions = {},
): { turns: readonly Turn[]; findings: readonly Finding[] } {
  const { turns, questions, retold } = takeApart(messages, options)
  return { turns, findings: [...questions, ...orderedFindings(turns, questions, retold)] }
}

/** Reads every message by itself. */
function takeApart(
  messages: readonly TalkMessage[],
  { language = null, countedUntilMs = Infinity, lexicons = shippedLexicons(language) }: TalkOptions,
): TalkParts {
  const turns: Turn[] = []
  for (const [message, { role, text, atMs = null }] of messages.entries()) {
    if (role !== 'agent' && role !== 'customer') continue
    const counts = role === 'customer' || atMs === null || atMs <= countedUntilMs
    turns.push({ message, speaker: role, counts, ...lexicons.senses.read(role, text, language) })
  }
  const main = mainLanguage(turns)
  if (language === null && main !== null) {
    for (const [at, turn] of turns.entries()) turns[at] = inLanguage(turn, main, lexicons.senses)
  }
  const closureReader = new ClosureReader(turns, main)
  const begunBefore = new Set<Finding>()
  const questions = turns.flatMap(({ message, speaker, counts }, turn): readonly Finding[] => {
    if (speaker !== 'agent' || !counts) return []
    const own = closureReader.read(turn)
    const begun = questionsOverBubbles(turns, turn, closureReader, lexicons.senses, language)
      .filter(({ end }) => !own.some((question) => question.start < end))
      .map((question) => ({ ...question, message }))
    for (const question of begun) begunBefore.add(question)
    return [...begun, ...own.map((question) => ({ ...question, message }))]
  })
  return { turns, questions, begunBefore, retold: retellings(turns) }
}

/** Few words are in the language of the talk, whatever they look like: "no" is English, and Polish for "well". */
function inLanguage(turn: Turn, language: TalkLanguage, senses: MessageSenses): Turn {
  const { speaker, text, reading } = turn
  if (speaker !== 'customer' || reading.language === language || reading.words > MOST_WORDS_OF_ANY_LANGUAGE)
    return turn
  return { ...turn, ...senses.read(speaker, text, language) }
}

function offersAfter(turns: readonly Turn[], answeredBy: number): boolean {
  return turns.some(
    ({ message, speaker, reading }) =>
      message > answeredBy && speaker === 'agent' && reading.signs.some(({ rule }) => OFFERS.has(rule.finds)),
  )
}

/** Notes that somebody wrote: of some words, and none that a program writes. */
function notes(
  messages: readonly TalkMessage[],
  { language = null, countedUntilMs = Infinity, lexicons = shippedLexicons(language) }: TalkOptions,
): Finding[] {
  const found: Finding[] = []
  for (const [message, { role, text, atMs }] of messages.entries()) {
    if (role !== 'note' || (atMs ?? -Infinity) > countedUntilMs) continue
    const words = text.trim()
    if (words.split(/\s+/, FEWEST_WORDS_OF_A_NOTE).length < FEWEST_WORDS_OF_A_NOTE) continue
    const { signs } = lexicons.senses.read('agent', text, language).reading
    if (signs.some(({ rule }) => rule.finds === 'canned')) continue
    const start = text.length - text.trimStart().length
    found.push({ technique: 'note', message, start, end: start + words.length, rule: 'order.note' })
  }
  return found
}

function mainLanguage(turns: readonly Turn[]): TalkLanguage | null {
  const words = { en: 0, pl: 0 }
  for (const { reading } of turns) if (reading.language !== null) words[reading.language] += reading.words
  if (words.en === words.pl) return null
  return words.en > words.pl ? 'en' : 'pl'
}
