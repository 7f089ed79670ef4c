import { describe, expect, it } from 'vitest'
import {
  caseRow,
  csvOf,
  type FileRow,
  importText,
  temporaryWorkspace,
} from '../../../../test/support/workspaces.ts'
import { DAY_MS } from '#shared/case/model.ts'
import { reviewEvidenceSchema } from '#shared/coaching/evidence.ts'
import { figureOf } from '#shared/coaching/figure.ts'
import type { Action, SessionDocument, SessionStage } from '#shared/coaching/session.ts'
import { seeded } from '#shared/coaching/testing/seeded.ts'
import { DEFINITION_VERSION } from '#shared/metrics/definition.ts'
import { LEXICON_VERSION } from '#shared/techniques/lexicon-version.ts'
import { settingsVersion } from '../../store/settings-versions.ts'
import { workspaceSettings } from '../settings.ts'
import type { WritableWorkspace } from '../workspace.ts'
import { makeBrief } from './brief.ts'
import { reviewOf } from './review.ts'
import { createSession, saveSession } from './sessions.ts'

const NOW = Date.parse('2026-09-01T00:00:00Z')
const SESSION_ON = '2026-04-01'
const SESSION_MS = Date.parse(`${SESSION_ON}T00:00:00Z`)
const AFTER_MS = SESSION_MS + 8 * DAY_MS
const AS_OF = Date.parse('2026-08-01T00:00:00Z')

interface Share {
  readonly agent: string
  readonly team: string
  readonly solved: number
  readonly of: number
}

/** Cases opened one after the other over 30 days from an instant, the first so many of them solved. */
function opened(fromMs: number, { agent, team, solved, of }: Share): FileRow[] {
  return Array.from({ length: of }, (_, at) =>
    caseRow(`${agent}-${fromMs}-${at}`, {
      agent,
      team,
      status: at < solved ? 'resolved' : 'open',
      opened_at: new Date(fromMs + (at * 30 * DAY_MS) / of).toISOString(),
    }),
  )
}

const before = (share: Share) => opened(SESSION_MS - 30 * DAY_MS, share)
const after = (share: Share) => opened(AFTER_MS, share)

const ACTION: Action = {
  id: 'a1',
  behaviour: 'Solve it at once',
  metric: 'resolution.now',
  baseline: null,
  target: null,
  owner: 'agent',
  reviewOn: '2026-05-09',
  state: 'open',
  review: null,
}

interface Meeting {
  readonly agent?: string
  readonly plannedOn?: string
  readonly stage?: SessionStage
  readonly action?: Partial<Action>
  readonly document?: Partial<SessionDocument>
}

/** A one-on-one with an action, by its id. */
async function meet(
  workspace: WritableWorkspace,
  { agent = 'Ann', plannedOn = SESSION_ON, stage = 'held', action = {}, document = {} }: Meeting = {},
): Promise<number> {
  const session = await createSession(workspace, { agent, plannedOn }, NOW)
  const actions = [{ ...ACTION, ...action }]
  const whole = { ...session.document, ...document, actions }
  await saveSession(
    workspace,
    { id: session.id, revision: session.revision, plannedOn, stage, document: whole },
    NOW,
  )
  return session.id
}

const TEAM = [
  ...before({ agent: 'Ann', team: 'North', solved: 40, of: 100 }),
  ...after({ agent: 'Ann', team: 'North', solved: 80, of: 100 }),
  ...before({ agent: 'Bo', team: 'North', solved: 50, of: 100 }),
  ...after({ agent: 'Bo', team: 'North', solved: 52, of: 100 }),
  ...before({ agent: 'Cy', team: 'North', solved: 54, of: 100 }),
  ...after({ agent: 'Cy', team: 'North', solved: 56, of: 100 }),
  ...before({ agent: 'Dee', team: 'South', solved: 90, of: 100 }),
  ...after({ agent: 'Dee', team: 'South', solved: 10, of: 100 }),
  // Only before, so that there is nothing to set beside it.
  ...before({ agent: 'Eve', team: 'North', solved: 100, of: 100 }),
  // On the day itself and in the week after it: on neither side.
  ...opened(SESSION_MS, { agent: 'Ann', team: 'North', solved: 0, of: 30 }).slice(0, 8),
]

