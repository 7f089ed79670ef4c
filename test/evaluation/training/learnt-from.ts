import { createHash } from 'node:crypto'
import type { TalkLanguage } from '#shared/techniques/technique-ids.ts'
import { readDialogues } from '../dialogue-files.ts'

/** What the weights of a language are learnt from, in words that change with any of the dialogues. */
export async function learntFrom(language: TalkLanguage): Promise<string> {
  const dialogues = [...(await readDialogues(language, 'tune')), ...(await readDialogues(language, 'weigh'))]
  const digest = createHash('sha256').update(JSON.stringify(dialogues)).digest('hex').slice(0, 16)
  return `Learnt from ${dialogues.length} dialogues (${digest}).`
}
