import { NativeSelect, Textarea, UnstyledButton } from '@mantine/core'
import { MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { COACHING_CAUSES, REPEAT_CAUSES, type RepeatPair } from '#shared/ipc/work-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useTagRepeat, useUntagRepeat } from '../../data/work-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

/** Why the customer came back, in one choice, with a note where one is wanted. Leaving the note keeps it. */
export function CauseTagger({ pair }: { readonly pair: RepeatPair }) {
  const t = useT()
  const tag = useTagRepeat()
  const untag = useUntagRepeat()
  const [note, setNote] = useState(pair.note ?? '')
  const [hasNote, setHasNote] = useState(pair.note !== null)
  const { id, caseId } = pair.first
  const { cause } = pair
  const failure = tag.error ?? untag.error

  function choose(value: string) {
    const chosen = REPEAT_CAUSES.find((one) => one === value)
    if (chosen === undefined) untag.mutate(id)
    else tag.mutate({ id, cause: chosen, note: note.trim() === '' ? null : note.trim() })
  }

  function keepNote() {
    const kept = note.trim() === '' ? null : note.trim()
    if (cause !== null && kept !== pair.note) tag.mutate({ id, cause, note: kept })
  }

  return (
    <div className="cause-tagger">
      <NativeSelect
        size="xs"
        aria-label={t('repeats.cause.of', { id: caseId })}
        value={cause ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: '', label: t('repeats.cause.untagged') },
          ...REPEAT_CAUSES.map((one) => ({ value: one, label: t(`repeats.cause.${one}`) })),
        ]}
      />
      {cause === null ? null : (
        <span className="soft small">
          {t(COACHING_CAUSES.has(cause) ? 'repeats.isCoaching' : 'repeats.isNoCoaching')}
        </span>
      )}
      {cause === null ? null : hasNote ? (
        <Textarea
          size="xs"
          autosize
          minRows={1}
          maxRows={4}
          maxLength={1_000}
          aria-label={t('repeats.note.of', { id: caseId })}
          placeholder={t('repeats.note')}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          onBlur={keepNote}
        />
      ) : (
        <UnstyledButton
          className="text-link small cause-note"
          aria-label={t('repeats.note.add.of', { id: caseId })}
          onClick={() => setHasNote(true)}
        >
          <MessageSquarePlus size={13} aria-hidden /> {t('repeats.note.add')}
        </UnstyledButton>
      )}
      {failure === null ? null : <FailureAlert failure={failureOf(failure)} />}
    </div>
  )
}
