import type { Settings } from '#shared/ipc/contract.ts'
import { en, type MessageId } from './en.ts'
import { pl } from './pl.ts'

export const LANGUAGES = ['en', 'pl'] as const
export type Language = (typeof LANGUAGES)[number]

/** Locale of numbers and dates; British English, for a day-first date and a 24-hour clock. */
export const LOCALES = { en: 'en-GB', pl: 'pl-PL' } as const satisfies Record<Language, string>

export const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = { en, pl }

export function resolveLanguage(setting: Settings['language'], systemLanguage: Language): Language {
  return setting === 'system' ? systemLanguage : setting
}
