import './own-file.css'
import { type ReactNode, useEffect } from 'react'
import { EXCLUSION_REASONS } from '#shared/metrics/definition.ts'
import type { OwnFile } from '#shared/ipc/people-schemas.ts'
import type { Paper } from '#shared/ipc/print-schemas.ts'
import { addDays } from '../../data/period.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useEvidenceText } from '../coaching/session/evidence-figure.tsx'
import { OwnFileCases } from './own-file-cases.tsx'
import { OwnFileSession } from './own-file-session.tsx'

interface Props {
  readonly file: OwnFile
  readonly paper: Paper
  readonly onReady?: () => void
}

/** Everything that is held about an agent, on as many pages as it takes. */
export function OwnFilePaper({ file, paper, onReady }: Props) {
  const t = useT()
  const format = useFormat()
  useEffect(() => onReady?.(), [onReady])
  const { agent, appVersion, asOf, madeAt } = file
  return (
    // A table repeats its head and foot on every page: the margins of the paper, and who it is about.
    <table className="own-file" data-paper={paper} role="presentation" data-testid="own-file">
      <thead>
        <tr>
          <td className="own-file-running">
            {t('ownFile.running', { agent, at: format.isoInstant(madeAt) })}
          </td>
        </tr>
      </thead>
      <tfoot>
        <tr>
          <td className="own-file-foot">{`${t('app.name')} ${appVersion}`}</td>
        </tr>
      </tfoot>
      <tbody>
        <tr>
          <td className="own-file-body">
            <header className="sheet-head">
              <p className="sheet-kind">{t('ownFile.kind')}</p>
              <h1 dir="auto">{agent}</h1>
              <p className="sheet-basis">
                {t('ownFile.lead', {
                  agent,
                  version: appVersion,
                  at: format.isoInstant(madeAt),
                  asOf: asOf === null ? t('app.none') : format.isoInstant(asOf),
                })}{' '}
                {t(file.hasPrivateNotes ? 'ownFile.private.in' : 'ownFile.private.out')}
              </p>
            </header>
            <Who file={file} />
            <Figures file={file} />
            <Findings file={file} />
            <OwnFileCases file={file} />
            <Part title={t('ownFile.sessions')}>
              {file.sessions.length === 0 ? <p>{t('ownFile.sessions.none')}</p> : null}
              {file.sessions.map((session) => (
                <OwnFileSession key={session.id} session={session} />
              ))}
            </Part>
            <Exports file={file} />
            <Part title={t('ownFile.basis')}>
              <p>
                {t('ownFile.basis.text', {
                  definition: file.definitionVersion,
                  settings: file.settings.version,
                  lexicon: file.lexicon.version,
                  team: file.lexicon.teamRevision,
                  days: file.settings.windowDays,
                  zone: file.settings.timeZone,
                })}
              </p>
            </Part>
            <Part title={t('ownFile.notHeld')}>
              <p>{t('ownFile.notHeld.text')}</p>
            </Part>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="own-file-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Who({ file: { agent, team, reference } }: Pick<Props, 'file'>) {
  const t = useT()
  return (
    <Part title={t('ownFile.who')}>
      <dl className="own-file-facts">
        <div>
          <dt>{t('ownFile.name')}</dt>
          <dd dir="auto">{agent}</dd>
        </div>
        <div>
          <dt>{t('ownFile.team')}</dt>
          <dd dir="auto">{team ?? t('app.none')}</dd>
        </div>
        <div>
          <dt>{t('ownFile.reference')}</dt>
          <dd>{reference ?? t('ownFile.reference.none')}</dd>
        </div>
      </dl>
    </Part>
  )
}

function Figures({ file: { figures, period, settings } }: Pick<Props, 'file'>) {
  const t = useT()
  const format = useFormat()
  const text = useEvidenceText()
  if (period === null || figures.length === 0) {
    return (
      <Part title={t('ownFile.figures')}>
        <p>{t('ownFile.figures.none')}</p>
      </Part>
    )
  }
  return (
    <Part title={t('ownFile.figures')}>
      <p className="sheet-soft">
        {t('ownFile.figures.lead', {
          from: format.date(period.from),
          to: format.date(addDays(period.to, -1)),
        })}
      </p>
      <dl className="own-file-figures">
        {figures.map((figure) => {
          const left = EXCLUSION_REASONS.flatMap((reason) => {
            const count = figure.excluded[reason] ?? 0
            return count === 0 ? [] : [t('ownFile.leftOut', { count, reason: t(`reason.${reason}`) })]
          })
          return (
            <div key={figure.metric}>
              <dt>
                {t(`metric.${figure.metric}.name`)} <span>{text(figure.metric, figure)}</span>
              </dt>
              <dd>
                {t(`metric.${figure.metric}.definition`, { days: settings.windowDays })}
                {left.length === 0 ? '' : ` ${t('ownFile.left', { list: left.join(', ') })}.`}
              </dd>
            </div>
          )
        })}
      </dl>
    </Part>
  )
}

function Findings({ file: { findings } }: Pick<Props, 'file'>) {
  const t = useT()
  const format = useFormat()
  return (
    <Part title={t('ownFile.findings')}>
      {findings.length === 0 ? (
        <p>{t('ownFile.findings.none')}</p>
      ) : (
        <>
          <p className="sheet-soft">{t('ownFile.findings.lead')}</p>
          <table className="sheet-table own-file-table">
            <thead>
              <tr>
                <th scope="col">{t('ownFile.column.technique')}</th>
                <th scope="col">{t('ownFile.column.cases')}</th>
              </tr>
            </thead>
            <tbody>
              {findings.map(({ technique, cases }) => (
                <tr key={technique}>
                  <td>{t(`case.finding.${technique}`)}</td>
                  <td>{format.integer(cases)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Part>
  )
}

function Exports({ file: { exports } }: Pick<Props, 'file'>) {
  const t = useT()
  const format = useFormat()
  return (
    <Part title={t('ownFile.exports')}>
      {exports.length === 0 ? (
        <p>{t('ownFile.exports.none')}</p>
      ) : (
        <ul className="sheet-list">
          {exports.map(({ number, content }) =>
            content.kind !== 'export' ? null : (
              <li key={number}>
                {t('ownFile.export', {
                  number,
                  at: format.isoInstant(content.generatedAt),
                  from: format.date(content.from),
                  to: format.date(addDays(content.to, -1)),
                  names: content.names ? 'yes' : 'no',
                  figures: content.metrics.length,
                  files: content.files.map(({ part }) => t(`hr.part.${part}`)).join(', '),
                })}
              </li>
            ),
          )}
        </ul>
      )}
    </Part>
  )
}
