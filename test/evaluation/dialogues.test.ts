import { describe, expect, it } from 'vitest'
import {
  SCORED_TECHNIQUES,
  SHOWN_TECHNIQUES,
  TALK_LANGUAGES,
  type TalkLanguage,
} from '#shared/techniques/technique-ids.ts'
import { PARTS, readDialogues } from './dialogue-files.ts'
import type { LabelledDialogue } from './labelled-dialogue.ts'

const FEWEST: Readonly<Record<TalkLanguage, number>> = { en: 200, pl: 120 }
const TECHNIQUES: ReadonlySet<string> = new Set([...SCORED_TECHNIQUES, ...SHOWN_TECHNIQUES])

const groups = await Promise.all(
  TALK_LANGUAGES.flatMap((language) =>
    PARTS.map(async (part) => ({ language, part, dialogues: await readDialogues(language, part) })),
  ),
)
const all = groups.flatMap(({ dialogues }) => dialogues)

describe('the labelled dialogues', () => {
  it('have an id each, and no text is both tuned on and measured', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const language of TALK_LANGUAGES) {
      const texts = PARTS.map((part) => new Set(textsOf(language, part)))
      expect([...(texts[0] ?? [])].filter((text) => texts[1]?.has(text))).toEqual([])
    }
  })

  it('are many enough in each language, also of those held back', () => {
    for (const { language, dialogues } of groups) {
      expect(dialogues.length).toBeGreaterThanOrEqual(FEWEST[language])
    }
  })

  it('have labels that fit together', () => {
    expect(all.filter((dialogue) => problemOf(dialogue) !== null).map(({ id }) => id)).toEqual([])
  })
})

/** Long texts of agents and customers: short ones such as "ok" may well be the same. */
function textsOf(language: TalkLanguage, part: string): readonly string[] {
  const own = groups.find((group) => group.language === language && group.part === part)
  return (own?.dialogues ?? []).flatMap(({ messages }) =>
    messages.map(([, text]) => text.toLowerCase()).filter((text) => text.length > 60),
  )
}

/** What can't be so, whoever reads the dialogue; null where nothing is wrong. */
function problemOf({ messages, closure, techniques }: LabelledDialogue): string | null {
  const isAsked = closure.solved || closure.unresolved
  if (messages.length === 0) return 'no message'
  if (!isAsked && closure.waited !== null) return 'waited without a question'
  if ((closure.waited === true) !== (closure.answer !== null))
    return 'an answer without waiting, or the reverse'
  if (techniques.some((technique) => !TECHNIQUES.has(technique))) return 'an unknown technique'
  if (new Set(techniques).size !== techniques.length) return 'a technique twice'
  if (techniques.includes('acknowledgeFirst') && !techniques.includes('acknowledge'))
    return 'first without it'
  if (techniques.includes('note') && !messages.some(([role]) => role === 'note')) return 'a note that is none'
  return null
}
