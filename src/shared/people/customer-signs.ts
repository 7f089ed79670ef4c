import { type CustomerFields, customerKey } from '../case/facts.ts'
import { fullNameRuns } from './name-spans.ts'

/** What one version of a case says of its customer; columns that an export lacked are missing. */
type SaidOfCustomer = { readonly [Field in keyof Omit<CustomerFields, 'account'>]?: string | null }

/**
 * Everything by which a version of a case tells its customer from others, each as one comparable text: e-mail, telephone
 * number and full name wherever they stand, an id within its system and account, and a name of one word there too, where
 * nothing else is known.
 */
export function customerSigns(said: SaidOfCustomer, system: string, account: string): readonly string[] {
  const { customerId = null, customerEmail = null, customerPhone = null, customerName = null } = said
  const blank = { account, customerId: null, customerEmail: null, customerPhone: null, customerName: null }
  const signs = [
    customerKey({ ...blank, customerEmail }, system),
    customerKey({ ...blank, customerPhone }, system),
    customerKey({ ...blank, customerId }, system),
  ].filter((sign) => sign !== null)
  const name = (customerName ?? '').normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()
  if (fullNameRuns(name, name).some(({ words }) => words > 1)) return [...signs, `name:${name}`]
  const alone = customerKey({ ...blank, customerName: name }, system)
  return signs.length > 0 || alone === null ? signs : [alone]
}
