import { SCORED_TECHNIQUES, SHOWN_TECHNIQUES, TALK_LANGUAGES } from '#shared/techniques/technique-ids.ts'
import { PARTS, readDialogues } from './dialogue-files.ts'
import type { Labelled } from './judged.ts'
import type { LabelledDialogue } from './labelled-dialogue.ts'

/** A category is recorded on a case, not in words. */
const MEASURED = [...SCORED_TECHNIQUES, ...SHOWN_TECHNIQUES].filter((id) => id !== 'triage')

/** The dialogues written for the project, grouped by language and part. */
export async function ownDialogues(): Promise<readonly Labelled[]> {
  const groups = TALK_LANGUAGES.flatMap((language) =>
    PARTS.map(async (part) => {
      const dialogues = await readDialogues(language, part)
      return dialogues.map((dialogue) => toLabelled(dialogue, `${language} ${part}`))
    }),
  )
  return (await Promise.all(groups)).flat()
}

function toLabelled(
  { id, messages, closure, techniques, heated }: LabelledDialogue,
  group: string,
): Labelled {
  return {
    id,
    group,
    messages: messages.map(([role, text]) => ({ role, text })),
    labels: {
      'closure.solved': closure.solved,
      'closure.unresolved': closure.unresolved,
      ...Object.fromEntries(MEASURED.map((technique) => [technique, techniques.includes(technique)])),
      heated: heated === true,
    },
    waited: closure.waited,
    answer: closure.answer,
  }
}
