import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input } from '#shared/ipc/contract.ts'
import type { HrOptions } from '#shared/ipc/hr-schemas.ts'
import { call } from '../../data/call.ts'

const PREVIEW = 'hr.preview'
const REFERENCES = ['hr.references'] as const
const LOG = ['hr.log'] as const

/** Asked for anew whenever it comes into view: what is shown is what will be saved. */
export function useHrPreview(options: HrOptions) {
  return useQuery({
    queryKey: [PREVIEW, options],
    queryFn: () => call('hr.preview', options),
    staleTime: 0,
    gcTime: 0,
  })
}

/** Asks where to save what was shown; gives null when the user closed the dialog. */
export function useHrExport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'hr.export'>) => call('hr.export', input),
    onSuccess: () => client.invalidateQueries({ queryKey: LOG }),
    // The cases may have changed: then something else has to be shown first.
    onError: () => client.invalidateQueries({ queryKey: [PREVIEW] }),
  })
}

export function useReveal() {
  return useMutation({ mutationFn: () => call('hr.reveal', {}) })
}

export function useReferences() {
  return useQuery({ queryKey: REFERENCES, queryFn: () => call('hr.references', {}), staleTime: 0 })
}

/** Asks where to save the list of agents' numbers; gives null when the user closed the dialog. */
export function useSaveReferences() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'hr.saveReferences'>) => call('hr.saveReferences', input),
    onSuccess: () => client.invalidateQueries({ queryKey: LOG }),
  })
}

export function useExportLog() {
  return useQuery({ queryKey: LOG, queryFn: () => call('hr.log', {}), staleTime: 0 })
}
