/** How fast `closewell techniques` reads transcripts, beside plain searches for the same phrases in the same file. */
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { techniquesCommand } from '../src/main/cli/commands/techniques.ts'
import { readLines } from '../src/main/cli/read-lines.ts'
import { EN_DIALOGUES } from '../test/evaluation/en/index.ts'
import { PL_DIALOGUES } from '../test/evaluation/pl/index.ts'
import { median, ratio, rounded, tableRow } from './figures.ts'
import { automatonCounter, phrases, type PhraseCounter, regexCounter } from './talk-peers.ts'

interface Measured {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly megabytesPerSecond: number
}

const WORDS_OF_A_CASE = 40

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '100' },
    repeats: { type: 'string', default: '3' },
    save: { type: 'boolean', default: false },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'closewell-talks-'))
try {
  await main()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function main(): Promise<void> {
  const file = join(folder, 'talks.jsonl')
  const distinct = join(folder, 'distinct.jsonl')
  writeTalks(file, Number(values.megabytes) * 1e6, 'first')
  writeTalks(distinct, Number(values.megabytes) * 1e6, 'all')
  const megabytes = statSync(file).size / 1e6
  const automaton = automatonCounter()
  const runs: Record<string, Measured | null> = {
    techniques: await measure(megabytes, async () => readAll(file)),
    'no text twice': await measure(megabytes, async () => readAll(distinct)),
    'regular expression': await measure(megabytes, async () => countAll(file, regexCounter())),
    'ahocorasick 1.0.2':
      automaton === null ? null : await measure(megabytes, async () => countAll(file, automaton)),
    'JSON alone': await measure(megabytes, async () => countAll(file, () => 0)),
  }
  const own = runs['techniques']?.cpuSeconds ?? null
  print(`${rounded(megabytes)} MB of transcripts, ${phrases().length} phrases for the plain searches`)
  print(tableRow('', ['seconds', 'CPU s', 'MB/s', 'times']))
  for (const [name, run] of Object.entries(runs)) {
    const cells = run === null ? [null, null, null] : [run.seconds, run.cpuSeconds, run.megabytesPerSecond]
    print(tableRow(name, [...cells, ratio(run?.cpuSeconds ?? null, own)]))
  }
  if (!values.save) return
  mkdirSync(join(import.meta.dirname, 'baselines'), { recursive: true })
  const result = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cores: cpus().length,
    megabytes: rounded(megabytes),
    phrases: phrases().length,
    runs,
  }
  writeFileSync(
    join(import.meta.dirname, 'baselines', 'techniques.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  )
}

/** The dialogues of the evaluation over and over, each time with other words in the first message or in all of them. */
function writeTalks(path: string, bytes: number, changed: 'first' | 'all'): void {
  const dialogues = [...EN_DIALOGUES, ...PL_DIALOGUES]
  const file = openSync(path, 'w')
  let written = 0
  for (let number = 0; written < bytes; number++) {
    const dialogue = dialogues[(number * 7919) % dialogues.length]
    if (dialogue === undefined) break
    const messages = dialogue.messages.map(([role, text], index) => ({
      role,
      text:
        index === 0
          ? `${text} ${plainWords(number)}`
          : changed === 'all'
            ? `${text} ${plainWord(number, index)}`
            : text,
    }))
    written += writeSync(file, `${JSON.stringify({ id: `talk-${number}`, messages })}\n`)
  }
  closeSync(file)
}

/** Words that no rule knows, other ones each time. */
function plainWords(number: number): string {
  return Array.from({ length: WORDS_OF_A_CASE }, (_, index) => plainWord(number, index)).join(' ')
}

function plainWord(number: number, index: number): string {
  return (number * 31 + index * 977 + 1).toString(36).replace(/\d/g, 'k')
}

async function readAll(file: string): Promise<void> {
  const output = {
    json: true,
    result: () => {},
    write: () => {},
    message: (text: string) => process.stderr.write(`${text}\n`),
  }
  const code = await techniquesCommand(['--in', file], output, new AbortController().signal)
  if (code !== 0) throw new Error(`ended with ${code}`)
}

function countAll(file: string, count: PhraseCounter): number {
  let found = 0
  for (const line of readLines(file)) {
    const { messages } = JSON.parse(line ?? '{"messages":[]}') as { messages: { text: string }[] }
    for (const { text } of messages) found += count(text)
  }
  return found
}

async function measure(megabytes: number, run: () => Promise<unknown>): Promise<Measured> {
  const seconds: number[] = []
  const cpuSeconds: number[] = []
  for (let repeat = 0; repeat < Number(values.repeats); repeat++) {
    const begin = performance.now()
    const beginCpu = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(beginCpu)
    seconds.push((performance.now() - begin) / 1e3)
    cpuSeconds.push((user + system) / 1e6)
  }
  const [time, cpu] = [median(seconds), median(cpuSeconds)]
  return {
    seconds: rounded(time),
    cpuSeconds: rounded(cpu),
    megabytesPerSecond: rounded(megabytes / cpu),
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
