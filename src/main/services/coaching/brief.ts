import type { Brief, EarlierAction, Excerpt, Topic } from '#shared/coaching/evidence.ts'
import { showsCounted } from '#shared/coaching/measures.ts'
import { openObjections } from '#shared/coaching/objections.ts'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { mixNote, proposeTopics } from '#shared/coaching/topics.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { DEFINITION_VERSION } from '#shared/metrics/definition.ts'
import { asOfMs } from '#shared/metrics/engine/columns.ts'
import { LEXICON_VERSION } from '#shared/techniques/lexicon-version.ts'
import { sessionsOf } from '../../store/coaching-sessions.ts'
import { settingsVersion } from '../../store/settings-versions.ts'
import { isoInstant } from '../figures.ts'
import type { Workspace } from '../workspace.ts'
import { chooseExcerpts } from './excerpts.ts'
import { gapsOf } from './gaps.ts'
import { asEvidence, measureAgent } from './measured.ts'
import { getSession } from './sessions.ts'

/**
 * What a one-on-one with an agent could be about, and what it rests on. Stores nothing. Throws `ClosewellError` `notFound`
 * where the one-on-one that it is for is gone.
 */
export function makeBrief(
  workspace: Workspace,
  input: Input<'coaching.brief'>,
  nowMs = Date.now(),
): Output<'coaching.brief'> {
  const measured = measureAgent(workspace, input)
  const figures = measured.figures.map(asEvidence)
  const { strength, priorities } = proposeTopics(figures)
  const earlier = earlierSessions(workspace, input)
  const brief: Brief = {
    madeAtMs: nowMs,
    asOf: isoInstant(asOfMs(workspace.columns())),
    period: { from: input.from, to: input.to },
    timeZone: measured.scope.period.timeZone,
    windowDays: input.windowDays,
    definitionVersion: DEFINITION_VERSION,
    settingsVersion: settingsVersion(workspace.reader),
    lexiconVersion: LEXICON_VERSION,
    figures,
    gaps: gapsOf(workspace, input.agent, measured),
    mix: mixNote(measured.figures),
    lastActions: lastActions(earlier),
    objections: [...openObjections(earlier)],
  }
  const excerpts = excerptsFor(workspace, input, strength, priorities, nowMs)
  return { brief, strength, priorities: [...priorities], excerpts }
}

const MOST_EXCERPTS = 3

/** One for the strength and as many as there is room for of the priorities, each of another customer. */
function excerptsFor(
  workspace: Workspace,
  input: Input<'coaching.brief'>,
  strength: Topic | null,
  priorities: readonly Topic[],
  nowMs: number,
): Excerpt[] {
  const customers = new Set<number>()
  const choose = ({ metric }: Topic, purpose: 'strength' | 'priority', limit: number): Excerpt[] => {
    const query = { ...input, metric, purpose, limit, isFound: showsCounted(metric, purpose) }
    return chooseExcerpts(workspace, query, customers, nowMs).excerpts
  }
  const each = priorities.length === 1 ? MOST_EXCERPTS - 1 : 1
  return [
    ...(strength === null ? [] : choose(strength, 'strength', 1)),
    ...priorities.flatMap((topic) => choose(topic, 'priority', each)),
  ]
}

/** The agent's one-on-ones before the one that is prepared, the newest first; all of them where that is not known. */
function earlierSessions(
  workspace: Workspace,
  { agent, session: id }: Input<'coaching.brief'>,
): readonly CoachingSession[] {
  const sessions = sessionsOf(workspace.reader, agent)
  if (id === undefined || id === null) return sessions
  const { plannedOn } = getSession(workspace, id)
  return sessions.filter(
    (other) => other.plannedOn < plannedOn || (other.plannedOn === plannedOn && other.id < id),
  )
}

/** Of one-on-ones that were held: what is still open, and all of the latest one. The newest first. */
function lastActions(sessions: readonly CoachingSession[]): EarlierAction[] {
  const held = sessions.filter(({ stage }) => stage !== 'planned')
  return held.flatMap(({ id, document }, place) =>
    document.actions
      .filter(({ state }) => place === 0 || state === 'open')
      .map((action) => ({
        sessionId: id,
        actionId: action.id,
        behaviour: action.behaviour,
        metric: action.metric,
        state: action.state,
        reviewOn: action.reviewOn,
        verdict: action.review?.evidence?.verdict ?? null,
      })),
  )
}
