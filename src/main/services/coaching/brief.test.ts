import { describe, expect, it } from 'vitest'
import { talkCase } from '../../../../test/support/talks.ts'
import { csvOf, type FileRow, importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { DAY_MS } from '#shared/case/model.ts'
import { type Excerpt, excerptText } from '#shared/coaching/evidence.ts'
import type { SessionDocument } from '#shared/coaching/session.ts'
import { compareTeam } from '../comparisons.ts'
import { queryFigures } from '../figures.ts'
import { keepPhrase } from '../lexicon-phrases.ts'
import { sha256 } from '../sha256.ts'
import type { WritableWorkspace } from '../workspace.ts'
import { makeBrief } from './brief.ts'
import { createSession, saveSession } from './sessions.ts'

const NOW = Date.parse('2026-05-04T10:00:00Z')
const MARCH = Date.parse('2026-03-01T12:00:00Z')
const SCOPE = { from: '2026-03-01', to: '2026-04-01', filter: {}, windowDays: 30 } as const

const COMPLAINT = 'My parcel is late again and nobody answers.'
const FEELING = 'I understand how upset you are. What I can do for you is send a new one today.'
const PLAIN = 'What I can do for you is send a new one today.'
const QUESTION = 'It is on its way. Did we solve the problem for you today?'
const END = 'It is on its way. Have a good day.'

/** So many of an agent's 30 cases of March in which the agent acknowledges, and asks at the end. */
function march(agent: string, team: string, acknowledged: number, asked: number): FileRow[] {
  return Array.from({ length: 30 }, (_, at) =>
    talkCase(`${agent}-${at}`, {
      agent,
      team,
      resolvedAtMs: MARCH + at * DAY_MS,
      texts: [
        COMPLAINT,
        at < acknowledged ? FEELING : PLAIN,
        'Fine.',
        at >= 30 - asked ? QUESTION : END,
        'Thanks.',
      ],
      more: { category: at % 3 === 0 ? 'Late' : 'Broken' },
    }),
  )
}

/** Ann acknowledges and does not ask; the others of her team ask and do not acknowledge. */
async function teams(extra: readonly FileRow[] = []): Promise<WritableWorkspace> {
  const workspace = temporaryWorkspace()
  const rows = [
    ...march('Ann', 'North', 28, 3),
    ...march('Bo', 'North', 8, 26),
    ...march('Cy', 'North', 10, 24),
    ...march('Dee', 'South', 30, 30),
    ...extra,
  ]
  await importText(workspace, csvOf(rows), { asOfMs: Date.parse('2026-05-01T00:00:00Z') })
  return workspace
}

const briefOf = (workspace: WritableWorkspace, agent = 'Ann') =>
  makeBrief(workspace, { ...SCOPE, agent }, NOW)

describe('what a brief proposes', () => {
  it('is what sets the agent apart from the team', async () => {
    const { strength, priorities } = briefOf(await teams())
    expect([strength?.metric, strength?.certainty]).toEqual(['technique.acknowledge', 'clear'])
    expect(strength?.own).toMatchObject({ numerator: 28, denominator: 30 })
    expect(strength?.others).toMatchObject({ numerator: 18, denominator: 60 })
    expect(priorities.map(({ metric }) => metric)).toEqual(['closure.solved'])
    expect(priorities[0]?.others).toMatchObject({ numerator: 50, denominator: 60 })
  })

  it('comes with the words that show it, each of another customer', async () => {
    const { excerpts } = briefOf(await teams())
    expect(excerpts.map(({ purpose, metric, isFound }) => [purpose, metric, isFound])).toEqual([
      ['strength', 'technique.acknowledge', true],
      ['priority', 'closure.solved', false],
      ['priority', 'closure.solved', false],
    ])
    const [strength, first, second] = excerpts
    expect(wordsOf(strength)).toEqual([COMPLAINT, FEELING, 'Fine.'])
    expect(wordsOf(first)).toEqual(['Fine.', END, 'Thanks.'])
    // Of the newest; the one above shows a strength already.
    expect([first?.case.caseId, second?.case.caseId]).toEqual(['Ann-26', 'Ann-25'])
    expect(strength?.case.caseId).toBe('Ann-27')
    for (const excerpt of excerpts) expect(excerpt.hash).toBe(sha256(excerptText(excerpt)))
  })

  it('compares with all agents where nobody else is in the team, whatever agents the filter names', async () => {
    const workspace = await teams()
    const { brief } = briefOf(workspace, 'Dee')
    const asked = brief.figures.find(({ metric }) => metric === 'closure.solved')
    expect(asked?.others).toMatchObject({ numerator: 53, denominator: 90 })
    const filter = { agents: ['Bo'] }
    expect(makeBrief(workspace, { ...SCOPE, filter, agent: 'Ann' }, NOW)).toEqual(briefOf(workspace))
  })

  it('compares with all agents where the team has no case in the period', async () => {
    const gone = talkCase('gone', {
      agent: 'Gus',
      team: 'East',
      resolvedAtMs: MARCH - 60 * DAY_MS,
      texts: [COMPLAINT, END],
    })
    const workspace = await teams([...march('Fay', 'East', 0, 0), gone])
    const asked = briefOf(workspace, 'Fay').brief.figures.find(({ metric }) => metric === 'closure.solved')
    expect(asked?.others).toMatchObject({ numerator: 83, denominator: 120 })
  })

  it('is nothing where there are no cases', async () => {
    const brief = makeBrief(
      await teams(),
      { ...SCOPE, from: '2025-04-01', to: '2025-05-01', agent: 'Ann' },
      NOW,
    )
    expect([brief.strength, brief.priorities, brief.excerpts]).toEqual([null, [], []])
    expect(brief.brief.figures.length).toBeGreaterThan(20)
    expect(brief.brief.figures.every(({ own }) => own.denominator === 0)).toBe(true)
  })
})

const wordsOf = (excerpt: Excerpt | undefined) => excerpt?.messages.map(({ text }) => text)

describe('the figures of a brief', () => {
  it('are those of every other page', async () => {
    const workspace = await teams()
    const { figures, ...brief } = briefOf(workspace).brief
    const { results, ...page } = queryFigures(workspace, {
      ...SCOPE,
      queries: [{ metrics: figures.map(({ metric }) => metric), by: ['agent'] }],
    })
    for (const { metric, own, adjusted } of figures) {
      const row = results[0]?.find((each) => each.metric === metric && each.group.agent === 'Ann')
      if (row !== undefined) expect(row).toMatchObject(own)
      const { agents } = compareTeam(workspace, {
        ...SCOPE,
        metric,
        filter: { teams: ['North'], agents: ['Ann'] },
      })
      const standard = agents[0]?.adjusted
      expect(adjusted ?? 'refused').toEqual(standard?.kind === 'rate' ? standard.estimate.value : 'refused')
    }
    expect(brief).toMatchObject({
      madeAtMs: NOW,
      asOf: page.asOf,
      timeZone: page.timeZone,
      settingsVersion: page.settingsVersion,
      definitionVersion: page.definitionVersion,
      period: { from: '2026-03-01', to: '2026-04-01' },
    })
  })

  it('say what they leave out', async () => {
    const resolvedAtMs = MARCH + 28 * DAY_MS
    const some = { agent: 'Ann', team: 'North', resolvedAtMs, texts: [COMPLAINT, QUESTION] }
    const workspace = await teams([
      talkCase('silent', { ...some, texts: [] }),
      talkCase('unknown', { ...some, customer: '' }),
      talkCase('young', { ...some, resolvedAtMs: resolvedAtMs + 3 * DAY_MS }),
    ])
    await keepPhrase(
      workspace,
      { id: null, phrase: { language: 'en', technique: 'own', pattern: 'leave it with me', form: 'any' } },
      NOW,
    )
    const { gaps } = makeBrief(workspace, { ...SCOPE, to: '2026-04-02', agent: 'Ann' }, NOW).brief
    expect(gaps).toContainEqual({ kind: 'noTranscript', metric: null, cases: 1, of: 33 })
    expect(gaps).toContainEqual({ kind: 'unknownCustomer', metric: 'repeat', cases: 1, of: 33 })
    expect(gaps).toContainEqual({ kind: 'tooEarly', metric: 'repeat', cases: 1, of: 33 })
    expect(gaps).toContainEqual({ kind: 'fewCases', metric: 'closure.waited', cases: 5, of: 20 })
    expect(gaps).toContainEqual({ kind: 'unread', metric: null, cases: 33, of: 33 })
    expect(gaps.filter(({ metric }) => metric?.startsWith('technique.') ?? false)).toEqual([])
  })
})

describe('what was agreed before', () => {
  async function held(workspace: WritableWorkspace, plannedOn: string, actions: SessionDocument['actions']) {
    const { id, revision, document } = await createSession(workspace, { agent: 'Ann', plannedOn }, NOW)
    const stage = actions.length === 0 ? 'planned' : 'held'
    await saveSession(workspace, { id, revision, plannedOn, stage, document: { ...document, actions } }, NOW)
    return id
  }
  const action = (id: string, state: 'open' | 'done') => ({
    id,
    behaviour: `Ask ${id}`,
    metric: 'closure.solved' as const,
    baseline: null,
    target: null,
    owner: 'agent' as const,
    reviewOn: '2026-06-01',
    state,
    review: null,
  })

  it('is all of the latest one-on-one, and whatever is still open', async () => {
    const workspace = await teams()
    const first = await held(workspace, '2026-01-10', [action('a', 'done'), action('b', 'open')])
    const second = await held(workspace, '2026-02-10', [action('c', 'done')])
    await held(workspace, '2026-05-10', [])
    const { lastActions } = briefOf(workspace).brief
    expect(lastActions.map(({ sessionId, actionId, state }) => [sessionId, actionId, state])).toEqual([
      [second, 'c', 'done'],
      [first, 'b', 'open'],
    ])
    expect(lastActions[0]).toEqual({
      sessionId: second,
      actionId: 'c',
      behaviour: 'Ask c',
      metric: 'closure.solved',
      state: 'done',
      reviewOn: '2026-06-01',
      verdict: null,
    })
    expect(briefOf(workspace, 'Bo').brief.lastActions).toEqual([])
  })

  it('is not what the one-on-one itself, or a later one, agreed on', async () => {
    const workspace = await teams()
    const first = await held(workspace, '2026-01-10', [action('a', 'open')])
    const second = await held(workspace, '2026-02-10', [action('b', 'open')])
    const sameDay = await held(workspace, '2026-02-10', [action('c', 'open')])
    await held(workspace, '2026-03-10', [action('d', 'open')])
    const before = (session: number | null) =>
      makeBrief(workspace, { ...SCOPE, agent: 'Ann', session }, NOW).brief.lastActions.map(
        ({ actionId }) => actionId,
      )
    expect(before(first)).toEqual([])
    expect(before(second)).toEqual(['a'])
    expect(before(sameDay)).toEqual(['b', 'a'])
    expect(before(null)).toEqual(['d', 'c', 'b', 'a'])
    expect(() => before(999)).toThrow(expect.objectContaining({ code: 'notFound' }))
  })
})

it('has the open objections of earlier one-on-ones with their reasons, those of this one not', async () => {
  const workspace = await teams()
  const objecting = async (plannedOn: string, reason: string, outcome: 'open' | 'upheld') => {
    const { id, revision, document } = await createSession(workspace, { agent: 'Ann', plannedOn }, NOW)
    const about = { kind: 'figure', metric: 'repeat' } as const
    const disputes = [{ id: 'd', about, reason, madeAtMs: NOW, outcome, answer: '' }]
    await saveSession(
      workspace,
      { id, revision, plannedOn, stage: 'held', document: { ...document, disputes } },
      NOW,
    )
    return id
  }
  const first = await objecting('2026-01-10', 'two of them were mine by mistake', 'open')
  await objecting('2026-02-10', 'settled since', 'upheld')
  const own = await objecting('2026-03-10', 'said in this very talk', 'open')
  const { objections } = makeBrief(workspace, { ...SCOPE, agent: 'Ann', session: own }, NOW).brief
  expect(objections).toEqual([
    { metric: 'repeat', sessionId: first, reason: 'two of them were mine by mistake', madeAtMs: NOW },
  ])
})
