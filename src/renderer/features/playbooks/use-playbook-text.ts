import { type PlaybookId, PLAYBOOKS, type StepSign } from '#shared/techniques/playbooks.ts'
import { en, type MessageId } from '../../i18n/en.ts'
import { useT } from '../../i18n/use-t.ts'

export interface StepText {
  readonly id: string
  readonly signs: readonly StepSign[]
  readonly name: string
  readonly text: string
}

/** The name of a sign, as findings and steps show it. */
export function useSignName(): (sign: StepSign) => string {
  const t = useT()
  return (sign) => {
    switch (sign) {
      case 'closure':
      case 'closure.wait':
      case 'promiseKept':
      case 'breather':
        return t(`sign.${sign}`)
      default:
        return t(`case.finding.${sign}`)
    }
  }
}

/** Names and explanations of a playbook's steps, in their order. */
export function useSteps(playbook: PlaybookId): readonly StepText[] {
  const t = useT()
  const textOf = (key: string): string => (isMessage(key) ? t(key) : key)
  return (PLAYBOOKS.find(({ id }) => id === playbook)?.steps ?? []).map(({ id, signs }) => ({
    id,
    signs,
    name: textOf(`playbook.${playbook}.${id}.name`),
    text: textOf(`playbook.${playbook}.${id}.text`),
  }))
}

/** The compiler can't pair a playbook with its own steps; a test of the catalogues does. */
function isMessage(key: string): key is MessageId {
  return Object.hasOwn(en, key)
}
