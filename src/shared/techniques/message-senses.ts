import { type ClosureWords, closureWords } from './closure-words.ts'
import type { CompiledRules, Speaker } from './compiled-rules.ts'
import { type MessageWords, messageWords } from './evidence/stretches.ts'
import { heatOf } from './heat.ts'
import { MessageReading } from './message-reading.ts'
import { ownWords } from './own-words.ts'
import { overlapsOne } from './spans.ts'
import { Recent } from './recent.ts'
import type { TalkLanguage } from './technique-ids.ts'
import type { Tokeniser } from './tokens.ts'
import { writtenWords } from './written-words.ts'

/** What a message says by itself, whatever stands around it. */
export interface MessageSense {
  /** Its written words, of the length of the message. */
  readonly text: string
  readonly reading: MessageReading
  readonly closure: ClosureWords
  /** How heated a customer's words are; 0 for an agent's. */
  readonly heat: number
  readonly words: MessageWords
}

/** Longer messages are hardly ever sent twice. */
const MOST_REMEMBERED = 500

/** Reads single messages. Much of what agents write, and short replies, come again and again: those are read once. */
export class MessageSenses {
  readonly #tokeniser: Tokeniser
  readonly #rules: CompiledRules
  readonly #recent = new Map<TalkLanguage | null, Readonly<Record<Speaker, Recent<string, MessageSense>>>>()

  constructor(tokeniser: Tokeniser, rules: CompiledRules) {
    this.#tokeniser = tokeniser
    this.#rules = rules
  }

  /** Reads with the rules of this language, else (null) with those of the message's own. */
  read(speaker: Speaker, text: string, language: TalkLanguage | null): MessageSense {
    const make = (): MessageSense => this.#make(speaker, text, language)
    return text.length > MOST_REMEMBERED ? make() : this.#recentOf(speaker, language).get(text, make)
  }

  #make(speaker: Speaker, message: string, language: TalkLanguage | null): MessageSense {
    const text = writtenWords(message)
    const tokens = this.#tokeniser.read(text)
    const found = this.#rules.read(speaker, text, tokens, language)
    const isOwn = ownWords(text)
    const reading = new MessageReading(text, tokens, found, isOwn)
    const isOwnAndNotCanned = (offset: number): boolean =>
      isOwn(offset) && !overlapsOne(reading.canned, { start: offset, end: offset + 1 })
    return {
      text,
      reading,
      closure: closureWords(speaker, text, tokens, found, isOwnAndNotCanned),
      heat: speaker === 'customer' ? heatOf(reading, text) : 0,
      words: messageWords(text, tokens, isOwnAndNotCanned),
    }
  }

  #recentOf(speaker: Speaker, language: TalkLanguage | null): Recent<string, MessageSense> {
    const known = this.#recent.get(language) ?? { agent: new Recent(), customer: new Recent() }
    this.#recent.set(language, known)
    return known[speaker]
  }
}
