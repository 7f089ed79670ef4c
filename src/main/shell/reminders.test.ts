import { describe, expect, it } from 'vitest'
import type { SessionSummary } from '#shared/coaching/session.ts'
import { temporaryFolder } from '../../../test/support/workspaces.ts'
import { dueOn, localDay, type Reminder, reminderText, remind } from './reminders.ts'

const session = (change: Partial<SessionSummary>): SessionSummary => ({
  id: 1,
  agent: 'Ola',
  team: null,
  plannedOn: '2026-05-05',
  stage: 'planned',
  changedAtMs: 0,
  topics: [],
  priorities: [],
  actions: [],
  isAcknowledged: false,
  openDisputes: 0,
  inLog: false,
  ...change,
})

const action = (state: 'open' | 'done', reviewOn: string | null): SessionSummary['actions'][number] => ({
  id: 'a',
  behaviour: 'Ask.',
  metric: null,
  state,
  reviewOn,
})

describe('what a day brings', () => {
  it('is the sessions planned for it and the open actions to review on it', () => {
    const sessions = [
      session({}),
      session({
        agent: 'Jan',
        stage: 'held',
        actions: [action('open', '2026-05-05'), action('done', '2026-05-05')],
      }),
      session({ agent: 'Ewa', plannedOn: '2026-05-06', actions: [action('open', null)] }),
    ]
    const due = dueOn('2026-05-05', sessions)
    expect(due).toMatchObject({ sessions: [{ agent: 'Ola' }], reviews: [{ agent: 'Jan' }] })
    expect(reminderText(due as Reminder, 'en')).toBe(
      'Today – one-on-one: Ola; review of what was agreed: Jan',
    )
    expect(reminderText(due as Reminder, 'pl')).toBe('Dziś – rozmowa 1:1: Ola; przegląd ustaleń: Jan')
    expect(dueOn('2026-05-07', sessions)).toBeNull()
  })

  it('is told once, what comes up later too', async () => {
    const folder = temporaryFolder()
    const told: string[] = []
    let now = new Date(2026, 4, 5, 9)
    const look = (sessions: readonly SessionSummary[] | null) =>
      remind({
        folder,
        now: () => now,
        sessions: () => Promise.resolve(sessions),
        notify: (reminder) => told.push(reminderText(reminder, 'en')),
      })
    await look(null)
    await look([])
    await look([session({})])
    await look([session({}), session({ id: 2, agent: 'Jan' })])
    await look([session({}), session({ id: 2, agent: 'Jan' })])
    expect(told).toEqual(['Today – one-on-one: Ola', 'Today – one-on-one: Jan'])
    now = new Date(2026, 4, 6, 0, 1)
    await look([session({ plannedOn: '2026-05-06' })])
    expect(told).toHaveLength(3)
  })

  it('is the day of the clock on the wall', () => {
    expect(localDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02')
  })
})
