import { Button, Group, Modal, Radio, Textarea, Title } from '@mantine/core'
import type { MetricId } from '#shared/metrics/definition.ts'
import { useT } from '../../../i18n/use-t.ts'
import { LINE_MAX } from '../session/notes-field.tsx'
import type { SessionPartProps } from '../session/session-part.ts'
import { answerTo, askedMetrics, finishRating, RATINGS, withAnswer } from './self-rating.ts'

interface Props extends SessionPartProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** The agent's own sheet: it fills the window, so that no figure is in sight while it is answered. */
export function SelfRatingSheet({ opened, session, change, onClose }: Props) {
  const t = useT()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      fullScreen
      title={t('prepare.sheet.of', { agent: session.agent })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        className="rating-sheet"
        onSubmit={(event) => {
          event.preventDefault()
          change((now) => finishRating(now, Date.now()))
          onClose()
        }}
      >
        <Title order={2}>{t('prepare.sheet.title')}</Title>
        <p>{t('prepare.sheet.text')}</p>
        {askedMetrics(session.document).map((metric) => (
          <SheetQuestion key={metric} metric={metric} session={session} change={change} />
        ))}
        <Group justify="space-between" mt="xl">
          <Button variant="default" onClick={onClose}>
            {t('prepare.sheet.later')}
          </Button>
          <Button type="submit" size="md">
            {t('prepare.sheet.done')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

function SheetQuestion({ metric, session, change }: SessionPartProps & { readonly metric: MetricId }) {
  const t = useT()
  const answer = answerTo(session.document, metric)
  const rating = answer?.rating ?? null
  return (
    <div className="rating-question">
      <Radio.Group
        label={t(`prepare.behaviour.${metric}`)}
        value={rating === null ? null : String(rating)}
        onChange={(value) => change((now) => withAnswer(now, metric, { rating: Number(value) }))}
      >
        <div className="rating-scale">
          {RATINGS.map((one) => (
            <Radio key={one} value={String(one)} label={t(`prepare.rating.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('prepare.sheet.words')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={LINE_MAX}
        dir="auto"
        value={answer?.words ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change((now) => withAnswer(now, metric, { words: value }))
        }
      />
    </div>
  )
}
