import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { MessageId } from './en.ts'

export type MessageValues = Readonly<Record<string, string | number>>
export type Translate = (id: MessageId, values?: MessageValues) => string

/** The function that turns the id of a message, with its values, into text of the language in use. */
export function useT(): Translate {
  const intl = useIntl()
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl])
}
