import { ownWords } from './own-words.ts'
import type { Span } from './spans.ts'
import type { Turn } from './turn.ts'

/** A sentence of an agent that repeats what the customer has told. */
export interface Retelling extends Span {
  readonly message: number
  /** It says hardly anything else, and is no answer to a question of the customer. */
  readonly isClear: boolean
}

const FEWEST_REPEATED = 2
const SHARE_REPEATED = 0.33
const FEWEST_CLEARLY_REPEATED = 4
const SHARE_CLEARLY_REPEATED = 0.6
/** So many letters at the beginning make two words forms of one, where their ends differ in few letters. */
const STEM_LETTERS = 4
const MOST_DIFFERENT_LETTERS = 3
/** So many forms of a stem are kept, which is more than a language has. */
const MOST_ALIKE = 32
/** Words that carry no matter, folded, those of both languages as a talk may mix them; numbers read back are data. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'a an the and or but so if of to in on at for with from by as is are was were be been being am it its this that these ' +
    'those there here i you he she we they me him her us them my your his our their mine yours not no yes do does did ' +
    'have has had will would can could should shall may might must what which who when where why how all any some one also ' +
    'just now then than too very up out off down over again back more get got go going gone let see know like ok okay please ' +
    'thank thanks sorry right well still only about into after before because since while im ive ill its thats dont didnt ' +
    'cant isnt wasnt youre youve weve id hello hi dear good morning afternoon evening sir madam regards kind best much ' +
    'many even really want wanted need needed help something anything nothing everything said says say told ' +
    'w we z ze na po za u o od ale to ten ta te tego tej tym jest sa byl byla bylo byly nie tak juz jeszcze tylko ' +
    'sie mi mnie mam ma pan pani pana panu pania panstwo panstwa ja ty on ona oni moj moja moje swoj jak co czy kto gdzie ' +
    'kiedy dlaczego bo wiec oraz lub albo dla przez przy przed pod nad bez tez teraz wtedy tu tam dzien dobry dziekuje ' +
    'prosze bardzo witam czesc pozdrawiam jesli zeby aby by bym chce chcialem chcialam mozna moge moze ' +
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand double triple ' +
    'jeden jedna jedno dwa dwie trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie ' +
    'czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia trzydziesci czterdziesci ' +
    'piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat sto dwiescie trzysta czterysta piecset ' +
    'szescset siedemset osiemset dziewiecset tysiac tysiace tysiecy'
  ).split(' '),
)
/** A point between digits ends none. */
const SENTENCE = /(?:[^.!?\n]|(?<=\d)\.(?=\d))+[.!?]*/g
/** What is read back with numbers may be a booking or an address. */
const NUMBER = /\d/
const WORD = /(?<![\p{L}\d])\p{L}{2,}/gu

/** What agents retell of the customer's account in the turns that count, in order. Time is linear in the text. */
export function retellings(turns: readonly Turn[]): Retelling[] {
  const account = new Account()
  const found: Retelling[] = []
  let isAsked = false
  for (const { message, speaker, counts, text, reading } of turns) {
    if (!counts) continue
    if (speaker === 'customer') {
      account.add(text)
      isAsked = reading.asks
    } else if (!account.isEmpty) {
      for (const { isClear, ...each } of account.retoldIn(text)) {
        found.push({ message, ...each, isClear: isClear && !isAsked })
      }
    }
  }
  return found
}

/** The words of matter that the customer has used; inflected forms of a word are the same. */
class Account {
  readonly #byStem = new Map<string, Set<string>>()

  get isEmpty(): boolean {
    return this.#byStem.size === 0
  }

  add(text: string): void {
    for (const word of wordsOf(text)) {
      const stem = stemOf(word)
      const alike = this.#byStem.get(stem) ?? new Set<string>()
      if (alike.size < MOST_ALIKE) alike.add(word)
      this.#byStem.set(stem, alike)
    }
  }

  /** The author's own sentences in a text that repeat it. */
  retoldIn(text: string): Omit<Retelling, 'message'>[] {
    const isOwn = ownWords(text)
    const found: Omit<Retelling, 'message'>[] = []
    for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
      const start = index + sentence.length - sentence.trimStart().length
      if (!isOwn(start)) continue
      const words = new Set(wordsOf(sentence))
      let repeated = 0
      for (const word of words) if (this.#has(word)) repeated++
      if (repeated < FEWEST_REPEATED || repeated < SHARE_REPEATED * words.size) continue
      const isClear =
        !sentence.trimEnd().endsWith('?') &&
        !NUMBER.test(sentence) &&
        repeated >= FEWEST_CLEARLY_REPEATED &&
        repeated >= SHARE_CLEARLY_REPEATED * words.size
      found.push({ start, end: index + sentence.length, isClear })
    }
    return found
  }

  #has(word: string): boolean {
    const alike = this.#byStem.get(stemOf(word))
    if (alike === undefined) return false
    if (alike.has(word)) return true
    if (word.length < STEM_LETTERS) return false
    for (const other of alike) if (areForms(word, other)) return true
    return false
  }
}

/** Of two words with the same stem. */
function areForms(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let shared = STEM_LETTERS
  while (shared < shorter && one.charAt(shared) === other.charAt(shared)) shared++
  return Math.max(one.length, other.length) - shared <= MOST_DIFFERENT_LETTERS
}

function stemOf(word: string): string {
  return word.slice(0, STEM_LETTERS)
}

function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
  return (folded.match(WORD) ?? []).filter((word) => !EMPTY.has(word))
}
