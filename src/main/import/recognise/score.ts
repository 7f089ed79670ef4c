import type { Layout, SignatureTitle } from '../systems/system.ts'

export interface Score {
  /** 0 to 1. */
  readonly confidence: number
  /** The titles that speak for the layout. */
  readonly evidence: readonly string[]
}

/** What of a table a layout is judged by. */
export interface TableHead {
  readonly keys: ReadonlySet<string>
  /** Filled cells under a title, of the first rows. */
  readonly cells: (key: string) => readonly string[]
}

const NOTHING: Score = { confidence: 0, evidence: [] }

/** A strong group alone makes a layout likely, the more so the more titles it has. */
const STRONG = 0.74
const PER_STRONG_TITLE = 0.03
const MOST_STRONG_TITLES = 5
const MOST_BY_WEAK = 0.06
const MOST_BY_FIELDS = 0.04
const BY_SHAPES = 0.03
const MOST = 0.99

/** Without a strong group: shapes of values together with a usual title. */
const BY_SHAPES_ALONE = 0.55
/** Share of cells that must have the shape; a few are always odd. */
const SHAPED_SHARE = 0.8

/** How well a table's head fits a layout's signature. */
export function scoreLayout(layout: Layout, head: TableHead): Score {
  const { strong, weak = [], never = [], shapes = {} } = layout.signature
  const { keys } = head
  if (never.some((title) => keys.has(title))) return NOTHING
  const group = strong
    .map((titles) => foundIn(keys, titles))
    .reduce((best, titles) => (titles.length > best.length ? titles : best), [])
  const foundWeak = weak.filter((title) => keys.has(title))
  const shaped = Object.entries(shapes).filter(([title]) => keys.has(title))
  const isShaped = shaped.length > 0 && shaped.every(([title, shape]) => fits(head.cells(title), shape))
  const evidence = [...new Set([...group, ...foundWeak])]
  const more =
    MOST_BY_WEAK * (weak.length === 0 ? 0 : foundWeak.length / weak.length) +
    MOST_BY_FIELDS * fieldShare(layout, keys)
  if (group.length === 0) {
    return isShaped && foundWeak.length > 0 ? { confidence: BY_SHAPES_ALONE + more, evidence } : NOTHING
  }
  const byTitles = STRONG + PER_STRONG_TITLE * Math.min(group.length, MOST_STRONG_TITLES)
  return { confidence: Math.min(MOST, byTitles + more + (isShaped ? BY_SHAPES : 0)), evidence }
}

/** What any table could be by its titles alone: never as sure as a system's own signature. */
const GENERIC = 0.1
const PER_FIELD = 0.02
const MOST_FIELDS = 15
const BY_ID = 0.1

/** How much of a table the aliases of a generic layout explain; a file of messages must look like one. */
export function scoreGeneric(layout: Layout, { keys }: TableHead): Score {
  const found = Object.values(layout.columns).flatMap(
    (titles) => titles.find((title) => keys.has(title)) ?? [],
  )
  const evidence = [...new Set(found)]
  const has = (
    field: 'case_id' | 'message_case' | 'message_text' | 'message_role' | 'message_author',
  ): boolean => layout.columns[field]?.some((title) => keys.has(title)) ?? false
  const byFields = GENERIC + PER_FIELD * Math.min(found.length, MOST_FIELDS)
  if (layout.rowsAre === 'messages') {
    const isTalk =
      has('message_case') && has('message_text') && (has('message_role') || has('message_author'))
    return isTalk ? { confidence: byFields + 2 * BY_ID, evidence } : NOTHING
  }
  return { confidence: byFields + (has('case_id') ? BY_ID : 0), evidence }
}

/**
 * The title of a header that stands for each of a group's; none where one of them is missing. Thirty rows are tried as the
 * header, each against thousands of groups: most are given up at their first title.
 */
function foundIn(keys: ReadonlySet<string>, group: readonly SignatureTitle[]): readonly string[] {
  const found: string[] = []
  for (const one of group) {
    const titles = typeof one === 'string' ? [one] : one
    const title = titles.find((each) => keys.has(each))
    if (title === undefined) return []
    found.push(title)
  }
  return found
}

function fieldShare(layout: Layout, keys: ReadonlySet<string>): number {
  const fields = Object.values(layout.columns)
  const found = fields.filter((titles) => titles.some((title) => keys.has(title)))
  return fields.length === 0 ? 0 : found.length / fields.length
}

function fits(cells: readonly string[], shape: RegExp): boolean {
  const fitting = cells.filter((cell) => shape.test(cell))
  return cells.length > 0 && fitting.length >= SHAPED_SHARE * cells.length
}
