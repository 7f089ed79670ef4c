import type { z } from 'zod'
import { ClosewellError } from '#shared/failure.ts'
import { type Output, settingsSchema } from '#shared/ipc/contract.ts'
import type { MetricSettings, WindowDays } from '#shared/metrics/definition.ts'
import { isTimeZone } from '#shared/time/zone-offsets.ts'
import { readSettings, writeSettings } from '../store/settings-store.ts'
import { recordSettings, settingsVersions } from '../store/settings-versions.ts'
import type { Reader, Writer } from '../store/connection.ts'

/** The settings that belong to the workspace; language and theme belong to the computer. */
export const workspaceSettingsSchema = settingsSchema.omit({ language: true, theme: true })
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>
const changeSchema = workspaceSettingsSchema.partial()
export type SettingsChange = z.infer<typeof changeSchema>

export const DEFAULT_SETTINGS: WorkspaceSettings = {
  timeZone: null,
  windowDays: 30,
  repeatCategory: 'same',
  followUpPolicy: true,
  followUpGraceDays: 10,
  weekStart: 'mon',
  businessHours: null,
}

export function workspaceSettings(reader: Pick<Reader, 'query'>): WorkspaceSettings {
  return workspaceSettingsSchema.parse({ ...DEFAULT_SETTINGS, ...readSettings(reader) })
}

/**
 * Stores the settings that `change` names, and what holds now as a version of its own. Throws `ClosewellError`
 * `invalidInput` for a zone that does not exist.
 */
export function changeSettings(writer: Writer, change: SettingsChange): void {
  const { timeZone } = change
  if (typeof timeZone === 'string' && !isTimeZone(timeZone)) throw unknownTimeZone(timeZone)
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  writer.sqlite
    .transaction(() => {
      writeSettings(writer, named)
      recordSettings(writer, JSON.stringify(workspaceSettings(writer)), Date.now())
    })
    .immediate()
}

/** What the settings were over time, the newest first. */
export function settingsHistory(reader: Reader): Output<'settings.history'> {
  const versions = settingsVersions(reader).map(({ version, settings, sinceMs }) => ({
    version,
    sinceMs,
    settings: workspaceSettingsSchema.parse({ ...DEFAULT_SETTINGS, ...recordOf(settings) }),
  }))
  return { versions }
}

function recordOf(json: string): object {
  const parsed: unknown = JSON.parse(json)
  return typeof parsed === 'object' && parsed !== null ? parsed : {}
}

export function unknownTimeZone(timeZone: string): ClosewellError {
  return new ClosewellError('invalidInput', `${timeZone} is no time zone. Use a name such as Europe/Warsaw.`)
}

/** The zone in which days begin: the workspace's, UTC until one is set. */
export function zoneOf(settings: WorkspaceSettings): string {
  return settings.timeZone ?? 'UTC'
}

export function metricSettings(
  settings: WorkspaceSettings,
  windowDays: WindowDays = settings.windowDays,
): MetricSettings {
  const { repeatCategory, followUpPolicy, followUpGraceDays } = settings
  return { windowDays, repeatCategory, followUpPolicy, followUpGraceDays }
}
