import type { TalkLanguage } from './technique-ids.ts'

/** So many letters at the beginning make two words forms of one; shorter words must be the same. */
const FEWEST_SHARED_LETTERS = 4
const FEWEST_LETTERS_OF_AN_ECHO = 3
/** A form may differ in so many letters at its end ("reagują", "reaguje"). */
const MOST_DIFFERENT_LETTERS = 3
const CLAUSE_END = /[,.;:!?\n–—]/
/** Words of either language that say nothing when they come again. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'no tak o oj juz teraz sie mi to go ja na w z do i a jest sa pan pani panu ten ta te mam ma moje moj moja wszystko ' +
    'yes yeah yep it they them he she you we me my your the a an is are was be has have do does did that this these of in ' +
    'on at to for with and so all now again any there still just one ok okej super wreszcie'
  ).split(' '),
)
const NEGATIONS: ReadonlySet<string> = new Set(['nie', 'not', 'never', 't'])

/**
 * Does the first clause of an answer repeat a word of the question, as one says yes in Polish above all ("Did it rise?" -
 * "rose")? `yes` where both or neither negate it, else `no`; null where nothing is repeated.
 */
export function echoOf(question: string, answer: string): 'yes' | 'no' | null {
  const said = wordsOf(answer.trimStart().split(CLAUSE_END, 1)[0] ?? '')
  const asked = wordsOf(question)
  for (const [at, word] of said.entries()) {
    if (FILLERS.has(word) || NEGATIONS.has(word)) continue
    const place = asked.findIndex((each) => areForms(each, word))
    if (place < 0) continue
    const isDenied = said.slice(0, at).some((each) => NEGATIONS.has(each))
    const isAskedDenied = asked.slice(Math.max(0, place - 2), place).some((each) => NEGATIONS.has(each))
    return isDenied === isAskedDenied ? 'yes' : 'no'
  }
  return null
}

const DENIALS: ReadonlySet<string> = new Set(
  'nie nic brak ledwo nigdy zaden zadna zadne not never nothing none zero nada without hardly barely cannot cant wont t'.split(
    ' ',
  ),
)
/** These deny in English alone: in Polish "no" is "well". */
const ENGLISH_DENIALS: ReadonlySet<string> = new Set(['no', 'only'])

/** Does a word of it deny or restrict anything? `language` is that of the talk; null is both. */
export function denies(text: string, language: TalkLanguage | null): boolean {
  return wordsOf(text).some((word) => DENIALS.has(word) || (language !== 'pl' && ENGLISH_DENIALS.has(word)))
}

function areForms(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let shared = 0
  while (shared < shorter && one.charAt(shared) === other.charAt(shared)) shared++
  if (one === other) return one.length >= FEWEST_LETTERS_OF_AN_ECHO
  return (
    shared >= FEWEST_SHARED_LETTERS && Math.max(one.length, other.length) - shared <= MOST_DIFFERENT_LETTERS
  )
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase()
  return folded.match(/[\p{L}\d]+/gu) ?? []
}
