import { consentTo } from './consent.ts'
import { listening } from './listening.ts'
import type { Sign } from './message-reading.ts'
import type { Retelling } from './retelling.ts'
import {
  bySentence,
  isBefore,
  isOf,
  type Place,
  spansByMessage,
  type Spoken,
  spokenIn,
} from './talk-places.ts'
import type { TechniqueId } from './technique-ids.ts'
import { AGENT_CUES, CUSTOMER_CUES } from './technique-rule.ts'
import type { Turn } from './turn.ts'
import type { Finding } from './types.ts'

const NO_TECHNIQUE: ReadonlySet<string> = new Set([...AGENT_CUES, ...CUSTOMER_CUES, 'time'])
const REMEDIES: ReadonlySet<string> = new Set([
  'proposal',
  'canDo',
  'own',
  'facts',
  'inform',
  'inform.vague',
  'followUp',
  'agree',
])
/** Where nothing is proposed, these begin to solve. */
const STEPS: ReadonlySet<string> = new Set(['own', 'facts', 'agree'])
/** Where an agent retells the account among such words, it is for their sake. */
const NO_RETELLING: ReadonlySet<string> = new Set([
  ...STEPS,
  'acknowledge',
  'apologise',
  'proposal',
  'canDo',
  'canDo.not',
  'own.not',
  'defend.not',
  'explain',
  'inform',
  'formFilling',
  'ask',
])
const HEARD: ReadonlySet<string> = new Set(['ask', 'paraphrase'])
const PARAPHRASE: ReadonlySet<string> = new Set(['paraphrase'])
const FORM_FILLING: ReadonlySet<string> = new Set(['formFilling'])
const FOLLOW_UP: ReadonlySet<string> = new Set(['followUp'])
const CONSENT: ReadonlySet<string> = new Set(['agree'])
/** A question is form filling when the datum stands so close behind its beginning, in UTF-16 units. */
const FORM_FILLING_WITHIN = 40

/**
 * The techniques of a talk as far as they depend on what stands before, after and around; `questions` ask for closure,
 * `retold` are the `retellings` in the turns that count.
 */
export function orderedFindings(
  turns: readonly Turn[],
  questions: readonly Finding[],
  retold: readonly Retelling[],
): Finding[] {
  const said = turns.filter(({ counts }) => counts)
  const spoken = spokenIn(said)
  const signsOf = (finds: ReadonlySet<string>): Spoken[] =>
    spoken.filter(({ sign }) => finds.has(sign.rule.finds))
  const customers = said.filter(({ speaker, reading }) => speaker === 'customer' && reading.words > 0)
  const firstHeard = customers[0]?.message ?? Infinity
  // What is retold or asked has been done or told by somebody before.
  const isHeard = bySentence(signsOf(HEARD).filter(({ sign }) => !isEcho(sign)))
  const places = {
    firstProposal: spoken.find(
      (each) => (isOf(each.sign, 'proposal') && !isHeard(each)) || isOf(each.sign, 'canDo'),
    ),
    firstApology: spoken.find(({ sign }) => isOf(sign, 'apologise')),
    lastRemedy: signsOf(REMEDIES).at(-1),
  }
  const isForm = spansByMessage(
    signsOf(FORM_FILLING).map((each) => ({ ...each, start: each.start - FORM_FILLING_WITHIN })),
  )
  const isQuestion = spansByMessage(questions)
  const isRetold = spansByMessage(retold.filter(({ isClear }) => isClear))
  const isElse = spansByMessage(signsOf(NO_RETELLING))
  const plainlyRetold = retold.filter(
    (each) =>
      !isBefore(places.firstProposal, each) && !isElse(each.message, each) && !isQuestion(each.message, each),
  )
  const isPlainlyRetold = spansByMessage(plainlyRetold)
  const isFollowUp = spansByMessage(signsOf(FOLLOW_UP))
  const isConsent = spansByMessage(signsOf(CONSENT))
  const isParaphrased = bySentence(signsOf(PARAPHRASE).filter(({ sign }) => !isEcho(sign)))
  const isClaimed = bySentence(
    spoken.filter(({ sign }) => techniqueOf(sign) !== null && !isOf(sign, 'explain')),
  )
  const stands = (place: Spoken): boolean => {
    const { message, sign, turn } = place
    const { needs, finds } = sign.rule
    if (needs?.includes('customerSpoke') === true && firstHeard > message) return false
    if (needs?.includes('proposed') === true && !isBefore(places.firstProposal, place)) return false
    if (isEcho(sign) && !isPlainlyRetold(message, sign)) return false
    if (needs?.includes('plain') === true && isClaimed(place)) return false
    if (isQuestion(message, sign)) return false
    switch (finds) {
      case 'ask':
        return !isForm(message, sign) && !isConsent(message, sign)
      case 'inform':
      case 'inform.vague':
        return !isFollowUp(message, sign)
      case 'agree':
        return said[turn + 1]?.speaker === 'customer'
      case 'explain':
        return (
          !isRetold(message, sign) &&
          !isParaphrased(place) &&
          firstHeard < message &&
          !isBefore(place, places.firstApology) &&
          !isBefore(places.lastRemedy, place) &&
          places.lastRemedy !== undefined
        )
      default:
        return true
    }
  }
  const standing = spoken.filter(stands)
  const clearlyRetold = plainlyRetold.filter(({ isClear }) => isClear)
  const praise = customers.flatMap(({ message, reading }) =>
    reading.signs.flatMap((sign) => finding(message, sign)),
  )
  return [
    ...standing.flatMap(({ message, sign }) => finding(message, sign)),
    ...clearlyRetold.map(({ message, start, end }): Finding => ({
      technique: 'paraphrase',
      message,
      start,
      end,
      rule: 'order.paraphrase',
    })),
    ...consentTo(spoken, said, isQuestion),
    ...praise,
    ...listening(standing, clearlyRetold, customers, said, places.firstProposal),
    ...acknowledgedFirst(
      standing,
      places.firstProposal ?? spoken.find(({ sign }) => STEPS.has(sign.rule.finds)),
    ),
  ]
}

/** Does it count only where the customer's account is retold? */
function isEcho({ rule }: Sign): boolean {
  return rule.needs?.includes('retold') === true
}

function finding(message: number, sign: Sign): Finding[] {
  const technique = techniqueOf(sign)
  if (technique === null) return []
  const { rule, start, end, because } = sign
  return [{ technique, message, start, end, rule: rule.id, ...(because === undefined ? {} : { because }) }]
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
