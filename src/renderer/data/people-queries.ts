import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input } from '#shared/ipc/contract.ts'
import type { Erasure, ErasureTarget } from '#shared/ipc/people-schemas.ts'
import { call } from './call.ts'

/** Data about people: what is held about an agent, and erasing. */

/** Everything that is held about an agent; nothing is asked while there is no input. */
export function useOwnFile(input: Input<'people.ownFile'> | null) {
  return useQuery({
    queryKey: ['people.ownFile', input],
    queryFn: () => (input === null ? null : call('people.ownFile', input)),
    enabled: input !== null,
  })
}

/** Asks where to save that as JSON; gives null when the user closed the dialog. */
export function useSaveOwnFile() {
  return useMutation({
    mutationFn: (input: Input<'people.saveOwnFile'>) => call('people.saveOwnFile', input),
  })
}

/** What erasing somebody would change. It takes as long as erasing, so it is asked for once each time it is shown. */
export function useErasePreview(target: ErasureTarget) {
  return useQuery({
    queryKey: ['people.erasePreview', target],
    queryFn: () => call('people.erasePreview', { target }),
    gcTime: 0,
  })
}

/** Erases somebody; `onErased` is told also when what is shown has gone with the person. */
export function useErase(onErased: (erasure: Erasure) => void) {
  return useMutation({
    onSuccess: onErased,
    mutationFn: ({
      target,
      confirmation,
    }: {
      readonly target: ErasureTarget
      readonly confirmation: string
    }): Promise<Erasure> =>
      target.kind === 'customer'
        ? call('people.eraseCustomer', { case: target.case, confirmation })
        : call('people.eraseAgent', { agent: target.agent, language: target.language, confirmation }),
  })
}

export function useErasures() {
  return useQuery({ queryKey: ['people.erasures'], queryFn: () => call('people.erasures', {}) })
}

const BACKUPS = ['people.backups'] as const

export function useBackups() {
  return useQuery({ queryKey: BACKUPS, queryFn: () => call('people.backups', {}) })
}

export function useRemoveBackups() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (names: readonly string[]) => call('people.removeBackups', { names: [...names] }),
    onSuccess: (left) => client.setQueryData(BACKUPS, left),
  })
}
