import type { MergeReason } from '#shared/import/people.ts'

const REASONS: readonly string[] = [
  'lastFirst',
  'case',
  'spacing',
  'diacritics',
  'email',
] satisfies readonly MergeReason[]

export function isMergeReason(why: string): why is MergeReason {
  return REASONS.includes(why)
}
