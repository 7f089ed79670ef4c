import { Title } from '@mantine/core'
import { Fragment, useId } from 'react'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useT } from '../../i18n/use-t.ts'
import { systemName } from '../../ui/system-name.ts'

type Entry = readonly [label: string, value: string | null]

interface SectionProps {
  readonly title: string
  readonly entries: readonly Entry[]
  /** Sets the facts in two columns. */
  readonly wide?: boolean
}

/** A titled list of facts; absent ones are left away. */
function FactSection({ title, entries, wide = false }: SectionProps) {
  const id = useId()
  return (
    <section
      className={wide ? 'card case-section case-section-wide' : 'card case-section'}
      aria-labelledby={id}
    >
      <Title order={2} id={id}>
        {title}
      </Title>
      <dl className="facts">
        {entries
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value === null ? null : <Breakable text={value} />}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

/** Lets an e-mail address break before its @ rather than anywhere. */
function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?=@)/u).map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ))
}

interface FactsProps {
  readonly detail: CaseDetail
  readonly wide: boolean
}

export function CaseFacts({ detail, wide }: FactsProps) {
  const t = useT()
  const { name, email, phone, id } = detail.customer
  const customer = [name, email, phone, id].filter((part) => part !== null).join('\n')
  return (
    <FactSection
      title={t('case.facts')}
      wide={wide}
      entries={[
        [t('case.fact.status'), t(`status.${detail.status}`)],
        [t('case.fact.autoClosed'), detail.autoClosed ? t('app.yes') : null],
        [t('case.fact.kind'), t(`kind.${detail.kind}`)],
        [t('case.fact.category'), detail.category],
        [t('case.fact.channel'), detail.channel],
        [t('case.fact.priority'), detail.priority],
        [t('case.fact.agent'), detail.agent],
        [t('case.fact.resolver'), detail.resolver],
        [t('case.fact.team'), detail.team],
        [t('case.fact.customer'), customer],
        [t('case.fact.csat'), detail.csat],
        [
          t('case.fact.reopenCount'),
          detail.reopenCount === null
            ? null
            : t('case.fact.reopenCount.value', { count: detail.reopenCount }),
        ],
        [t('case.fact.followUpOutcome'), detail.followUpOutcome],
        [t('case.fact.system'), systemName(detail.system, t)],
        [t('case.fact.account'), detail.account],
      ]}
    />
  )
}

/** Columns of the file that Closewell has no use for, as they were. */
export function CaseExtra({ detail, wide }: FactsProps) {
  const t = useT()
  const entries = Object.entries(detail.extra)
  return entries.length === 0 ? null : <FactSection title={t('case.extra')} entries={entries} wide={wide} />
}
