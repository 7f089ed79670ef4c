import { describe, expect, it } from 'vitest'
import type { Override } from '#shared/ipc/override-schemas.ts'
import type { TechniqueId } from '#shared/techniques/technique-ids.ts'
import { TECHNIQUE_IDS } from '#shared/techniques/technique-ids.ts'
import { TECHNIQUE_GROUPS } from './transcript-groups.ts'
import {
  findingAfter,
  foreignSpans,
  groupsOf,
  legendOf,
  shownFindings,
  spansByMessage,
  uncountedAs,
} from './transcript-spans.ts'

const finding = (technique: TechniqueId, message = 0, start = 0) => ({
  technique,
  message,
  start,
  end: start + 4,
  rule: 'en.test',
  because: [],
})
const STRUCK: Override = {
  id: 1,
  action: 'strike',
  technique: 'own',
  words: 'mine',
  reason: 'Ironic',
  madeAtMs: 0,
  place: { message: 1, start: 2, end: 6 },
  isFound: true,
}

it('gives every technique one group', () => {
  const grouped = TECHNIQUE_GROUPS.flatMap(({ techniques }): readonly TechniqueId[] => techniques)
  expect(grouped.toSorted()).toEqual([...TECHNIQUE_IDS].toSorted())
})

it('counts the findings of a technique in its group', () => {
  expect(legendOf([finding('defend.not'), finding('ask'), finding('ask', 2)])).toEqual([
    { group: 'hearing', entries: [{ technique: 'ask', count: 2 }] },
    { group: 'avoid', entries: [{ technique: 'defend.not', count: 1 }] },
  ])
})

it('shows what is chosen, and all where nothing is', () => {
  const all = [finding('ask'), finding('own')]
  expect(shownFindings(all, new Set())).toEqual(all)
  expect(shownFindings(all, new Set<TechniqueId>(['own']))).toEqual([finding('own')])
})

describe('what is marked', () => {
  it('is by message, with what was struck out as long as it would be found', () => {
    const spans = spansByMessage([finding('ask'), finding('own', 1)], { overrides: [STRUCK], canned: [] })
    expect(spans.get(0)?.map(({ kind }) => kind)).toEqual(['finding'])
    expect(spans.get(1)?.map(({ kind }) => kind)).toEqual(['finding', 'struck'])
    expect(
      spansByMessage([], {
        overrides: [
          { ...STRUCK, place: null },
          { ...STRUCK, isFound: false },
        ],
        canned: [],
      }).size,
    ).toBe(0)
  })

  it('names every group on the same words once, what to avoid first', () => {
    const found = [finding('ask'), finding('paraphrase'), finding('own.not')]
    const spans = spansByMessage(found, { overrides: [], canned: [] }).get(0)
    expect(groupsOf(spans ?? [])).toEqual(['avoid', 'hearing'])
  })

  it('is grey where words are quoted, signed or markup', () => {
    const text = 'Done.\n> it broke\n\nRegards,\nOla'
    const grey = foreignSpans(text).map(({ start, end }) => text.slice(start, end))
    expect(grey).toEqual(['> it broke', 'Regards,\nOla'])
    const html = '<p>Done &amp; sent</p>'
    expect(foreignSpans(html).map(({ start, end }) => html.slice(start, end))).toEqual(['<p>', '</p>'])
    expect(foreignSpans('2 < 3, all mine')).toEqual([])
  })

  it('is grey where a sentence is automatic, and says which kind of grey it is', () => {
    const canned = [{ message: 2, start: 5, end: 9 }]
    const spans = spansByMessage([finding('ask', 2)], { overrides: [], canned }).get(2) ?? []
    expect(spans.at(-1)).toEqual({ kind: 'canned', start: 5, end: 9 })
    expect(uncountedAs(spans)).toBe('canned')
    expect(uncountedAs(spans.slice(0, 1))).toBeNull()
    expect(foreignSpans('<b>Done</b>\n> no').map((span) => uncountedAs([span]))).toEqual([
      'foreign',
      'markup',
      'markup',
    ])
  })
})

it('steps round the ends', () => {
  expect(findingAfter(null, 1, 3)).toBe(0)
  expect(findingAfter(null, -1, 3)).toBe(2)
  expect(findingAfter(2, 1, 3)).toBe(0)
  expect(findingAfter(0, -1, 3)).toBe(2)
  expect(findingAfter(null, 1, 0)).toBeNull()
})
