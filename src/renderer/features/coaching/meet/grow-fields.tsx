import type { SessionDocument } from '#shared/coaching/session.ts'
import type { MessageId } from '../../../i18n/en.ts'
import { useT } from '../../../i18n/use-t.ts'
import { NotesField } from '../session/notes-field.tsx'
import type { SessionPartProps } from '../session/session-part.ts'

type GrowStage = keyof SessionDocument['grow']

/** From what is wanted to what will be done; source of the order: J. Whitmore, Coaching for Performance (1992). */
const GROW_STAGES = [
  { id: 'goal', prompts: ['grow.goal.1', 'grow.goal.2', 'grow.goal.3'] },
  { id: 'reality', prompts: ['grow.reality.1', 'grow.reality.2', 'grow.reality.3'] },
  { id: 'options', prompts: ['grow.options.1', 'grow.options.2', 'grow.options.3'] },
  { id: 'will', prompts: ['grow.will.1', 'grow.will.2', 'grow.will.3'] },
] as const satisfies readonly { readonly id: GrowStage; readonly prompts: readonly MessageId[] }[]

/** Questions that let the agent find the way, each stage with room for what was said. */
export function GrowFields({ session, change }: SessionPartProps) {
  const t = useT()
  const { grow } = session.document
  return (
    <div className="grow">
      <p className="soft">{t('grow.text', { agent: session.agent })}</p>
      {GROW_STAGES.map(({ id, prompts }) => (
        <div key={id} className="grow-stage">
          <div>
            <strong>{t(`grow.${id}`)}</strong>
            <ul>
              {prompts.map((prompt) => (
                <li key={prompt}>{t(prompt)}</li>
              ))}
            </ul>
          </div>
          <NotesField
            label={t('grow.notes', { stage: t(`grow.${id}`) })}
            rows={3}
            value={grow[id]}
            onChange={(text) =>
              change((document) => ({ ...document, grow: { ...document.grow, [id]: text } }))
            }
          />
        </div>
      ))}
    </div>
  )
}
