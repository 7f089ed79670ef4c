import { Button, Radio, Title } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import type { SessionDocument } from '#shared/coaching/session.ts'
import { useT } from '../../../i18n/use-t.ts'
import { useToday } from '../list/use-today.ts'
import { NotesField } from '../session/notes-field.tsx'
import type { SessionPartProps } from '../session/session-part.ts'

type Acknowledgement = NonNullable<SessionDocument['acknowledgement']>

const ANSWERS = ['yes', 'partly', 'no'] as const satisfies readonly Acknowledgement['agrees'][]

/** Whether the agent agrees, in the agent's own words, and when that was said. */
export function AgentsAnswer({ session, change }: SessionPartProps) {
  const t = useT()
  const today = useToday()
  const { acknowledgement } = session.document
  const set = (part: Partial<Acknowledgement>): void =>
    change((document) => ({
      ...document,
      acknowledgement: {
        ...(document.acknowledgement ?? { agrees: 'yes', comment: '', on: today }),
        ...part,
      },
    }))
  return (
    <section className="card session-section" aria-labelledby="ack-title">
      <Title order={2} id="ack-title">
        {t('ack.title')}
      </Title>
      <p className="soft">{t('ack.text', { agent: session.agent })}</p>
      <Radio.Group
        label={t('ack.agrees', { agent: session.agent })}
        value={acknowledgement?.agrees ?? null}
        onChange={(value) => {
          const agrees = ANSWERS.find((one) => one === value)
          if (agrees !== undefined) set({ agrees })
        }}
      >
        <div className="ack-answers">
          {ANSWERS.map((answer) => (
            <Radio key={answer} value={answer} label={t(`ack.agrees.${answer}`)} />
          ))}
        </div>
      </Radio.Group>
      {acknowledgement === null ? (
        <p className="soft small">{t('ack.notYet')}</p>
      ) : (
        <>
          <NotesField
            label={t('ack.comment', { agent: session.agent })}
            help={t('ack.comment.help')}
            value={acknowledgement.comment}
            onChange={(comment) => set({ comment })}
          />
          <div className="ack-date">
            <DatePickerInput
              label={t('ack.on')}
              value={acknowledgement.on}
              onChange={(date) => {
                if (date !== null) set({ on: date })
              }}
              valueFormat="D MMM YYYY"
              w={170}
            />
            {acknowledgement.comment.trim() === '' ? (
              <Button
                variant="subtle"
                color="gray"
                onClick={() => change((document) => ({ ...document, acknowledgement: null }))}
              >
                {t('ack.takeBack')}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </section>
  )
}
