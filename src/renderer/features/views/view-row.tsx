import { ActionIcon, Button, TextInput, UnstyledButton } from '@mantine/core'
import { Check, Pencil, RefreshCw, Trash2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SavedView } from '#shared/ipc/view-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useRemoveView, useRenameView, useSaveView } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { DashboardSearch } from '../dashboard/search.ts'
import { viewOf } from './view-of.ts'

interface Props {
  readonly view: SavedView
  readonly search: DashboardSearch
  readonly isShown: boolean
  readonly onApply: () => void
  /** The row is gone, and the focus with it. */
  readonly onRemoved: () => void
}

/** A saved view: a click applies it; renaming, replacing and deleting are asked for in its place. */
export function ViewRow({ view, search, isShown, onApply, onRemoved }: Props) {
  const t = useT()
  const [asking, setAsking] = useState<'rename' | 'replace' | 'delete' | null>(null)
  const save = useSaveView()
  const remove = useRemoveView()
  const applyButton = useRef<HTMLButtonElement>(null)
  const done = () => {
    // The row must be back before it can take the focus.
    flushSync(() => setAsking(null))
    applyButton.current?.focus()
  }
  const { name } = view

  switch (asking) {
    case 'rename':
      return <RenameView view={view} onDone={done} />
    case 'replace':
      return (
        <Question
          text={t('views.replace.ask', { name })}
          action={t('views.replace')}
          onYes={() => save.mutate({ name, view: viewOf(search) }, { onSuccess: done })}
          onNo={done}
        />
      )
    case 'delete':
      return (
        <Question
          text={t('views.delete.ask', { name })}
          action={t('views.delete')}
          onYes={() => remove.mutate(view.id, { onSuccess: onRemoved })}
          onNo={done}
        />
      )
    case null:
      return (
        <li className="views-row">
          <UnstyledButton
            ref={applyButton}
            className="views-apply"
            title={name}
            onClick={onApply}
            aria-current={isShown || undefined}
          >
            {name}
            {isShown ? <Check size={14} aria-hidden /> : null}
          </UnstyledButton>
          <RowAction label={t('views.rename.this', { name })} onClick={() => setAsking('rename')}>
            <Pencil size={14} aria-hidden />
          </RowAction>
          <RowAction
            label={t('views.replace.this', { name })}
            onClick={() => setAsking('replace')}
            disabled={isShown}
          >
            <RefreshCw size={14} aria-hidden />
          </RowAction>
          <RowAction label={t('views.delete.this', { name })} onClick={() => setAsking('delete')}>
            <Trash2 size={14} aria-hidden />
          </RowAction>
        </li>
      )
  }
}

interface RowActionProps {
  readonly label: string
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly children: ReactNode
}

function RowAction({ label, onClick, disabled = false, children }: RowActionProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={26}
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={disabled}
    >
      {children}
    </ActionIcon>
  )
}

interface QuestionProps {
  readonly text: string
  readonly action: string
  readonly onYes: () => void
  readonly onNo: () => void
}

function Question({ text, action, onYes, onNo }: QuestionProps) {
  const t = useT()
  const first = useFocusAtFirst<HTMLButtonElement>()
  return (
    <li className="views-row views-question">
      <span>{text}</span>
      <Button ref={first} size="compact-xs" onClick={onYes}>
        {action}
      </Button>
      <Button size="compact-xs" variant="default" onClick={onNo}>
        {t('app.cancel')}
      </Button>
    </li>
  )
}

function RenameView({ view, onDone }: { readonly view: SavedView; readonly onDone: () => void }) {
  const t = useT()
  const [name, setName] = useState(view.name)
  const rename = useRenameView()
  const first = useFocusAtFirst<HTMLInputElement>()
  return (
    <li>
      <form
        className="views-row"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') rename.mutate({ id: view.id, name }, { onSuccess: onDone })
        }}
      >
        <TextInput
          ref={first}
          size="xs"
          aria-label={t('views.rename.this', { name: view.name })}
          className="views-apply"
          maxLength={100}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" size="compact-xs" disabled={name.trim() === ''}>
          {t('views.rename')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </form>
      {rename.error === null ? null : <FailureAlert failure={failureOf(rename.error)} />}
    </li>
  )
}

/** What takes the place of a pressed button takes the focus too. */
function useFocusAtFirst<Field extends HTMLElement>() {
  const field = useRef<Field>(null)
  useEffect(() => field.current?.focus(), [])
  return field
}
