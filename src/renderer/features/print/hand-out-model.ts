import type { Excerpt, Topic } from '#shared/coaching/evidence.ts'
import { withoutSpans } from '#shared/coaching/personal-spans.ts'
import type { Action, CoachingSession, SessionDocument } from '#shared/coaching/session.ts'
import { shorten } from './shorten.ts'

/** How much of each text goes on the page, in characters, and how large it is set. */
export interface Density {
  readonly fontPt: number
  readonly quote: number
  readonly notes: number
  readonly line: number
}

/** From how it reads best to what holds everything on one page, whatever was written. */
export const DENSITIES: readonly Density[] = [
  { fontPt: 10.5, quote: 600, notes: 1_600, line: 400 },
  { fontPt: 9.5, quote: 600, notes: 1_600, line: 400 },
  { fontPt: 9.5, quote: 400, notes: 1_200, line: 300 },
  { fontPt: 9, quote: 320, notes: 900, line: 240 },
  { fontPt: 8.5, quote: 280, notes: 700, line: 200 },
  { fontPt: 8.5, quote: 200, notes: 450, line: 150 },
  { fontPt: 8, quote: 160, notes: 300, line: 110 },
  { fontPt: 7.5, quote: 110, notes: 160, line: 80 },
  { fontPt: 7, quote: 70, notes: 80, line: 55 },
]

export interface QuoteLine {
  readonly role: Excerpt['messages'][number]['role']
  readonly text: string
}

export interface Quote {
  readonly caseId: string
  readonly isFound: boolean
  /** None where the words were erased. */
  readonly lines: readonly QuoteLine[]
  readonly isErased: boolean
}

export interface HandOutTopic {
  readonly topic: Topic
  readonly quote: Quote | null
}

export interface HandOut {
  readonly strength: HandOutTopic | null
  readonly priorities: readonly HandOutTopic[]
  readonly actions: readonly Action[]
  readonly agentsWords: string
  readonly sharedNotes: string
  readonly comment: string
  readonly openDisputes: readonly string[]
  /** Something was left out or cut so that it fits. */
  readonly isShortened: boolean
}

/** Stands for a name, number or address. */
export const HIDDEN = '[…]'

/** What goes on the page of a session at a density. Private notes and what could find a customer have no way there. */
export function handOutOf({ document }: CoachingSession, density: Density): HandOut {
  let isShortened = false
  const cut = (text: string, most: number): string => {
    const shown = shorten(text, most)
    if (shown !== text.trim()) isShortened = true
    return shown
  }
  const withQuote = (topic: Topic): HandOutTopic => ({
    topic,
    quote: quoteOf(document, topic, density.quote, cut),
  })
  const open = document.disputes.filter(({ outcome }) => outcome === 'open')
  const model = {
    strength: document.strength === null ? null : withQuote(document.strength),
    priorities: document.priorities.map(withQuote),
    actions: document.actions
      .filter(({ state }) => state !== 'dropped')
      .map((action) => ({ ...action, behaviour: cut(action.behaviour, density.line) })),
    agentsWords: cut(document.agentsWords, density.notes / 2),
    sharedNotes: cut(document.sharedNotes, density.notes),
    comment: cut(document.acknowledgement?.comment ?? '', density.notes / 2),
    openDisputes: open.slice(0, MOST_DISPUTES).map(({ reason }) => cut(reason, density.line)),
  }
  return { ...model, isShortened: isShortened || open.length > MOST_DISPUTES }
}

const MOST_DISPUTES = 3
/** A quote is what was said and what it answers, no more. */
const MOST_LINES = 2

function quoteOf(
  { excerpts }: SessionDocument,
  { metric }: Topic,
  most: number,
  cut: (text: string, most: number) => string,
): Quote | null {
  const excerpt = excerpts.find((one) => one.metric === metric)
  if (excerpt === undefined) return null
  const { messages, redacted } = excerpt
  const told = messages.findLastIndex(({ marks }) => marks.length > 0)
  const last = told === -1 ? messages.findLastIndex(({ role }) => role === 'agent') : told
  const end = last === -1 ? messages.length : last + 1
  const lines = messages.slice(Math.max(0, end - MOST_LINES), end).map(({ role, text, personal }) => ({
    role,
    text: cut(withoutSpans(text, personal, HIDDEN), most),
  }))
  return {
    caseId: excerpt.case.caseId,
    isFound: excerpt.isFound,
    lines: redacted === null ? lines : [],
    isErased: redacted !== null,
  }
}
