import { Title } from '@mantine/core'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'

/** What supervisors noted of the case by hand; absent where there is nothing. */
export function CaseWork({ detail }: { readonly detail: CaseDetail }) {
  const t = useT()
  const format = useFormat()
  const { followUpMark: mark, repeatCause } = detail
  if (mark === null && repeatCause === null) return null
  return (
    <section className="card case-section" aria-labelledby="work-title">
      <Title order={2} id="work-title">
        {t('case.work')}
      </Title>
      <dl className="facts">
        {mark === null ? null : (
          <div>
            <dt>{t('case.work.followUp')}</dt>
            <dd>
              {t(`followUps.marked.${mark.state}`, { instant: format.instant(mark.markedAtMs) })}
              {mark.reason === null ? null : `\n${mark.reason}`}
            </dd>
          </div>
        )}
        {repeatCause === null ? null : (
          <div>
            <dt>{t('case.work.cause')}</dt>
            <dd>
              {t(`repeats.cause.${repeatCause.cause}`)}
              {repeatCause.note === null ? null : `\n${repeatCause.note}`}
            </dd>
          </div>
        )}
      </dl>
      <p className="soft small">{t('case.work.note')}</p>
    </section>
  )
}
