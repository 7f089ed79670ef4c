import { describe, expect, it } from 'vitest'
import { talkCase, type TalkCase } from '../../../../test/support/talks.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { DAY_MS } from '#shared/case/model.ts'
import type { Dispute } from '#shared/coaching/session.ts'
import { SAMPLE_AS_OF_MS, SAMPLE_TIME_ZONE, sampleRecords } from '#shared/sample/index.ts'
import { PLAYBOOKS } from '#shared/techniques/playbooks.ts'
import { caseSummaries } from '../../store/case-reader.ts'
import { takeExcerpt } from '../coaching/excerpts.ts'
import { createSession, saveSession } from '../coaching/sessions.ts'
import { queryFigures } from '../figures.ts'
import { listFollowUps, markFollowUp } from '../follow-ups.ts'
import { gridOf } from '../playbooks.ts'
import { tagRepeat } from '../repeat-pairs.ts'
import type { WritableWorkspace } from '../workspace.ts'
import { agentProfile } from './profile.ts'

const NOW = Date.parse('2026-05-04T10:00:00Z')
const AS_OF = Date.parse('2026-05-06T10:00:00Z')
const MARCH = Date.parse('2026-03-01T12:00:00Z')
const SCOPE = { from: '2026-03-01', to: '2026-04-01', filter: {}, windowDays: 30 } as const
const FURIOUS = 'THIS IS A DISGRACE!!! I will sue you, you liars!!! WORST SHOP EVER!!!'
const OFFER = 'What I can do for you is send another one today.'
const ASKED = 'A new one is on its way. Did we solve the problem for you today?'

const at = (day: number, agent: string, texts: readonly string[], more: Partial<TalkCase> = {}) => ({
  agent,
  team: 'North',
  resolvedAtMs: MARCH + day * DAY_MS,
  texts,
  ...more,
})
const profile = (workspace: WritableWorkspace, agent = 'Ann') => agentProfile(workspace, { ...SCOPE, agent })

describe('the figures of an agent', () => {
  const scope = { from: '2026-02-10', to: '2026-06-01', filter: {}, windowDays: 30 } as const

  it('stand in the range of the others, month by month, with what shows of the playbooks', async () => {
    const workspace = temporaryWorkspace()
    const records = [...sampleRecords()].filter(
      ({ team, opened_at: openedAt }) => team === 'Delivery & returns' && openedAt > '2026-02',
    )
    await importText(workspace, csvOf(records), { asOfMs: SAMPLE_AS_OF_MS, timeZone: SAMPLE_TIME_ZONE })
    const { figures, steps, ...rest } = agentProfile(workspace, { ...scope, agent: 'Marcus Bell' })
    const { results } = queryFigures(workspace, {
      ...scope,
      queries: [{ metrics: figures.map(({ metric }) => metric), by: ['agent'] }],
    })
    const mates = ['Daniel Brandt', "Siobhán O'Dwyer", 'Yusuf Demir']
    for (const { metric, own, others, range, months } of figures) {
      const rows = results[0]?.filter((row) => row.metric === metric) ?? []
      expect(rows.find(({ group }) => group.agent === 'Marcus Bell')).toMatchObject(own)
      const theirs = rows.filter(({ group }) => mates.includes(group.agent ?? ''))
      expect(others.denominator).toBe(theirs.reduce((sum, { denominator }) => sum + denominator, 0))
      expect(others.numerator).toBe(theirs.reduce((sum, { numerator }) => sum + numerator, 0))
      const rates = theirs.filter(({ denominator }) => denominator >= 5).map(({ value }) => value ?? NaN)
      expect(range.map(({ value }) => value)).toEqual(rates.toSorted((a, b) => a - b))
      expect([months.length, months[0]?.month, months.at(-1)?.month]).toEqual([15, '2025-03', '2026-05'])
      const whole = months.slice(-3).reduce((sum, { denominator }) => sum + denominator, 0)
      expect(whole).toBeLessThanOrEqual(own.denominator)
    }
    expect(rest.teams[0]).toBe('Delivery & returns')
    expect(rest.cases).toBe(
      results[0]
        ?.filter(({ metric, group }) => metric === 'closure.either' && group.agent === 'Marcus Bell')
        .reduce(
          (sum, { denominator, excluded }) =>
            sum + denominator + (excluded.noTranscript ?? 0) + (excluded.noAgentMessage ?? 0),
          0,
        ),
    )

    const filter = { teams: ['Delivery & returns'] }
    for (const { id } of PLAYBOOKS) {
      const { agents } = gridOf(workspace, { ...scope, filter, playbook: id })
      for (const use of agents.find(({ agent }) => agent === 'Marcus Bell')?.signs ?? []) {
        const own = steps.find(({ sign }) => sign === use.sign)?.own
        expect([use.sign, own?.numerator, own?.denominator]).toEqual([
          use.sign,
          use.numerator,
          use.denominator,
        ])
      }
    }
    expect(steps.map(({ sign }) => sign)).not.toContain('breather')
    expect(steps).toHaveLength(22)
  })

  it('are all empty for somebody without a case', async () => {
    const workspace = temporaryWorkspace()
    await importText(workspace, csvOf([talkCase('one', at(1, 'Bo', ['Where is it?', ASKED]))]), {
      asOfMs: AS_OF,
    })
    const empty = profile(workspace, 'Nobody')
    expect(empty).toMatchObject({ cases: 0, teams: [], mix: null, casesToRead: [], promisesMissed: [] })
    expect(empty.figures.map(({ own }) => own)).toEqual(
      empty.figures.map(() => ({ numerator: 0, denominator: 0, value: null, low: null, high: null })),
    )
    // Of so few cases there is a count, but no rate that could stand in a range.
    const asked = empty.figures.find(({ metric }) => metric === 'closure.solved')
    expect([asked?.others.denominator, asked?.range]).toEqual([1, []])
  })
})

