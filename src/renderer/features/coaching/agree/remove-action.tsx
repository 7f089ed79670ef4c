import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useT } from '../../../i18n/use-t.ts'

interface Props {
  readonly number: number
  /** Nothing would be lost. */
  readonly isEmpty: boolean
  readonly onRemove: () => void
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus()
}

/** Takes an action out; asks first, in the place of the button, where words would be lost. */
export function RemoveAction({ number, isEmpty, onRemove }: Props) {
  const t = useT()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        className="action-remove"
        aria-label={t('agree.remove.of', { number })}
        onClick={() => (isEmpty ? onRemove() : setAsking(true))}
      >
        {t('agree.remove')}
      </Button>
    )
  }
  return (
    <Group gap="xs" className="action-remove" role="alertdialog" aria-label={t('agree.remove.sure')}>
      <span className="small">{t('agree.remove.sure')}</span>
      <Button size="compact-sm" color="ochre" onClick={onRemove}>
        {t('agree.remove')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(false)} ref={focus}>
        {t('agree.remove.keep')}
      </Button>
    </Group>
  )
}
