import { Title } from '@mantine/core'
import { UNMEASURED_SIGNS } from '#shared/coaching/measures.ts'
import type { AgentProfile } from '#shared/ipc/coaching-schemas.ts'
import { useT } from '../../i18n/use-t.ts'
import { useEvidenceText } from '../coaching/session/evidence-figure.tsx'
import { useSignName } from '../playbooks/use-playbook-text.ts'
import { RangeStrip } from './range-strip.tsx'

/** How often the steps of the playbooks that have no figure of their own show in the agent's cases. */
export function AgentSteps({ profile }: { readonly profile: AgentProfile }) {
  const t = useT()
  const nameOf = useSignName()
  const text = useEvidenceText()
  // What has a figure of its own stands among those already.
  const steps = profile.steps.filter(({ sign }) => UNMEASURED_SIGNS.some((unmeasured) => unmeasured === sign))
  if (steps.every(({ own, others }) => own.denominator + others.denominator === 0)) return null
  return (
    <section className="card agents-card" aria-labelledby="agent-steps">
      <Title order={2} id="agent-steps">
        {t('agents.steps')}
      </Title>
      <p className="soft small">{t('agents.steps.lead')}</p>
      <table className="agent-figures agent-steps">
        <tbody>
          {steps.map(({ sign, own, others }) => (
            <tr key={sign}>
              <th scope="row">{nameOf(sign)}</th>
              <td>
                <RangeStrip own={own} others={others} range={[]} max={1} />
              </td>
              <td>{text('closure.either', own)}</td>
              <td className="soft">{t('agents.steps.others', { figure: text('closure.either', others) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
