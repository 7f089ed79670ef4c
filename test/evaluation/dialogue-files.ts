import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TalkLanguage } from '#shared/techniques/technique-ids.ts'
import type { LabelledDialogue } from './labelled-dialogue.ts'

/** Rules are tuned on one part and measured on the other; each has a folder in that of its language. */
export const PARTS = ['tune', 'weigh', 'held'] as const
export type Part = (typeof PARTS)[number]

interface DialogueFile {
  readonly DIALOGUES: readonly LabelledDialogue[]
}

/** The dialogues written for the project in a language, in the order of their files. */
export async function readDialogues(
  language: TalkLanguage,
  part: Part,
): Promise<readonly LabelledDialogue[]> {
  const folder = join(import.meta.dirname, language, part)
  const files = readdirSync(folder).toSorted()
  const read = files.map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<DialogueFile>)
  return (await Promise.all(read)).flatMap(({ DIALOGUES }) => DIALOGUES)
}
