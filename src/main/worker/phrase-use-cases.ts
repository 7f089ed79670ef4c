import type { Output } from '#shared/ipc/contract.ts'
import { dropPhrase, keepPhrase, listPhrases } from '../services/lexicon-phrases.ts'
import { tryPhrase } from '../services/phrase-trial.ts'
import { Rereader } from '../services/reread.ts'
import type { WritableWorkspace } from '../services/workspace.ts'
import type { Emit, UseCases } from './use-cases.ts'

type PhraseCall = Extract<keyof UseCases, `phrases.${string}`>

interface PhraseUseCases {
  readonly calls: Pick<UseCases, PhraseCall>
  /** Reads anew what an older lexicon, other phrases or another time zone have read. */
  readonly opened: (workspace: WritableWorkspace) => void
  /** The same, whenever something may have become unread; goes on in the background. */
  readonly readAnew: () => void
  readonly close: () => void
}

interface Surroundings {
  readonly workspace: () => WritableWorkspace
  readonly emit: Emit
  /** Tells the window that whatever it has read may be out of date. */
  readonly changed: (value: null) => null
}

/** The use cases of a team's own phrases; stored cases are read anew in the background whenever that is due. */
export function phraseUseCases({ workspace, emit, changed }: Surroundings): PhraseUseCases {
  let rereader: Rereader | null = null
  let trying: AbortController | null = null

  const listed = (): Output<'phrases.list'> => listPhrases(workspace(), rereader?.failure ?? null)
  const readAnew = (): void => {
    void rereader?.run()
  }
  const rereadAll = (): Output<'phrases.list'> => {
    readAnew()
    changed(null)
    return listed()
  }
  return {
    calls: {
      'phrases.list': listed,
      'phrases.save': async (input) => {
        await keepPhrase(workspace(), input, Date.now())
        return rereadAll()
      },
      'phrases.remove': async ({ id }) => {
        await dropPhrase(workspace(), id)
        return rereadAll()
      },
      'phrases.try': (input) => {
        // What is tried anew need not be tried any longer as it was.
        trying?.abort()
        trying = new AbortController()
        return tryPhrase(workspace(), input, {
          onProgress: (soFar) => emit('phrases.tried', soFar),
          signal: trying.signal,
        })
      },
      'phrases.cancelTry': () => {
        trying?.abort()
        return {}
      },
    },
    opened: (writable) => {
      rereader = new Rereader(writable, {
        onProgress: (unread) => emit('lexicon.progress', { unread }),
        onDone: () => changed(null),
      })
      readAnew()
    },
    readAnew,
    close: () => {
      trying?.abort()
      rereader?.stop()
      rereader = null
    },
  }
}
