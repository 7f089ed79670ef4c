import {
  keepPreviousData,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { Input, Output, Settings } from '#shared/ipc/contract.ts'
import { call } from './call.ts'

/** Every read and write of the window. Reads are refreshed when the workspace says that it changed. */

export function useAppInfo() {
  return useSuspenseQuery({ queryKey: ['app.info'], queryFn: () => call('app.info', {}) }).data
}

export function useWorkspace() {
  return useSuspenseQuery({ queryKey: ['workspace.state'], queryFn: () => call('workspace.state', {}) })
}

export function useSettings(): Settings {
  return useSuspenseQuery({ queryKey: ['settings.get'], queryFn: () => call('settings.get', {}) }).data
}

export function useChangeSettings() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: Input<'settings.set'>) => call('settings.set', change),
    onSuccess: async (settings) => {
      client.setQueryData(['settings.get'], settings)
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings.get' })
    },
  })
}

export type FiguresInput = Input<'figures.query'>
export type Figures = Output<'figures.query'>

export function useFigures(input: FiguresInput, options: { readonly enabled?: boolean } = {}) {
  return useQuery({
    queryKey: ['figures.query', input],
    queryFn: () => call('figures.query', input),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  })
}

export type TeamComparison = Output<'figures.compare'>

export function useTeamComparison(input: Input<'figures.compare'>) {
  return useQuery({
    queryKey: ['figures.compare', input],
    queryFn: () => call('figures.compare', input),
    placeholderData: keepPreviousData,
  })
}

export type RepeatInsights = Output<'figures.repeats'>

export function useRepeatInsights(input: Input<'figures.repeats'>) {
  return useQuery({
    queryKey: ['figures.repeats', input],
    queryFn: () => call('figures.repeats', input),
    placeholderData: keepPreviousData,
  })
}

export type CasesInput = Omit<Input<'cases.behind'>, 'offset' | 'limit'>
export const CASES_PAGE_SIZE = 100

/** The pages `pages` (0-based) of a case list, each 100 rows. */
export function useCasePages(input: CasesInput, pages: readonly number[]) {
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: ['cases.behind', input, page],
      queryFn: () =>
        call('cases.behind', { ...input, offset: page * CASES_PAGE_SIZE, limit: CASES_PAGE_SIZE }),
    })),
  })
}

export function useCase(id: number) {
  return useQuery({ queryKey: ['cases.get', id], queryFn: () => call('cases.get', { id }) })
}

export function useImports() {
  return useQuery({ queryKey: ['imports.list'], queryFn: () => call('imports.list', {}) })
}

export const REJECTS_PAGE_SIZE = 50

export function useRejects(id: number, page: number) {
  return useQuery({
    queryKey: ['imports.rejects', id, page],
    queryFn: () =>
      call('imports.rejects', { id, offset: page * REJECTS_PAGE_SIZE, limit: REJECTS_PAGE_SIZE }),
    placeholderData: keepPreviousData,
  })
}

export function useUndoImport() {
  return useMutation({ mutationFn: (id: number) => call('imports.undo', { id }) })
}

export type HrExportInput = Input<'hr.export'>

export function useHrPreview(input: HrExportInput) {
  return useQuery({
    queryKey: ['hr.preview', input],
    queryFn: () => call('hr.preview', input),
    placeholderData: keepPreviousData,
  })
}

export function useHrExport() {
  return useMutation({ mutationFn: (input: HrExportInput) => call('hr.export', input) })
}

export function useReveal() {
  return useMutation({ mutationFn: () => call('hr.reveal', {}) })
}
