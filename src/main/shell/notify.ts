import { Notification } from 'electron'
import type { WatchedImport } from '#shared/ipc/contract.ts'
import { type Reminder, reminderText } from './reminders.ts'

/** Tells of a file that was imported while nobody looked. The file's name is all it shows of it. */
export function notifyOfImport(imported: WatchedImport, language: 'en' | 'pl'): void {
  notify(textOf(imported, language))
}

/** Tells what the day brings of one-on-ones. */
export function notifyOfDay(reminder: Reminder, language: 'en' | 'pl'): void {
  notify(reminderText(reminder, language))
}

function notify(body: string): void {
  if (Notification.isSupported()) new Notification({ title: 'Closewell', body, silent: true }).show()
}

function textOf({ file, report }: WatchedImport, language: 'en' | 'pl'): string {
  if (report === null) {
    return language === 'pl' ? `${file}: nie udało się zaimportować` : `${file} could not be imported`
  }
  const sum = (key: 'inserted' | 'updated' | 'rejected'): number =>
    report.imports.reduce((total, one) => total + one[key], 0)
  const [inserted, updated, rejected] = [sum('inserted'), sum('updated'), sum('rejected')]
  return language === 'pl'
    ? `${file}: nowe ${inserted}, zmienione ${updated}, odrzucone ${rejected}`
    : `${file}: ${inserted} new, ${updated} updated, ${rejected} rejected`
}
