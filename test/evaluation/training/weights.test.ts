import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TALK_LANGUAGES } from '#shared/techniques/technique-ids.ts'
import { learntFrom } from './learnt-from.ts'

it.each(TALK_LANGUAGES)('the weights of %s are learnt from the dialogues as they are', async (language) => {
  const file = new URL(`../../../src/shared/techniques/evidence/${language}-weights.ts`, import.meta.url)
  const [header = ''] = readFileSync(file, 'utf8').split('\n', 1)
  expect(header, 'run `npm run train` after a change of dialogues').toContain(await learntFrom(language))
})
