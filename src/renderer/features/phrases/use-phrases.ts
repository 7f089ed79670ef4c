import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Failure, Input } from '#shared/ipc/contract.ts'
import type { LexiconState, Phrases, PhraseTrial } from '#shared/ipc/phrase-schemas.ts'
import { call, failureOf } from '../../data/call.ts'

export type Phrase = Phrases['phrases'][number]
/** A change that is not kept yet: an addition (`id` null), another wording of `id`, or (`phrase` null) its removal. */
export type PhraseChange = Input<'phrases.try'>

const PHRASES = ['phrases.list'] as const

export function usePhrases() {
  return useQuery({ queryKey: PHRASES, queryFn: () => call('phrases.list', {}) })
}

function usePhraseChange<In>(change: (input: In) => Promise<Phrases>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (phrases) => client.setQueryData(PHRASES, phrases),
  })
}

export function useSavePhrase() {
  return usePhraseChange((input: Input<'phrases.save'>) => call('phrases.save', input))
}

export function useRemovePhrase() {
  return usePhraseChange((id: number) => call('phrases.remove', { id }))
}

/** How many cases are still to be read, told while it goes on. */
export function useUnread({ unread }: LexiconState): number {
  const [told, setTold] = useState<{ readonly since: number; readonly unread: number } | null>(null)
  useEffect(
    () => window.closewell.on('lexicon.progress', (progress) => setTold({ since: unread, ...progress })),
    [unread],
  )
  // What was told before the state was asked for again is older than the state.
  return told?.since === unread ? told.unread : unread
}

export interface RunningTrial {
  readonly change: PhraseChange
  /** What is known so far; null before the first news. */
  readonly trial: PhraseTrial | null
  readonly isRunning: boolean
  readonly failure: Failure | null
}

export interface Trials {
  readonly current: RunningTrial | null
  readonly start: (change: PhraseChange) => void
  /** Stops reading; what is known stays. */
  readonly stop: () => void
  /** Stops reading and forgets what is known. */
  readonly drop: () => void
}

function stop(): void {
  // It ended in the meantime; its own answer says how.
  call('phrases.cancelTry', {}).catch(() => undefined)
}

/** One trial at a time: a new one takes the place of the one before. */
export function useTrials(): Trials {
  const [current, setCurrent] = useState<RunningTrial | null>(null)
  const latest = useRef(0)

  useEffect(
    () =>
      window.closewell.on('phrases.tried', (trial) =>
        setCurrent((known) => (known?.isRunning === true ? { ...known, trial } : known)),
      ),
    [],
  )
  useEffect(() => stop, [])

  async function run(change: PhraseChange) {
    const own = ++latest.current
    setCurrent({ change, trial: null, isRunning: true, failure: null })
    const end = (ended: Pick<RunningTrial, 'trial' | 'failure'>) => {
      if (own === latest.current) setCurrent({ change, isRunning: false, ...ended })
    }
    try {
      end({ trial: await call('phrases.try', change), failure: null })
    } catch (error) {
      end({ trial: null, failure: failureOf(error) })
    }
  }
  return {
    current,
    start: (change) => void run(change),
    stop,
    drop: () => {
      latest.current++
      setCurrent(null)
      stop()
    },
  }
}
