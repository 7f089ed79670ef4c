import type { SessionDocument } from '#shared/coaching/session.ts'
import { useT } from '../../../i18n/use-t.ts'
import type { Disputed } from './disputed.ts'

/** How it is called what somebody objects to. */
export function useDisputedName(): (about: Disputed, document: SessionDocument) => string {
  const t = useT()
  return (about, { excerpts }) => {
    switch (about.kind) {
      case 'excerpt': {
        const of = excerpts.find(({ id }) => id === about.excerptId)?.case
        if (of === undefined) return t('ack.about.excerpt.gone')
        return t('ack.about.excerpt', { id: of.caseId, subject: of.subject ?? t('case.noSubject') })
      }
      case 'figure':
        return t('ack.about.figure', { metric: t(`metric.${about.metric}.name`) })
      case 'other':
        return t('ack.about.other')
    }
  }
}
