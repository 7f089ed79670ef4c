import { Title } from '@mantine/core'
import { useId } from 'react'
import { useT } from '../../i18n/use-t.ts'

const SIGNS = ['plain', 'choice', 'optional', 'beginning', 'gap', 'number', 'edges'] as const

/** The small pattern language, by example. */
export function PatternHelp() {
  const t = useT()
  const titleId = useId()
  return (
    <section className="card phrase-help" aria-labelledby={titleId}>
      <Title order={2} id={titleId}>
        {t('phrases.help.title')}
      </Title>
      <p className="soft small">{t('phrases.help.text')}</p>
      <dl>
        {SIGNS.map((sign) => (
          <div key={sign}>
            <dt>
              <code>{t(`phrases.help.${sign}`)}</code>
            </dt>
            <dd className="small">{t(`phrases.help.${sign}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
