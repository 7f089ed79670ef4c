/** How fast `closewell techniques` reads transcripts, beside plain searches for the same phrases in the same file. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readTalk } from '#shared/techniques/read-talk.ts'
import { techniquesCommand } from '../src/main/cli/commands/techniques.ts'
import { readLines } from '../src/main/cli/read-lines.ts'
import { median, ratio, rounded, tableRow } from './figures.ts'
import { automatonCounter, phrases, type PhraseCounter, regexCounter, wordCounter } from './talk-peers.ts'
import { type TalkTexts, writeTalks } from './talk-texts.ts'

interface Times {
  readonly seconds: number
  readonly cpuSeconds: number
}

interface Measured extends Times {
  readonly megabytesPerSecond: number
}

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
  const start = await measureOnce(async () => readTalk([{ role: 'agent', text: 'Anything else?' }]))
  const write = (kind: TalkTexts): string => {
    const file = join(folder, `${kind}.jsonl`)
    writeTalks(file, Number(values.megabytes) * 1e6, kind)
    return file
  }
  const file = write('distinct')
  const automaton = automatonCounter()
  const runs: Record<string, Measured | null> = {
    techniques: await measure(file, readAll),
    'with canned messages': await measure(write('repeated'), readAll),
    'sentences mixed anew': await measure(write('mixed'), readAll),
    'regular expression': await measure(file, counting(regexCounter())),
    'ahocorasick 1.0.2': automaton === null ? null : await measure(file, counting(automaton)),
    'words alone': await measure(file, counting(wordCounter())),
    'JSON alone': await measure(
      file,
      counting(() => 0),
    ),
  }
  const own = runs['techniques']?.cpuSeconds ?? null
  print(`${values.megabytes} MB of transcripts, ${phrases().length} phrases for the plain searches`)
  print(`${rounded(start.cpuSeconds)} CPU s until the first message is read`)
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
    megabytes: Number(values.megabytes),
    startCpuSeconds: rounded(start.cpuSeconds),
    phrases: phrases().length,
    runs,
  }
  writeFileSync(
    join(import.meta.dirname, 'baselines', 'techniques.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  )
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

/** Counts in every message of a file. */
function counting(count: PhraseCounter): (file: string) => Promise<number> {
  return async (file) => {
    let found = 0
    for (const line of readLines(file)) {
      const { messages } = JSON.parse(line ?? '{"messages":[]}') as { messages: { text: string }[] }
      for (const { text } of messages) found += count(text)
    }
    return found
  }
}

/** Medians of as many runs as asked for. */
async function measure(file: string, run: (file: string) => Promise<unknown>): Promise<Measured> {
  const times: Times[] = []
  for (let repeat = 0; repeat < Number(values.repeats); repeat++)
    times.push(await measureOnce(() => run(file)))
  const cpu = median(times.map(({ cpuSeconds }) => cpuSeconds))
  return {
    seconds: rounded(median(times.map(({ seconds }) => seconds))),
    cpuSeconds: rounded(cpu),
    megabytesPerSecond: rounded(statSync(file).size / 1e6 / cpu),
  }
}

async function measureOnce(run: () => Promise<unknown>): Promise<Times> {
  const begin = performance.now()
  const beginCpu = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(beginCpu)
  return { seconds: (performance.now() - begin) / 1e3, cpuSeconds: (user + system) / 1e6 }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
