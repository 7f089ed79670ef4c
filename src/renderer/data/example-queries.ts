import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { call } from './call.ts'

const KEY = ['examples.list'] as const

/** The team's own best excerpts. */
export function useExamples() {
  return useQuery({ queryKey: KEY, queryFn: () => call('examples.list', {}) })
}

function useListed() {
  const client = useQueryClient()
  return (listed: Output<'examples.list'>): void => {
    client.setQueryData(KEY, listed)
  }
}

export function useKeepExample() {
  const onSuccess = useListed()
  return useMutation({
    mutationFn: (input: Input<'examples.keep'>) => call('examples.keep', input),
    onSuccess,
  })
}

export function useRemoveExample() {
  const onSuccess = useListed()
  return useMutation({
    mutationFn: (input: Input<'examples.remove'>) => call('examples.remove', input),
    onSuccess,
  })
}
