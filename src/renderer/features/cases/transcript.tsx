import './transcript.css'
import { Title } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useT } from '../../i18n/use-t.ts'
import { AddFindingDialog, type ChosenWords } from './add-finding-dialog.tsx'
import { StrikeDialog } from './strike-dialog.tsx'
import { TranscriptDerived } from './transcript-derived.tsx'
import { TranscriptLegend } from './transcript-legend.tsx'
import { TranscriptList } from './transcript-list.tsx'
import { TranscriptOverrides } from './transcript-overrides.tsx'
import { TranscriptPanel } from './transcript-panel.tsx'
import { type CaseFinding, spansByMessage } from './transcript-spans.ts'
import { useTranscript } from './use-transcript.ts'

/** The conversation with what was found in it, finding by finding, and what a supervisor says of that. */
export function Transcript({ detail }: { readonly detail: CaseDetail }) {
  const t = useT()
  const section = useRef<HTMLElement>(null)
  const { chosen, choose, shown, current, step, goTo } = useTranscript(detail, section)
  const spans = useMemo(() => spansByMessage(shown, detail), [shown, detail])
  const [striking, setStriking] = useState<CaseFinding | null>(null)
  const [adding, setAdding] = useState<ChosenWords | null>(null)
  const isEmpty = detail.messages.length === 0
  return (
    <section
      ref={section}
      className="card case-section"
      aria-labelledby="transcript-title"
      data-testid="transcript"
    >
      <Title order={2} id="transcript-title">
        {t('case.transcript')}
      </Title>
      {isEmpty ? (
        <p className="soft">{t('case.transcript.empty')}</p>
      ) : (
        <>
          <TranscriptLegend detail={detail} chosen={chosen} onChoose={choose} />
          <TranscriptDerived detail={detail} />
          <TranscriptOverrides detail={detail} />
          {detail.findings.length === 0 ? null : (
            <TranscriptPanel
              detail={detail}
              current={current}
              count={shown.length}
              onStep={step}
              onStrike={setStriking}
            />
          )}
          <TranscriptList detail={detail} spans={spans} current={current} onGoTo={goTo} onAdd={setAdding} />
        </>
      )}
      <StrikeDialog detail={detail} finding={striking} onClose={() => setStriking(null)} />
      <AddFindingDialog detail={detail} chosen={adding} onClose={() => setAdding(null)} />
    </section>
  )
}
