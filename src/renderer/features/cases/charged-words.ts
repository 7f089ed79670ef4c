import type { CaseDetail } from '#shared/ipc/contract.ts'
import { metricById } from '#shared/metrics/registry.ts'
import type { CaseVerdict, WordsContext } from './verdict-words.ts'

type Person = 'agent' | 'resolver' | 'closingAuthor'

/** Who is charged, in the order in which the definitions look for somebody who is named. */
function chargedInTurn(metric: CaseVerdict['metric']): readonly Person[] {
  switch (metricById(metric).theme) {
    case 'resolution':
      return metric === 'reopen' ? ['resolver', 'agent'] : ['agent', 'resolver']
    case 'followUp':
    case 'repeat':
      return ['resolver', 'agent']
    case 'closure':
    case 'technique':
      return ['closingAuthor', 'resolver', 'agent']
  }
}

/** Whom the metric charges with the case, and why that one. */
export function chargedWords({ metric, chargedTo }: CaseVerdict, { t, detail }: WordsContext): string {
  const inTurn = chargedInTurn(metric)
  const found = inTurn.find((person) => isNamed(detail, person))
  if (found === undefined || chargedTo === null) return t('why.charged.nobody')
  return t(`why.charged.${found}`, { agent: chargedTo, instead: found === inTurn[0] ? 'no' : 'yes' })
}

function isNamed(detail: CaseDetail, person: Person): boolean {
  return (detail[person]?.trim() ?? '') !== ''
}
