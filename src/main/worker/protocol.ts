import type { EventName, EventPayload, Input, Output, Result } from '#shared/ipc/contract.ts'
import type { SettingsChange, WorkspaceSettings } from '../services/settings.ts'
import type { WrittenFile } from '../services/hr-export-save.ts'

/** Channels that the worker answers as they stand; main only checks and passes them on. */
export const FORWARDED = [
  'workspace.state',
  'settings.history',
  'playbooks.grid',
  'playbooks.examples',
  'playbooks.chosen',
  'playbooks.choose',
  'phrases.list',
  'phrases.save',
  'phrases.remove',
  'phrases.try',
  'phrases.cancelTry',
  'figures.query',
  'figures.compare',
  'figures.repeats',
  'figures.times',
  'views.list',
  'views.save',
  'views.rename',
  'views.remove',
  'cases.behind',
  'cases.columns',
  'cases.chooseColumns',
  'cases.get',
  'findings.overrule',
  'findings.takeBack',
  'followUps.list',
  'followUps.mark',
  'followUps.unmark',
  'repeats.list',
  'repeats.tag',
  'repeats.untag',
  'closure.ignoredNo',
  'imports.cancel',
  'imports.list',
  'imports.rejects',
  'imports.undo',
  'profiles.list',
  'profiles.save',
  'profiles.delete',
  'demo.load',
  'hr.preview',
  'hr.log',
  'hr.references',
  'agents.list',
  'agents.profile',
  'coaching.brief',
  'coaching.excerpts',
  'coaching.excerpt',
  'coaching.review',
  'coaching.sessions',
  'examples.list',
  'examples.keep',
  'examples.remove',
  'coaching.session',
  'coaching.create',
  'coaching.save',
  'coaching.remove',
  'people.erasePreview',
  'people.eraseCustomer',
  'people.eraseAgent',
  'people.erasures',
  'people.backups',
  'people.removeBackups',
  'people.ownFile',
] as const
export type Forwarded = (typeof FORWARDED)[number]

/** Calls with parts that the window never sees, such as paths. */
interface OwnCalls {
  'settings.read': { input: Record<string, never>; output: WorkspaceSettings }
  'settings.change': { input: SettingsChange; output: WorkspaceSettings }
  'imports.look': {
    input: Omit<Input<'imports.inspect'>, 'tokens'> & { paths: string[] }
    output: Output<'imports.inspect'>
  }
  'imports.run': {
    input: Omit<Input<'imports.start'>, 'tokens'> & { paths: string[] }
    output: Output<'imports.start'>
  }
  'imports.watched': { input: { path: string; profileId: number | null }; output: Output<'imports.start'> }
  'cases.writeCsv': { input: Input<'cases.saveCsv'> & { path: string }; output: { rows: number } }
  'imports.writeRejects': { input: { id: number; path: string }; output: { rows: number } }
  'profiles.write': { input: { id: number; path: string }; output: Record<string, never> }
  'profiles.read': { input: { path: string }; output: Output<'profiles.list'> }
  'hr.write': { input: { exportId: string; path: string }; output: { files: WrittenFile[] } }
  'hr.writeReferences': { input: Input<'hr.saveReferences'> & { path: string }; output: WrittenFile }
  'people.writeOwnFile': {
    input: Input<'people.ownFile'> & { path: string }
    output: Record<string, never>
  }
  /** What tells the workspace's entries in other calendars from those of another. */
  'calendar.id': { input: Record<string, never>; output: string }
  close: { input: Record<string, never>; output: Record<string, never> }
}

/** Every use case that crosses to the worker, each as a whole. */
export type WorkerCalls = OwnCalls & {
  readonly [C in Forwarded]: { input: Input<C>; output: Output<C> }
}
export type WorkerCall = keyof WorkerCalls

export interface CallMessage {
  readonly id: number
  readonly call: WorkerCall
  readonly input: unknown
}

export type WorkerMessage =
  | { readonly id: number; readonly result: Result<unknown>; readonly defect: string | null }
  | WorkerEventMessage

export type WorkerEvent = Extract<
  EventName,
  'imports.progress' | 'phrases.tried' | 'lexicon.progress' | 'workspace.changed'
>
type WorkerEventMessage = {
  readonly [E in WorkerEvent]: { readonly event: E; readonly payload: EventPayload<E> }
}[WorkerEvent]
