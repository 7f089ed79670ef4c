import { z } from 'zod'
import { ROLES } from '../case/model.ts'
import { isClosureTechnique, TECHNIQUE_IDS, type TechniqueId } from '../techniques/technique-ids.ts'
import type { Excerpt } from './evidence.ts'
import { mergedSpans, personalSpans, type Span } from './personal-spans.ts'

/** Stands in an example for what named somebody. */
export const TAKEN_OUT = '[…]'

/** Words of the team's own that show a technique well, without anything that names a person or a case. */
export const practiceExample = z.object({
  technique: z.enum(TECHNIQUE_IDS),
  messages: z
    .array(
      z.object({ role: z.enum(ROLES), text: z.string(), marks: z.array(z.tuple([z.number(), z.number()])) }),
    )
    .min(1),
})
export type PracticeExample = z.infer<typeof practiceExample>

/** Techniques that an excerpt can be kept as an example of: those whose words are marked in it. */
export function techniquesShown({ messages, redacted }: Excerpt): readonly TechniqueId[] {
  if (redacted !== null) return []
  return [...new Set(messages.flatMap(({ marks }) => marks.map(({ technique }) => technique)))]
}

/** The technique that an excerpt shows by its figure, if it is marked in it, else the first that is. */
export function mainTechnique(excerpt: Excerpt): TechniqueId | null {
  const shown = techniquesShown(excerpt)
  const { metric } = excerpt
  const wanted = metric?.startsWith('technique.') === true ? metric.slice('technique.'.length) : metric
  return shown.find((id) => id === wanted) ?? shown.find(isClosureTechnique) ?? shown[0] ?? null
}

/**
 * An excerpt as an example of a technique: names of the customer and of everybody who wrote (also where they sign),
 * numbers, addresses, times and the case itself are taken out; marks of the technique move with the words.
 */
export function exampleOf({ messages }: Excerpt, agent: string, technique: TechniqueId): PracticeExample {
  const persons = [agent, ...messages.flatMap(({ author }) => author ?? [])]
  return {
    technique,
    messages: messages.map(({ role, text, marks, personal }) => {
      const spans = mergedSpans([...personal, ...personalSpans(text, persons)])
      const own = marks.filter((mark) => mark.technique === technique)
      return { role, ...without(text, spans, own) }
    }),
  }
}

function without(
  text: string,
  spans: readonly Span[],
  marks: readonly Span[],
): Pick<PracticeExample['messages'][number], 'text' | 'marks'> {
  let shown = ''
  let at = 0
  /** Place in the new text of each place in the old one. */
  const moved = new Map<number, number>()
  const edges = new Set(marks.flatMap(({ start, end }) => [start, end]))
  const copy = (end: number): void => {
    for (const edge of edges) if (edge >= at && edge <= end) moved.set(edge, shown.length + edge - at)
    shown += text.slice(at, end)
  }
  for (const { start, end } of spans) {
    copy(start)
    for (const edge of edges) {
      if (edge > start && edge < end)
        moved.set(edge, shown.length + (isEnd(edge, marks) ? TAKEN_OUT.length : 0))
    }
    shown += TAKEN_OUT
    at = end
  }
  copy(text.length)
  return {
    text: shown,
    marks: marks.map(({ start, end }) => [moved.get(start) ?? 0, moved.get(end) ?? shown.length]),
  }
}

const isEnd = (edge: number, marks: readonly Span[]): boolean => marks.some(({ end }) => end === edge)
