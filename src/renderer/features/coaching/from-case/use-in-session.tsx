import './from-case.css'
import { Button, Modal, NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Quote } from 'lucide-react'
import { useState } from 'react'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { call, failureOf } from '../../../data/call.ts'
import { useSessions } from '../../../data/coaching-queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { MOST_EXCERPTS, putExcerpt } from '../prepare/brief-edits.ts'
import { keeperById, whenSaved } from '../session/when-saved.ts'

/** Puts a stretch of a case's messages into a one-on-one that is not closed; nothing where there is none to put it in. */
export function UseInSession({ detail }: { readonly detail: CaseDetail }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  if (detail.messages.length === 0) return null
  return (
    <>
      <Button
        className="from-case-open"
        variant="default"
        size="compact-sm"
        leftSection={<Quote size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('fromCase.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('fromCase.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        {isOpen ? <StretchForm detail={detail} onDone={() => setOpen(false)} /> : null}
      </Modal>
    </>
  )
}

interface FormProps {
  readonly detail: CaseDetail
  readonly onDone: () => void
}

const SHOWN_WORDS = 60

function StretchForm({ detail, onDone }: FormProps) {
  const t = useT()
  const format = useFormat()
  const { data } = useSessions(null)
  const sessions = (data?.sessions ?? []).filter(({ stage }) => stage !== 'closed')
  const own = sessions.find(({ agent }) => agent === detail.agent || agent === detail.resolver)
  const [chosen, setChosen] = useState<number | null>(null)
  const [first, setFirst] = useState(0)
  const [last, setLast] = useState(detail.messages.length - 1)
  const add = useAddExcerpt(onDone)
  const session = chosen ?? own?.id ?? sessions[0]?.id
  if (data !== undefined && sessions.length === 0) return <p>{t('fromCase.none')}</p>
  const messages = detail.messages.map(({ role, text }, index) => ({
    value: String(index),
    label: t('fromCase.message', {
      number: index + 1,
      role: t(`case.role.${role}`),
      words: text.slice(0, SHOWN_WORDS),
    }),
  }))
  return (
    <form
      className="from-case"
      onSubmit={(event) => {
        event.preventDefault()
        if (session !== undefined)
          add.mutate({ session, case: detail.id, first, last: Math.max(first, last) })
      }}
    >
      <NativeSelect
        label={t('fromCase.session')}
        value={session === undefined ? '' : String(session)}
        onChange={({ currentTarget: { value } }) => setChosen(Number(value))}
        data={sessions.map(({ id, agent, plannedOn }) => ({
          value: String(id),
          label: t('fromCase.sessionOf', { agent, date: format.date(plannedOn) }),
        }))}
      />
      <NativeSelect
        label={t('fromCase.from')}
        value={String(first)}
        onChange={({ currentTarget: { value } }) => setFirst(Number(value))}
        data={messages}
      />
      <NativeSelect
        label={t('fromCase.to')}
        value={String(Math.max(first, last))}
        onChange={({ currentTarget: { value } }) => setLast(Number(value))}
        data={messages.slice(first)}
      />
      {add.error === null ? null : <FailureAlert failure={failureOf(add.error)} />}
      <Button type="submit" loading={add.isPending} disabled={session === undefined}>
        {t('fromCase.add')}
      </Button>
    </form>
  )
}

interface Stretch {
  readonly session: number
  readonly case: number
  readonly first: number
  readonly last: number
}

function useAddExcerpt(onDone: () => void) {
  const t = useT()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ session: id, case: of, first, last }: Stretch) => {
      const excerpt = await call('coaching.excerpt', {
        case: of,
        firstMessage: first,
        lastMessage: last,
        purpose: 'other',
        metric: null,
        isFound: true,
      })
      const keeper = await keeperById(id, client)
      // What is added before the user has chosen between two versions would go with the one given up.
      if (keeper.inHand().save.kind === 'conflict') await whenSaved(keeper)
      const { agent, document } = keeper.inHand().session
      const isThere = putExcerpt(document, excerpt, null) === document
      if (!isThere && document.excerpts.length >= MOST_EXCERPTS) return { agent, isFull: true }
      keeper.change((latest) => putExcerpt(latest, excerpt, null))
      await whenSaved(keeper)
      return { agent, isFull: false }
    },
    onSuccess: ({ agent, isFull }) => {
      notifications.show({ message: t(isFull ? 'fromCase.full' : 'fromCase.added', { agent }) })
      onDone()
    },
  })
}
