import { Switch, Title } from '@mantine/core'
import type { SessionDocument } from '#shared/coaching/session.ts'
import { useT } from '../../../i18n/use-t.ts'
import type { SessionPartProps } from '../session/session-part.ts'

/** Both say whether the coaching log for HR may name the talk; one of them is not enough. */
export function LogConsent({ session, change }: SessionPartProps) {
  const t = useT()
  const { inLog } = session.document
  const set = (part: Partial<SessionDocument['inLog']>): void =>
    change((document) => ({ ...document, inLog: { ...document.inLog, ...part } }))
  return (
    <section className="card session-section" aria-labelledby="log-title">
      <Title order={2} id="log-title">
        {t('ack.log')}
      </Title>
      <p className="soft">{t('ack.log.text')}</p>
      <div className="ack-consent">
        <Switch
          label={t('ack.log.agent', { agent: session.agent })}
          checked={inLog.agent}
          onChange={({ currentTarget }) => set({ agent: currentTarget.checked })}
        />
        <Switch
          label={t('ack.log.supervisor')}
          checked={inLog.supervisor}
          onChange={({ currentTarget }) => set({ supervisor: currentTarget.checked })}
        />
      </div>
      <p className="soft small" role="status">
        {t(inLog.agent && inLog.supervisor ? 'ack.log.in' : 'ack.log.out')}
      </p>
    </section>
  )
}