async function imported(rows: readonly FileRow[] = TEAM, asOfMs = AS_OF): Promise<WritableWorkspace> {
  const workspace = temporaryWorkspace()
  await importText(workspace, csvOf(rows), { asOfMs })
  return workspace
}

const review = (workspace: WritableWorkspace, session: number) =>
  reviewOf(workspace, { session, action: ACTION.id })

describe('a review', () => {
  it('sets the agent before and after beside the team, with a week left out', async () => {
    const workspace = await imported()
    const evidence = review(workspace, await meet(workspace))
    expect(reviewEvidenceSchema.parse(evidence)).toEqual(evidence)
    expect(evidence).toMatchObject({
      metric: 'resolution.now',
      asOf: '2026-08-01T00:00:00.000Z',
      before: { from: '2026-03-02', to: '2026-04-01', numerator: 40, denominator: 100 },
      after: { from: '2026-04-09', to: '2026-05-09', numerator: 80, denominator: 100 },
      timeZone: 'UTC',
      windowDays: 30,
      definitionVersion: DEFINITION_VERSION,
      settingsVersion: settingsVersion(workspace.reader),
      lexiconVersion: LEXICON_VERSION,
      washOutDays: 7,
      othersBefore: { numerator: 104, denominator: 200 },
      othersAfter: { numerator: 108, denominator: 200 },
      otherAgents: 2,
      verdict: 'higher',
    })
    expect(evidence.change?.value).toBeCloseTo(0.4, 12)
    expect(evidence.beyondOthers?.value).toBeCloseTo(0.38, 12)
  })

  it('leaves out others who were coached on the same figure meanwhile', async () => {
    const workspace = await imported()
    const id = await meet(workspace)
    await meet(workspace, { agent: 'Bo', plannedOn: '2026-04-20' })
    await meet(workspace, { agent: 'Cy', plannedOn: '2026-04-20', action: { metric: 'repeat' } })
    await meet(workspace, { agent: 'Cy', plannedOn: '2026-03-20', stage: 'planned' })
    await meet(workspace, { agent: 'Cy', plannedOn: '2026-03-01' })
    await meet(workspace, { agent: 'Cy', plannedOn: '2026-05-09' })
    expect(review(workspace, id)).toMatchObject({ otherAgents: 1, othersBefore: { numerator: 54 } })
    // With all of the team coached, agents of other teams take their place.
    await meet(workspace, { agent: 'Cy', plannedOn: '2026-03-02' })
    expect(review(workspace, id)).toMatchObject({ otherAgents: 1, othersBefore: { numerator: 90 } })
  })

  it('leaves out others who were coached on it without an action, but not those praised for it', async () => {
    const workspace = await imported()
    const id = await meet(workspace)
    const others = figureOf({ numerator: 1, denominator: 2 })
    const topic = {
      metric: ACTION.metric ?? 'repeat',
      own: others,
      others,
      certainty: null,
      why: '',
      question: '',
    }
    const about = (agent: string, document: Partial<SessionDocument>) =>
      meet(workspace, { agent, plannedOn: '2026-04-20', action: { metric: null }, document })
    await about('Cy', { strength: topic })
    expect(review(workspace, id)).toMatchObject({ otherAgents: 2 })
    await about('Bo', { priorities: [topic] })
    expect(review(workspace, id)).toMatchObject({ otherAgents: 1, othersBefore: { numerator: 54 } })
  })

  it('ends earlier before, where follow-ups could still be done after the talk', async () => {
    const workspace = await imported()
    const { followUpGraceDays } = workspaceSettings(workspace.reader)
    const id = await meet(workspace, { action: { metric: 'followUp.completion' } })
    const { before: earlier, after: later } = review(workspace, id)
    expect(later).toMatchObject({ from: '2026-04-09', to: '2026-05-09' })
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
    expect(earlier).toMatchObject({
      from: day(SESSION_MS - (30 + followUpGraceDays) * DAY_MS),
      to: day(SESSION_MS - followUpGraceDays * DAY_MS),
    })
  })

  it('gives closing turns a day to be written', async () => {
    const workspace = await imported(TEAM, Date.parse('2026-04-29T18:00:00Z'))
    const id = await meet(workspace, { action: { metric: 'closure.solved' } })
    expect(review(workspace, id).after).toMatchObject({ from: '2026-04-09', to: '2026-04-28' })
  })

  it('ends where cases can be judged', async () => {
    const workspace = await imported(TEAM, Date.parse('2026-04-29T18:00:00Z'))
    const id = await meet(workspace)
    expect(review(workspace, id).after).toMatchObject({ from: '2026-04-09', to: '2026-04-29' })
    expect(review(workspace, id).before).toMatchObject({ from: '2026-03-12', to: '2026-04-01' })
    const young = await meet(workspace, { action: { metric: 'repeat', reviewOn: null } })
    expect(review(workspace, young)).toMatchObject({
      after: { from: '2026-04-09', to: '2026-04-09', denominator: 0 },
      change: null,
      verdict: 'tooFew',
    })
  })

  it('judges with the window of the brief', async () => {
    const workspace = await imported(TEAM, Date.parse('2026-04-29T18:00:00Z'))
    const scope = { from: '2026-03-01', to: '2026-04-01', filter: {}, windowDays: 7 } as const
    const { brief } = makeBrief(workspace, { ...scope, agent: 'Ann' }, NOW)
    const id = await meet(workspace, { action: { metric: 'repeat', reviewOn: null }, document: { brief } })
    expect(review(workspace, id).after).toMatchObject({ from: '2026-04-09', to: '2026-04-22' })
  })

  it('does not wait for a source that had ended before', async () => {
    const workspace = await imported()
    const old = caseRow('old', {
      agent: 'Ann',
      team: 'North',
      account: 'old shop',
      opened_at: '2025-01-01T00:00:00Z',
    })
    await importText(workspace, csvOf([old]), { asOfMs: Date.parse('2025-02-01T00:00:00Z'), name: 'old.csv' })
    expect(review(workspace, await meet(workspace))).toMatchObject({
      asOf: '2026-08-01T00:00:00.000Z',
      verdict: 'higher',
    })
  })

  it('looks at 90 days at most where no day is set', async () => {
    const workspace = await imported()
    const id = await meet(workspace, { action: { reviewOn: null } })
    expect(review(workspace, id).after).toMatchObject({ from: '2026-04-09', to: '2026-07-08' })
  })

  it('is refused where there is nothing to review', async () => {
    const workspace = await imported()
    const planned = await meet(workspace, { stage: 'planned' })
    expect(() => review(workspace, planned)).toThrow(expect.objectContaining({ code: 'invalidInput' }))
    const words = await meet(workspace, { action: { metric: null } })
    expect(() => review(workspace, words)).toThrow(expect.objectContaining({ code: 'invalidInput' }))
    expect(() => reviewOf(workspace, { session: words, action: 'gone' })).toThrow(
      expect.objectContaining({ code: 'notFound' }),
    )
    expect(() => review(workspace, 999)).toThrow(expect.objectContaining({ code: 'notFound' }))
  })
})

