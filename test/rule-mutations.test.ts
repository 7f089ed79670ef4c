import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type * as facts from '#shared/case/facts.ts'
import type * as transcript from '#shared/case/transcript.ts'
import {
  differsInFigures,
  disagreements,
  type Engine,
  expectationOf,
} from '#shared/metrics/testing/agreement.ts'
import {
  anyCustomer,
  anyPlainRecord,
  type Customer,
  isSameCustomer,
  type PlainFacts,
  plainFacts,
  type PlainRecord,
} from '#shared/metrics/testing/plain-facts.ts'
import { anyExample } from '#shared/metrics/testing/workspaces.ts'

const SHARED = join(import.meta.dirname, '../src/shared')
const folder = mkdtempSync(join(tmpdir(), 'rules-'))
const examples = fc.sample(anyExample(), { seed: 20_260_601, numRuns: 400 })
const records = fc.sample(anyPlainRecord, { seed: 20_260_602, numRuns: 2_000 })
const customers = fc.sample(fc.tuple(anyCustomer, anyCustomer), { seed: 20_260_603, numRuns: 5_000 })
const expectations = examples.map((example) => ({ example, expectation: expectationOf(example) }))

type Flip = readonly [file: string, text: string, flipped: string]

/** One flipped comparison or swapped term each: where, what stands there, and what takes its place. */
const RULE_FLIPS: readonly Flip[] = [
  ['rules/common.ts', 'nextCaseAtMs(facts, settings) <=', 'nextCaseAtMs(facts, settings) <'],
  ['rules/common.ts', "settings.repeatCategory === 'same'", "settings.repeatCategory !== 'same'"],
  ['rules/common.ts', "|| facts.kind === 'unknown'", ''],
  ['rules/common.ts', 'facts.agent === NOBODY ?', 'facts.agent !== NOBODY ?'],
  ['rules/common.ts', 'facts.resolver === NOBODY ?', 'facts.resolver !== NOBODY ?'],
  ['rules/common.ts', 'facts.closingAuthor === NOBODY ?', 'facts.closingAuthor !== NOBODY ?'],
  ['rules/resolution-once.ts', 'facts.resolvedAtMs <= facts.asOfMs', 'facts.resolvedAtMs < facts.asOfMs'],
  ['rules/resolution-once.ts', 'wasResolved && !facts.isAutoClosed', 'wasResolved'],
  ['rules/resolution-now.ts', 'facts.isSolved && !facts.isAutoClosed', 'facts.isSolved'],
  ['rules/resolution-lasting.ts', 'windowMs(settings) > facts.asOfMs', 'windowMs(settings) >= facts.asOfMs'],
  ['rules/resolution-lasting.ts', '2 * windowMs(settings)', 'windowMs(settings)'],
  ['rules/resolution-lasting.ts', 'facts.resolvedAtMs <= facts', 'facts.resolvedAtMs < facts'],
  ['rules/resolution-lasting.ts', 'facts.reopenCount === 0', 'facts.reopenCount >= 0'],
  ['rules/reopen.ts', 'windowMs(settings) > facts.asOfMs', 'windowMs(settings) >= facts.asOfMs'],
  ['rules/reopen.ts', 'facts.reopenCount > 0', 'facts.reopenCount > 1'],
  ['rules/repeat.ts', 'windowMs(settings) > facts.asOfMs', 'windowMs(settings) >= facts.asOfMs'],
  ['rules/repeat.ts', "if (!facts.hasCustomer) return 'unknownCustomer'\n", ''],
  ['rules/follow-up-state.ts', 'dueMs + graceMs > facts.asOfMs', 'dueMs + graceMs >= facts.asOfMs'],
  ['rules/follow-up-state.ts', 'doneMs <= dueMs + graceMs', 'doneMs < dueMs + graceMs'],
  ['rules/follow-up-state.ts', 'nextSameCategoryAtMs < dueMs', 'nextSameCategoryAtMs <= dueMs'],
  ['rules/follow-up-state.ts', 'nextSameCategoryAtMs < dueMs', 'nextAnyCategoryAtMs < dueMs'],
  ['rules/follow-up-state.ts', '|| !facts.isSolved', ''],
  ['rules/follow-up-state.ts', '&& !facts.hasMessages', ''],
  ['rules/follow-up-state.ts', '&& !facts.sourceRecordsFollowUps', ''],
  [
    'rules/closure.ts',
    'facts.askedSolved && facts.askedUnresolved',
    'facts.askedSolved || facts.askedUnresolved',
  ],
  ['rules/closure.ts', 'wasAsked(facts) && facts.waited', 'wasAsked(facts)'],
  ['rules/closure.ts', "facts.answer === 'stillUnresolved'", "facts.answer !== 'stillUnresolved'"],
  ['rules/closure.ts', '&& !facts.offersAfterAnswer', ''],
  ['rules/closure.ts', 'facts.isSolved', 'facts.isSolved && !facts.isAutoClosed'],
  ['rules/technique.ts', '(facts.talkBits & bit) !== 0', '(facts.talkBits & bit) === 0'],
  ['engine/cohort.ts', 'fill(1, from, to + 1)', 'fill(1, from + 1, to + 1)'],
  ['engine/cohort.ts', 'fill(1, from, to + 1)', 'fill(1, from, to)'],
  [
    'engine/next-cases.ts',
    '(openedAtMs[other] ?? NaN) > resolvedAtMs',
    '(openedAtMs[other] ?? NaN) >= resolvedAtMs',
  ],
  ['engine/next-cases.ts', '&& !isExcluded(index)', ''],
]

