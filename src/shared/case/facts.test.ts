import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerKey, isSolvedStatus, resolutionInstantMs, type CustomerFields } from './facts.ts'
import { STATUSES } from './model.ts'

const nobody: CustomerFields = {
  account: '',
  customerId: null,
  customerEmail: null,
  customerPhone: null,
  customerName: null,
}
const keyOf = (fields: Partial<CustomerFields>, system = 'desk') =>
  customerKey({ ...nobody, ...fields }, system)

describe('resolutionInstantMs', () => {
  it.each([
    { resolvedAtMs: 5, closedAtMs: 9, status: 'closed', autoClosed: false, instant: 5 },
    { resolvedAtMs: 5, closedAtMs: 9, status: 'open', autoClosed: true, instant: 5 },
    { resolvedAtMs: 0, closedAtMs: 9, status: 'closed', autoClosed: false, instant: 0 },
    { resolvedAtMs: null, closedAtMs: 9, status: 'closed', autoClosed: false, instant: 9 },
    { resolvedAtMs: null, closedAtMs: 9, status: 'resolved', autoClosed: false, instant: 9 },
    { resolvedAtMs: null, closedAtMs: 9, status: 'closed', autoClosed: true, instant: null },
    { resolvedAtMs: null, closedAtMs: 9, status: 'open', autoClosed: false, instant: null },
    { resolvedAtMs: null, closedAtMs: 9, status: 'pending', autoClosed: false, instant: null },
    { resolvedAtMs: null, closedAtMs: 9, status: 'excluded', autoClosed: false, instant: null },
    { resolvedAtMs: null, closedAtMs: null, status: 'closed', autoClosed: false, instant: null },
  ] as const)(
    '$status, auto-closed $autoClosed, $resolvedAtMs/$closedAtMs: $instant',
    ({ instant, ...record }) => {
      expect(resolutionInstantMs(record)).toBe(instant)
    },
  )

  it('knows which statuses end a case', () => {
    expect(STATUSES.filter(isSolvedStatus)).toEqual(['resolved', 'closed'])
  })
})

describe('customerKey', () => {
  it('takes the first of e-mail, phone, id and name', () => {
    const all = {
      account: 'eu',
      customerEmail: ' Ann@Example.ORG ',
      customerPhone: '+48 600-100-200',
      customerId: ' C7 ',
      customerName: ' Ann \t Lee ',
    }
    expect(keyOf(all)).toBe('email:ann@example.org')
    expect(keyOf({ ...all, customerEmail: 'none' })).toBe('phone:48600100200')
    expect(keyOf({ ...all, customerEmail: '', customerPhone: 'n/a' })).toBe('id:["desk","eu","C7"]')
    expect(keyOf({ ...all, customerEmail: null, customerPhone: null, customerId: ' ' })).toBe(
      'name:["desk","eu","ann lee"]',
    )
    expect(keyOf({})).toBeNull()
  })

  it('gives one phone number one key, however it is written', () => {
    const keys = ['+48 600 100 200', '0048600100200', '(48) 600.100.200'].map((customerPhone) =>
      keyOf({ customerPhone }),
    )
    expect(new Set(keys)).toEqual(new Set(['phone:48600100200']))
    expect(keyOf({ customerPhone: '0600' })).toBe('phone:0600')
    expect(keyOf({ customerPhone: '00' })).toBeNull()
  })

  it('takes a name only together with an account', () => {
    expect(keyOf({ customerName: 'Ann' })).toBeNull()
    expect(keyOf({ customerName: 'Ann', account: ' ' })).toBeNull()
    expect(keyOf({ customerName: ' ', account: 'eu' })).toBeNull()
    expect(keyOf({ customerId: 'C7' })).toBe('id:["desk","","C7"]')
  })

  it('holds e-mail and phone across systems, id and name within system and account', () => {
    const across = (fields: Partial<CustomerFields>) =>
      new Set([
        keyOf({ account: 'eu', ...fields }, 'a'),
        keyOf({ account: 'eu', ...fields }, 'b'),
        keyOf({ account: 'us', ...fields }, 'a'),
      ]).size
    expect(across({ customerEmail: 'a@b' })).toBe(1)
    expect(across({ customerPhone: '1' })).toBe(1)
    expect(across({ customerId: '1' })).toBe(3)
    expect(across({ customerName: 'ann' })).toBe(3)
  })

  it('never lets different kinds or parts meet', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', '"', ',', '\\', ':', '[') })
    fc.assert(
      fc.property(text, text, text, text, (account, value, otherAccount, otherValue) => {
        const one = keyOf({ account, customerId: value })
        const two = keyOf({ account: otherAccount, customerId: otherValue })
        if (one !== null && one === two) expect([account, value]).toEqual([otherAccount, otherValue])
        const named = keyOf({ account, customerName: value })
        if (named !== null) expect(named).not.toBe(one)
      }),
    )
  })
})
