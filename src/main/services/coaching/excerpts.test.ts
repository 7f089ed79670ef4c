import { expect, it } from 'vitest'
import { talkCase } from '../../../../test/support/talks.ts'
import { csvOf, importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { DAY_MS } from '#shared/case/model.ts'
import { excerptSchema, excerptText } from '#shared/coaching/evidence.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { caseSummaries } from '../../store/case-reader.ts'
import { overrule } from '../overrides.ts'
import { runUndo } from '../imports.ts'
import { sha256 } from '../sha256.ts'
import type { WritableWorkspace } from '../workspace.ts'
import { excerptsOf, takeExcerpt } from './excerpts.ts'

const NOW = Date.parse('2026-05-04T10:00:00Z')
const MARCH = Date.parse('2026-03-01T12:00:00Z')
const SCOPE = { from: '2026-03-01', to: '2026-04-01', filter: {}, windowDays: 30 } as const
const QUESTION = 'Did we solve the problem for you today?'
const ASKED = ['My kettle does not heat.', 'A new one is on its way.', 'Fine.', QUESTION, 'Yes, thank you.']
const FURIOUS = 'THIS IS A DISGRACE!!! I will sue you, you liars!!! WORST SHOP EVER!!!'

const ann = (id: string, day: number, texts: readonly string[], customer = id) =>
  talkCase(id, { agent: 'Ann', customer, resolvedAtMs: MARCH + day * DAY_MS, texts })

async function withCases(...rows: ReturnType<typeof ann>[]) {
  const workspace = temporaryWorkspace()
  const { id } = await importText(workspace, csvOf(rows), { asOfMs: Date.parse('2026-05-02T00:00:00Z') })
  return { workspace, importId: id ?? 0 }
}

function list(workspace: WritableWorkspace, more: Partial<Input<'coaching.excerpts'>> = {}) {
  const query = {
    ...SCOPE,
    agent: 'Ann',
    metric: 'closure.solved',
    isFound: true,
    limit: 10,
    ...more,
  } as const
  const { total, excerpts } = excerptsOf(workspace, query, NOW)
  return { total, ids: excerpts.map((excerpt) => excerpt.case.caseId), excerpts }
}

const rowOf = (workspace: WritableWorkspace, caseId: string): number => {
  const all = Array.from(workspace.columns().ids)
  return [...caseSummaries(workspace.reader, all).values()].find((each) => each.caseId === caseId)?.id ?? 0
}

const shown = { purpose: 'priority', metric: 'closure.solved', isFound: true } as const

it('gives the newest short ones first, one of a customer', async () => {
  const { workspace } = await withCases(
    ann('old', 1, ASKED),
    ann('new', 9, ASKED),
    ann('same customer', 8, ASKED, 'new'),
    ann('long', 10, [...ASKED.slice(0, 2), 'And so on. '.repeat(300), QUESTION, 'Yes.']),
    ann('bitter', 11, [FURIOUS, ...ASKED.slice(1, 4), FURIOUS]),
    ann('missed', 12, ASKED.slice(0, 3)),
    ann('unknown', 2, ASKED, ''),
    ann('unknown too', 3, ASKED, ''),
    talkCase('Bo', { agent: 'Bo', resolvedAtMs: MARCH, texts: ASKED }),
    ann('April', 40, ASKED),
  )
  const found = list(workspace)
  expect(found.ids).toEqual(['new', 'unknown too', 'unknown', 'old', 'bitter', 'long'])
  expect(found.total).toBe(7)
  expect(list(workspace, { limit: 2 }).ids).toEqual(['new', 'unknown too'])
  expect(list(workspace, { isFound: false }).ids).toEqual(['missed'])
  expect(list(workspace, { agent: 'Nobody' })).toEqual({ total: 0, ids: [], excerpts: [] })
})

it('shows words to feelings where there are some, and talks that nobody broke into', async () => {
  const sorry = ['Where is it?', 'I understand how upset you are.', 'Fine.']
  const { workspace } = await withCases(
    ann('heated', 1, [FURIOUS, ...sorry.slice(1)]),
    ann('calm', 2, sorry),
    talkCase('noted', {
      agent: 'Ann',
      resolvedAtMs: MARCH + 3 * DAY_MS,
      texts: [],
      more: {
        messages: JSON.stringify([
          { role: 'agent', author: 'Ann', text: QUESTION },
          { role: 'note', author: 'Ann', text: 'Asked the depot as well.' },
          { role: 'customer', author: 'Kim', text: 'Yes.' },
        ]),
      },
    }),
    ann('asked', 2, ASKED),
  )
  expect(list(workspace, { metric: 'technique.acknowledge' }).ids).toEqual(['heated', 'calm'])
  expect(list(workspace).ids).toEqual(['asked', 'noted'])
})

it('keeps the very words, their marks and what proves them', async () => {
  const { workspace } = await withCases(ann('one', 1, ASKED))
  const [excerpt] = list(workspace).excerpts
  expect(excerptSchema.parse(excerpt)).toEqual(excerpt)
  expect(excerpt).toMatchObject({
    purpose: 'other',
    metric: 'closure.solved',
    isFound: true,
    case: { system: 'closewell', account: '', caseId: 'one', subject: null },
    takenAtMs: NOW,
    note: '',
    redacted: null,
  })
  expect(excerpt?.messages.map(({ role, author, text }) => [role, author, text])).toEqual([
    ['customer', 'Kim', 'Fine.'],
    ['agent', 'Ann', QUESTION],
    ['customer', 'Kim', 'Yes, thank you.'],
  ])
  const [mark] = excerpt?.messages[1]?.marks ?? []
  expect(mark?.technique).toBe('closure.solved')
  expect(QUESTION.slice(mark?.start, mark?.end)).toContain('solve the problem')
  expect(excerpt?.hash).toBe(sha256(excerpt === undefined ? '' : excerptText(excerpt)))
})

it('freezes the stretch that was chosen, and the same one alike', async () => {
  const { workspace } = await withCases(ann('one', 1, ASKED))
  const id = rowOf(workspace, 'one')
  const take = (firstMessage: number, lastMessage: number, now = NOW) =>
    takeExcerpt(workspace, { case: id, firstMessage, lastMessage, ...shown }, now)
  expect(take(0, 1).messages.map(({ text }) => text)).toEqual(ASKED.slice(0, 2))
  expect(take(3, 3).messages).toHaveLength(1)
  expect(take(0, 4).messages[3]?.marks.map(({ technique }) => technique)).toContain('closure.solved')
  expect(take(0, 1, NOW + 1)).toEqual({ ...take(0, 1), takenAtMs: NOW + 1 })
  expect(take(0, 2).id).not.toBe(take(0, 1).id)
  const other = takeExcerpt(workspace, {
    case: id,
    firstMessage: 0,
    lastMessage: 1,
    ...shown,
    purpose: 'other',
  })
  expect([other.hash === take(0, 1).hash, other.id === take(0, 1).id]).toEqual([true, false])
})

it('refuses messages that are not there', async () => {
  const { workspace, importId } = await withCases(ann('one', 1, ASKED), ann('silent', 1, []))
  const take = (caseId: string, firstMessage: number, lastMessage: number) => () =>
    takeExcerpt(workspace, { case: rowOf(workspace, caseId) || 1, firstMessage, lastMessage, ...shown })
  const invalid = expect.objectContaining({ code: 'invalidInput' })
  expect(take('one', 3, 5)).toThrow(invalid)
  expect(take('one', 2, 1)).toThrow(invalid)
  expect(take('silent', 0, 0)).toThrow(invalid)
  await runUndo(workspace, importId)
  expect(take('one', 0, 1)).toThrow(expect.objectContaining({ code: 'notFound' }))
})

it('follows what a supervisor overruled', async () => {
  const { workspace } = await withCases(ann('one', 1, ASKED))
  const [excerpt] = list(workspace).excerpts
  const mark = excerpt?.messages[1]?.marks[0] ?? { start: 0, end: 0 }
  const place = { message: 3, start: mark.start, end: mark.end, words: QUESTION.slice(mark.start, mark.end) }
  const id = rowOf(workspace, 'one')
  await overrule(
    workspace,
    { id, action: 'strike', technique: 'closure.solved', reason: 'Irony', ...place },
    NOW,
  )
  expect(list(workspace).ids).toEqual([])
  const missed = list(workspace, { isFound: false }).excerpts[0]
  expect(missed?.messages[1]).toMatchObject({ text: QUESTION, marks: [] })
})

it('shows figures without words by the closing turn', async () => {
  const { workspace } = await withCases(ann('one', 1, ASKED))
  const missed = list(workspace, { metric: 'followUp.completion', isFound: false, to: '2026-05-01' })
  expect(missed.excerpts[0]?.messages.map(({ text }) => text)).toEqual(ASKED.slice(2))
})
