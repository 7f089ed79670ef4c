import './acknowledge.css'
import { Button } from '@mantine/core'
import { useT } from '../../../i18n/use-t.ts'
import type { SessionPartProps } from '../session/session-part.ts'
import { AgentsAnswer } from './agents-answer.tsx'
import { Disputes } from './disputes.tsx'
import { LogConsent } from './log-consent.tsx'

interface Props extends SessionPartProps {
  /** Nothing is left to write. */
  readonly onClose: () => void
}

/** What the agent says to it all, what she or he objects to, and what may be known of it outside of this talk. */
export function AcknowledgePart({ session, change, onClose }: Props) {
  const t = useT()
  const { acknowledgement, disputes } = session.document
  const open = disputes.filter(({ outcome }) => outcome === 'open').length
  return (
    <>
      <AgentsAnswer session={session} change={change} />
      <Disputes session={session} change={change} />
      <LogConsent session={session} change={change} />
      {session.stage === 'closed' ? null : (
        <div className="ack-close">
          <Button onClick={onClose} disabled={session.stage === 'planned'}>
            {t('ack.close')}
          </Button>
          <span className="soft small" data-testid="close-hint">
            {session.stage === 'planned'
              ? t('ack.close.notHeld')
              : [
                  ...(acknowledgement === null ? [t('ack.close.noAnswer')] : []),
                  ...(open === 0 ? [] : [t('ack.close.open', { open })]),
                  t('ack.close.help'),
                ].join(' ')}
          </span>
        </div>
      )}
    </>
  )
}
