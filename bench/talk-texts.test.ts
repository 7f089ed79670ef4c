import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TalkTexts, writeTalks } from './talk-texts.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'closewell-talk-texts-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(kind: TalkTexts, bytes = 1_000_000): { path: string; texts: readonly string[] } {
  const path = join(folder, `${kind}.jsonl`)
  writeTalks(path, bytes, kind)
  const talks = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { messages: { text: string }[] })
  return { path, texts: talks.flatMap(({ messages }) => messages.map(({ text }) => text)) }
}

it.each(['repeated', 'distinct', 'mixed'] as const)(
  'writes the size asked for, the same each time: %s',
  (kind) => {
    const { path, texts } = write(kind)
    expect(statSync(path).size).toBeGreaterThanOrEqual(1_000_000)
    expect(statSync(path).size).toBeLessThan(1_050_000)
    expect(write(kind).texts).toEqual(texts)
  },
)

it.each(['distinct', 'mixed'] as const)('writes no message twice: %s', (kind) => {
  const { texts } = write(kind)
  expect(new Set(texts).size).toBe(texts.length)
})

it('repeats most messages where they are to recur', () => {
  const { texts } = write('repeated', 10_000_000)
  expect(new Set(texts).size).toBeLessThan(texts.length / 2)
})
