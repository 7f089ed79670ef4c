import { listAgents } from '../services/agents/list.ts'
import { agentProfile } from '../services/agents/profile.ts'
import { makeBrief } from '../services/coaching/brief.ts'
import { excerptsOf, takeExcerpt } from '../services/coaching/excerpts.ts'
import { dropExample, keepAsExample, practiceExamplesOf } from '../services/coaching/examples.ts'
import { reviewOf } from '../services/coaching/review.ts'
import {
  createSession,
  getSession,
  listSessions,
  removeSession,
  saveSession,
} from '../services/coaching/sessions.ts'
import type { WritableWorkspace } from '../services/workspace.ts'
import type { UseCases } from './use-cases.ts'

type CoachingCall = Extract<keyof UseCases, `${'coaching' | 'agents' | 'examples'}.${string}`>

interface Surroundings {
  readonly workspace: () => WritableWorkspace
  /** What was made up of one-on-ones holds no longer. */
  readonly sessionsChanged: () => void
}

/** The use cases of one-on-ones. */
export function coachingUseCases({ workspace, sessionsChanged }: Surroundings): Pick<UseCases, CoachingCall> {
  return {
    'agents.list': (input) => listAgents(workspace(), input),
    'agents.profile': (input) => agentProfile(workspace(), input),
    'coaching.brief': (input) => makeBrief(workspace(), input),
    'coaching.excerpts': (input) => excerptsOf(workspace(), input),
    'coaching.excerpt': (input) => takeExcerpt(workspace(), input),
    'coaching.review': (input) => reviewOf(workspace(), input),
    'examples.list': () => practiceExamplesOf(workspace()),
    'examples.keep': (input) => keepAsExample(workspace(), input, Date.now()),
    'examples.remove': ({ id }) => dropExample(workspace(), id),
    'coaching.sessions': (input) => listSessions(workspace(), input),
    'coaching.session': ({ id }) => getSession(workspace(), id),
    'coaching.create': (input) => createSession(workspace(), input, Date.now()),
    'coaching.save': async (input) => {
      const saved = await saveSession(workspace(), input, Date.now())
      sessionsChanged()
      return saved
    },
    'coaching.remove': async ({ id }) => {
      await removeSession(workspace(), id)
      sessionsChanged()
      return {}
    },
  }
}
