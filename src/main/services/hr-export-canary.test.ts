import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Brief, Excerpt, ReviewEvidence, Topic } from '#shared/coaching/evidence.ts'
import { emptyDocument, type SessionDocument } from '#shared/coaching/session.ts'
import type { HrOptions } from '#shared/ipc/hr-schemas.ts'
import { METRIC_IDS } from '#shared/metrics/definition.ts'
import { HR_METRICS } from '#shared/metrics/hr-metrics.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { csvOf, importText, temporaryFolder, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { insertSession } from '../store/coaching-sessions.ts'
import { markFollowUp } from './follow-ups.ts'
import { prepareHrExport } from './hr-export.ts'
import { writeHrExport } from './hr-export-save.ts'
import { overrule } from './overrides.ts'
import { tagRepeat } from './repeat-pairs.ts'

/** Every word that begins with it is planted, and must stay where it is. */
const CANARY = 'canary'

const QUESTION = 'Did that solve it for you?'
const messages = JSON.stringify([
  { role: 'customer', author: `${CANARY}-customer`, at: '2026-03-02T10:00:00Z', text: `${CANARY}-complaint` },
  { role: 'note', author: 'Ola', at: '2026-03-02T11:00:00Z', text: `${CANARY}-note` },
  {
    role: 'agent',
    author: 'Ola',
    at: '2026-03-03T08:00:00Z',
    text: `I am sorry, ${CANARY}-words. ${QUESTION}`,
  },
  {
    role: 'customer',
    author: `${CANARY}-customer`,
    at: '2026-03-03T08:30:00Z',
    text: `No, ${CANARY}-answer`,
  },
])

const planted = {
  status: 'resolved',
  opened_at: '2026-03-02T09:00:00Z',
  resolved_at: '2026-03-03T09:00:00Z',
  account: `${CANARY}-account`,
  subject: `${CANARY}-subject`,
  description: `${CANARY}-description`,
  category: `${CANARY}-category`,
  channel: `${CANARY}-channel`,
  priority: `${CANARY}-priority`,
  csat: `${CANARY}-csat`,
  customer_id: `${CANARY}-id-77`,
  customer_email: `${CANARY}@example.com`,
  customer_phone: '+48 555 777 333',
  customer_name: `${CANARY} Surname`,
  follow_up_due_at: '2026-03-10T09:00:00Z',
  follow_up_outcome: `${CANARY}-outcome`,
  favourite_colour: `${CANARY}-extra`,
  team: 'North',
  messages,
}
const AGENTS = ['Ola Quill', 'Ben Quartz']
const CASES = AGENTS.flatMap((agent) =>
  ['first', 'second'].map((which) => ({ case_id: `${CANARY}-${agent}-${which}`, agent, ...planted })),
)

const say = (what: string) => `${CANARY}-${what}`
const PERIOD = { from: '2026-01-01', to: '2026-02-01' }
/** A fraction that no case of this file gives. */
const SCORE = {
  numerator: 543_216_789,
  denominator: 987_651_234,
  value: 0.550_002_5,
  low: 0.546_9,
  high: 0.553_1,
}

const BASIS = {
  timeZone: 'Europe/Warsaw',
  windowDays: 30 as const,
  definitionVersion: 1,
  settingsVersion: 1,
  lexiconVersion: 1,
}

const topic = (metric: Topic['metric']): Topic => ({
  metric,
  own: SCORE,
  others: SCORE,
  certainty: null,
  why: say('why'),
  question: say('question'),
})
const brief: Brief = {
  madeAtMs: 0,
  asOf: null,
  period: PERIOD,
  ...BASIS,
  figures: [{ metric: 'technique.listen', own: SCORE, others: SCORE, adjusted: 0.550_002_5 }],
  gaps: [],
  mix: null,
  objections: [{ metric: 'repeat', sessionId: 1, reason: say('objection'), madeAtMs: 0 }],
  lastActions: [
    {
      sessionId: 1,
      actionId: 'a',
      behaviour: say('earlier'),
      metric: 'technique.listen',
      state: 'done',
      reviewOn: null,
      verdict: null,
    },
  ],
}
const excerpt: Excerpt = {
  id: 'e',
  purpose: 'priority',
  metric: 'technique.listen',
  isFound: true,
  case: { system: say('system'), account: say('account'), caseId: say('case'), subject: say('subject') },
  messages: [
    { role: 'customer', author: say('author'), atMs: 0, text: say('excerpt'), marks: [], personal: [] },
  ],
  note: say('remark'),
  takenAtMs: 0,
  lexiconVersion: 1,
  hash: '0'.repeat(64),
  redacted: null,
}
const evidence: ReviewEvidence = {
  metric: 'technique.listen',
  asOf: null,
  ...BASIS,
  before: { ...SCORE, ...PERIOD },
  after: { ...SCORE, ...PERIOD },
  washOutDays: 7,
  othersBefore: SCORE,
  othersAfter: SCORE,
  otherAgents: 3,
  change: null,
  beyondOthers: null,
  expectedByChance: null,
  verdict: 'higher',
}

