import { CLOSURE_TECHNIQUES, type TechniqueId } from '#shared/techniques/technique-ids.ts'

/** Techniques that belong together; each group has an underline of its own. */
export const TECHNIQUE_GROUPS = [
  { id: 'hearing', techniques: ['listen', 'ask', 'paraphrase'] },
  { id: 'feeling', techniques: ['acknowledge', 'acknowledgeFirst', 'apologise'] },
  {
    id: 'solving',
    techniques: ['own', 'canDo', 'explain', 'agree', 'facts', 'inform', 'inform.vague', 'followUp'],
  },
  { id: 'closure', techniques: CLOSURE_TECHNIQUES },
  { id: 'avoid', techniques: ['own.not', 'canDo.not', 'defend.not'] },
  { id: 'other', techniques: ['note', 'triage', 'advocate'] },
] as const satisfies readonly { readonly id: string; readonly techniques: readonly TechniqueId[] }[]
export type TechniqueGroup = (typeof TECHNIQUE_GROUPS)[number]['id']

const GROUP_OF = new Map<TechniqueId, TechniqueGroup>(
  TECHNIQUE_GROUPS.flatMap(({ id, techniques }) => techniques.map((technique) => [technique, id] as const)),
)

export function groupOf(technique: TechniqueId): TechniqueGroup {
  return GROUP_OF.get(technique) ?? 'other'
}
