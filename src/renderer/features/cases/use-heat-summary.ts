import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useT } from '../../i18n/use-t.ts'

/** In how many of the customer's messages heat shows, in a sentence; null without a message of a customer. */
export function useHeatSummary({ messages, heat }: Pick<CaseDetail, 'messages' | 'heat'>): string | null {
  const t = useT()
  const customers = messages.flatMap(({ role }, index) => (role === 'customer' ? [heat[index] ?? 0] : []))
  if (customers.length === 0) return null
  const heated = customers.filter((points) => points > 0).length
  if (heated === 0) return t('transcript.heat.none')
  const last = (customers.at(-1) ?? 0) > 0 ? 'yes' : 'no'
  return t('transcript.heat.summary', { heated, total: customers.length, last })
}
