import type { Reader, Writer } from './connection.ts'

/** A state of the settings that figures follow. */
export interface SettingsVersion {
  /** From 1 on. */
  readonly version: number
  /** JSON. */
  readonly settings: string
  readonly sinceMs: number
}

/** All of them, the newest first. */
export function settingsVersions({ sqlite }: Reader): readonly SettingsVersion[] {
  return sqlite
    .prepare<[], SettingsVersion>(
      'SELECT version, settings, since AS sinceMs FROM settings_versions ORDER BY version DESC',
    )
    .all()
}

/** Number of the version that holds now; 0 as long as nothing was ever set. */
export function settingsVersion({ sqlite }: Reader): number {
  return (
    sqlite.prepare<[], number>('SELECT coalesce(max(version), 0) FROM settings_versions').pluck().get() ?? 0
  )
}

/** How often the time zone has become another one; the first that was set counts. */
export function zoneChanges({ sqlite }: Pick<Reader, 'sqlite'>): number {
  return (
    sqlite
      .prepare<[], number>(
        `SELECT count(*) FROM (
           SELECT settings ->> 'timeZone' AS zone, lag(settings ->> 'timeZone') OVER (ORDER BY version) AS before
           FROM settings_versions
         ) WHERE zone IS NOT before`,
      )
      .pluck()
      .get() ?? 0
  )
}

/** Keeps the settings (JSON) as a new version, unless they are those of the newest. */
export function recordSettings({ sqlite }: Writer, settings: string, nowMs: number): void {
  sqlite
    .prepare(
      `INSERT INTO settings_versions (settings, since) SELECT @settings, @nowMs
       WHERE @settings IS NOT (SELECT settings FROM settings_versions ORDER BY version DESC LIMIT 1)`,
    )
    .run({ settings, nowMs })
}
