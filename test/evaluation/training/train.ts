import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  ANSWERS,
  type Column,
  type EvidenceWeights,
  type TechniqueWeights,
  WEIGHED,
  type Weighed,
  writeCue,
} from '#shared/techniques/evidence/weights.ts'
import { writeWeights } from '#shared/techniques/evidence/weights-text.ts'
import { isClosureTechnique, TALK_LANGUAGES, type TalkLanguage } from '#shared/techniques/technique-ids.ts'
import { readDialogues } from '../dialogue-files.ts'
import {
  calibrate,
  calibrateAnswers,
  OF_CLOSURE,
  OF_TECHNIQUES,
  type Scored,
  surenessOf,
} from './calibrate.ts'
import { type Bag, bagOf, CueNumbers, dialoguesByCue, kindOf, withCues } from './examples.ts'
import { fit, type LinearModel, scoreOf } from './fit.ts'
import { learntFrom } from './learnt-from.ts'

/**
 * Learns what speaks for and against each technique and writes it as data: the weights from the dialogues of `tune` and
 * `weigh`, what a rule's finding adds from `weigh` alone, as rules were tuned on the others. Reads nothing of `held`.
 */
const FOLDS = 4
/** It would end the text that holds the cues. */
const UNWRITABLE = /`/
/** Cues of fewer dialogues are chance. */
const FEWEST_DIALOGUES = 6
/** How rules read an answer, or see a closure question, and which rules they are. */
const READ_BY_RULES = /^(?:answerRead|answerSign|answerRule|rule|sign:closure)/
/** Smaller weights are left out. */
const LEAST_POINTS = 0.25

/** By rule. */
type Sureness = ReadonlyMap<string, number>

const { values } = parseArgs({ options: { language: { type: 'string' } } })

for (const language of TALK_LANGUAGES) {
  if (values.language !== undefined && values.language !== language) continue
  const weights = await learn(language)
  const file = new URL(`../../../src/shared/techniques/evidence/${language}-weights.ts`, import.meta.url)
  writeFileSync(file, await moduleOf(language, writeWeights(weights)))
  process.stdout.write(`${language}: ${weights.cues.size} cues\n`)
}

async function learn(language: TalkLanguage): Promise<EvidenceWeights> {
  const cues = new CueNumbers()
  const read = async (part: 'tune' | 'weigh'): Promise<Bag[]> =>
    (await readDialogues(language, part)).map((dialogue) => bagOf(dialogue, cues))
  const all = await read('tune')
  const blind = await read('weigh')
  const { names } = cues
  // Rules read what they were tuned on better than anything else: what they read there teaches nothing.
  const readByRules = names.map((name) => READ_BY_RULES.test(name))
  const tuned = withCues(all, (cue) => readByRules[cue] !== true)
  const counts = dialoguesByCue([...tuned, ...blind], names.length)
  const columns = {} as Record<Column, TechniqueWeights>
  const points: Partial<Record<Column, number>>[] = names.map(() => ({}))
  const take = (column: Column, { weights }: LinearModel): void => {
    for (const [cue, weight] of weights.entries()) {
      const own = points[cue]
      if (own !== undefined && Math.abs(weight) >= LEAST_POINTS) own[column] = weight
    }
  }
  for (const technique of WEIGHED) {
    // What rules see of closure questions is no finding yet; of the others it is what a rule adds.
    const isClosure = isClosureTechnique(technique)
    const own = isClosure ? -1 : names.indexOf(writeCue('sign', technique.replace('.vague', ''), ''))
    const isUsed = (cue: number): boolean => cue !== own && (counts[cue] ?? 0) >= FEWEST_DIALOGUES
    const [learnt, tested] = [withCues(tuned, isUsed), withCues(blind, isUsed)]
    const model = fit([...learnt, ...tested], technique, names.length)
    const sureness = surenessByRule(tested, technique)
    const unseen = scoresUnseen(learnt, tested, technique, names.length, sureness)
    const bounds = isClosure ? OF_CLOSURE : OF_TECHNIQUES
    const { sureFrom, rule, threshold } = calibrate(unseen, model.base, bounds)
    const unsure = [...sureness].flatMap(([id, sure]) => (sure < sureFrom ? [id] : [])).toSorted()
    columns[technique] = { base: model.base - threshold, rule, unsure }
    take(technique, model)
  }
  const isUsed = (cue: number): boolean => (counts[cue] ?? 0) >= FEWEST_DIALOGUES
  const [learnt, tested] = [answered(withCues(tuned, isUsed)), answered(withCues(blind, isUsed))]
  const rule = calibrateAnswers(ANSWERS.map((sense) => scoresUnseen(learnt, tested, sense, names.length)))
  for (const sense of ANSWERS) {
    const model = fit([...learnt, ...tested], sense, names.length)
    columns[sense] = { base: model.base, rule, unsure: [] }
    take(sense, model)
  }
  const kept = names
    .map((name, cue) => [name, points[cue] ?? {}] as const)
    .filter(([name, own]) => !UNWRITABLE.test(name) && Object.keys(own).length > 0)
  return { techniques: columns, cues: new Map(kept.toSorted(([a], [b]) => (a < b ? -1 : 1))) }
}

function answered(bags: readonly Bag[]): Bag[] {
  return bags.filter(({ examples }) => examples.answer.length > 0)
}

/** The dialogues tested, each scored by a model that was learnt without it. */
function scoresUnseen(
  learnt: readonly Bag[],
  tested: readonly Bag[],
  column: Column,
  cueCount: number,
  sureness: Sureness = new Map(),
): Scored[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit([...learnt, ...tested.filter((_bag, index) => index % FOLDS !== fold)], column, cueCount),
  )
  return tested.map((bag, index) => scored(bag, column, models[index % FOLDS], sureness))
}

function scored(bag: Bag, column: Column, model: LinearModel | undefined, sureness: Sureness): Scored {
  return {
    labelled: bag.labels.has(column),
    stretches: bag.examples[kindOf(column)].map((example) => {
      const rules = example.foundBy.get(column)
      return {
        score: model === undefined ? 0 : scoreOf(example, model),
        sureness: rules === undefined ? null : Math.max(0, ...rules.map((rule) => sureness.get(rule) ?? 0)),
      }
    }),
  }
}

/** How sure each rule is that finds a technique in these dialogues. */
function surenessByRule(bags: readonly Bag[], technique: Weighed): Sureness {
  const counts = new Map<string, { right: number; found: number }>()
  for (const { labels, examples } of bags) {
    const rules = examples[kindOf(technique)].flatMap(({ foundBy }) => foundBy.get(technique) ?? [])
    for (const rule of new Set(rules)) {
      const count = counts.get(rule) ?? { right: 0, found: 0 }
      counts.set(rule, count)
      count.found++
      if (labels.has(technique)) count.right++
    }
  }
  return new Map([...counts].map(([rule, { right, found }]) => [rule, surenessOf(right, found)]))
}

async function moduleOf(language: TalkLanguage, weights: string): Promise<string> {
  return [
    `// Written by \`npm run train\`; weights-text.ts tells how to read it. ${await learntFrom(language)}`,
    `export const ${language.toUpperCase()}_WEIGHTS = String.raw\``,
    weights,
    '`',
    '',
  ].join('\n')
}
