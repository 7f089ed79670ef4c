import { type ReactNode, type Ref, useMemo } from 'react'
import { useT } from '../../i18n/use-t.ts'
import { cutAtSpans } from './highlight.ts'
import type { TechniqueGroup } from './transcript-groups.ts'
import { foreignSpans, groupsOf, type TextSpan, uncountedAs } from './transcript-spans.ts'

interface Props {
  readonly ref: Ref<HTMLParagraphElement>
  readonly text: string
  readonly spans: readonly TextSpan[]
  /** Its author's words are read, so that it is told which of them are not the author's own. */
  readonly isRead: boolean
  readonly current: number | null
  readonly onGoTo: (number: number) => void
}

/** A message's text and nothing else, since places in it are counted: each group of findings underlines it in its way. */
export function TranscriptText({ ref, text, spans, isRead, current, onGoTo }: Props) {
  const pieces = useMemo(
    () => cutAtSpans(text, isRead ? [...spans, ...foreignSpans(text)] : spans),
    [text, spans, isRead],
  )
  return (
    <p ref={ref} className="turn-text" dir="auto">
      {pieces.map((piece, index) =>
        piece.spans.length === 0 ? (
          piece.text
        ) : (
          <MarkedPiece key={index} spans={piece.spans} current={current} onGoTo={onGoTo}>
            {piece.text}
          </MarkedPiece>
        ),
      )}
    </p>
  )
}

interface PieceProps extends Pick<Props, 'spans' | 'current' | 'onGoTo'> {
  readonly children: string
}

function MarkedPiece({ spans, current, onGoTo, children }: PieceProps) {
  const t = useT()
  const numbers = spans.flatMap((span) => (span.kind === 'finding' ? [span.number] : []))
  const struck = spans.flatMap((span) => (span.kind === 'struck' ? [span.override] : []))
  const uncounted = uncountedAs(spans)
  const spoken = uncounted === 'markup' ? null : uncounted
  const titles = [
    ...spans.flatMap((span) =>
      span.kind === 'finding'
        ? [
            t('case.finding.rule', {
              finding: t(`case.finding.${span.finding.technique}`),
              rule: span.finding.rule,
            }),
          ]
        : [],
    ),
    ...struck.map(({ technique, reason }) =>
      t('transcript.struck', { technique: t(`case.finding.${technique}`), reason }),
    ),
    ...(uncounted === null ? [] : [t(`transcript.uncounted.${uncounted}`)]),
  ]
  const [outer, ...inner] = groupsOf(spans)
  const content = underlined(inner, children)
  const first = numbers[0]
  if (outer === undefined || first === undefined) {
    return (
      <span
        className={uncounted === null ? 'struck' : 'uncounted'}
        title={titles.join('\n')}
        data-before={spoken === null ? undefined : t(`transcript.uncounted.${spoken}.before`)}
        data-after={spoken === null ? undefined : t('transcript.uncounted.after')}
      >
        {content}
      </span>
    )
  }
  return (
    <mark
      className="found"
      data-group={outer}
      data-findings={numbers.join(' ')}
      data-current={current !== null && numbers.includes(current)}
      tabIndex={-1}
      title={titles.join('\n')}
      onFocus={() => {
        if (current === null || !numbers.includes(current)) onGoTo(first)
      }}
    >
      {content}
    </mark>
  )
}

/** The further groups on the same words, each underlined below the one before. */
function underlined(groups: readonly TechniqueGroup[], text: string): ReactNode {
  return groups.reduceRight<ReactNode>(
    (content, group, depth) => (
      <span className="found" data-group={group} data-depth={Math.min(depth + 1, 2)}>
        {content}
      </span>
    ),
    text,
  )
}
