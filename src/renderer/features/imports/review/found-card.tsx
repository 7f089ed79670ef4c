import './found.css'
import { Badge, Button, Loader, Title } from '@mantine/core'
import { CircleCheck, CircleHelp, FileText } from 'lucide-react'
import {
  cancelImport,
  checkImport,
  chooseImportFiles,
  dismissImport,
  type ImportReview,
  startImport,
} from '../../../data/import-job.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { type Translate, useT } from '../../../i18n/use-t.ts'
import { systemName } from '../../../ui/system-name.ts'
import { formatName } from '../format-name.ts'
import { LeftOutList } from '../left-out-list.tsx'
import { confidenceText } from './confidence.ts'
import { confidenceOf, isOwnFormat, rowsOf, type SetFinding } from './findings.ts'

interface Props {
  readonly review: ImportReview
  readonly questions: readonly { readonly isOpen: boolean; readonly isBlocking: boolean }[]
}

/** The whole of a simple import: what the files are, whether something is left to say, and the button that imports them. */
export function FoundCard({ review, questions }: Props) {
  const t = useT()
  const format = useFormat()
  const { files, inspection, isLooking, check } = review
  const blocking = questions.filter(({ isOpen, isBlocking }) => isOpen && isBlocking).length
  const isChecking = check.state === 'running'
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return (
    <section className="card review-found" aria-labelledby="import-found-title">
      <header className="review-found-head">
        <Title order={2} id="import-found-title">
          {t('review.found')}
        </Title>
        <span className="soft">
          {t('review.found.files', { files: files.length, size: format.bytes(bytes) })}
        </span>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={isChecking}
          onClick={() => void chooseImportFiles()}
        >
          {t('imports.chooseAnother')}
        </Button>
        <Button variant="subtle" size="compact-sm" disabled={isChecking} onClick={dismissImport}>
          {t('review.discard')}
        </Button>
      </header>
      <ul className="review-sets">
        {inspection.sets.map((set, index) => (
          <FoundSet key={index} set={set} />
        ))}
      </ul>
      {inspection.leftOut.length === 0 ? null : <LeftOutList leftOut={inspection.leftOut} />}
      <footer className="review-found-foot">
        <div role="status" className="review-status">
          {isLooking ? (
            <>
              <Loader size={16} aria-hidden /> {t('review.status.looking')}
            </>
          ) : blocking > 0 ? (
            <>
              <CircleHelp size={17} className="import-warned" aria-hidden />
              {t('review.status.open', { questions: blocking })}
            </>
          ) : (
            <>
              <CircleCheck size={17} className="import-done" aria-hidden />
              {t('review.status.ready')}
            </>
          )}
        </div>
        {isChecking ? (
          <Button variant="default" disabled={check.cancelling} onClick={() => void cancelImport()}>
            {t('review.check.cancel')}
          </Button>
        ) : (
          <Button variant="default" disabled={isLooking || blocking > 0} onClick={() => void checkImport()}>
            {t('review.check')}
          </Button>
        )}
        <Button disabled={isLooking || isChecking || blocking > 0} onClick={() => void startImport()}>
          {t('imports.start')}
        </Button>
      </footer>
    </section>
  )
}

function FoundSet({ set }: { readonly set: SetFinding }) {
  const t = useT()
  const isOwn = isOwnFormat(set)
  const [first] = set.tables
  return (
    <li className="review-set" data-testid="import-set" data-system={set.system}>
      <FileText size={22} strokeWidth={1.5} aria-hidden />
      <div className="review-set-what">
        <div className="review-set-name">
          <strong>{isOwn ? t('imports.result.ownFormat') : systemName(set.system, t)}</strong>
          {isOwn || set.system === 'generic' ? null : (
            <Badge variant="light" tt="none" fw={500}>
              {t(confidenceText(confidenceOf(set)))}
            </Badge>
          )}
        </div>
        <div className="soft review-set-file">
          <bdi>{set.file}</bdi>
          {first === undefined ? null : (
            <span>
              {formatName(first.format)} · {first.encoding.toUpperCase()}
            </span>
          )}
        </div>
      </div>
      {isOwn ? null : <div className="review-set-rows">{rowTexts(set, t).join(' · ')}</div>}
    </li>
  )
}

function rowTexts(set: SetFinding, t: Translate): readonly string[] {
  const rows = rowsOf(set)
  return [
    ...(rows.cases === 0 ? [] : [t('app.cases', { cases: rows.cases })]),
    ...(rows.messages === 0 ? [] : [t('review.messages', { messages: rows.messages })]),
    ...(rows.people === 0 ? [] : [t('review.people', { people: rows.people })]),
  ]
}