describe('what to read', () => {
  it('is who was turned round, who said no, and who came back for want of skill', async () => {
    const workspace = temporaryWorkspace()
    const back = { customer: 'back', more: { category: 'Late' } }
    await importText(
      workspace,
      csvOf([
        talkCase('turned', at(1, 'Ann', [FURIOUS, ASKED, 'Yes, all good now, thank you.'])),
        talkCase(
          'told no',
          at(2, 'Ann', ['My parcel is late.', ASKED, 'No, it is still not here.', 'Goodbye.']),
        ),
        talkCase('helped', at(6, 'Ann', ['My parcel is late.', ASKED, 'No, it is still not here.', OFFER])),
        talkCase('still angry', at(3, 'Ann', [FURIOUS, ASKED])),
        talkCase('first', at(4, 'Ann', ['My parcel is late.', 'Sent.'], back)),
        talkCase('second', at(9, 'Ann', ['It is late again.', 'Sent.'], back)),
        talkCase('of Bo', at(5, 'Bo', [FURIOUS, ASKED, 'Yes, all good now, thank you.'])),
      ]),
      { asOfMs: AS_OF },
    )
    const read = () => profile(workspace).casesToRead.map(({ caseId, why }) => [caseId, why])
    expect(read()).toEqual([
      ['turned', 'turnedRound'],
      ['helped', 'toldNo'],
      ['told no', 'toldNo'],
    ])
    const summaries = caseSummaries(workspace.reader, Array.from(workspace.columns().ids))
    const first = [...summaries.values()].find(({ caseId }) => caseId === 'first')?.id ?? 0
    await tagRepeat(workspace, { id: first, cause: 'policy', note: '' }, NOW)
    expect(read()).toHaveLength(3)
    await tagRepeat(workspace, { id: first, cause: 'skill', note: '' }, NOW)
    expect(read().at(-1)).toEqual(['first', 'repeatAfterSkillGap'])
  })

  it('is each promise with a time that nobody kept, in its very words', async () => {
    const workspace = temporaryWorkspace()
    const promise = 'I will call you by tomorrow.'
    await importText(
      workspace,
      csvOf([
        talkCase('missed', at(1, 'Ann', ['Where is it?', promise, 'Fine.'])),
        talkCase('of Bo', at(1, 'Bo', ['Where is it?', promise, 'Fine.'])),
        talkCase('no promise', at(1, 'Ann', ['Where is it?', 'In the post.'])),
        talkCase('too early to say', at(30, 'Ann', ['Where is it?', promise, 'Fine.'])),
        talkCase(
          'taken over',
          at(2, 'Ann', [], {
            more: {
              messages: JSON.stringify([
                { role: 'agent', author: 'Bo', at: '2026-03-02T09:00:00Z', text: promise },
                { role: 'agent', author: 'Ann', at: '2026-03-02T09:01:00Z', text: 'This is Ann.' },
              ]),
            },
          }),
        ),
      ]),
      { asOfMs: MARCH + 30 * DAY_MS },
    )
    expect(profile(workspace).promisesMissed).toEqual([
      expect.objectContaining({ caseId: 'missed', words: expect.stringContaining('call you') }),
    ])
    expect(profile(workspace).promisesMissed[0]?.dueAtMs).toBeLessThan(MARCH + 3 * DAY_MS)
  })

  it('is each follow-up that is due and neither made nor noted by hand', async () => {
    const workspace = temporaryWorkspace()
    const due = (id: string, resolver: string, days: number) =>
      caseRow(id, {
        status: 'resolved',
        kind: 'complaint',
        resolved_at: '2026-03-05T09:00:00Z',
        resolver,
        follow_up_due_at: new Date(AS_OF + days * DAY_MS).toISOString(),
      })
    await importText(
      workspace,
      csvOf([due('late', 'Ann', -4), due('now', 'Ann', 1), due('later', 'Ann', 20), due('of Bo', 'Bo', -4)]),
      { asOfMs: AS_OF },
    )
    const listed = () => profile(workspace).followUpsDue.map(({ caseId }) => caseId)
    expect(listed()).toEqual(['late', 'now'])
    const work = { ...SCOPE, work: 'overdue', withMarked: true, offset: 0, limit: 9 } as const
    const row = listFollowUps(workspace, work).rows.find(({ agent }) => agent === 'Ann')
    await markFollowUp(workspace, { id: row?.id ?? 0, state: 'done', reason: '' }, NOW)
    expect(listed()).toEqual(['now'])
  })
})

