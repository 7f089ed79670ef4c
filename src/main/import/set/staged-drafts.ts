import { CASE_FIELDS, type CaseDraft, type CaseField, type PatchValues } from '#shared/case/patch.ts'
import type { MappedCase } from '../map/case-mapper.ts'

/** What rows of messages say of their case, as it waits for all of them. */
export interface StagedCase extends Pick<MappedCase, 'draft' | 'joinKey' | 'hasStatus'> {
  /** Whether it is enough to be a case by itself. */
  readonly standsAlone: boolean
}

/** JSON has no NaN, which stands for "not known yet" in a draft. */
export function writeDraft(staged: StagedCase): string {
  const openedAtMs = Number.isNaN(staged.draft.openedAtMs) ? null : staged.draft.openedAtMs
  return JSON.stringify({ ...staged, draft: { ...staged.draft, openedAtMs } })
}

export function readDraft(json: string): MappedCase & StagedCase {
  const staged = JSON.parse(json) as StagedCase
  const openedAtMs = (staged.draft.openedAtMs as number | null) ?? Number.NaN
  return { ...staged, draft: { ...staged.draft, openedAtMs }, messages: [] }
}

/** Fills what is blank in a case from what other files say of it. */
export function fillBlanks(draft: CaseDraft, added: CaseDraft): void {
  Object.assign(draft, Object.fromEntries(CASE_FIELDS.flatMap((field) => filled(draft, added, field))))
  draft.extra = { ...added.extra, ...draft.extra }
}

function filled(draft: CaseDraft, added: CaseDraft, field: CaseField): [string, unknown][] {
  return draft[field] === null && added[field] !== null ? [[field, added[field]]] : []
}

/** What a stored case gains: every field that is filled, but what a case always has. */
export function additionOf(draft: CaseDraft): PatchValues {
  const gained = CASE_FIELDS.filter((field) => draft[field] !== null && !ALWAYS_THERE.has(field))
  return { ...Object.fromEntries(gained.map((field) => [field, draft[field]])), extra: draft.extra }
}

const ALWAYS_THERE: ReadonlySet<CaseField> = new Set([
  'kind',
  'status',
  'autoClosed',
  'openedAtMs',
  'messages',
] satisfies CaseField[])

/** What a later row says of the case, over what earlier rows said: blank cells take nothing away. */
export function mergeDrafts(earlier: string | null, later: StagedCase): StagedCase {
  if (earlier === null) return later
  const before = readDraft(earlier)
  const draft: Record<string, unknown> = { ...before.draft }
  for (const [field, value] of Object.entries(later.draft)) {
    if (!isBlank(field, value, later)) draft[field] = value
  }
  draft['extra'] = { ...before.draft.extra, ...later.draft.extra }
  draft['openedAtMs'] = earlierOf(before.draft.openedAtMs, later.draft.openedAtMs)
  return {
    draft: draft as unknown as CaseDraft,
    joinKey: later.joinKey,
    hasStatus: before.hasStatus || later.hasStatus,
    standsAlone: before.standsAlone || later.standsAlone,
  }
}

function isBlank(field: string, value: unknown, { hasStatus }: StagedCase): boolean {
  if (field === 'status') return !hasStatus
  return value === null || value === '' || value === false || (field === 'kind' && value === 'unknown')
}

function earlierOf(a: number, b: number): number {
  if (Number.isNaN(a)) return b
  return Number.isNaN(b) ? a : Math.min(a, b)
}
