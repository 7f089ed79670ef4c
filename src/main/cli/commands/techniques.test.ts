import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../../../test/support/command-line.ts'
import { temporaryFolder } from '../../../../test/support/workspaces.ts'

function dialogueFile(...lines: readonly unknown[]): string {
  const path = join(temporaryFolder(), 'talks.jsonl')
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return path
}

async function answers(path: string, ...options: readonly string[]) {
  const { code, out, err } = await run('techniques', '--in', path, ...options)
  const lines = out.split('\n').filter((line) => line !== '')
  return { code, err, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

const QUESTION = 'Your card was sent today. Is there anything else I can help you with?'
const ASKED = [
  { role: 'customer', text: 'My card is lost.' },
  { role: 'agent', text: QUESTION },
]

describe('techniques', () => {
  it('answers every dialogue with a line, in order', async () => {
    const path = dialogueFile(
      { id: 'a', messages: [...ASKED, { role: 'customer', text: 'No, still broken' }] },
      { id: 'b', messages: [] },
    )
    const { code, lines } = await answers(path)
    expect(code).toBe(0)
    const text = 'Is there anything else I can help you with'
    const start = QUESTION.indexOf(text)
    expect(lines).toEqual([
      {
        id: 'a',
        closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
        hits: expect.arrayContaining([
          { technique: 'closure', message: 1, start, end: start + text.length, text },
        ]) as unknown,
      },
      { id: 'b', closure: { solved: false, unresolved: false, waited: null, answer: null }, hits: [] },
    ])
  })

  it('tells a talk that ends on the question from one in which the agent goes on', async () => {
    const path = dialogueFile(
      { id: 'ends', messages: ASKED },
      { id: 'goes on', messages: [...ASKED, { role: 'agent', text: 'Goodbye.' }] },
    )
    const { lines } = await answers(path)
    expect(lines).toMatchObject([{ closure: { waited: null } }, { closure: { waited: false } }])
  })

  it('reads with one language alone where it is told so', async () => {
    const path = dialogueFile({ id: 'a', messages: ASKED })
    expect((await answers(path, '--language', 'en')).lines).toMatchObject([{ closure: { unresolved: true } }])
    expect((await answers(path, '--language', 'pl')).lines).toMatchObject([
      { closure: { unresolved: false } },
    ])
  })

  it('leaves out lines that hold no dialogue, and names them', async () => {
    const path = dialogueFile(
      '{"id": "a"',
      '[]',
      { id: 1, messages: [] },
      { id: 'b', messages: [{ role: 'guest', text: '' }] },
      '',
      { id: 'c', messages: [] },
    )
    const { code, err, lines } = await answers(path)
    expect(code).toBe(3)
    expect(lines.map(({ id }) => id)).toEqual(['c'])
    for (const line of [1, 2, 3, 4]) expect(err).toContain(`talks.jsonl:${line}: `)
    expect(err).not.toContain('talks.jsonl:5: ')
  })

  it('is wrong usage without a file, and fails without the file', async () => {
    expect((await run('techniques')).code).toBe(2)
    expect((await run('techniques', '--in', dialogueFile(), '--language', 'de')).code).toBe(2)
    const missing = await run('techniques', '--in', join(temporaryFolder(), 'none.jsonl'))
    expect(missing).toMatchObject({ code: 1, out: '' })
    expect(missing.err).toContain('none.jsonl')
    expect(missing.err).not.toContain('    at ')
  })

  it('reads lines longer than a chunk, and characters on its edge', async () => {
    const text = `${'ż'.repeat(1 << 20)} ${QUESTION}`
    const path = dialogueFile({ id: 'a', messages: [{ role: 'agent', text }] }, { id: 'b', messages: [] })
    const { lines } = await answers(path)
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(lines[0]).toMatchObject({ closure: { unresolved: true } })
  })
})
