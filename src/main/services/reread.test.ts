import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import type { TeamPhrase } from '#shared/techniques/phrase-techniques.ts'
import {
  caseRow,
  csvOf,
  importText,
  temporaryFolder,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { countUnread, rereadSome } from '../store/reread.ts'
import { dropPhrase, keepPhrase, lexiconState } from './lexicon-phrases.ts'
import { tryPhrase } from './phrase-trial.ts'
import { queryFigures } from './figures.ts'
import { Rereader } from './reread.ts'
import { openForWriting, type WritableWorkspace } from './workspace.ts'

const UNDER_MY_HAT = {
  language: 'en',
  technique: 'own',
  pattern: 'goes under my hat',
  form: 'any',
} as const satisfies TeamPhrase

const SENTENCES = [
  'The lamp is broken and nobody answers.',
  'It goes under my hat from now on.',
  'So sorry for the delay.',
  'Has that solved it for you?',
  'Is there anything else?',
  'No, that is all, thank you.',
  'Still broken.',
  'We will send you a new one tomorrow.',
  'Hm.',
]

interface Line {
  readonly role: 'agent' | 'customer'
  readonly text: string
}

const OWNED: readonly Line[] = [
  { role: 'customer', text: 'The lamp is broken and nobody answers.' },
  { role: 'agent', text: 'It goes under my hat from now on.' },
]
const PLAIN: readonly Line[] = [
  { role: 'customer', text: 'The lamp is broken and nobody answers.' },
  { role: 'agent', text: 'Hm.' },
]

function fileOf(talks: readonly (readonly Line[])[]): string {
  return csvOf(
    talks.map((lines, at) =>
      caseRow(`c${at}`, {
        status: 'resolved',
        agent: at % 2 === 0 ? 'Ola' : 'Jan',
        resolved_at: '2026-03-03T09:00:00Z',
        messages: JSON.stringify(
          lines.map(({ role, text }, minute) => ({
            role,
            author: role === 'agent' ? 'Ola' : 'Kim',
            at: `2026-03-02T09:${String(minute + 10)}:00Z`,
            text,
          })),
        ),
      }),
    ),
  )
}

const QUIET = { onProgress: () => undefined, onDone: () => undefined }
const TRIAL = { onProgress: () => undefined, signal: new AbortController().signal }

function derivedOf({ reader }: WritableWorkspace): unknown[] {
  return reader.sqlite
    .prepare(
      `SELECT case_id, talk, asked_solved, asked_unresolved, waited, lexicon_version
       FROM cases JOIN case_texts ON case_row = cases.id ORDER BY case_id`,
    )
    .all()
}

/** As if an earlier version had read every case, and found nothing. */
async function forget(workspace: WritableWorkspace): Promise<void> {
  await workspace.write(({ sqlite }) => {
    sqlite.exec('UPDATE cases SET talk = 0, asked_solved = 0, asked_unresolved = 0, waited = 0')
    sqlite.exec('UPDATE case_texts SET lexicon_version = 1')
  })
}

function owned(workspace: WritableWorkspace): number | undefined {
  const { results } = queryFigures(workspace, {
    from: '2026-03-01',
    to: '2026-03-31',
    filter: {},
    windowDays: 30,
    queries: [{ metrics: ['technique.own'], by: [] }],
  })
  return results[0]?.[0]?.numerator
}

it('finds a team’s phrase in stored cases once they were read anew, as many as the trial said', async () => {
  const workspace = temporaryWorkspace()
  await importText(workspace, fileOf([OWNED, PLAIN, OWNED, PLAIN, PLAIN]))
  expect(owned(workspace)).toBe(0)
  const trial = await tryPhrase(workspace, { id: null, phrase: UNDER_MY_HAT }, TRIAL)
  expect(trial).toMatchObject({ read: 5, total: 5, matched: 2, affected: 2 })
  expect(trial.changes).toContainEqual({ technique: 'own', found: 2, lost: 0 })
  expect(trial.rows[0]?.words).toContainEqual({
    technique: 'own',
    change: 'newly',
    before: 'It ',
    text: 'goes under my hat',
    after: ' from now on.',
  })

  await keepPhrase(workspace, { id: null, phrase: UNDER_MY_HAT }, 0)
  expect(lexiconState(workspace)).toMatchObject({ teamRevision: 1, unread: 5 })
  expect(owned(workspace)).toBe(0)
  await new Rereader(workspace, QUIET).run()
  expect(lexiconState(workspace)).toMatchObject({ teamRevision: 1, unread: 0 })
  expect(owned(workspace)).toBe(2)

  const removal = await tryPhrase(workspace, { id: 1, phrase: null }, TRIAL)
  expect(removal.changes).toContainEqual({ technique: 'own', found: 0, lost: 2 })
  await dropPhrase(workspace, 1)
  await new Rereader(workspace, QUIET).run()
  expect(owned(workspace)).toBe(0)
})

it('reads imported cases with the team’s phrases at once', async () => {
  const workspace = temporaryWorkspace()
  await keepPhrase(workspace, { id: null, phrase: UNDER_MY_HAT }, 0)
  await importText(workspace, fileOf([OWNED, PLAIN]))
  expect(lexiconState(workspace).unread).toBe(0)
  expect(owned(workspace)).toBe(1)
})

it('makes a workspace that an older version has read equal to a fresh import, and changes nothing a second time', async () => {
  const line = fc.record({
    role: fc.constantFrom('agent' as const, 'customer' as const),
    text: fc.constantFrom(...SENTENCES),
  })
  const talks = fc.array(fc.array(line, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(talks, fc.boolean(), async (lines, hasPhrase) => {
      const workspace = openForWriting(temporaryFolder(), 'test')
      const fresh = openForWriting(temporaryFolder(), 'test')
      try {
        await importText(workspace, fileOf(lines))
        for (const each of hasPhrase ? [workspace, fresh] : []) {
          await keepPhrase(each, { id: null, phrase: UNDER_MY_HAT }, 0)
        }
        await importText(fresh, fileOf(lines))
        await forget(workspace)
        expect(owned(workspace)).toBe(0)
        await new Rereader(workspace, QUIET).run()
        expect(derivedOf(workspace)).toEqual(derivedOf(fresh))
        expect(owned(workspace)).toBe(owned(fresh))

        const stamp = workspace.reader.sqlite.prepare('SELECT stamp FROM cases_stamp').pluck()
        const before = stamp.get()
        await workspace.write(({ sqlite }) => sqlite.exec('UPDATE case_texts SET lexicon_version = 1'))
        await new Rereader(workspace, QUIET).run()
        expect(derivedOf(workspace)).toEqual(derivedOf(fresh))
        expect(stamp.get()).toBe(before)
      } finally {
        workspace.close()
        fresh.close()
      }
    }),
    { numRuns: 15 },
  )
})

it('goes on after a start where it was cut off', async () => {
  const folder = temporaryFolder()
  const first = openForWriting(folder, 'test')
  await importText(first, fileOf(Array.from({ length: 30 }, () => OWNED)))
  const expected = derivedOf(first)
  await forget(first)
  // One slice of it, and then no more: what is committed stays.
  let left = 10
  await first.write((writer) => rereadSome(writer, () => --left > 0))
  first.close()

  const second = openForWriting(folder, 'test')
  onTestFinished(() => second.close())
  expect(countUnread(second.reader)).toBe(20)
  await new Rereader(second, QUIET).run()
  expect(derivedOf(second)).toEqual(expected)
})

it('lets an import go first, and then reads on', async () => {
  const workspace = temporaryWorkspace()
  await importText(workspace, fileOf(Array.from({ length: 200 }, () => OWNED)))
  await forget(workspace)
  const unread: number[] = []
  const rereader = new Rereader(workspace, { ...QUIET, onProgress: (left) => unread.push(left) })
  const reading = rereader.run()
  await importText(workspace, csvOf([caseRow('other')]), { name: 'other.csv' })
  await reading
  expect(rereader.failure).toBeNull()
  expect(unread[0]).toBe(200)
  expect(unread.at(-1)).toBe(0)
  expect(lexiconState(workspace).unread).toBe(0)
})

it('follows a change of phrases that comes while it reads', async () => {
  const workspace = temporaryWorkspace()
  await importText(workspace, fileOf([...Array.from({ length: 100 }, () => OWNED), PLAIN]))
  await forget(workspace)
  const reading = new Rereader(workspace, QUIET).run()
  await keepPhrase(workspace, { id: null, phrase: UNDER_MY_HAT }, 0)
  await reading
  expect(lexiconState(workspace)).toMatchObject({ teamRevision: 1, unread: 0 })
  expect(owned(workspace)).toBe(100)
})

it('reads the newest cases first and stops a trial when it is told', async () => {
  const workspace = temporaryWorkspace()
  await importText(workspace, fileOf(Array.from({ length: 400 }, () => OWNED)))
  const controller = new AbortController()
  const trying = tryPhrase(
    workspace,
    { id: null, phrase: UNDER_MY_HAT },
    { ...TRIAL, signal: controller.signal },
  )
  controller.abort()
  const trial = await trying
  expect(trial.total).toBe(400)
  expect(trial.read).toBeLessThanOrEqual(400)
  expect(trial.matched).toBe(trial.read)
})

it('refuses a phrase twice, a malformed one, and one that is gone', async () => {
  const workspace = temporaryWorkspace()
  await keepPhrase(workspace, { id: null, phrase: UNDER_MY_HAT }, 0)
  await expect(keepPhrase(workspace, { id: null, phrase: UNDER_MY_HAT }, 0)).rejects.toMatchObject({
    code: 'phraseTaken',
  })
  const malformed = { ...UNDER_MY_HAT, pattern: 'sits (on' }
  await expect(keepPhrase(workspace, { id: null, phrase: malformed }, 0)).rejects.toMatchObject({
    code: 'invalidInput',
    details: { problem: 'unclosed', start: 5, end: 6 },
  })
  await expect(dropPhrase(workspace, 9)).rejects.toMatchObject({ code: 'notFound' })
  await expect(tryPhrase(workspace, { id: 9, phrase: null }, TRIAL)).rejects.toMatchObject({
    code: 'notFound',
  })
  expect(lexiconState(workspace).teamRevision).toBe(1)
})
