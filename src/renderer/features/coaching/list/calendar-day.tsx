import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CalendarPlus } from 'lucide-react'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import type { CalendarEntry } from './session-groups.ts'

interface Props {
  readonly day: string
  readonly entries: readonly CalendarEntry[]
  readonly onPlan: ((day: string) => void) | null
}

/** What is on the chosen day, each with its way there. */
export function CalendarDay({ day, entries, onPlan }: Props) {
  const t = useT()
  const format = useFormat()
  return (
    <div className="calendar-day" aria-live="polite" data-testid="calendar-day">
      <h3>{format.date(day)}</h3>
      {entries.length === 0 ? <p className="soft">{t('oneOnOnes.calendar.none')}</p> : null}
      <ul>
        {entries.map((entry) => (
          <DayEntry
            key={
              entry.kind === 'session' ? entry.session.id : `${entry.review.session} ${entry.review.action}`
            }
            entry={entry}
          />
        ))}
      </ul>
      {onPlan === null ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<CalendarPlus size={15} aria-hidden />}
          onClick={() => onPlan(day)}
        >
          {t('oneOnOnes.calendar.plan')}
        </Button>
      )}
    </div>
  )
}

function DayEntry({ entry }: { readonly entry: CalendarEntry }) {
  const t = useT()
  if (entry.kind === 'session') {
    const { id, agent, stage } = entry.session
    return (
      <li data-kind="session">
        <Link className="text-link" to="/coaching/$id" params={{ id: String(id) }} search={{}}>
          {agent}
        </Link>
        <span className="soft small">
          {t('oneOnOnes.calendar.session')} · {t(`oneOnOnes.stage.${stage}.one`)}
        </span>
      </li>
    )
  }
  const { session, agent, behaviour } = entry.review
  return (
    <li data-kind="review">
      <Link
        className="text-link"
        to="/coaching/$id"
        params={{ id: String(session) }}
        search={{ part: 'review' }}
      >
        {agent}
      </Link>
      <span className="soft small" dir="auto">
        {t('oneOnOnes.calendar.review')} · {behaviour.trim() === '' ? t('agree.unnamed') : behaviour}
      </span>
    </li>
  )
}
