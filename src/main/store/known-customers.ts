import type { Reader } from './connection.ts'

type Field = string | null

/** What a case says of its customer. */
export interface KnownCustomer {
  readonly id: Field
  readonly email: Field
  readonly phone: Field
  readonly name: Field
}

/** The customer of every case, case by case. */
export function* knownCustomers(reader: Reader): Generator<KnownCustomer> {
  const select = reader.sqlite
    .prepare<[], readonly [Field, Field, Field, Field]>(
      'SELECT customer_id, customer_email, customer_phone, customer_name FROM cases',
    )
    .raw()
  for (const [id, email, phone, name] of select.iterate()) yield { id, email, phone, name }
}
