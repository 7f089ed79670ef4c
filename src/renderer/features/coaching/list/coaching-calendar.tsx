import './coaching-calendar.css'
import { ActionIcon, Button, Title } from '@mantine/core'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { SessionSummary } from '#shared/coaching/session.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { CalendarDay } from './calendar-day.tsx'
import { CalendarGrid } from './calendar-grid.tsx'
import { inMonth } from './month-grid.ts'
import { SaveCalendar } from './save-calendar.tsx'
import { entriesByDay } from './session-groups.ts'

interface Props {
  readonly sessions: readonly SessionSummary[]
  readonly today: string
  /** Plans a one-on-one on a day; null where none can be planned. */
  readonly onPlan: ((day: string) => void) | null
}

/** A month of one-on-ones and reviews, and what is on the day that is chosen in it. */
export function CoachingCalendar({ sessions, today, onPlan }: Props) {
  const t = useT()
  const format = useFormat()
  const [day, setDay] = useState(today)
  const entries = useMemo(() => entriesByDay(sessions), [sessions])
  const month = day.slice(0, 7)
  return (
    <section className="card coaching-card" aria-labelledby="calendar-title" data-testid="calendar">
      <div className="calendar-head">
        <Title order={2} id="calendar-title">
          {format.month(month)}
        </Title>
        <ActionIcon
          variant="default"
          aria-label={t('oneOnOnes.calendar.previous')}
          onClick={() => setDay(inMonth(day, -1))}
        >
          <ChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('oneOnOnes.calendar.next')}
          onClick={() => setDay(inMonth(day, 1))}
        >
          <ChevronRight size={16} aria-hidden />
        </ActionIcon>
        <Button variant="default" size="compact-sm" onClick={() => setDay(today)}>
          {t('oneOnOnes.calendar.today')}
        </Button>
        <SaveCalendar sessions={sessions} today={today} />
        <span className="calendar-legend soft small">
          <i data-kind="session" aria-hidden /> {t('oneOnOnes.calendar.session')}
          <i data-kind="review" aria-hidden /> {t('oneOnOnes.calendar.review')}
        </span>
      </div>
      <div className="calendar-body">
        <CalendarGrid day={day} today={today} entries={entries} onDay={setDay} />
        <CalendarDay day={day} entries={entries.get(day) ?? []} onPlan={onPlan} />
      </div>
    </section>
  )
}
