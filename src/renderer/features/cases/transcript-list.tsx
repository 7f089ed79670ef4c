import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useT } from '../../i18n/use-t.ts'
import type { ChosenWords } from './add-finding-dialog.tsx'
import type { TextSpan } from './transcript-spans.ts'
import { TranscriptTurn } from './transcript-turn.tsx'
import { useFindingFocus } from './use-finding-focus.ts'
import type { CurrentFinding } from './use-transcript.ts'

interface Props {
  readonly detail: CaseDetail
  readonly spans: ReadonlyMap<number, readonly TextSpan[]>
  readonly current: CurrentFinding | null
  readonly onGoTo: (number: number) => void
  readonly onAdd: (words: ChosenWords) => void
}

/** From so many messages on only those in view exist. */
const LONG_FROM = 150
const TURN_HEIGHT = 92
const NOTHING: readonly TextSpan[] = []

export function TranscriptList(props: Props) {
  return props.detail.messages.length < LONG_FROM ? <WholeList {...props} /> : <LongList {...props} />
}

function WholeList({ detail, spans, current, onGoTo, onAdd }: Props) {
  const list = useRef<HTMLOListElement>(null)
  useFindingFocus(list, current)
  return (
    <ol ref={list} className="transcript">
      {detail.messages.map((_, index) => (
        <li key={index} className="turn-row">
          <TranscriptTurn
            detail={detail}
            index={index}
            spans={spans.get(index) ?? NOTHING}
            current={current?.finding.message === index ? current.number : null}
            onGoTo={onGoTo}
            onAdd={onAdd}
          />
        </li>
      ))}
    </ol>
  )
}

function LongList({ detail, spans, current, onGoTo, onAdd }: Props) {
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const count = detail.messages.length
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => TURN_HEIGHT,
    overscan: 6,
  })
  useEffect(() => {
    if (current !== null) virtualizer.scrollToIndex(current.finding.message, { align: 'center' })
  }, [current, virtualizer])
  useFindingFocus(scroller, current)
  return (
    // What scrolls must be within the keyboard's reach.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      ref={scroller}
      className="transcript-scroll"
      role="region"
      aria-label={t('case.transcript')}
      tabIndex={0}
    >
      <ol className="transcript" data-virtual style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            ref={virtualizer.measureElement}
            className="turn-row"
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            <TranscriptTurn
              detail={detail}
              index={index}
              spans={spans.get(index) ?? NOTHING}
              current={current?.finding.message === index ? current.number : null}
              onGoTo={onGoTo}
              onAdd={onAdd}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}
