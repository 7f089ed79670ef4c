import { type Pattern, termsOf } from './pattern.ts'

/** Words of which every match holds one. */
export interface PatternKey {
  readonly terms: readonly string[]
  /** How many words of the match stand before it, at least and at most. */
  readonly nearest: number
  readonly farthest: number
  /** How common its words are, all together. */
  readonly commonness: number
}

/** What can be said of the matches of a pattern without looking at a text. */
export interface PatternShape {
  /** How many words a match has, at least and at most. */
  readonly fewest: number
  readonly most: number
  /** Of the keys that it has the rarest; null where a match can be empty. */
  readonly key: PatternKey | null
  /** Some match begins with a word of any kind. */
  readonly beginsWithGap: boolean
  /** Some match must end at an edge, or begin at one. */
  readonly hasEnd: boolean
  readonly hasStart: boolean
}

const NOTHING: PatternShape = {
  fewest: 0,
  most: 0,
  key: null,
  beginsWithGap: false,
  hasEnd: false,
  hasStart: false,
}

/** Tells the shape of patterns; of a part that several of them share, such as a named phrase, once. */
export class PatternShapes {
  readonly #commonness: (term: string) => number
  readonly #known = new Map<Pattern, PatternShape>()

  /** `commonness`: how common a term is. */
  constructor(commonness: (term: string) => number) {
    this.#commonness = commonness
  }

  /** Throws when a pattern goes on after an edge that ends it. */
  of(pattern: Pattern): PatternShape {
    if (pattern.kind === 'word') return this.#wordShape([pattern.term])
    const known = this.#known.get(pattern)
    if (known !== undefined) return known
    const shape = this.#make(pattern)
    this.#known.set(pattern, shape)
    return shape
  }

  #make(pattern: Exclude<Pattern, { kind: 'word' }>): PatternShape {
    switch (pattern.kind) {
      case 'gap':
        return { ...NOTHING, most: pattern.upTo, beginsWithGap: true }
      case 'edge':
        return pattern.edge === 'clauseStart' ? { ...NOTHING, hasStart: true } : { ...NOTHING, hasEnd: true }
      case 'sequence':
        return pattern.items.map((item) => this.of(item)).reduce(followedBy, NOTHING)
      case 'choice': {
        const { terms, others } = termsOf(pattern.options)
        if (others.length === 0) return this.#wordShape(terms)
        const shapes = others.map((option) => this.of(option))
        return oneOf(terms.length === 0 ? shapes : [this.#wordShape(terms), ...shapes])
      }
    }
  }

  /** The shape of a word that is one of these. */
  #wordShape(terms: readonly string[]): PatternShape {
    const commonness = terms.reduce((sum, term) => sum + this.#commonness(term), 0)
    return { ...NOTHING, fewest: 1, most: 1, key: { terms, nearest: 0, farthest: 0, commonness } }
  }
}

function followedBy(first: PatternShape, then: PatternShape): PatternShape {
  if (first.hasEnd && then.fewest > 0) throw new Error('A pattern must not go on after $')
  return {
    fewest: first.fewest + then.fewest,
    most: first.most + then.most,
    key: rarer(first.key, shifted(then.key, first)),
    beginsWithGap: first.beginsWithGap || (first.fewest === 0 && then.beginsWithGap),
    hasEnd: first.hasEnd || then.hasEnd,
    hasStart: first.hasStart || then.hasStart,
  }
}

function oneOf(options: readonly PatternShape[]): PatternShape {
  return {
    fewest: Math.min(...options.map(({ fewest }) => fewest)),
    most: Math.max(...options.map(({ most }) => most)),
    key: eitherOf(
      options.flatMap(({ key }) => key ?? []),
      options.length,
    ),
    beginsWithGap: options.some(({ beginsWithGap }) => beginsWithGap),
    hasEnd: options.some(({ hasEnd }) => hasEnd),
    hasStart: options.some(({ hasStart }) => hasStart),
  }
}

function shifted(key: PatternKey | null, { fewest, most }: PatternShape): PatternKey | null {
  return key === null ? null : { ...key, nearest: key.nearest + fewest, farthest: key.farthest + most }
}

function rarer(one: PatternKey | null, other: PatternKey | null): PatternKey | null {
  if (one === null || other === null) return one ?? other
  return other.commonness < one.commonness ? other : one
}

/** The key of so many options; null where one of them has none. */
function eitherOf(keys: readonly PatternKey[], options: number): PatternKey | null {
  if (keys.length < options) return null
  return {
    terms: keys.flatMap(({ terms }) => terms),
    nearest: Math.min(...keys.map(({ nearest }) => nearest)),
    farthest: Math.max(...keys.map(({ farthest }) => farthest)),
    commonness: keys.reduce((sum, { commonness }) => sum + commonness, 0),
  }
}
