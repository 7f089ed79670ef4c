import { Button, Title } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useT } from '../../../i18n/use-t.ts'
import type { SessionPartProps } from '../session/session-part.ts'
import { DisputeCard } from './dispute-card.tsx'
import { newDispute, withDispute } from './disputed.ts'

const MOST_DISPUTES = 50

/** What the agent objects to, each with the reason and with what became of it. */
export function Disputes({ session, change }: SessionPartProps) {
  const t = useT()
  const { document, agent } = session
  return (
    <section className="card session-section" aria-labelledby="disputes-title">
      <Title order={2} id="disputes-title">
        {t('ack.disputes')}
      </Title>
      <p className="soft">{t('ack.disputes.text')}</p>
      {document.disputes.length === 0 ? null : (
        <ul className="disputes">
          {document.disputes.map((dispute) => (
            <DisputeCard
              key={dispute.id}
              dispute={dispute}
              document={document}
              agent={agent}
              onChange={(part) => change((latest) => withDispute(latest, dispute.id, part))}
              onRemove={() =>
                change((latest) => ({
                  ...latest,
                  disputes: latest.disputes.filter(({ id }) => id !== dispute.id),
                }))
              }
            />
          ))}
        </ul>
      )}
      <Button
        variant="default"
        leftSection={<Plus size={15} aria-hidden />}
        disabled={document.disputes.length >= MOST_DISPUTES}
        onClick={() => {
          const made = newDispute(crypto.randomUUID(), Date.now())
          change((latest) => ({ ...latest, disputes: [...latest.disputes, made] }))
        }}
      >
        {t('ack.dispute.add')}
      </Button>
    </section>
  )
}
