import { useEffect } from 'react'
import type { Action, CoachingSession } from '#shared/coaching/session.ts'
import type { Paper } from '#shared/ipc/print-schemas.ts'
import { addDays } from '../../data/period.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useEvidenceText } from '../coaching/session/evidence-figure.tsx'
import { DENSITIES, type HandOutTopic, handOutOf, type Quote } from './hand-out-model.ts'
import { useFit } from './use-fit.ts'

interface Props {
  readonly session: CoachingSession
  readonly paper: Paper
  readonly onReady?: () => void
}

/** What an agent takes home from a one-on-one: one page, whatever was written. */
export function HandOutSheet({ session, paper, onReady }: Props) {
  const t = useT()
  const format = useFormat()
  const { sheet, step, isSettled, fits } = useFit(DENSITIES.length, session)
  useEffect(() => {
    if (isSettled) onReady?.()
  }, [isSettled, onReady])
  const density = DENSITIES[step] ?? DENSITIES[0]
  const model = handOutOf(session, density)
  const { brief, acknowledgement } = session.document
  const isAboutNothing = model.strength === null && model.priorities.length === 0
  return (
    <article
      ref={sheet}
      className="sheet"
      data-paper={paper}
      data-step={step}
      data-fits={fits}
      data-testid="hand-out"
      style={{ fontSize: `${density.fontPt}pt` }}
    >
      <header className="sheet-head">
        <p className="sheet-kind">{t('print.handOut.title')}</p>
        <h1>{model.agent}</h1>
        <p className="sheet-under">
          {[model.team, format.date(session.plannedOn)].filter((part) => part !== null).join(' · ')}
        </p>
        {brief === null ? null : (
          <p className="sheet-basis">
            {t('print.handOut.basis', {
              from: format.date(brief.period.from),
              to: format.date(addDays(brief.period.to, -1)),
              asOf: brief.asOf === null ? t('app.none') : format.isoInstant(brief.asOf),
            })}
          </p>
        )}
      </header>
      {isAboutNothing ? <p className="sheet-empty">{t('print.handOut.noTopics')}</p> : null}
      {model.strength === null ? null : (
        <section>
          <h2>{t('print.handOut.strength')}</h2>
          <TopicOnPaper shown={model.strength} />
        </section>
      )}
      {model.priorities.length === 0 ? null : (
        <section>
          <h2>{t('print.handOut.priorities')}</h2>
          {model.priorities.map((shown) => (
            <TopicOnPaper key={shown.topic.metric} shown={shown} />
          ))}
        </section>
      )}
      <Words title={t('print.handOut.agentsWords')} text={model.agentsWords} />
      <Words title={t('print.handOut.notes')} text={model.sharedNotes} />
      <section>
        <h2>{t('print.handOut.actions')}</h2>
        {model.actions.length === 0 ? (
          <p className="sheet-soft">{t('print.handOut.noActions')}</p>
        ) : (
          <Actions actions={model.actions} />
        )}
      </section>
      {acknowledgement === null ? null : (
        <section>
          <h2>{t('print.handOut.comment')}</h2>
          <p>
            {t(`print.handOut.agrees.${acknowledgement.agrees}`, { date: format.date(acknowledgement.on) })}{' '}
            <span className="sheet-words">{model.comment}</span>
          </p>
        </section>
      )}
      {model.openDisputes.length === 0 ? null : (
        <section>
          <h2>{t('print.handOut.disputes')}</h2>
          <ul className="sheet-list">
            {model.openDisputes.map(({ id, about, reason }) => (
              <li key={id} dir="auto">
                {about.kind === 'figure' ? <strong>{t(`metric.${about.metric}.name`)}: </strong> : null}
                {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer className="sheet-foot">
        <div className="sheet-signatures">
          <Signature who={model.agent} />
          <Signature who={t('print.handOut.supervisor')} />
        </div>
        <p>
          {model.isShortened ? `${t('print.handOut.shortened')} ` : ''}
          {t('print.handOut.foot')}
        </p>
      </footer>
    </article>
  )
}

function TopicOnPaper({ shown: { topic, quote } }: { readonly shown: HandOutTopic }) {
  const t = useT()
  const text = useEvidenceText()
  return (
    <div className="sheet-topic">
      <p>
        <strong>{t(`metric.${topic.metric}.name`)}</strong> {text(topic.metric, topic.own)}
        {topic.others.denominator === 0 ? null : (
          <span className="sheet-soft">
            {' '}
            {t('print.handOut.others', { figure: text(topic.metric, topic.others) })}
          </span>
        )}
      </p>
      {quote === null ? null : <QuoteOnPaper quote={quote} />}
    </div>
  )
}

function QuoteOnPaper({ quote }: { readonly quote: Quote }) {
  const t = useT()
  return (
    <blockquote>
      {quote.isErased ? <p className="sheet-soft">{t('print.handOut.erased')}</p> : null}
      {quote.lines.map(({ role, text }, index) => (
        <p key={index} dir="auto">
          <span className="sheet-role">{t(`case.role.${role}`)}</span> {text}
        </p>
      ))}
      <cite>{t('print.handOut.case', { caseId: quote.caseId })}</cite>
    </blockquote>
  )
}

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  return text === '' ? null : (
    <section>
      <h2>{title}</h2>
      <p className="sheet-words" dir="auto">
        {text}
      </p>
    </section>
  )
}

function Actions({ actions }: { readonly actions: readonly Action[] }) {
  const t = useT()
  const format = useFormat()
  const text = useEvidenceText()
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{t('print.action.behaviour')}</th>
          <th scope="col">{t('print.action.measure')}</th>
          <th scope="col">{t('print.action.owner')}</th>
          <th scope="col">{t('print.action.reviewOn')}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ id, behaviour, metric, baseline, target, owner, reviewOn }) => (
          <tr key={id}>
            <td dir="auto">{behaviour}</td>
            <td>
              {metric === null ? t('app.none') : t(`metric.${metric}.name`)}
              {metric === null || baseline === null ? null : (
                <div className="sheet-soft">
                  {t('print.action.baseline', { figure: text(metric, baseline) })}
                </div>
              )}
              {target === null ? null : (
                <div className="sheet-soft">
                  {t('print.action.target', { target: format.axisPercent(target) })}
                </div>
              )}
            </td>
            <td>{t(`agree.owner.${owner}`)}</td>
            <td>{reviewOn === null ? t('app.none') : format.date(reviewOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Signature({ who }: { readonly who: string }) {
  const t = useT()
  return (
    <div className="sheet-signature">
      <span>{who}</span>
      <span className="sheet-soft">{t('print.handOut.signed')}</span>
    </div>
  )
}
