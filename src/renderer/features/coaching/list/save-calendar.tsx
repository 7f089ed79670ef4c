import { ActionIcon, Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { CalendarArrowDown } from 'lucide-react'
import type { SessionSummary } from '#shared/coaching/session.ts'
import { failureOf } from '../../../data/call.ts'
import { useSaveCalendar } from '../../../data/coaching-queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { describeFailure } from '../../../ui/failure-alert.tsx'
import { calendarEvents } from './calendar-events.ts'

/** Saves days for another calendar, and says what came of it; `events` is empty where there is nothing to save. */
function useCalendarFile(sessions: readonly SessionSummary[], today: string, name: string) {
  const t = useT()
  const save = useSaveCalendar()
  const events = calendarEvents(sessions, today, t)
  return {
    isPending: save.isPending,
    isEmpty: events.length === 0,
    save: () =>
      save.mutate(
        { events, suggestedName: name },
        {
          onSuccess: (saved) => {
            if (saved !== null)
              notifications.show({ message: t('oneOnOnes.ics.saved', { name: saved.name }) })
          },
          onError: (error) =>
            notifications.show({ color: 'ochre', message: describeFailure(failureOf(error), t).text }),
        },
      ),
  }
}

interface Props {
  readonly sessions: readonly SessionSummary[]
  readonly today: string
}

export function SaveCalendar({ sessions, today }: Props) {
  const t = useT()
  const { isPending, isEmpty, save } = useCalendarFile(sessions, today, t('oneOnOnes.title'))
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<CalendarArrowDown size={15} aria-hidden />}
      disabled={isEmpty}
      loading={isPending}
      title={t('oneOnOnes.ics.what')}
      onClick={save}
    >
      {t('oneOnOnes.ics.all')}
    </Button>
  )
}

/** The same for one one-on-one and its reviews; nothing where all of it is past. */
export function SaveSessionCalendar({
  session,
  today,
}: { readonly session: SessionSummary } & Pick<Props, 'today'>) {
  const t = useT()
  const label = t('oneOnOnes.ics.one', { agent: session.agent })
  const { isPending, isEmpty, save } = useCalendarFile([session], today, session.agent)
  if (isEmpty) return null
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      loading={isPending}
      onClick={save}
    >
      <CalendarArrowDown size={16} aria-hidden />
    </ActionIcon>
  )
}
