import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useIntl } from 'react-intl'
import { call, failureOf } from '../../../data/call.ts'
import { useT } from '../../../i18n/use-t.ts'
import { describeFailure } from '../../../ui/failure-alert.tsx'

/** The agent's sheet on paper, for whoever would rather not fill it in on the supervisor's screen. */
export function PrintSheet({ session, disabled }: { readonly session: number; readonly disabled: boolean }) {
  const t = useT()
  const { locale } = useIntl()
  const print = useMutation({
    mutationFn: () =>
      call('print.paper', {
        printed: { document: 'selfRating', session },
        language: locale.startsWith('pl') ? 'pl' : 'en',
        paper: 'A4',
      }),
    onError: (error) =>
      notifications.show({ color: 'ochre', message: describeFailure(failureOf(error), t).text }),
  })
  return (
    <Button
      variant="subtle"
      leftSection={<Printer size={15} aria-hidden />}
      disabled={disabled}
      loading={print.isPending}
      onClick={() => print.mutate()}
    >
      {t('prepare.rating.print')}
    </Button>
  )
}
