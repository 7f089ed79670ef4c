import type { Excerpt, Topic } from '#shared/coaching/evidence.ts'
import { TAKEN_OUT } from '#shared/coaching/example.ts'
import { withoutSpans } from '#shared/coaching/personal-spans.ts'
import type { Action, CoachingSession, Dispute, SessionDocument } from '#shared/coaching/session.ts'
import { shorten } from './shorten.ts'

/** How much of each text goes on the page, in characters, and how large it is set. */
export interface Density {
  readonly fontPt: number
  readonly quote: number
  readonly notes: number
  readonly line: number
  /** So many actions and objections; the page says that there are more. */
  readonly rows: number
  /** Line breaks of what was written stay. */
  readonly hasLines: boolean
}

/** From how it reads best to what holds everything on one page, whatever was written. */
export const DENSITIES: readonly [Density, ...Density[]] = [
  { fontPt: 10.5, quote: 600, notes: 1_600, line: 400, rows: 10, hasLines: true },
  { fontPt: 9.5, quote: 600, notes: 1_600, line: 400, rows: 10, hasLines: true },
  { fontPt: 9.5, quote: 400, notes: 1_200, line: 300, rows: 10, hasLines: true },
  { fontPt: 9, quote: 320, notes: 900, line: 240, rows: 10, hasLines: true },
  { fontPt: 8.5, quote: 280, notes: 700, line: 200, rows: 10, hasLines: false },
  { fontPt: 8.5, quote: 200, notes: 450, line: 150, rows: 10, hasLines: false },
  { fontPt: 8, quote: 160, notes: 300, line: 110, rows: 10, hasLines: false },
  { fontPt: 7.5, quote: 110, notes: 160, line: 80, rows: 8, hasLines: false },
  { fontPt: 7, quote: 70, notes: 80, line: 55, rows: 5, hasLines: false },
  { fontPt: 7, quote: 0, notes: 60, line: 40, rows: 3, hasLines: false },
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
  readonly agent: string
  readonly team: string | null
  readonly strength: HandOutTopic | null
  readonly priorities: readonly HandOutTopic[]
  readonly actions: readonly Action[]
  readonly agentsWords: string
  readonly sharedNotes: string
  readonly comment: string
  readonly openDisputes: readonly Pick<Dispute, 'id' | 'about' | 'reason'>[]
  /** Something was left out or cut so that it fits. */
  readonly isShortened: boolean
}

/** What goes on the page of a session at a density. Private notes and what could find a customer have no way there. */
export function handOutOf({ agent, team, document }: CoachingSession, density: Density): HandOut {
  let isShortened = false
  const cut = (text: string, most: number): string => {
    const whole = density.hasLines ? text.trim() : text.trim().replaceAll(/\s+/gu, ' ')
    const shown = shorten(whole, most)
    if (shown !== whole) isShortened = true
    return shown
  }
  const withQuote = (topic: Topic, purpose: Excerpt['purpose']): HandOutTopic => ({
    topic,
    quote: density.quote === 0 ? null : quoteOf(document, topic, purpose, density.quote, cut),
  })
  const open = document.disputes.filter(({ outcome, reason }) => outcome === 'open' && reason.trim() !== '')
  const actions = document.actions.filter(({ state }) => state !== 'dropped')
  const rows = Math.max(actions.length, open.length)
  const model = {
    agent: cut(agent, MOST_NAME),
    team: team === null ? null : cut(team, MOST_NAME),
    strength: document.strength === null ? null : withQuote(document.strength, 'strength'),
    priorities: document.priorities.map((topic) => withQuote(topic, 'priority')),
    actions: actions
      .slice(0, density.rows)
      .map((action) => ({ ...action, behaviour: cut(action.behaviour, density.line) })),
    agentsWords: cut(document.agentsWords, density.notes / 2),
    sharedNotes: cut(document.sharedNotes, density.notes),
    comment: cut(document.acknowledgement?.comment ?? '', density.notes / 2),
    openDisputes: open
      .slice(0, density.rows)
      .map(({ id, about, reason }) => ({ id, about, reason: cut(reason, density.line) })),
  }
  return { ...model, isShortened: isShortened || rows > density.rows }
}

/** Longer names and ids would push everything else off the page. */
const MOST_NAME = 120
/** A quote is what was said and what it answers, no more. */
const MOST_LINES = 2

function quoteOf(
  { excerpts }: SessionDocument,
  { metric }: Topic,
  purpose: Excerpt['purpose'],
  most: number,
  cut: (text: string, most: number) => string,
): Quote | null {
  const excerpt = excerpts.find((one) => one.metric === metric && one.purpose === purpose)
  if (excerpt === undefined) return null
  const { messages, redacted } = excerpt
  const told = messages.findLastIndex(({ role, marks }) => role === 'agent' && marks.length > 0)
  const last = told === -1 ? messages.findLastIndex(({ role }) => role === 'agent') : told
  const end = last === -1 ? messages.length : last + 1
  const lines = messages.slice(Math.max(0, end - MOST_LINES), end).map(({ role, text, personal }) => ({
    role,
    text: cut(withoutSpans(text, personal, TAKEN_OUT), most),
  }))
  return {
    caseId: cut(excerpt.case.caseId, MOST_NAME),
    isFound: excerpt.isFound,
    lines: redacted === null ? lines : [],
    isErased: redacted !== null,
  }
}
