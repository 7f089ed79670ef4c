import type { Sign } from './message-reading.ts'
import { overlapsOne, type Span } from './spans.ts'
import type { TechniqueId } from './technique-ids.ts'
import { AGENT_CUES, type AskedDatum, CUSTOMER_CUES, type TechniqueRule } from './technique-rule.ts'
import type { Turn } from './turn.ts'
import type { Finding } from './types.ts'

interface Place {
  readonly message: number
  readonly start: number
}

interface Spoken extends Place {
  readonly sign: Sign
  /** Its index among the turns. */
  readonly turn: number
}

const NO_TECHNIQUE: ReadonlySet<string> = new Set([...AGENT_CUES, ...CUSTOMER_CUES, 'time'])
const REMEDIES: ReadonlySet<string> = new Set(['proposal', 'canDo', 'own', 'facts', 'inform', 'inform.vague'])
/** Where nothing is proposed, these begin to solve. */
const STEPS: ReadonlySet<string> = new Set(['own', 'facts', 'agree'])
const HEARING: ReadonlySet<string> = new Set(['encourager', 'ask', 'paraphrase'])
/** Fewer words are a greeting, not an account. */
const FEWEST_WORDS_OF_AN_ACCOUNT = 3
/** A question is form filling when the datum stands so close behind its beginning, in UTF-16 units. */
const FORM_FILLING_WITHIN = 40
const GIVEN: Readonly<Record<AskedDatum, RegExp>> = {
  email: /[^\s@]@[^\s@]/,
  phone: /(?:\d[ -]?){9}/,
  reference: /\d{5}/,
}

/** The techniques of a talk as far as they depend on what stands before, after and around; `questions` ask for closure. */
export function orderedFindings(turns: readonly Turn[], questions: readonly Finding[]): Finding[] {
  const said = turns.filter(({ counts }) => counts)
  const spoken = said.flatMap(({ message, speaker, reading }, turn) =>
    speaker === 'agent'
      ? reading.signs.map((sign): Spoken => ({ message, start: sign.start, sign, turn }))
      : [],
  )
  const customers = said.filter(({ speaker, reading }) => speaker === 'customer' && reading.words > 0)
  const firstHeard = customers[0]?.message ?? Infinity
  const places = {
    firstProposal: spoken.find(({ sign }) => isOf(sign, 'proposal') || isOf(sign, 'canDo')),
    firstApology: spoken.find(({ sign }) => isOf(sign, 'apologise')),
    lastRemedy: spoken.findLast(({ sign }) => REMEDIES.has(sign.rule.finds)),
  }
  const isForm = spansByMessage(
    spoken
      .filter(({ sign }) => isOf(sign, 'formFilling'))
      .map(({ message, sign }) => ({ message, start: sign.start - FORM_FILLING_WITHIN, end: sign.end })),
  )
  const isQuestion = spansByMessage(questions)
  const isFollowUp = spansByMessage(
    spoken
      .filter(({ sign }) => isOf(sign, 'followUp'))
      .map(({ message, sign: { start, end } }) => ({ message, start, end })),
  )
  const stands = ({ message, start, sign, turn }: Spoken): boolean => {
    const { needs, finds } = sign.rule
    if (needs?.includes('customerSpoke') === true && firstHeard > message) return false
    if (needs?.includes('proposed') === true && !isBefore(places.firstProposal, { message, start }))
      return false
    if (isQuestion(message, sign)) return false
    switch (finds) {
      case 'ask':
        return !isForm(message, sign)
      case 'inform':
      case 'inform.vague':
        return !isFollowUp(message, sign)
      case 'agree':
        return said[turn + 1]?.speaker === 'customer'
      case 'explain':
        return (
          firstHeard < message &&
          !isBefore({ message, start }, places.firstApology) &&
          !isBefore(places.lastRemedy, { message, start }) &&
          places.lastRemedy !== undefined
        )
      default:
        return true
    }
  }
  const standing = spoken.filter(stands)
  const found = standing.flatMap(({ message, sign }) => finding(message, sign))
  const praise = customers.flatMap(({ message, reading }) =>
    reading.signs.flatMap((sign) => finding(message, sign)),
  )
  return [
    ...found,
    ...praise,
    ...listening(standing, customers, said, places.firstProposal),
    ...acknowledgedFirst(
      standing,
      places.firstProposal ?? spoken.find(({ sign }) => STEPS.has(sign.rule.finds)),
    ),
  ]
}

