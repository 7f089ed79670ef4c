import './questions.css'
import { Title } from '@mantine/core'
import { CircleCheck, CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ImportReview } from '../../../data/import-job.ts'
import { useT } from '../../../i18n/use-t.ts'
import { nameOfTable, tablesOf } from './findings.ts'
import type { PlacedQuestion } from './open-questions.ts'
import { CaseIdQuestion, OpenedAtQuestion } from './question-column.tsx'
import { DateOrderQuestion } from './question-date-order.tsx'
import { StatusQuestion } from './question-status.tsx'
import { WordsQuestion } from './question-words.tsx'
import { ZoneQuestion } from './question-zone.tsx'

interface Props {
  readonly review: ImportReview
  readonly questions: readonly (PlacedQuestion & { readonly isOpen: boolean })[]
}

/** What only the user can know, each question with the evidence beside it. */
export function QuestionsCard({ review, questions }: Props) {
  const t = useT()
  const open = questions.filter(({ isOpen }) => isOpen)
  const hasSeveral = tablesOf(review.inspection).length > 1
  return (
    <section
      className="card review-questions"
      data-blocking={open.some(({ isBlocking }) => isBlocking)}
      aria-labelledby="review-questions-title"
      data-testid="import-questions"
    >
      <Title order={2} id="review-questions-title">
        {open.length === 0 ? t('review.answers') : t('review.questions', { questions: open.length })}
      </Title>
      {questions.map((question) => (
        <div
          key={question.key}
          className="review-question"
          data-testid={`question-${question.id}`}
          data-open={question.isOpen}
        >
          {question.isOpen ? (
            <CircleHelp size={18} className={question.isBlocking ? 'import-warned' : 'soft'} aria-hidden />
          ) : (
            <CircleCheck size={18} className="import-done" aria-hidden />
          )}
          <div className="review-question-body">
            {hasSeveral && question.table !== null ? (
              <p className="soft small">
                <bdi>{nameOfTable(question.table)}</bdi>
              </p>
            ) : null}
            <Question question={question} review={review} />
            {question.isBlocking ? null : <p className="soft small">{t('review.question.optional')}</p>}
          </div>
        </div>
      ))}
    </section>
  )
}

interface QuestionProps {
  readonly question: PlacedQuestion
  readonly review: ImportReview
}

function Question({ question: { id, table }, review }: QuestionProps): ReactNode {
  const { choices } = review
  if (table === null) return <ZoneQuestion choices={choices} />
  switch (id) {
    case 'timeZone':
      return <ZoneQuestion choices={choices} />
    case 'dateOrder':
      return <DateOrderQuestion table={table} choices={choices} />
    case 'caseId':
      return <CaseIdQuestion table={table} choices={choices} />
    case 'openedAt':
      return <OpenedAtQuestion table={table} choices={choices} />
    case 'status':
      return <StatusQuestion table={table} choices={choices} />
    case 'words':
      return <WordsQuestion table={table} choices={choices} />
  }
}
