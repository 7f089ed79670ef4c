import { KINDS } from '#shared/case/model.ts'
import { toFailure } from '#shared/failure.ts'
import type { WorkspaceState } from '#shared/ipc/contract.ts'
import { asOfMs, type CaseColumns, FLAG } from '#shared/metrics/engine/columns.ts'
import { languageOf } from '#shared/techniques/talk-bits.ts'
import { TALK_LANGUAGES, type TalkLanguage } from '#shared/techniques/technique-ids.ts'
import { dateOfInstant } from '#shared/time/zoned-dates.ts'
import { listImports } from '../store/import-records.ts'
import { isoInstant } from './figures.ts'
import { teamMembers } from './people.ts'
import { workspaceSettings, zoneOf } from './settings.ts'
import type { Workspace } from './workspace.ts'

export function readyState(workspace: Workspace): WorkspaceState {
  const columns = workspace.columns()
  const zone = zoneOf(workspaceSettings(workspace.reader))
  const live = listImports(workspace.reader).filter(({ undoneAtMs }) => undoneAtMs === null)
  const { first, last } = openedRange(columns.openedAtMs, columns.length)
  return {
    kind: 'ready',
    cases: columns.length,
    asOf: isoInstant(asOfMs(columns)),
    firstDate: first === null ? null : dateOfInstant(first, zone),
    lastDate: last === null ? null : dateOfInstant(last, zone),
    isSample: live.some(({ isSample }) => isSample),
    teams: sorted(columns.teams),
    agents: teamMembers(columns),
    channels: sorted(columns.channels),
    categories: sorted(columns.categories),
    priorities: sorted(columns.priorities),
    ...kindsAndLanguages(columns),
  }
}

/** What the window shows instead of figures when the workspace could not be opened; null for a defect. */
export function refusedState(error: unknown): WorkspaceState | null {
  const { code, message, details } = toFailure(error)
  switch (code) {
    case 'workspaceNewer':
      return { kind: 'newer', found: Number(details['found']), supported: Number(details['supported']) }
    case 'workspaceHeld': {
      const { program, pid, since } = details
      const isKnown = typeof program === 'string' && typeof pid === 'number' && typeof since === 'string'
      return { kind: 'held', holder: isKnown ? { program, pid, since } : null }
    }
    case 'workspaceDamaged':
      return { kind: 'damaged', detail: message }
    default:
      return null
  }
}

function sorted(names: readonly string[]): string[] {
  return names.toSorted((a, b) => a.localeCompare(b))
}

/** Those that some case has, in the order of their lists. */
function kindsAndLanguages({ length, flags, talkBits }: CaseColumns) {
  const kinds = new Set<number>()
  const languages = new Set<TalkLanguage | null>()
  for (let index = 0; index < length; index += 1) {
    kinds.add((flags[index] ?? 0) & FLAG.kind)
    languages.add(languageOf(talkBits[index] ?? 0))
  }
  return {
    kinds: KINDS.filter((_, place) => kinds.has(place)),
    languages: TALK_LANGUAGES.filter((language) => languages.has(language)),
  }
}

function openedRange(
  openedAtMs: Float64Array,
  length: number,
): { first: number | null; last: number | null } {
  if (length === 0) return { first: null, last: null }
  const opened = openedAtMs.subarray(0, length)
  return { first: opened.reduce((a, b) => Math.min(a, b)), last: opened.reduce((a, b) => Math.max(a, b)) }
}
