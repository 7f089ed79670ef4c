import { keepPreviousData, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { call } from './call.ts'
import type { CasesInput } from './queries.ts'

/** Reads and writes of the lists that supervisors work through. */

/** How many cases each of these lists has; null until all are known. */
export function useCaseTotals(inputs: readonly CasesInput[]): readonly number[] | null {
  return useQueries({
    queries: inputs.map((input) => ({
      queryKey: ['cases.behind', 'total', input],
      queryFn: async () => (await call('cases.behind', { ...input, offset: 0, limit: 1 })).total,
    })),
    combine: (results) => {
      const totals = results.flatMap(({ data }) => data ?? [])
      return totals.length === results.length ? totals : null
    },
  })
}

const COLUMNS = ['cases.columns'] as const
type Columns = Output<'cases.columns'>

/** The columns that lists of cases show. */
export function useCaseColumns() {
  return useQuery({ queryKey: COLUMNS, queryFn: () => call('cases.columns', {}) })
}

/** Shows the change at once, and what was before where it could not be kept. */
export function useChooseCaseColumns() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (choice: Columns) => call('cases.chooseColumns', choice),
    onMutate: (choice) => {
      const before = client.getQueryData<Columns>(COLUMNS)
      client.setQueryData(COLUMNS, choice)
      return { before }
    },
    onError: (_error, _choice, context) => client.setQueryData(COLUMNS, context?.before),
  })
}

/** Asks where to save a list of cases; gives null when the user closed the dialog. */
export function useSaveCaseList() {
  return useMutation({ mutationFn: (input: Input<'cases.saveCsv'>) => call('cases.saveCsv', input) })
}

export type FollowUpsInput = Input<'followUps.list'>

export function useFollowUps(input: FollowUpsInput) {
  return useQuery({
    queryKey: ['followUps.list', input],
    queryFn: () => call('followUps.list', input),
    placeholderData: keepPreviousData,
  })
}

export function useMarkFollowUp() {
  return useMutation({ mutationFn: (mark: Input<'followUps.mark'>) => call('followUps.mark', mark) })
}

export function useUnmarkFollowUp() {
  return useMutation({ mutationFn: (id: number) => call('followUps.unmark', { id }) })
}

export type RepeatsInput = Input<'repeats.list'>

export function useRepeatPairs(input: RepeatsInput) {
  return useQuery({
    queryKey: ['repeats.list', input],
    queryFn: () => call('repeats.list', input),
    placeholderData: keepPreviousData,
  })
}

export function useTagRepeat() {
  return useMutation({ mutationFn: (tag: Input<'repeats.tag'>) => call('repeats.tag', tag) })
}

export function useUntagRepeat() {
  return useMutation({ mutationFn: (id: number) => call('repeats.untag', { id }) })
}

export function useIgnoredNo(input: Input<'closure.ignoredNo'>) {
  return useQuery({
    queryKey: ['closure.ignoredNo', input],
    queryFn: () => call('closure.ignoredNo', input),
    placeholderData: keepPreviousData,
  })
}