async function plantedWorkspace() {
  const workspace = temporaryWorkspace()
  await importText(workspace, csvOf(CASES), { name: `${CANARY}.csv` })
  await markFollowUp(workspace, { id: 1, state: 'notApplicable', reason: `${CANARY}-reason` }, 0)
  await tagRepeat(workspace, { id: 1, cause: 'process', note: `${CANARY}-cause` }, 0)
  await overrule(
    workspace,
    {
      id: 1,
      action: 'add',
      technique: 'acknowledge',
      message: 2,
      start: 0,
      end: 10,
      words: 'I am sorry',
      reason: `${CANARY}-override`,
    },
    0,
  )
  const document: SessionDocument = {
    ...emptyDocument(),
    brief,
    strength: topic('technique.listen'),
    priorities: [topic('closure.ignoredNo'), topic('repeat')],
    excerpts: [excerpt],
    selfRating: {
      answers: [{ metric: 'technique.listen', rating: 2, words: say('self-rating') }],
      doneAtMs: 0,
    },
    agentsWords: say('own'),
    sharedNotes: say('shared'),
    privateNotes: say('private'),
    grow: { goal: say('goal'), reality: say('reality'), options: say('options'), will: say('will') },
    actions: [
      {
        id: 'x',
        behaviour: say('behaviour'),
        metric: 'technique.listen',
        baseline: { ...SCORE, ...PERIOD },
        target: 0.5,
        owner: 'agent',
        reviewOn: '2026-05-01',
        state: 'open',
        review: { reviewedAtMs: 0, evidence, words: say('review'), decision: 'goOn' },
      },
    ],
    acknowledgement: { agrees: 'no', comment: say('comment'), on: '2026-03-10' },
    disputes: [
      {
        id: 'd',
        about: { kind: 'other' },
        reason: say('objection'),
        madeAtMs: 0,
        outcome: 'open',
        answer: say('reply'),
      },
    ],
    inLog: { supervisor: true, agent: true },
  }
  await workspace.write((writer) =>
    insertSession(writer, {
      agent: 'Ola Quill',
      team: 'North',
      plannedOn: '2026-03-09',
      stage: 'held',
      changedAtMs: 0,
      revision: 0,
      document,
    }),
  )
  return workspace
}

const SWITCHES = ['names', 'teams', 'includeClosure', 'coachingLog'] as const

/** Every combination of settings. */
function* everyOption(): Generator<HrOptions> {
  for (let bits = 0; bits < 2 ** SWITCHES.length; bits += 1) {
    const [names, teams, includeClosure, coachingLog] = SWITCHES.map((_, index) => (bits & (1 << index)) > 0)
    for (const delimiter of [',', ';'] as const) {
      for (const agents of [null, ['Ola Quill']]) {
        for (const metrics of [[...HR_METRICS], [HR_METRICS[5]]]) {
          yield {
            from: '2026-03-01',
            to: '2026-04-01',
            agents,
            metrics,
            includeClosure: includeClosure === true,
            delimiter,
            names: names === true,
            teams: teams === true,
            coachingLog: coachingLog === true,
          }
        }
      }
    }
  }
}

/** What tells of techniques, and must not either. */
const TECHNIQUES = METRIC_IDS.filter(
  (id) => id.startsWith('technique.') || id === 'closure.ignoredNo',
).flatMap((id) => [id, metricById(id).definition.name])

it('lets nothing of a customer, a conversation or a coaching session out, whatever the settings', async () => {
  const workspace = await plantedWorkspace()
  const folder = temporaryFolder()
  let tried = 0
  for (const options of everyOption()) {
    tried += 1
    const prepared = await prepareHrExport(workspace, options, '1.2.3')
    const files = await writeHrExport(workspace, prepared, { figures: join(folder, `hr-${tried}.csv`) })
    expect(files).toHaveLength(options.coachingLog ? 4 : 3)
    for (const { path } of files) {
      const text = readFileSync(path, 'utf8').toLowerCase()
      expect(text).not.toContain(CANARY)
      expect(text).not.toMatch(/\b(?:543216789|987651234)\b|0[.,]55000/u)
      expect(text.replaceAll(/\D/gu, ' ')).not.toMatch(/555 ?777 ?333/u)
      expect(TECHNIQUES.filter((word) => text.includes(word.toLowerCase()))).toEqual([])
      if (!options.names) expect(text).not.toMatch(/quill|quartz/u)
      if (!options.includeClosure) expect(text).not.toContain('closure.')
    }
  }
  expect(tried).toBe(128)
})
