import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { CoachingSession } from '#shared/coaching/session.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { call } from './call.ts'

/** Agents, their one-on-ones, and the figures and words that these rest on. */

/** Reads that say which one-on-ones there are, or what was agreed in them. */
const LISTS: ReadonlySet<unknown> = new Set(['agents.list', 'agents.profile', 'coaching.sessions'])

function refreshLists(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => LISTS.has(queryKey[0]) })
}

export function sessionKey(id: number) {
  return ['coaching.session', id] as const
}

export type AgentsInput = Input<'agents.list'>

export function useAgents(input: AgentsInput) {
  return useQuery({
    queryKey: ['agents.list', input],
    queryFn: () => call('agents.list', input),
    placeholderData: keepPreviousData,
  })
}

export function useAgentProfile(input: Input<'agents.profile'>) {
  return useQuery({
    queryKey: ['agents.profile', input],
    queryFn: () => call('agents.profile', input),
    placeholderData: keepPreviousData,
  })
}

/** All one-on-ones, or those of one agent, the newest first. */
export function useSessions(agent: string | null) {
  return useQuery({
    queryKey: ['coaching.sessions', agent],
    queryFn: () => call('coaching.sessions', { agent }),
    placeholderData: keepPreviousData,
  })
}

/** A one-on-one as it is stored. */
export function useStoredSession(id: number) {
  return useQuery({ queryKey: sessionKey(id), queryFn: () => call('coaching.session', { id }) })
}

export function useCreateSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'coaching.create'>) => call('coaching.create', input),
    onSuccess: async (session) => {
      client.setQueryData(sessionKey(session.id), session)
      await refreshLists(client)
    },
  })
}

/** Saves a whole one-on-one; what was read of it is brought up to date without reading it again. */
export async function saveSession(
  client: QueryClient,
  input: Input<'coaching.save'>,
): Promise<Output<'coaching.save'>> {
  const saved = await call('coaching.save', input)
  const { id, plannedOn, stage, document } = input
  client.setQueryData<CoachingSession>(sessionKey(id), (before) =>
    before === undefined ? undefined : { ...before, ...saved, plannedOn, stage, document },
  )
  void refreshLists(client)
  return saved
}

export function useRemoveSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => call('coaching.remove', { id }),
    onSuccess: async (_removed, id) => {
      client.removeQueries({ queryKey: sessionKey(id) })
      await refreshLists(client)
    },
  })
}

/** Makes a brief of the data as they are now. */
export function useMakeBrief() {
  return useMutation({ mutationFn: (input: Input<'coaching.brief'>) => call('coaching.brief', input) })
}

/** Words to choose from that show a figure. */
export function useExcerpts(input: Input<'coaching.excerpts'>) {
  return useQuery({
    queryKey: ['coaching.excerpts', input],
    queryFn: () => call('coaching.excerpts', input),
  })
}

/** Asks where to save days for another calendar; gives null when the user closed the dialog. */
export function useSaveCalendar() {
  return useMutation({ mutationFn: (input: Input<'calendar.save'>) => call('calendar.save', input) })
}

/** Looks at what became of an action's figure, in the data as they are now. */
export function useReviewAction() {
  return useMutation({ mutationFn: (input: Input<'coaching.review'>) => call('coaching.review', input) })
}
