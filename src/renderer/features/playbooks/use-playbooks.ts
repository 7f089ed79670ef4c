import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input } from '#shared/ipc/contract.ts'
import { call } from '../../data/call.ts'

export function usePlaybookGrid(input: Input<'playbooks.grid'>) {
  return useQuery({
    queryKey: ['playbooks.grid', input],
    queryFn: () => call('playbooks.grid', input),
    placeholderData: keepPreviousData,
  })
}

export function usePlaybookExamples(input: Input<'playbooks.examples'>) {
  return useQuery({
    queryKey: ['playbooks.examples', input],
    queryFn: () => call('playbooks.examples', input),
  })
}

export function useChosenPlaybooks() {
  return useQuery({ queryKey: ['playbooks.chosen'], queryFn: () => call('playbooks.chosen', {}) })
}

export function useChoosePlaybook() {
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: (choice: Input<'playbooks.choose'>) => call('playbooks.choose', choice),
    onSuccess: (chosen) => client.setQueryData(['playbooks.chosen'], chosen),
  })
  return mutate
}
