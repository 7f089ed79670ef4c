import { createIntl } from 'react-intl'
import { expect, it } from 'vitest'
import { CATALOGUES, LOCALES } from '../../../i18n/language.ts'
import type { Translate } from '../../../i18n/use-t.ts'
import { action, summary } from '../testing/evidence.ts'
import { calendarEvents } from './calendar-events.ts'

const intl = createIntl({ locale: LOCALES.en, messages: CATALOGUES.en })
const t: Translate = (id, values) => intl.formatMessage({ id }, values)

it('has what is still to come, by name and day alone', () => {
  const events = calendarEvents(
    [
      summary(1, { plannedOn: '2026-05-06' }),
      summary(2, { plannedOn: '2026-05-05' }),
      summary(3, {
        stage: 'held',
        plannedOn: '2026-05-09',
        actions: [
          action('a', { reviewOn: '2026-06-01' }),
          action('b', { reviewOn: '2026-05-01' }),
          action('c', { reviewOn: '2026-06-01', state: 'done' }),
        ],
      }),
    ],
    '2026-05-06',
    t,
  )
  expect(events).toEqual([
    { uid: 'session-1', on: '2026-05-06', title: 'One-on-one: Ola Nowak', description: '' },
    { uid: 'review-3-a', on: '2026-06-01', title: 'Review: Ola Nowak', description: '' },
  ])
})
