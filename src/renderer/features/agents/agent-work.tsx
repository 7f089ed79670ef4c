import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AgentProfile } from '#shared/ipc/coaching-schemas.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'

/** Cases to read before a one-on-one, promises that were missed, and follow-ups that are due. */
export function AgentWork({ profile }: { readonly profile: AgentProfile }) {
  const t = useT()
  const format = useFormat()
  const { casesToRead, promisesMissed, followUpsDue } = profile
  const due = (atMs: number | null): string =>
    atMs === null ? t('agents.noTime') : t('agents.due', { date: format.day(atMs) })
  return (
    <div className="agent-work">
      <WorkList id="to-read" title={t('agents.toRead')} none={t('agents.toRead.none')}>
        {casesToRead.map(({ id, caseId, subject, why, resolvedAtMs }) => (
          <CaseRow key={`${why} ${id}`} id={id} caseId={caseId} subject={subject}>
            {t(`agents.why.${why}`)} · {format.day(resolvedAtMs)}
          </CaseRow>
        ))}
      </WorkList>
      <WorkList id="missed" title={t('agents.missed')} none={t('agents.missed.none')}>
        {promisesMissed.map(({ id, caseId, subject, words, dueAtMs }) => (
          <CaseRow key={`${id} ${words}`} id={id} caseId={caseId} subject={subject}>
            <q dir="auto">{words}</q> · {due(dueAtMs)}
          </CaseRow>
        ))}
      </WorkList>
      <WorkList id="follow-ups" title={t('agents.followUps')} none={t('agents.followUps.none')}>
        {followUpsDue.map(({ id, caseId, subject, dueAtMs }) => (
          <CaseRow key={id} id={id} caseId={caseId} subject={subject}>
            {due(dueAtMs)}
          </CaseRow>
        ))}
      </WorkList>
    </div>
  )
}

interface WorkListProps {
  readonly id: string
  readonly title: string
  /** What stands there when the list is empty. */
  readonly none: string
  readonly children: readonly ReactNode[]
}

/** So many are seen at a glance; the rest unfolds. */
const SEEN = 5

function WorkList({ id, title, none, children }: WorkListProps) {
  const t = useT()
  const rest = children.slice(SEEN)
  return (
    <section className="card agents-card" aria-labelledby={`agent-${id}`} data-testid={`agent-${id}`}>
      <Title order={2} id={`agent-${id}`}>
        {title}
      </Title>
      {children.length === 0 ? <p className="soft">{none}</p> : <ul>{children.slice(0, SEEN)}</ul>}
      {rest.length === 0 ? null : (
        <details className="agent-more">
          <summary className="small">{t('agents.more', { count: rest.length })}</summary>
          <ul>{rest}</ul>
        </details>
      )}
    </section>
  )
}

interface CaseRowProps {
  readonly id: number
  readonly caseId: string
  readonly subject: string | null
  readonly children: ReactNode
}

function CaseRow({ id, caseId, subject, children }: CaseRowProps) {
  return (
    <li>
      <Link to="/cases/$id" params={{ id: String(id) }} className="text-link" dir="auto">
        {subject ?? caseId}
      </Link>
      <span className="soft small">
        {subject === null ? null : `${caseId} · `}
        {children}
      </span>
    </li>
  )
}
