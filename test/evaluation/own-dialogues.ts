import { SCORED_TECHNIQUES, SHOWN_TECHNIQUES } from '#shared/techniques/technique-ids.ts'
import { EN_DIALOGUES } from './en/index.ts'
import type { Labelled } from './judged.ts'
import type { LabelledDialogue } from './labelled-dialogue.ts'
import { PL_DIALOGUES } from './pl/index.ts'

/** A category is recorded on a case, not in words. */
const MEASURED = [...SCORED_TECHNIQUES, ...SHOWN_TECHNIQUES].filter((id) => id !== 'triage')

/** The dialogues written for the project, grouped by language and part. */
export function ownDialogues(): readonly Labelled[] {
  return [
    ...EN_DIALOGUES.map((dialogue) => toLabelled(dialogue, 'en')),
    ...PL_DIALOGUES.map((dialogue) => toLabelled(dialogue, 'pl')),
  ]
}

function toLabelled(
  { id, part, messages, closure, techniques, heated }: LabelledDialogue,
  language: string,
): Labelled {
  return {
    id,
    group: `${language} ${part}`,
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
