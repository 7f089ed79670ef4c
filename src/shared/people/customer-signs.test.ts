import { expect, it } from 'vitest'
import { customerSigns } from './customer-signs.ts'

it.each([
  [{ customerEmail: ' A@x.example ', customerName: 'Łucja  ŻAK' }, ['email:a@x.example', 'name:łucja żak']],
  [{ customerPhone: '0048 601-602-603' }, ['phone:48601602603']],
  [{ customerId: '7', customerName: 'Anna' }, ['id:["desk","shop","7"]']],
  [{ customerName: 'Anna' }, ['name:["desk","shop","anna"]']],
  [{}, []],
])('are compared as %j', (said, signs) => {
  expect(customerSigns(said, 'desk', 'shop')).toEqual(signs)
})
