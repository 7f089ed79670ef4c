import { alternativesOf, type Pattern, termsOf } from './pattern.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The words of a vocabulary in classes, so that an automaton has few letters: words that no place in any of the patterns
 * tells apart are one class. A place is a word, or the words of a choice.
 */
export class WordClasses {
  /** Classes are numbered from 0. */
  readonly count: number
  /** By number of a word. */
  readonly ofWord: Uint16Array
  readonly #vocabulary: Vocabulary
  readonly #known = new Map<string, ReadonlySet<number>>()

  constructor(patterns: readonly Pattern[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    const classes = new Int32Array(vocabulary.wordCount)
    let count = 1
    // By class: the place that divided it last, and the class of those of its words that stand there.
    const dividedBy: number[] = []
    const divided: number[] = []
    for (const [place, terms] of placesOf(patterns).entries()) {
      const firstNew = count
      for (const term of terms) {
        for (const word of vocabulary.wordsOf(vocabulary.symbolOf(term))) {
          const own = classes[word] ?? 0
          if (own >= firstNew) continue
          if (dividedBy[own] !== place) {
            dividedBy[own] = place
            divided[own] = count++
          }
          classes[word] = divided[own] ?? 0
        }
      }
    }
    const numbers = new Map<number, number>()
    this.ofWord = Uint16Array.from(classes, (own) => {
      const number = numbers.get(own) ?? numbers.size
      numbers.set(own, number)
      return number
    })
    this.count = numbers.size
  }

  /** The classes of the words of a place. Throws for a term that is not in the vocabulary. */
  of(terms: readonly string[]): ReadonlySet<number> {
    const key = terms.join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const vocabulary = this.#vocabulary
    const words = terms.flatMap((term) => vocabulary.wordsOf(vocabulary.symbolOf(term)))
    const classes = new Set(words.map((word) => this.ofWord[word] ?? 0))
    this.#known.set(key, classes)
    return classes
  }
}

/** The terms at each place of some patterns; a part that several of them share counts once. */
function placesOf(patterns: readonly Pattern[]): (readonly string[])[] {
  const places: (readonly string[])[] = []
  const seen = new Set<Pattern>()
  const visit = (part: Pattern): void => {
    if (seen.has(part)) return
    seen.add(part)
    switch (part.kind) {
      case 'word':
        places.push([part.term])
        break
      case 'sequence':
        for (const item of part.items) visit(item)
        break
      case 'choice': {
        const { terms, others } = termsOf(part.options)
        if (terms.length > 0) places.push(terms)
        for (const option of others) visit(option)
        break
      }
      case 'gap':
      case 'edge':
    }
  }
  for (const pattern of patterns) for (const alternative of alternativesOf(pattern)) visit(alternative)
  return places
}
