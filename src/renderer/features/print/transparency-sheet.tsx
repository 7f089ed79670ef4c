import { useEffect } from 'react'
import type { Paper } from '#shared/ipc/print-schemas.ts'
import type { WindowDays } from '#shared/metrics/definition.ts'
import { METRICS } from '#shared/metrics/registry.ts'
import { useAppInfo } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { useFit } from './use-fit.ts'

interface Props {
  readonly paper: Paper
  readonly windowDays: WindowDays
  readonly onReady?: () => void
}

/** Point sizes, from how it reads best to what holds the list of figures on one page. */
const SIZES = [9.5, 9, 8.5, 8, 7.5, 7, 6.5] as const

const SECTIONS = ['purpose', 'data', 'people', 'retention', 'limits', 'rights'] as const

/** What Closewell does with data about people, for staff and works councils; the figures are those of the registry. */
export function TransparencySheet({ paper, windowDays, onReady }: Props) {
  const t = useT()
  const { version } = useAppInfo()
  const { sheet, step, isSettled } = useFit(SIZES.length, `${paper}${windowDays}`)
  useEffect(() => {
    if (isSettled) onReady?.()
  }, [isSettled, onReady])
  const named = METRICS.filter(({ theme }) => theme !== 'technique')
  const techniques = METRICS.filter(({ theme }) => theme === 'technique')
  return (
    <article
      ref={sheet}
      className="sheet"
      data-paper={paper}
      data-testid="transparency"
      style={{ fontSize: `${SIZES[step] ?? SIZES[0]}pt` }}
    >
      <header className="sheet-head">
        <p className="sheet-kind">{t('app.name')}</p>
        <h1>{t('transparency.title')}</h1>
        <p className="sheet-basis">{t('transparency.lead', { version })}</p>
      </header>
      {SECTIONS.map((section) => (
        <section key={section}>
          <h2>{t(`transparency.${section}`)}</h2>
          <p>{t(`transparency.${section}.text`)}</p>
        </section>
      ))}
      <section>
        <h2>{t('transparency.figures')}</h2>
        <p>{t('transparency.figures.text')}</p>
        <dl className="sheet-figures">
          {named.map(({ id }) => (
            <div key={id}>
              <dt>{t(`metric.${id}.name`)}</dt>
              <dd>{t(`metric.${id}.definition`, { days: windowDays })}</dd>
            </div>
          ))}
          <div>
            <dt>{t('transparency.techniques')}</dt>
            <dd>
              {t('transparency.techniques.text', {
                list: techniques.map(({ id }) => t(`metric.${id}.name`)).join(' · '),
              })}
            </dd>
          </div>
        </dl>
      </section>
    </article>
  )
}
