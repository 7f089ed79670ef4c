import { useEffect } from 'react'
import type { PrintRequest } from '#shared/ipc/print-schemas.ts'
import { useStoredSession } from '../../data/coaching-queries.ts'
import { useOwnFile } from '../../data/people-queries.ts'
import { useSettings } from '../../data/queries.ts'
import { HandOutSheet } from './hand-out-sheet.tsx'
import { OwnFilePaper } from './own-file-paper.tsx'
import { SelfRatingPaper } from './self-rating-paper.tsx'
import { TransparencySheet } from './transparency-sheet.tsx'

export interface PrintedProps {
  readonly request: PrintRequest
  /** Everything stands as it will be printed. */
  readonly onReady: () => void
  readonly onFailed: () => void
}

/** A document as it will be on paper. */
export function PrintedDocument({ request, onReady, onFailed }: PrintedProps) {
  const { printed, paper } = request
  const { windowDays } = useSettings()
  switch (printed.document) {
    case 'handOut':
    case 'selfRating':
      return <OfSession {...{ id: printed.session, document: printed.document, paper, onReady, onFailed }} />
    case 'transparency':
      return <TransparencySheet paper={paper} windowDays={windowDays} onReady={onReady} />
    case 'ownFile': {
      const { agent, withPrivateNotes } = printed
      return <OfAgent {...{ agent, withPrivateNotes, paper, onReady, onFailed }} />
    }
  }
}

interface OfAgentProps extends Omit<PrintedProps, 'request'> {
  readonly agent: string
  readonly withPrivateNotes: boolean
  readonly paper: PrintRequest['paper']
}

function OfAgent({ agent, withPrivateNotes, paper, onReady, onFailed }: OfAgentProps) {
  const { data: file, isError } = useOwnFile({ agent, withPrivateNotes })
  useEffect(() => {
    if (isError) onFailed()
  }, [isError, onFailed])
  return file === undefined || file === null ? null : (
    <OwnFilePaper file={file} paper={paper} onReady={onReady} />
  )
}

interface OfSessionProps extends Omit<PrintedProps, 'request'> {
  readonly id: number
  readonly document: 'handOut' | 'selfRating'
  readonly paper: PrintRequest['paper']
}

function OfSession({ id, document, paper, onReady, onFailed }: OfSessionProps) {
  const { data: session, isError } = useStoredSession(id)
  useEffect(() => {
    if (isError) onFailed()
  }, [isError, onFailed])
  if (session === undefined) return null
  return document === 'handOut' ? (
    <HandOutSheet session={session} paper={paper} onReady={onReady} />
  ) : (
    <SelfRatingPaper session={session} paper={paper} onReady={onReady} />
  )
}
