import type { Judged } from './judged.ts'

/** How often what one reader says stands beside what the rules say of the same dialogue. */
export interface Confusion {
  readonly title: string
  /** In the order of rows and columns. */
  readonly names: readonly string[]
  /** By what is labelled, then by what is found. */
  readonly counts: readonly (readonly number[])[]
}

const QUESTIONS = ['neither', 'solved', 'unresolved', 'both'] as const
const ANSWERS = ['none', 'allSet', 'stillUnresolved', 'unclear'] as const

/** Which closure questions, and which answers, are taken for which; where neither is labelled, nothing. */
export function confusions(judged: readonly Judged[]): readonly Confusion[] {
  const asked = judged.filter(({ dialogue }) => 'closure.solved' in dialogue.labels)
  const answered = judged.filter(({ dialogue }) => dialogue.answer !== undefined)
  return [
    count('closure questions', QUESTIONS, asked, ({ dialogue, found }) => [
      questionsOf(dialogue.labels),
      questionsOf(found),
    ]),
    count('answers', ANSWERS, answered, ({ dialogue, answer }) => [
      dialogue.answer ?? 'none',
      answer ?? 'none',
    ]),
  ].filter(({ counts }) => counts.some((row) => row.some((cases) => cases > 0)))
}

/** A table of it: a row for each label, a column for each finding. */
export function confusionLines({ title, names, counts }: Confusion): readonly string[] {
  const cells = (of: readonly (string | number)[]) => of.map((cell) => String(cell).padStart(17)).join('')
  return [
    `${`${title}: labelled`.padEnd(32)}found${cells(names).slice(5)}`,
    ...names.map((name, at) => `${name.padEnd(32)}${cells(counts[at] ?? [])}`),
  ]
}

function questionsOf(told: Readonly<Record<string, boolean>>): (typeof QUESTIONS)[number] {
  const isSolved = told['closure.solved'] === true
  if (told['closure.unresolved'] === true) return isSolved ? 'both' : 'unresolved'
  return isSolved ? 'solved' : 'neither'
}

function count<T extends string>(
  title: string,
  names: readonly T[],
  judged: readonly Judged[],
  sidesOf: (each: Judged) => readonly [labelled: T, found: T],
): Confusion {
  const counts = names.map(() => names.map(() => 0))
  for (const each of judged) {
    const [labelled, found] = sidesOf(each)
    const row = counts[names.indexOf(labelled)]
    const column = names.indexOf(found)
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1
  }
  return { title, names, counts }
}
