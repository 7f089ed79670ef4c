import type { Message } from '../case/model.ts'
import type { TalkReading } from './talk.ts'

/** Who says what. */
export type Utterance = Pick<Message, 'role' | 'text'>

/** Which of the messages searched so far was the first to hold something. */
interface Search {
  searched: number
  found: number
}

/**
 * Follows a talk from its beginning and remembers what the agent has said so far. Asked for messages in their order, it
 * reads each of them a few times at most.
 */
export class EarlierTalk {
  readonly #messages: readonly Utterance[]
  readonly #read: (text: string) => TalkReading
  readonly #answer: Search = { searched: 0, found: Infinity }
  readonly #action: Search = { searched: 0, found: Infinity }
  readonly #settled: Search = { searched: 0, found: Infinity }

  constructor(messages: readonly Utterance[], read: (text: string) => TalkReading) {
    this.#messages = messages
    this.#read = read
  }

  /** Before this message: has the agent told the customer something, or has the customer said that it is settled? */
  hasAnswerBefore(index: number): boolean {
    return (
      this.#finds(this.#answer, index, 'agent', (reading) => reading.answersBefore(Infinity)) ||
      this.#finds(this.#settled, index, 'customer', (reading) => reading.settles())
    )
  }

  /** Has the agent done something before this message, or advised a remedy? */
  hasActionBefore(index: number): boolean {
    return this.#finds(this.#action, index, 'agent', (reading) => reading.actsBefore(Infinity))
  }

  #finds(
    search: Search,
    index: number,
    role: Message['role'],
    test: (reading: TalkReading) => boolean,
  ): boolean {
    for (; search.found === Infinity && search.searched < index; search.searched++) {
      const message = this.#messages[search.searched]
      if (message?.role === role && test(this.#read(message.text))) search.found = search.searched
    }
    return search.found < index
  }
}
