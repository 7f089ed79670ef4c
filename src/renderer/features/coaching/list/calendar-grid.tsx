import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { weekdayOf } from '#shared/time/calendar-date.ts'
import { dayOf } from '#shared/time/time-buckets.ts'
import { useSettings } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { dateAfterKey, monthGrid } from './month-grid.ts'
import type { CalendarEntry } from './session-groups.ts'

interface Props {
  /** The day that is chosen; the month shown is its month. */
  readonly day: string
  readonly today: string
  readonly entries: ReadonlyMap<string, readonly CalendarEntry[]>
  readonly onDay: (day: string) => void
}

/** A month as a grid of days: one tab stop, in which arrow keys, Home, End, Page Up and Page Down move the chosen day. */
export function CalendarGrid({ day, today, entries, onDay }: Props) {
  const t = useT()
  const format = useFormat()
  const { weekStart } = useSettings()
  const grid = useRef<HTMLTableElement>(null)
  /** The day that a key led to: the focus goes along once it is drawn. */
  const [reached, setReached] = useState<string | null>(null)
  const month = day.slice(0, 7)
  const weeks = monthGrid(month, weekStart)

  useEffect(() => {
    if (reached !== null) grid.current?.querySelector<HTMLElement>(`[data-date="${reached}"]`)?.focus()
  }, [reached])

  return (
    <table ref={grid} className="calendar" aria-label={format.month(month)}>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((date) => (
            <th key={date} scope="col">
              {format.weekday(weekdayOf(dayOf(date)))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        onKeyDown={(event) => {
          const next = dateAfterKey(day, event.key, weekStart)
          if (next === null) return
          event.preventDefault()
          setReached(next)
          onDay(next)
        }}
      >
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => {
              const here = entries.get(date) ?? []
              return (
                <td
                  key={date}
                  data-chosen={date === day || undefined}
                  data-outside={!date.startsWith(month) || undefined}
                  data-today={date === today || undefined}
                >
                  <button
                    type="button"
                    data-date={date}
                    tabIndex={date === day ? 0 : -1}
                    aria-pressed={date === day}
                    aria-current={date === today ? 'date' : undefined}
                    onClick={() => onDay(date)}
                  >
                    <span className="calendar-number" aria-hidden>
                      {Number(date.slice(8))}
                    </span>
                    <VisuallyHidden>
                      {t('oneOnOnes.calendar.day', {
                        date: format.date(date),
                        sessions: here.filter(({ kind }) => kind === 'session').length,
                        reviews: here.filter(({ kind }) => kind === 'review').length,
                      })}
                    </VisuallyHidden>
                    <DayMarks entries={here} />
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const MOST_MARKS = 3

/** Who is on the day, as far as there is room. */
function DayMarks({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const format = useFormat()
  const room = entries.length > MOST_MARKS ? MOST_MARKS - 1 : MOST_MARKS
  return (
    <>
      {entries.slice(0, room).map((entry) => {
        const { agent } = entry.kind === 'session' ? entry.session : entry.review
        const key =
          entry.kind === 'session' ? entry.session.id : `${entry.review.session} ${entry.review.action}`
        return (
          <span key={key} className="calendar-mark" data-kind={entry.kind}>
            {agent}
          </span>
        )
      })}
      {entries.length > room ? (
        <span className="calendar-mark">+{format.integer(entries.length - room)}</span>
      ) : null}
    </>
  )
}
