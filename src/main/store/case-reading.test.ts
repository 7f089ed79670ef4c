import { expect, it } from 'vitest'
import type { TeamPhrase } from '#shared/techniques/phrase-techniques.ts'
import { keepPhrase } from '../services/lexicon-phrases.ts'
import { temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { caseReading } from './case-reading.ts'

const IDENTITY = { sourceId: 1, caseId: 'A' }
const PHRASE: TeamPhrase = { language: 'en', technique: 'own', pattern: 'goes under my hat', form: 'any' }

it('compiles lexicons beforehand only where a team has phrases of its own', async () => {
  const workspace = temporaryWorkspace()
  expect(caseReading(workspace.reader).optionsOf(IDENTITY)).toEqual({ timeZone: 'UTC', overrides: [] })
  await keepPhrase(workspace, { id: null, phrase: PHRASE }, 0)
  const { lexicons } = caseReading(workspace.reader).optionsOf(IDENTITY)
  const { reading } = lexicons?.senses.read('agent', 'It goes under my hat.', null) ?? {}
  expect(reading?.signs.some(({ rule }) => rule.finds === 'own')).toBe(true)
})
