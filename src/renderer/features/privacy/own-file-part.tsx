import { Button, SegmentedControl, Switch } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import type { PrintRequest } from '#shared/ipc/print-schemas.ts'
import { call, failureOf } from '../../data/call.ts'
import { useOwnFile, useSaveOwnFile } from '../../data/people-queries.ts'
import { type Language, LANGUAGES } from '../../i18n/language.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

/** What there is of an agent, and the ways to hand it out. */
export function OwnFilePart({ agent }: { readonly agent: string }) {
  const t = useT()
  const { locale } = useIntl()
  const [withPrivateNotes, setPrivate] = useState(false)
  const [language, setLanguage] = useState<Language>(locale.startsWith('pl') ? 'pl' : 'en')
  const { data: file, error: unread } = useOwnFile({ agent, withPrivateNotes })
  const suggestedName = t('ownFile.suggested', { agent })
  const request: PrintRequest = {
    printed: { document: 'ownFile', agent, withPrivateNotes },
    language,
    paper: 'A4',
  }
  const saveJson = useSaveOwnFile()
  const savePdf = useMutation({ mutationFn: () => call('print.save', { request, suggestedName }) })
  const print = useMutation({ mutationFn: () => call('print.paper', request) })
  const saved = (answer: { readonly name: string } | null): void => {
    if (answer !== null) notifications.show({ message: t('people.own.saved', { name: answer.name }) })
  }
  const error = unread ?? saveJson.error ?? savePdf.error ?? print.error
  const isBusy = saveJson.isPending || savePdf.isPending || print.isPending
  return (
    <>
      {file === undefined || file === null ? null : (
        <p data-testid="own-file-held">
          {t('people.own.held', {
            cases: file.cases.length,
            messages: file.messagesWritten,
            sessions: file.sessions.length,
            exports: file.exports.length,
          })}
        </p>
      )}
      <Switch
        label={t('people.own.private')}
        description={t('people.own.private.text')}
        checked={withPrivateNotes}
        onChange={({ currentTarget }) => setPrivate(currentTarget.checked)}
      />
      <SegmentedControl
        aria-label={t('people.own.language')}
        value={language}
        onChange={setLanguage}
        data={LANGUAGES.map((one) => ({ value: one, label: t(`print.language.${one}`) }))}
      />
      <div className="people-actions">
        <Button
          onClick={() => savePdf.mutate(undefined, { onSuccess: saved })}
          loading={savePdf.isPending}
          disabled={isBusy}
        >
          {t('print.save')}
        </Button>
        <Button
          variant="default"
          onClick={() => saveJson.mutate({ agent, withPrivateNotes, suggestedName }, { onSuccess: saved })}
          loading={saveJson.isPending}
          disabled={isBusy}
        >
          {t('people.own.json')}
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
      </div>
      {error === null ? null : <FailureAlert failure={failureOf(error)} />}
    </>
  )
}
