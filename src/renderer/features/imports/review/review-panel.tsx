import './review.css'
import './tables.css'
import { Accordion, Alert } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { METRIC_IDS } from '#shared/metrics/definition.ts'
import type { ImportReview } from '../../../data/import-job.ts'
import { useSettings, useWorkspace } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { supportedCount } from '../support-table.tsx'
import { CheckCard } from './check-card.tsx'
import { ColumnSection } from './column-section.tsx'
import { isOwnFormat, tablesOf } from './findings.ts'
import { FoundCard } from './found-card.tsx'
import { type PlacedQuestion, shownQuestions, ZONE_QUESTION } from './open-questions.ts'
import { OptionsSection } from './options-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { PreviewSection } from './preview-section.tsx'
import { ProfileOffer } from './profile-offer.tsx'
import { QuestionsCard } from './questions-card.tsx'
import { RecognitionSection } from './recognition-section.tsx'
import { SaveProfile } from './save-profile.tsx'
import { SupportSection } from './support-section.tsx'
import { isUsed } from './used-columns.ts'
import { WordSection } from './word-section.tsx'

interface Section {
  readonly id: 'preview' | 'columns' | 'words' | 'people' | 'support' | 'recognition' | 'options'
  readonly note: string | null
  /** Called only while the section is unfolded. */
  readonly content: () => ReactNode
}

/** What was found in the chosen files, what is asked of the user, and everything that can be looked into before. */
export function ImportReviewPanel({ review }: { readonly review: ImportReview }) {
  const t = useT()
  const { data: workspace } = useWorkspace()
  const questions = useShownQuestions(review)
  const sections = useSections(review)
  const [unfolded, setUnfolded] = useState<string[]>([])
  const isSample = workspace.kind === 'ready' && workspace.isSample
  const isAllOwn = review.inspection.sets.every(isOwnFormat)

  return (
    <div className="review" data-testid="import-review" data-looking={review.isLooking}>
      <FoundCard review={review} questions={questions} />
      {isSample ? <Alert>{t('imports.sample')}</Alert> : null}
      {review.failure === null ? null : <FailureAlert failure={review.failure} />}
      <ProfileOffer review={review} />
      {questions.length === 0 ? null : <QuestionsCard review={review} questions={questions} />}
      <CheckCard check={review.check} />
      <Accordion
        multiple
        variant="default"
        className="card review-sections"
        value={unfolded}
        onChange={setUnfolded}
        order={2}
      >
        {sections.map(({ id, note, content }) => (
          <Accordion.Item key={id} value={id}>
            <Accordion.Control data-testid={`section-${id}`}>
              <span className="review-section-title">{t(`review.section.${id}`)}</span>
              {note === null ? null : <span className="review-section-note">{note}</span>}
            </Accordion.Control>
            <Accordion.Panel>{unfolded.includes(id) ? content() : null}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {isAllOwn ? null : <SaveProfile review={review} />}
    </div>
  )
}

/** The questions that are or were open, in the order in which they came up. */
function useShownQuestions({ inspection, proposesZone }: ImportReview) {
  const [asked, setAsked] = useState<readonly PlacedQuestion[]>(proposesZone ? [ZONE_QUESTION] : [])
  const shown = shownQuestions(inspection, asked)
  const known = new Set(asked.map(({ key }) => key))
  if (shown.some(({ key }) => !known.has(key))) {
    setAsked([...asked, ...shown.filter(({ key }) => !known.has(key))])
  }
  return shown
}

function useSections(review: ImportReview): readonly Section[] {
  const t = useT()
  const format = useFormat()
  const settings = useSettings()
  const { inspection, choices } = review
  const { sets } = inspection
  const placed = tablesOf(inspection)
  const mapped = sets.filter((set) => !isOwnFormat(set))
  const columns = placed.flatMap(({ table }) => table.columns)
  const words = placed.flatMap(({ table }) => table.words)
  const people = mapped.flatMap((set) => set.people)
  const merges = mapped.flatMap((set) => set.suggestedMerges).length
  const figures = sets.map(supportedCount)
  const hasMapped = mapped.length > 0

  const all: readonly (Section | null)[] = [
    {
      id: 'preview',
      note: t('review.preview.note', {
        rows: Math.max(0, ...placed.map(({ table }) => table.preview.length)),
      }),
      content: () => <PreviewSection review={review} />,
    },
    hasMapped
      ? {
          id: 'columns',
          note: t('review.columns.note', { used: columns.filter(isUsed).length, all: columns.length }),
          content: () => <ColumnSection review={review} />,
        }
      : null,
    words.length > 0
      ? {
          id: 'words',
          note: t('review.words.note', { words: words.length }),
          content: () => <WordSection review={review} />,
        }
      : null,
    people.length > 0
      ? {
          id: 'people',
          note: t('review.people.note', { people: people.length, merges }),
          content: () => <PeopleSection review={review} />,
        }
      : null,
    {
      id: 'support',
      note:
        figures.length === 1
          ? t('review.support.note', { figures: figures[0] ?? 0, all: METRIC_IDS.length })
          : null,
      content: () => <SupportSection sets={sets} />,
    },
    {
      id: 'recognition',
      note: t('review.recognition.note', { tables: placed.length }),
      content: () => <RecognitionSection review={review} />,
    },
    {
      id: 'options',
      note:
        choices.asOf !== null
          ? t('app.asOf', { instant: format.isoInstant(choices.asOf) })
          : (choices.timeZone ?? settings.timeZone),
      content: () => <OptionsSection choices={choices} />,
    },
  ]
  return all.filter((section) => section !== null)
}
