/** So many letters at the beginning make two words forms of one. */
const FEWEST_SHARED_LETTERS = 4
/** A form may differ in so many letters at its end ("reagują", "reaguje"). */
const MOST_DIFFERENT_LETTERS = 3
const CLAUSE_END = /[,.;:!?\n–—]/
const FILLERS: ReadonlySet<string> = new Set(
  'no tak o oj juz teraz sie mi to go ja yes yeah yep it they i ok okej super wreszcie'.split(' '),
)
const NEGATIONS: ReadonlySet<string> = new Set(['nie', 'not'])

/**
 * Does the first clause of an answer repeat a word of the question, as one says yes in Polish above all ("Did it rise?" -
 * "rose")? `yes` where both or neither negate it, else `no`; null where nothing is repeated.
 */
export function echoOf(question: string, answer: string): 'yes' | 'no' | null {
  const said = wordsOf(answer.trimStart().split(CLAUSE_END, 1)[0] ?? '')
  const at = said.findIndex((word) => !FILLERS.has(word) && !NEGATIONS.has(word))
  const word = said[at]
  if (word === undefined) return null
  const asked = wordsOf(question)
  const place = asked.findIndex((each) => areForms(each, word))
  if (place < 0) return null
  const isDenied = said.slice(0, at).some((each) => NEGATIONS.has(each))
  const isAskedDenied = asked.slice(Math.max(0, place - 2), place).some((each) => NEGATIONS.has(each))
  return isDenied === isAskedDenied ? 'yes' : 'no'
}

function areForms(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let shared = 0
  while (shared < shorter && one.charAt(shared) === other.charAt(shared)) shared++
  return (
    shared >= FEWEST_SHARED_LETTERS && Math.max(one.length, other.length) - shared <= MOST_DIFFERENT_LETTERS
  )
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase()
  return folded.match(/[\p{L}\d]+/gu) ?? []
}
