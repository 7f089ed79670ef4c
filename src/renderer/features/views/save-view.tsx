import { Button, TextInput } from '@mantine/core'
import { type RefObject, useState } from 'react'
import { failureOf } from '../../data/call.ts'
import { useSaveView } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { DashboardSearch } from '../dashboard/search.ts'
import { viewOf } from './view-of.ts'

interface Props {
  readonly search: DashboardSearch
  readonly names: readonly string[]
  readonly input: RefObject<HTMLInputElement | null>
}

/** Saves what the page shows under a new name, or over the view that has it. */
export function SaveView({ search, names, input }: Props) {
  const t = useT()
  const [name, setName] = useState('')
  const save = useSaveView()
  const wanted = name.trim()
  return (
    <form
      className="views-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted === '') return
        save.mutate({ name: wanted, view: viewOf(search) }, { onSuccess: () => setName('') })
      }}
    >
      <TextInput
        ref={input}
        size="xs"
        label={t('views.save.label')}
        description={t('views.save.hint')}
        maxLength={100}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={wanted === ''} loading={save.isPending}>
        {t(names.includes(wanted) ? 'views.replace' : 'views.save')}
      </Button>
      {save.error === null ? null : <FailureAlert failure={failureOf(save.error)} />}
    </form>
  )
}
