import type { Pattern } from './pattern.ts'

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

/** Throws when a pattern goes on after an edge that ends it. */
export function shapeOf(pattern: Pattern, commonness: (term: string) => number): PatternShape {
  switch (pattern.kind) {
    case 'word': {
      const { term } = pattern
      const key = { terms: [term], nearest: 0, farthest: 0, commonness: commonness(term) }
      return { ...NOTHING, fewest: 1, most: 1, key }
    }
    case 'gap':
      return { ...NOTHING, most: pattern.upTo, beginsWithGap: true }
    case 'edge':
      return pattern.edge === 'clauseStart' ? { ...NOTHING, hasStart: true } : { ...NOTHING, hasEnd: true }
    case 'sequence':
      return pattern.items.map((item) => shapeOf(item, commonness)).reduce(followedBy, NOTHING)
    case 'choice':
      return pattern.options.map((option) => shapeOf(option, commonness)).reduce(or)
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

function or(one: PatternShape, other: PatternShape): PatternShape {
  return {
    fewest: Math.min(one.fewest, other.fewest),
    most: Math.max(one.most, other.most),
    key: eitherOf(one.key, other.key),
    beginsWithGap: one.beginsWithGap || other.beginsWithGap,
    hasEnd: one.hasEnd || other.hasEnd,
    hasStart: one.hasStart || other.hasStart,
  }
}

function shifted(key: PatternKey | null, { fewest, most }: PatternShape): PatternKey | null {
  return key === null ? null : { ...key, nearest: key.nearest + fewest, farthest: key.farthest + most }
}

function rarer(one: PatternKey | null, other: PatternKey | null): PatternKey | null {
  if (one === null || other === null) return one ?? other
  return other.commonness < one.commonness ? other : one
}

function eitherOf(one: PatternKey | null, other: PatternKey | null): PatternKey | null {
  if (one === null || other === null) return null
  return {
    terms: [...one.terms, ...other.terms],
    nearest: Math.min(one.nearest, other.nearest),
    farthest: Math.max(one.farthest, other.farthest),
    commonness: one.commonness + other.commonness,
  }
}
