import { ENGLISH_PHRASES } from './phrases/en.ts'
import { POLISH_PHRASES } from './phrases/pl.ts'
import { ENGLISH_DELIVERY } from './scenarios/en-delivery.ts'
import { ENGLISH_ORDERS } from './scenarios/en-orders.ts'
import { ENGLISH_PRODUCTS } from './scenarios/en-products.ts'
import { ENGLISH_RETURNS } from './scenarios/en-returns.ts'
import { POLISH_ORDERS } from './scenarios/pl-orders.ts'
import { POLISH_PRODUCTS } from './scenarios/pl-products.ts'
import { POLISH_RETURNS } from './scenarios/pl-returns.ts'
import type { Language, PhraseBook, Scenario } from './types.ts'

export const SCENARIOS: Readonly<Record<Language, readonly Scenario[]>> = {
  en: [...ENGLISH_ORDERS, ...ENGLISH_DELIVERY, ...ENGLISH_RETURNS, ...ENGLISH_PRODUCTS],
  pl: [...POLISH_ORDERS, ...POLISH_RETURNS, ...POLISH_PRODUCTS],
}

export const PHRASES: Readonly<Record<Language, PhraseBook>> = { en: ENGLISH_PHRASES, pl: POLISH_PHRASES }
