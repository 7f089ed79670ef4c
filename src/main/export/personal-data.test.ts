import { expect, it } from 'vitest'
import { findPersonalData } from './personal-data.ts'

it.each([
  ['kim@example.com', 'email'],
  ['Team (kim.lee+x@mail.example.co.uk)', 'email'],
  ['call +48 600 100 200', 'phone'],
  ['(020) 7946 0018', 'phone'],
  ['0048600100200', 'phone'],
])('finds %s', (text, kind) => {
  expect(findPersonalData(['Team North', text])).toMatchObject({ kind })
})

it.each([
  'Delivery & returns',
  'Team 24/7',
  '2026',
  'A-0007',
  'Ola Nowak-Żółkiewska',
  'Shift 06-14',
  '@home',
])('passes %s', (text) => {
  expect(findPersonalData([text])).toBeNull()
})
