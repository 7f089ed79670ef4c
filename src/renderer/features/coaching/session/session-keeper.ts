import type { CoachingSession } from '#shared/coaching/session.ts'
import { type Saved, SaveQueue, type SaveQueueParts, type SaveState } from './save-queue.ts'
import type { DocumentUpdate } from './session-part.ts'
import { wordsOnlyIn } from './typed-words.ts'

/** A session as it is worked on. */
export interface SessionInHand {
  /** With everything changed so far, saved or not. */
  readonly session: CoachingSession
  readonly save: SaveState
  /** What was typed and is not in the session, since a newer one was taken instead. */
  readonly setAside: readonly string[]
}

export type HeadChange = Partial<Pick<CoachingSession, 'plannedOn' | 'stage'>>

type Parts = Omit<SaveQueueParts<CoachingSession>, 'onChange'>

/** Holds a session that somebody works on, whichever page shows it, and saves what changes. */
export class SessionKeeper {
  readonly #queue: SaveQueue<CoachingSession>
  readonly #listeners = new Set<() => void>()
  #inHand: SessionInHand

  constructor(stored: CoachingSession, parts: Parts) {
    this.#queue = new SaveQueue({ ...parts, onChange: (save) => this.#show({ save }) }, savedOf(stored))
    this.#inHand = { session: stored, save: this.#queue.state, setAside: [] }
  }

  /** The same object until something changes. */
  readonly inHand = (): SessionInHand => this.#inHand

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly change = (update: DocumentUpdate): void => {
    const { session } = this.#inHand
    const document = update(session.document)
    if (document !== session.document) this.#put({ ...session, document })
  }

  readonly changeHead = (head: HeadChange): void => this.#put({ ...this.#inHand.session, ...head })

  readonly flush = (): void => this.#queue.flush()

  /** Takes what is stored where it is newer and nothing typed would be lost by it. */
  offer(stored: CoachingSession): void {
    if (stored.revision <= this.#queue.revision || this.#queue.state.kind !== 'saved') return
    this.#show({ session: stored })
    this.#queue.restart(savedOf(stored))
  }

  /** Takes what is stored in any case, and sets aside the words that are not in it. */
  takeStored(stored: CoachingSession): void {
    const lost = wordsOnlyIn(this.#inHand.session.document, stored.document)
    this.#show({ session: stored, setAside: [...this.#inHand.setAside, ...lost] })
    this.#queue.restart(savedOf(stored))
  }

  /** Saves nothing more of what was changed so far. */
  drop(): void {
    this.#queue.restart(savedOf(this.#inHand.session))
  }

  readonly dropSetAside = (): void => this.#show({ setAside: [] })

  #put(session: CoachingSession): void {
    this.#show({ session })
    this.#queue.put(session)
  }

  #show(change: Partial<SessionInHand>): void {
    this.#inHand = { ...this.#inHand, ...change }
    for (const listener of this.#listeners) listener()
  }
}

function savedOf({ revision, changedAtMs }: CoachingSession): Saved {
  return { revision, changedAtMs }
}
