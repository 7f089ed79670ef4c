import './cases.css'
import { Alert, Loader, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { failureOf } from '../../data/call.ts'
import { useCase } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { UseInSession } from '../coaching/from-case/use-in-session.tsx'
import { EraseCustomer } from '../privacy/erase-customer.tsx'
import { CaseExtra, CaseFacts } from './case-facts.tsx'
import { isShortTalk } from './case-layout.ts'
import { lexiconText } from './lexicon-text.ts'
import { CaseTimeline } from './case-timeline.tsx'
import { CaseWork } from './case-work.tsx'
import { Transcript } from './transcript.tsx'
import { VerdictTable } from './verdict-table.tsx'

export function CasePage() {
  const t = useT()
  const format = useFormat()
  const { id } = useParams({ from: '/cases/$id' })
  const { data: detail, error, refetch } = useCase(Number(id))

  if (detail === undefined) {
    return (
      <div className="page">
        <BackLink />
        {error === null ? (
          <Loader aria-label={t('app.loading')} />
        ) : (
          <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />
        )}
      </div>
    )
  }
  const isShort = isShortTalk(detail)
  const facts = (
    <>
      <CaseFacts detail={detail} wide={isShort} />
      <CaseExtra detail={detail} wide={isShort} />
    </>
  )
  return (
    <Page
      title={detail.subject ?? t('case.noSubject')}
      lead={t('case.title', { id: detail.caseId })}
      before={<BackLink />}
      wide
    >
      {detail.erasure === null ? null : (
        <Alert color="ochre" mb="md" data-testid="case-erased">
          {t(`case.erased.${detail.erasure.cause}`, { at: detail.erasure.atMs })}
        </Alert>
      )}
      <div className="case-columns">
        <div>
          {detail.description === null ? null : (
            <section className="card case-section" aria-labelledby="description-title">
              <Title order={2} id="description-title">
                {t('case.description')}
              </Title>
              <p className="turn-text">{detail.description}</p>
            </section>
          )}
          <Transcript detail={detail} />
          {isShort ? facts : null}
        </div>
        <div>
          <CaseTimeline detail={detail} />
          <CaseWork detail={detail} />
          <UseInSession detail={detail} />
          <VerdictTable detail={detail} />
          {isShort ? null : facts}
          <p className="soft small">
            {t('case.origin', {
              file: detail.importFile,
              instant: format.instant(detail.asOfMs),
              lexicon: lexiconText(t, detail.lexicon),
            })}
          </p>
          {detail.erasure?.cause === 'customer' ? null : <EraseCustomer id={detail.id} />}
        </div>
      </div>
    </Page>
  )
}