it('carries what an agent objects to with the number', async () => {
  const workspace = temporaryWorkspace()
  const rows = [
    talkCase('one', at(1, 'Ann', ['Where is it?', ASKED])),
    talkCase('two', at(1, 'Bo', ['Where?', ASKED])),
  ]
  await importText(workspace, csvOf(rows), { asOfMs: AS_OF })
  const stretch = { case: workspace.columns().ids[0] ?? 0, firstMessage: 0, lastMessage: 1 }
  const excerpt = takeExcerpt(workspace, {
    ...stretch,
    purpose: 'priority',
    metric: 'closure.waited',
    isFound: false,
  })
  const dispute = (id: string, about: Dispute['about'], outcome: Dispute['outcome'] = 'open'): Dispute => ({
    id,
    about,
    reason: 'Not so',
    madeAtMs: NOW,
    outcome,
    answer: '',
  })
  const { id, revision, document, plannedOn } = await createSession(
    workspace,
    { agent: 'Ann', plannedOn: '2026-05-04' },
    NOW,
  )
  const disputes = [
    dispute('1', { kind: 'figure', metric: 'repeat' }),
    dispute('2', { kind: 'figure', metric: 'repeat' }, 'upheld'),
    dispute('3', { kind: 'excerpt', excerptId: excerpt.id }),
    dispute('4', { kind: 'other' }),
  ]
  const changed = { ...document, disputes, excerpts: [excerpt] }
  await saveSession(workspace, { id, revision, plannedOn, stage: 'held', document: changed }, NOW)
  const disputed = (agent: string) =>
    profile(workspace, agent).figures.flatMap(({ metric, disputes: count }) =>
      count > 0 ? [[metric, count]] : [],
    )
  expect(disputed('Ann')).toEqual([
    ['repeat', 1],
    ['closure.waited', 1],
  ])
  expect(disputed('Bo')).toEqual([])
})
