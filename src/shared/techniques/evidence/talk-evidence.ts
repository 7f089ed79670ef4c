import type { Turn } from '../turn.ts'
import type { Evidence } from './shipped-weights.ts'
import type { Stretch } from './stretches.ts'
import { TalkCues } from './talk-cues.ts'
import { columnNumber, WEIGHED } from './weights.ts'

/** A stretch of a message with the points for each technique. */
export interface WeighedStretch {
  readonly stretch: Stretch
  /** By technique as in `WEIGHED`, without what a rule's finding adds; above 0 it is found. */
  readonly points: Float64Array
  /** Some technique is found without any rule. */
  readonly isFound: boolean
  /** The rows of the table that were met, and the word of the stretch (or -1) that completed each; where any has points. */
  readonly rows: readonly number[]
  readonly words: readonly number[]
}

const NONE: readonly number[] = []
const COLUMN_OF = WEIGHED.map(columnNumber)

/** Weighs the stretches of all turns, in order; `evidenceFor` gives null where a turn is in no language that is weighed. */
export function weighTalk(
  turns: readonly Turn[],
  evidenceFor: (turn: Turn) => Evidence | null,
): readonly (readonly WeighedStretch[])[] {
  const cues = new TalkCues(turns)
  return turns.map((turn, index) => {
    const evidence = evidenceFor(turn)
    if (evidence === null) return []
    const { scorer } = evidence
    const weighed: WeighedStretch[] = []
    let open: Stretch | null = null
    const close = (): void => {
      if (open !== null) weighed.push(weighedStretch(open, evidence))
    }
    cues.read(index, (stretch) => {
      close()
      open = stretch
      scorer.begin()
      return scorer
    })
    close()
    return weighed
  })
}

function weighedStretch(stretch: Stretch, { table: { techniques }, scorer }: Evidence): WeighedStretch {
  const points = new Float64Array(WEIGHED.length)
  const { temper, sums } = scorer
  let isFound = false
  for (const [at, technique] of WEIGHED.entries()) {
    const own = techniques[technique].base + (sums[COLUMN_OF[at] ?? 0] ?? 0) * temper
    points[at] = own
    isFound ||= own > 0
  }
  return {
    stretch,
    points,
    isFound,
    rows: isFound ? scorer.rows.slice() : NONE,
    words: isFound ? scorer.words.slice() : NONE,
  }
}
