import { useMutation } from '@tanstack/react-query'
import type { Input } from '#shared/ipc/contract.ts'
import { call } from './call.ts'

/** What supervisors say of findings; the case and the figures are read anew after each change. */

export function useOverrule() {
  return useMutation({ mutationFn: (input: Input<'findings.overrule'>) => call('findings.overrule', input) })
}

export function useTakeBackOverride() {
  return useMutation({ mutationFn: (id: number) => call('findings.takeBack', { id }) })
}