function finding(message: number, sign: Sign): Finding[] {
  const technique = techniqueOf(sign)
  if (technique === null) return []
  const { rule, start, end } = sign
  return [{ technique, message, start, end, rule: rule.id }]
}

/** The technique that a sign is by itself; null for a cue or a time. */
export function techniqueOf({ rule, hasTime }: Sign): TechniqueId | null {
  if (NO_TECHNIQUE.has(rule.finds)) return null
  return (rule.finds === 'inform' && !hasTime ? 'inform.vague' : rule.finds) as TechniqueId
}

function acknowledgedFirst(spoken: readonly Spoken[], firstProposal: Place | undefined): Finding[] {
  const first = spoken.find(({ sign }) => isOf(sign, 'acknowledge'))
  if (first === undefined || firstProposal === undefined || !isBefore(first, firstProposal)) return []
  const { message, sign } = first
  return [
    {
      technique: 'acknowledgeFirst',
      message,
      start: sign.start,
      end: sign.end,
      rule: 'order.acknowledge-first',
    },
  ]
}

/** The words by which the agent heard the account before proposing anything, unless something shows the contrary. */
function listening(
  spoken: readonly Spoken[],
  customers: readonly Turn[],
  said: readonly Turn[],
  firstProposal: Place | undefined,
): Finding[] {
  let words = 0
  const account = customers.find(({ reading }) => (words += reading.words) >= FEWEST_WORDS_OF_AN_ACCOUNT)
  if (account === undefined) return []
  const heard = spoken.find(({ message, sign }) => message > account.message && HEARING.has(sign.rule.finds))
  if (heard === undefined || (firstProposal !== undefined && !isBefore(heard, firstProposal))) return []
  if (firstProposal !== undefined && isInterrupted(customers, firstProposal)) return []
  if (asksAgain(spoken, customers) || complainsOfAskingAgain(said)) return []
  const { message, sign } = heard
  return [{ technique: 'listen', message, start: sign.start, end: sign.end, rule: 'order.listen' }]
}

function isInterrupted(customers: readonly Turn[], firstProposal: Place): boolean {
  const reply = customers.find(({ message }) => message > firstProposal.message)
  return reply?.reading.signs.some((sign) => isOf(sign, 'notFinished')) === true
}

/** Does the agent ask for what the customer had written already? */
function asksAgain(spoken: readonly Spoken[], customers: readonly Turn[]): boolean {
  const givenAt = (datum: AskedDatum): number =>
    customers.find(({ text }) => GIVEN[datum].test(text))?.message ?? Infinity
  const known = { email: givenAt('email'), phone: givenAt('phone'), reference: givenAt('reference') }
  return spoken.some(
    ({ message, sign: { rule } }) =>
      rule.finds === 'formFilling' && rule.asks !== undefined && known[rule.asks] < message,
  )
}

function complainsOfAskingAgain(said: readonly Turn[]): boolean {
  let hasAsked = false
  for (const { speaker, reading } of said) {
    if (speaker === 'agent') hasAsked = reading.asks
    else if (hasAsked && reading.signs.some((sign) => isOf(sign, 'alreadySaid'))) return true
  }
  return false
}

/** Tells whether a stretch of a message overlaps one of these, which are in order. */
function spansByMessage(
  spans: readonly (Place & { readonly end: number })[],
): (message: number, stretch: Span) => boolean {
  const byMessage = new Map<number, { start: number; end: number }[]>()
  for (const { message, start, end } of spans) {
    const known = byMessage.get(message) ?? []
    const last = known.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else known.push({ start, end })
    byMessage.set(message, known)
  }
  return (message, stretch) => overlapsOne(byMessage.get(message) ?? [], stretch)
}

function isOf({ rule }: Sign, finds: TechniqueRule['finds']): boolean {
  return rule.finds === finds
}

function isBefore(place: Place | undefined, other: Place | undefined): boolean {
  if (place === undefined || other === undefined) return false
  return place.message < other.message || (place.message === other.message && place.start < other.start)
}
