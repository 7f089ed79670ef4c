import { Modal, NativeSelect, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { ADDABLE_TECHNIQUES } from '#shared/ipc/override-schemas.ts'
import type { TechniqueId } from '#shared/techniques/technique-ids.ts'
import { useOverrule } from '../../data/override-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { ReasonForm } from './reason-form.tsx'
import { placeInField, placeInText, trimmedStretch } from './selected-words.ts'
import { TECHNIQUE_GROUPS } from './transcript-groups.ts'

/** Words of a message; none are chosen yet where it ends as it starts. */
export interface ChosenWords {
  readonly message: number
  readonly start: number
  readonly end: number
}

interface Props {
  readonly detail: CaseDetail
  /** What the dialog begins with; null while it is closed. */
  readonly chosen: ChosenWords | null
  readonly onClose: () => void
}

/** Lets a supervisor say which words of a message are which technique, and why. */
export function AddFindingDialog({ detail, chosen, onClose }: Props) {
  const t = useT()
  return (
    <Modal
      opened={chosen !== null}
      onClose={onClose}
      size="lg"
      title={t('transcript.add.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {chosen === null ? null : <AddForm detail={detail} chosen={chosen} onClose={onClose} />}
    </Modal>
  )
}

function AddForm({ detail, chosen, onClose }: Props & { readonly chosen: ChosenWords }) {
  const t = useT()
  const add = useOverrule()
  const field = useRef<HTMLTextAreaElement>(null)
  const text = detail.messages[chosen.message]?.text ?? ''
  const [stretch, setStretch] = useState(() => trimmedStretch(text, chosen))
  const [technique, setTechnique] = useState<TechniqueId>('acknowledge')
  const words = text.slice(stretch.start, stretch.end)

  useEffect(() => {
    field.current?.setSelectionRange(placeInField(text, chosen.start), placeInField(text, chosen.end))
  }, [text, chosen])

  return (
    <ReasonForm
      save={t('transcript.add.save')}
      isReady={words !== ''}
      isPending={add.isPending}
      error={add.error}
      onCancel={onClose}
      onSave={(reason) =>
        add.mutate(
          { id: detail.id, action: 'add', technique, message: chosen.message, ...stretch, words, reason },
          {
            onSuccess: () => {
              notifications.show({ message: t('transcript.add.saved') })
              onClose()
            },
          },
        )
      }
    >
      <Textarea
        ref={field}
        label={t('transcript.add.words')}
        description={t('transcript.add.words.hint')}
        // Not `readOnly`: there the keyboard could not begin to select.
        aria-readonly
        onChange={() => undefined}
        onBeforeInput={(event) => event.preventDefault()}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={text}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
          setStretch(
            trimmedStretch(text, {
              start: placeInText(text, selectionStart),
              end: placeInText(text, selectionEnd),
            }),
          )
        }
      />
      <p className="small" aria-live="polite" dir="auto">
        {words === '' ? t('transcript.add.chosen.none') : t('transcript.add.chosen', { words })}
      </p>
      <NativeSelect
        label={t('transcript.add.technique')}
        value={technique}
        onChange={({ currentTarget }) => {
          const wanted = ADDABLE_TECHNIQUES.find((id) => id === currentTarget.value)
          if (wanted !== undefined) setTechnique(wanted)
        }}
        data={TECHNIQUE_GROUPS.flatMap(({ id, techniques }) => {
          const items = techniques
            .filter((one) => ADDABLE_TECHNIQUES.includes(one))
            .map((one) => ({ value: one, label: t(`case.finding.${one}`) }))
          return items.length === 0 ? [] : [{ group: t(`transcript.group.${id}`), items }]
        })}
      />
    </ReasonForm>
  )
}
