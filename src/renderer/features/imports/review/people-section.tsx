import './people.css'
import { Button } from '@mantine/core'
import { ArrowRight } from 'lucide-react'
import { withPerson } from '../../../data/import-choices.ts'
import { changeMapping, type ImportReview } from '../../../data/import-job.ts'
import { useT } from '../../../i18n/use-t.ts'
import type { SetFinding } from './findings.ts'
import { LookAlikes } from './look-alikes.tsx'
import { isMergeReason } from './merge-reason.ts'
import { PeopleTable } from './people-table.tsx'

/** The agents of the files: whose names are one person's, and which only look so. */
export function PeopleSection({ review: { inspection, choices } }: { readonly review: ImportReview }) {
  const t = useT()
  const merged = choices.mapping.people ?? {}
  const open = inspection.sets
    .flatMap((set) => set.suggestedMerges)
    .filter(({ from }) => !Object.hasOwn(merged, from))
  const lookAlikes = inspection.sets.flatMap((set) => set.lookAlikes)
  return (
    <div className="review-people">
      {open.length === 0 ? null : <Suggestions suggestions={open} />}
      {lookAlikes.length === 0 ? null : <LookAlikes pairs={lookAlikes} />}
      <div>
        <h3>{t('review.people.all')}</h3>
        <p className="soft">{t('review.people.text')}</p>
        <PeopleTable
          people={peopleOf(inspection.sets)}
          merged={merged}
          lookAlikes={new Set(lookAlikes.flatMap(({ a, b }) => [a, b]))}
        />
      </div>
    </div>
  )
}

/** The people of all sets, each name once. */
function peopleOf(sets: readonly SetFinding[]): SetFinding['people'] {
  const cases = new Map<string, number>()
  for (const person of sets.flatMap((set) => set.people)) {
    cases.set(person.name, (cases.get(person.name) ?? 0) + person.cases)
  }
  return [...cases].map(([name, count]) => ({ name, cases: count }))
}

function Suggestions({ suggestions }: { readonly suggestions: SetFinding['suggestedMerges'] }) {
  const t = useT()
  return (
    <section data-testid="suggested-merges">
      <div className="import-head">
        <h3>{t('review.merge.suggested', { merges: suggestions.length })}</h3>
        {suggestions.length < 2 ? null : (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() =>
              changeMapping((mapping) =>
                suggestions.reduce((all, { from, to }) => withPerson(all, from, to), mapping),
              )
            }
          >
            {t('review.merge.all')}
          </Button>
        )}
      </div>
      <ul className="review-merges">
        {suggestions.map(({ from, to, why }) => (
          <li key={from}>
            <bdi>{from}</bdi>
            <ArrowRight size={14} aria-label={t('review.merge.into')} />
            <bdi>{to}</bdi>
            <span className="soft">{isMergeReason(why) ? t(`review.merge.why.${why}`) : why}</span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('review.merge.acceptOf', { from, to })}
              onClick={() => changeMapping((mapping) => withPerson(mapping, from, to))}
            >
              {t('review.merge.accept')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
