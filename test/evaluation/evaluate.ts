import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { confusionLines, confusions } from './confusion.ts'
import { judge, type Judged, type Labelled } from './judged.ts'
import { ownDialogues } from './own-dialogues.ts'
import { lettersOf, referenceDialogues } from './reference-dialogues.ts'
import { type Interval, type Score, score, share } from './score.ts'

/** Dialogues of others beside the checkout, where there are any. */
const REFERENCE = join(import.meta.dirname, '../../../shared/data/dialogues')

/**
 * Prints how well the rules read labelled dialogues: by group, for each thing, what was found rightly, wrongly and not,
 * then the errors of the groups asked for. Rules are tuned on the errors of `tune` groups only; `--show held` is for the
 * report of a finished lexicon.
 */
const { values } = parseArgs({
  options: {
    dialogues: { type: 'string' },
    language: { type: 'string' },
    show: { type: 'string', multiple: true, default: ['tune'] },
  },
})

const own = (await ownDialogues()).map((dialogue) => judge(dialogue, (technique) => [technique]))
const reference = referenceDialogues(values.dialogues ?? REFERENCE).map((dialogue) =>
  judge(dialogue, lettersOf),
)
const grouped = byGroup([...own, ...reference])
for (const [group, judged] of [...grouped].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  if (values.language !== undefined && !group.split(' ').includes(values.language)) continue
  print(`\n${group}: ${judged.length} dialogues\n${tableOf(judged)}`)
  if (values.show.some((word) => group.split(' ').includes(word))) print(errorsOf(judged).join('\n'))
}

function byGroup(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>()
  for (const each of judged) {
    const known = groups.get(each.dialogue.group)
    if (known === undefined) groups.set(each.dialogue.group, [each])
    else known.push(each)
  }
  return groups
}

function tableOf(judged: readonly Judged[]): string {
  const names = Object.keys(judged[0]?.dialogue.labels ?? {})
  const rows = names.map((name) =>
    rowOf(
      name,
      score(
        judged.map(({ dialogue, found }) => ({
          dialogue: dialogue.id,
          labelled: dialogue.labels[name] === true,
          found: found[name] === true,
        })),
      ),
    ),
  )
  const header = `${'thing'.padEnd(20)}${'tp'.padStart(5)}${'fp'.padStart(5)}${'fn'.padStart(5)}   precision            recall               F1`
  const answered = judged.filter(
    ({ dialogue, answer }) => dialogue.answer !== undefined && (dialogue.answer !== null || answer !== null),
  )
  return [
    header,
    ...rows,
    accuracy('waited', judged, ({ dialogue, waited }) => dialogue.waited === waited),
    accuracy('answer', answered, ({ dialogue, answer }) => dialogue.answer === answer),
    ...confusions(judged).flatMap((confusion) => ['', ...confusionLines(confusion)]),
  ].join('\n')
}

function rowOf(name: string, { tp, fp, fn, ...shares }: Score): string {
  const counts = [tp, fp, fn].map((number) => String(number).padStart(5)).join('')
  return [
    `${name.padEnd(20)}${counts}`,
    withInterval(shares.precision, shares.precisionInterval),
    withInterval(shares.recall, shares.recallInterval),
    withInterval(shares.f1, shares.f1Interval),
  ].join('   ')
}

function accuracy(name: string, judged: readonly Judged[], isRight: (each: Judged) => boolean): string {
  const right = judged.filter(isRight).length
  const value = share(right, judged.length)
  return `${name.padEnd(20)}${value === null ? 'none' : `${right} of ${judged.length} right, ${value.toFixed(3)}`}`
}

function withInterval(value: number | null, interval: Interval | null): string {
  if (value === null || interval === null) return 'none'.padEnd(18)
  return `${value.toFixed(3)} ${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}`.padEnd(18)
}

function errorsOf(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ dialogue, found, words, waited, answer }) => {
    const wrong = Object.keys(dialogue.labels).flatMap((name) => {
      if (dialogue.labels[name] === found[name]) return []
      return found[name] === true ? [`+ ${name}: ${words[name]?.join(' | ') ?? ''}`] : [`- ${name}`]
    })
    if (dialogue.waited !== waited) wrong.push(`waited ${String(waited)}, is ${String(dialogue.waited)}`)
    if (dialogue.answer !== undefined && dialogue.answer !== answer) {
      wrong.push(`answer ${String(answer)}, is ${String(dialogue.answer)}: ${answerOf(dialogue)}`)
    }
    return wrong.map((line) => `  ${dialogue.id}  ${line}`)
  })
}

function answerOf({ messages }: Labelled): string {
  return messages.findLast(({ role }) => role === 'customer')?.text ?? ''
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