/** The same for what the rules are told of a case. */
const FACT_FLIPS: readonly Flip[] = [
  ['facts.ts', 'if (record.resolvedAtMs !== null) return record.resolvedAtMs\n', ''],
  ['facts.ts', '&& !record.autoClosed', ''],
  [
    'facts.ts',
    "(customer.customerEmail ?? '').trim().toLowerCase()",
    "(customer.customerEmail ?? '').trim()",
  ],
  ['facts.ts', ".replace(/^00/u, '')", ''],
  ['facts.ts', "email.includes('@')", "email !== ''"],
  ['facts.ts', '[system, account, id]', '[account, id]'],
  ['facts.ts', "&& account !== ''", ''],
  ['transcript.ts', 'message.atMs > closingEndMs', 'message.atMs >= closingEndMs'],
  ['transcript.ts', 'resolvedAtMs + DAY_MS', 'resolvedAtMs + DAY_MS - 1'],
  ['transcript.ts', 'later ??= message', 'later = message'],
  ['transcript.ts', "message.role !== 'agent'", "message.role === 'customer'"],
  ['transcript.ts', 'if (atMs === null) return messages', 'if (atMs === null) continue'],
]

/**
 * The shared code with one part of it copied, and a flip in the copy; the rest is the code itself. Throws where the text
 * is not there exactly once.
 */
function copyOf(name: string, part: 'metrics' | 'case', flip?: Flip): (file: string) => Promise<object> {
  const copy = join(folder, name)
  const isProduct = (path: string) => !path.includes('.test.') && !path.includes('testing')
  cpSync(join(SHARED, part), join(copy, part), { recursive: true, filter: isProduct })
  for (const other of readdirSync(SHARED))
    if (other !== part) symlinkSync(join(SHARED, other), join(copy, other))
  if (flip !== undefined) {
    const [file, text, flipped] = flip
    const path = join(copy, part, file)
    const pieces = readFileSync(path, 'utf8').split(text)
    if (pieces.length !== 2) throw new Error(`${text} stands ${pieces.length - 1} times in ${file}`)
    writeFileSync(path, pieces.join(flipped))
  }
  return (file) => import(/* @vite-ignore */ pathToFileURL(join(copy, part, file)).href)
}

async function engineOf(name: string, flip?: Flip): Promise<Engine> {
  const files = ['engine/columns-builder.ts', 'engine/tally.ts', 'engine/cases-behind.ts']
  return Object.assign({}, ...(await Promise.all(files.map(copyOf(name, 'metrics', flip))))) as Engine
}

type FactsCode = typeof facts & typeof transcript

async function factsOf(name: string, flip?: Flip): Promise<FactsCode> {
  const files = ['facts.ts', 'transcript.ts']
  return Object.assign({}, ...(await Promise.all(files.map(copyOf(name, 'case', flip))))) as FactsCode
}

/** Whether some case or pair of customers is read otherwise than by the facts written out plainly. */
function isMisread({ customerKey, orderMessages, readTranscript, resolutionInstantMs }: FactsCode): boolean {
  const read = (record: PlainRecord): PlainFacts => {
    const resolvedAtMs = resolutionInstantMs(record)
    const { hasMessages, hasAgentMessage, laterAgentMessageAtMs, closingAuthor } = readTranscript(
      orderMessages(record.messages),
      resolvedAtMs,
    )
    return { resolvedAtMs, hasMessages, hasAgentMessage, laterAgentMessageAtMs, closingAuthor }
  }
  const areOne = (one: Customer, other: Customer) =>
    customerKey(one, one.system) !== null && customerKey(one, one.system) === customerKey(other, other.system)
  return (
    records.some((record) => !isDeepStrictEqual(read(record), plainFacts(record))) ||
    customers.some(([one, other]) => areOne(one, other) !== isSameCustomer(one, other))
  )
}

/** Whether the figures of some example are not those of the definitions written out plainly. */
function isNoticed(engine: Engine): boolean {
  return expectations.some(({ example, expectation }) => differsInFigures(engine, example, expectation))
}

const nameOf = (flip: Flip, at: number) => ({ flip, at, what: `${flip[0]}: ${flip[1].trim()} -> ${flip[2]}` })

afterAll(() => rmSync(folder, { recursive: true }))

describe('the definitions written out plainly', { timeout: 60_000 }, () => {
  it('agree with the engine as it is', async () => {
    const whole = await engineOf('whole')
    const found = expectations.map(({ example, expectation }) => disagreements(whole, example, expectation))
    expect(found.flat()).toEqual([])
  })

  it.each(RULE_FLIPS.map(nameOf))('notice $what', async ({ flip, at }) => {
    expect(isNoticed(await engineOf(`rule-${at}`, flip))).toBe(true)
  })
})

describe('the facts written out plainly', { timeout: 60_000 }, () => {
  it('agree with the code as it is', async () => {
    expect(isMisread(await factsOf('whole-facts'))).toBe(false)
  })

  it.each(FACT_FLIPS.map(nameOf))('notice $what', async ({ flip, at }) => {
    expect(isMisread(await factsOf(`fact-${at}`, flip))).toBe(true)
  })
})
