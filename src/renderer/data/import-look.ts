import type { Inspection } from '#shared/import/inspection.ts'
import type { ImportMapping } from '#shared/import/mapping.ts'
import type { ChosenFile, Failure } from '#shared/ipc/contract.ts'
import { call, failureOf } from './call.ts'

interface Asked {
  readonly mapping: ImportMapping
  readonly timeZone: string | null
}

/** The look that counts; answers to earlier ones are dropped. */
let latestLook = 0
let lookInFlight: Promise<unknown> | null = null

export type Look = { readonly inspection: Inspection } | { readonly failure: Failure }

/** Null where other files or choices were looked at in the meantime. */
export async function look(files: readonly ChosenFile[], { mapping, timeZone }: Asked): Promise<Look | null> {
  latestLook += 1
  const mine = latestLook
  if (lookInFlight !== null) {
    void call('imports.cancel', {}).catch(() => undefined)
    await lookInFlight
    if (mine !== latestLook) return null
  }
  const answer: Promise<Look> = call('imports.inspect', { tokens: files.map(tokenOf), mapping, timeZone })
    .then((inspection) => ({ inspection }))
    .catch((error: unknown) => ({ failure: failureOf(error) }))
  lookInFlight = answer
  const found = await answer
  if (lookInFlight === answer) lookInFlight = null
  return mine === latestLook ? found : null
}

export function tokenOf({ token }: ChosenFile): string {
  return token
}

/** Drops the answer to the look that is under way. */
export function dropLook(): void {
  latestLook += 1
}

export function asksForZone(found: Look): boolean {
  return (
    'inspection' in found &&
    found.inspection.sets.some(({ questions }) => questions.some(({ id }) => id === 'timeZone'))
  )
}

/** The workspace's zone where the user's own cases are in it; the sample's is nobody's choice. */
export async function ownZone(): Promise<string | null> {
  try {
    const [settings, workspace] = await Promise.all([call('settings.get', {}), call('workspace.state', {})])
    return workspace.kind === 'ready' && !workspace.isSample ? settings.timeZone : null
  } catch {
    return null
  }
}
