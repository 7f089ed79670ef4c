import { ActionIcon, NativeSelect } from '@mantine/core'
import { Pause, Play } from 'lucide-react'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { useT } from '../../../i18n/use-t.ts'
import type { DocumentUpdate } from '../session/session-part.ts'
import { clockText, timeLeft } from './meeting-time.ts'
import { useMeetingClock } from './use-meeting-clock.ts'

const PLANNED_MINUTES = [15, 20, 30, 45, 60, 90] as const

interface Props {
  readonly session: CoachingSession
  readonly change: (update: DocumentUpdate) => void
}

/** How long both have talked, of how many minutes planned; says gently when the end is near. */
export function MeetingClock({ session: { stage, document }, change }: Props) {
  const t = useT()
  const { minutes, elapsedMs } = document.meeting
  const clock = useMeetingClock({
    elapsedMs,
    startsRunning: stage === 'planned',
    onKeep: (ranMs) =>
      change((latest) => ({ ...latest, meeting: { ...latest.meeting, elapsedMs: Math.round(ranMs) } })),
  })
  const left = timeLeft(minutes, clock.elapsedMs)
  const offered = [...new Set([...PLANNED_MINUTES, minutes])].toSorted((a, b) => a - b)
  return (
    <div className="meet-clock" data-left={left.kind}>
      <span className="meet-left" role="status">
        {left.kind === 'enough' ? '' : t(`meet.clock.${left.kind}`, { minutes: left.minutes })}
      </span>
      <span className="meet-elapsed" role="timer" data-testid="elapsed">
        {clockText(clock.elapsedMs)}
      </span>
      <NativeSelect
        size="xs"
        aria-label={t('meet.clock.planned')}
        value={minutes}
        onChange={({ currentTarget }) => {
          const planned = Number(currentTarget.value)
          change((latest) => ({ ...latest, meeting: { ...latest.meeting, minutes: planned } }))
        }}
        data={offered.map((one) => ({ value: String(one), label: t('meet.clock.of', { minutes: one }) }))}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={t(clock.isRunning ? 'meet.clock.pause' : 'meet.clock.start')}
        title={t(clock.isRunning ? 'meet.clock.pause' : 'meet.clock.start')}
        onClick={clock.toggle}
      >
        {clock.isRunning ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
      </ActionIcon>
    </div>
  )
}
