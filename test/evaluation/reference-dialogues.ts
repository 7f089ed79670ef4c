import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { TechniqueId } from '#shared/techniques/technique-ids.ts'
import type { Labelled } from './judged.ts'

const DIALOGUE = z.object({
  id: z.string(),
  messages: z.array(
    z.object({ role: z.enum(['customer', 'agent', 'bot', 'system', 'note']), text: z.string() }),
  ),
})
const LABEL = z.object({
  id: z.string(),
  lang: z.string(),
  waited: z.boolean().nullable(),
  C1: z.boolean(),
  C2: z.boolean(),
  E: z.boolean(),
  A: z.boolean(),
  P: z.boolean(),
  O: z.boolean(),
  X: z.boolean(),
  S: z.boolean(),
  F: z.boolean(),
})

/** Which techniques a letter of those labels stands for. */
const LETTERS: Readonly<Record<string, readonly TechniqueId[]>> = {
  C1: ['closure.solved'],
  C2: ['closure.unresolved'],
  E: ['acknowledge'],
  A: ['apologise'],
  P: ['paraphrase'],
  O: ['own'],
  X: ['canDo.not'],
  S: ['canDo'],
  F: ['inform', 'inform.vague', 'followUp'],
}

export function lettersOf(technique: TechniqueId): readonly string[] {
  return Object.keys(LETTERS).filter((letter) => LETTERS[letter]?.includes(technique) === true)
}

/** Labelled dialogues in a folder with `dialogues.jsonl` and `labels.jsonl`; none where it has no such files. */
export function referenceDialogues(folder: string): readonly Labelled[] {
  const paths = ['dialogues.jsonl', 'labels.jsonl'].map((name) => join(folder, name))
  const [dialogues, labels] = paths.map((path) => (existsSync(path) ? lines(path) : []))
  const messages = new Map(
    (dialogues ?? []).map((line) => {
      const dialogue = DIALOGUE.parse(line)
      return [dialogue.id, dialogue.messages]
    }),
  )
  return (labels ?? []).map((line) => {
    const { id, lang, waited, ...letters } = LABEL.parse(line)
    return { id, group: `reference ${lang}`, messages: messages.get(id) ?? [], labels: letters, waited }
  })
}

function lines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}
