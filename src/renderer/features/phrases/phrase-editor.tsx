import { Button, Checkbox, Input, SegmentedControl, Select, TextInput, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useIntl } from 'react-intl'
import { type LocatedProblem, problemOf } from '#shared/techniques/phrase-check.ts'
import {
  MAX_PHRASE_LENGTH,
  type PhraseTechnique,
  type TeamPhrase,
} from '#shared/techniques/phrase-techniques.ts'
import { TALK_LANGUAGES } from '#shared/techniques/technique-ids.ts'
import { failureOf } from '../../data/call.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { asksByNature, TECHNIQUE_GROUPS } from './technique-groups.ts'
import { type Phrase, type Trials, useSavePhrase } from './use-phrases.ts'

interface Props {
  /** Null for a new one. */
  readonly edited: Phrase | null
  readonly trials: Trials
  readonly onDone: () => void
}

/** A phrase to be added or changed: tried on the stored cases before it is kept. */
export function PhraseEditor({ edited, trials, onDone }: Props) {
  const t = useT()
  const titleId = useId()
  const language = useIntl().locale.startsWith('pl') ? 'pl' : 'en'
  const save = useSavePhrase()
  const [draft, setDraft] = useState<TeamPhrase>(
    edited ?? { language, technique: 'acknowledge', pattern: '', form: 'any' },
  )
  const pattern = draft.pattern.trim()
  const problem = pattern === '' ? null : problemOf(draft.pattern)
  const isUsable = pattern !== '' && problem === null
  const { technique, form } = draft
  const phrase: TeamPhrase = { language: draft.language, technique, pattern, form }
  const id = edited?.id ?? null
  const change = (part: Partial<TeamPhrase>) => {
    setDraft({ ...draft, ...part })
    // What was found with other words must not be taken for what these find.
    trials.drop()
    save.reset()
  }
  const { current } = trials
  const isTried = current !== null && current.change.phrase !== null && current.trial !== null

  return (
    <form
      className="card phrase-editor"
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault()
        if (isUsable) trials.start({ id, phrase })
      }}
    >
      <Title order={2} id={titleId}>
        {t(edited === null ? 'phrases.add' : 'phrases.edit')}
      </Title>
      <div className="phrase-fields">
        <Select
          label={t('phrases.technique')}
          data={TECHNIQUE_GROUPS.map(({ group, techniques }) => ({
            group: t(`phrases.group.${group}`),
            items: techniques.map((one) => ({ value: one, label: t(`case.finding.${one}`) })),
          }))}
          value={technique}
          onChange={(value) => {
            const chosen = techniqueOf(value)
            if (chosen !== undefined) {
              change({ technique: chosen, form: asksByNature(chosen) ? 'question' : 'any' })
            }
          }}
          allowDeselect={false}
          maxDropdownHeight={340}
        />
        <Input.Wrapper label={t('phrases.language')} labelElement="div">
          <SegmentedControl
            aria-label={t('phrases.language')}
            value={draft.language}
            onChange={(value) =>
              change({ language: TALK_LANGUAGES.find((one) => one === value) ?? draft.language })
            }
            data={TALK_LANGUAGES.map((one) => ({ value: one, label: t(`phrases.language.${one}`) }))}
          />
        </Input.Wrapper>
      </div>
      <TextInput
        label={t('phrases.pattern')}
        description={t(technique === 'advocate' ? 'phrases.pattern.help.customer' : 'phrases.pattern.help')}
        placeholder={t(`phrases.pattern.example.${draft.language}`)}
        classNames={{ input: 'phrase-pattern' }}
        value={draft.pattern}
        onChange={({ currentTarget }) => change({ pattern: currentTarget.value })}
        maxLength={MAX_PHRASE_LENGTH}
        spellCheck={false}
        autoComplete="off"
        error={problem === null ? null : <ProblemText pattern={draft.pattern} problem={problem} />}
      />
      {technique === 'facts' ? <p className="soft small">{t('phrases.facts')}</p> : null}
      <Checkbox
        label={t('phrases.form.question')}
        checked={form === 'question'}
        onChange={({ currentTarget }) => change({ form: currentTarget.checked ? 'question' : 'any' })}
      />
      {save.error === null ? null : <FailureAlert failure={failureOf(save.error)} />}
      <div className="phrase-actions">
        <Button type="submit" variant={isTried ? 'default' : 'filled'} disabled={!isUsable}>
          {t('phrases.try')}
        </Button>
        <Button
          variant={isTried ? 'filled' : 'default'}
          disabled={!isUsable}
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { id, phrase },
              {
                onSuccess: () => {
                  trials.drop()
                  setDraft({ ...draft, pattern: '' })
                  onDone()
                },
              },
            )
          }
        >
          {t('phrases.save')}
        </Button>
        {edited === null ? null : (
          <Button
            variant="subtle"
            onClick={() => {
              trials.drop()
              onDone()
            }}
          >
            {t('app.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

/** What is wrong, and the pattern with the place of it marked. */
function ProblemText({ pattern, problem }: { readonly pattern: string; readonly problem: LocatedProblem }) {
  const t = useT()
  const { start, end } = problem
  return (
    <>
      {t(`phrases.problem.${problem.problem}`)}
      {problem.problem === 'tooLong' ? null : (
        <span className="phrase-problem" dir="auto">
          {pattern.slice(0, start)}
          <mark>{pattern.slice(start, end)}</mark>
          {pattern.slice(end)}
        </span>
      )}
    </>
  )
}

function techniqueOf(value: string | null): PhraseTechnique | undefined {
  return TECHNIQUE_GROUPS.flatMap(({ techniques }) => techniques).find((one) => one === value)
}
