import { isAvoided, type PlaybookId } from '#shared/techniques/playbooks.ts'
import { useSignName, useSteps } from './use-playbook-text.ts'

/** The steps in their own order, each with the techniques that show it. */
export function PlaybookSteps({ playbook }: { readonly playbook: PlaybookId }) {
  const signName = useSignName()
  return (
    <ol className="playbook-steps">
      {useSteps(playbook).map(({ id, name, text, signs }) => (
        <li key={id}>
          <strong>{name}</strong>
          <span className="soft">{text}</span>
          <span className="playbook-signs">
            {signs.map((sign) => (
              <span key={sign} className="playbook-sign" data-avoided={isAvoided(sign) || undefined}>
                {signName(sign)}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}
