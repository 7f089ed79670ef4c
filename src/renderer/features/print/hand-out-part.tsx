import './sheet.css'
import { Button, SegmentedControl } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { PAPERS, type Paper } from '#shared/ipc/print-schemas.ts'
import { call, failureOf } from '../../data/call.ts'
import { TextsIn } from '../../i18n/language-provider.tsx'
import { type Language, LANGUAGES } from '../../i18n/language.ts'
import { useT } from '../../i18n/use-t.ts'
import { keeperById, whenSaved } from '../coaching/session/when-saved.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { HandOutSheet } from './hand-out-sheet.tsx'

/** The page that the agent takes home: seen as it will be printed, saved or printed. */
export function HandOutPart({ session }: { readonly session: CoachingSession }) {
  const t = useT()
  const intl = useIntl()
  const [language, setLanguage] = useState<Language>(intl.locale.startsWith('pl') ? 'pl' : 'en')
  const [paper, setPaper] = useState<Paper>('A4')
  const request = { printed: { document: 'handOut' as const, session: session.id }, language, paper }
  const client = useQueryClient()
  /** The page is made of what is stored: what is seen here is stored first. */
  const saved = async (): Promise<void> => whenSaved(await keeperById(session.id, client))
  const save = useMutation({
    mutationFn: async () => {
      await saved()
      return call('print.save', { request, suggestedName: `${session.agent} ${session.plannedOn}` })
    },
    onSuccess: (file) => {
      if (file !== null) notifications.show({ message: t('print.saved', { name: file.name }) })
    },
  })
  const print = useMutation({
    mutationFn: async () => {
      await saved()
      return call('print.paper', request)
    },
  })
  const error = save.error ?? print.error
  const isBusy = save.isPending || print.isPending
  return (
    <div className="hand-out-part">
      <p>{t('print.handOut.lead', { agent: session.agent })}</p>
      <div className="hand-out-bar">
        <SegmentedControl
          aria-label={t('print.language')}
          value={language}
          onChange={setLanguage}
          data={LANGUAGES.map((one) => ({ value: one, label: t(`print.language.${one}`) }))}
        />
        <SegmentedControl
          aria-label={t('print.size')}
          value={paper}
          onChange={setPaper}
          data={PAPERS.map((one) => ({ value: one, label: t(`print.size.${one}`) }))}
        />
        <span className="hand-out-actions">
          <Button onClick={() => save.mutate()} loading={save.isPending} disabled={isBusy}>
            {t('print.save')}
          </Button>
          <Button
            variant="default"
            leftSection={<Printer size={16} aria-hidden />}
            onClick={() => print.mutate()}
            loading={print.isPending}
            disabled={isBusy}
          >
            {t('print.paper')}
          </Button>
        </span>
      </div>
      {error === null ? null : <FailureAlert failure={failureOf(error)} />}
      <section className="sheet-preview" aria-label={t('print.preview')} lang={language}>
        <TextsIn language={language} timeZone={intl.timeZone ?? 'UTC'}>
          <HandOutSheet session={session} paper={paper} key={`${language}${paper}`} />
        </TextsIn>
      </section>
    </div>
  )
}
