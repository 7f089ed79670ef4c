import '../print/sheet.css'
import { Button, SegmentedControl } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PAPERS, type Paper, type PrintRequest } from '#shared/ipc/print-schemas.ts'
import { call, failureOf } from '../../data/call.ts'
import { useSettings } from '../../data/queries.ts'
import { TextsIn } from '../../i18n/language-provider.tsx'
import { type Language, LANGUAGES } from '../../i18n/language.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { TransparencySheet } from '../print/transparency-sheet.tsx'

/** The page for staff and their representatives, seen as it will be printed. */
export function TransparencyPart() {
  const t = useT()
  const intl = useIntl()
  const { windowDays } = useSettings()
  const [language, setLanguage] = useState<Language>(intl.locale.startsWith('pl') ? 'pl' : 'en')
  const [paper, setPaper] = useState<Paper>('A4')
  const [isShown, setShown] = useState(false)
  const request: PrintRequest = { printed: { document: 'transparency' }, language, paper }
  const save = useMutation({
    mutationFn: () => call('print.save', { request, suggestedName: t('people.sheet.title') }),
    onSuccess: (saved) => {
      if (saved !== null) notifications.show({ message: t('print.saved', { name: saved.name }) })
    },
  })
  const print = useMutation({ mutationFn: () => call('print.paper', request) })
  const error = save.error ?? print.error
  const isBusy = save.isPending || print.isPending
  return (
    <>
      <div className="people-actions">
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
      </div>
      <div className="people-actions">
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
        <Button variant="subtle" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'people.sheet.hide' : 'people.sheet.show')}
        </Button>
      </div>
      {error === null ? null : <FailureAlert failure={failureOf(error)} />}
      {isShown ? (
        <section className="sheet-preview people-sheet" aria-label={t('print.preview')} lang={language}>
          <TextsIn language={language} timeZone={intl.timeZone ?? 'UTC'}>
            <TransparencySheet paper={paper} windowDays={windowDays} key={`${language}${paper}`} />
          </TextsIn>
        </section>
      ) : null}
    </>
  )
}