describe('reviews of many teams', () => {
  const TEAMS = 20
  const random = seeded(3)
  const share = (agent: string, teamName: string, rate: number): Share => ({
    agent,
    team: teamName,
    solved: Array.from({ length: 200 }, () => Number(random() < rate)).reduce((sum, one) => sum + one, 0),
    of: 200,
  })

  it.each([
    ['find nothing where nothing changed', 0, 'noClearChange', 0.9],
    ['find most changes of 15 points', 0.15, 'higher', 0.7],
  ])('%s', { timeout: 60_000 }, async (_, effect, verdict, least) => {
    const rows = Array.from({ length: TEAMS }, (__, at) => {
      const rate = 0.5 + (0.3 * at) / TEAMS
      return Array.from({ length: 6 }, (___, place) => {
        const [agent, name] = [`Agent ${at}-${place}`, `Team ${at}`]
        const coached = place === 0 ? effect : 0
        return [...before(share(agent, name, rate)), ...after(share(agent, name, rate + coached))]
      }).flat()
    }).flat()
    const workspace = await imported(rows)
    let found = 0
    for (let at = 0; at < TEAMS; at++) {
      const evidence = review(workspace, await meet(workspace, { agent: `Agent ${at}-0` }))
      expect(evidence.otherAgents).toBe(5)
      if (evidence.verdict === verdict) found++
    }
    expect(found / TEAMS).toBeGreaterThanOrEqual(least)
  })
})
