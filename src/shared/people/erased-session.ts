import type { Excerpt, REDACTION_CAUSES, Topic } from '../coaching/evidence.ts'
import type { SessionDocument } from '../coaching/session.ts'

type Cause = (typeof REDACTION_CAUSES)[number]

/** An excerpt without its words; what it stood for, and that words were there, stays. */
export function redactedExcerpt(excerpt: Excerpt, cause: Cause, atMs: number): Excerpt {
  return {
    ...excerpt,
    case: { ...excerpt.case, subject: null },
    messages: excerpt.messages.map((message) => ({
      ...message,
      author: cause === 'customer' && message.role === 'agent' ? message.author : null,
      text: '',
      marks: [],
      personal: [],
    })),
    note: '',
    redacted: excerpt.redacted ?? { atMs, cause },
  }
}

/** The session with every text that people wrote put through `say`; frozen words are left as they are. */
export function withTexts(document: SessionDocument, say: (text: string) => string): SessionDocument {
  const topic = (of: Topic): Topic => ({ ...of, why: say(of.why), question: say(of.question) })
  const { brief, strength, selfRating, acknowledgement, grow } = document
  return {
    ...document,
    brief:
      brief === null
        ? null
        : {
            ...brief,
            lastActions: brief.lastActions.map((one) => ({ ...one, behaviour: say(one.behaviour) })),
            objections: brief.objections.map((one) => ({ ...one, reason: say(one.reason) })),
          },
    strength: strength === null ? null : topic(strength),
    priorities: document.priorities.map(topic),
    excerpts: document.excerpts.map(({ case: of, note, ...excerpt }) => ({
      ...excerpt,
      // Not part of what the hash is taken of.
      case: { ...of, subject: of.subject === null ? null : say(of.subject) },
      note: say(note),
    })),
    selfRating:
      selfRating === null
        ? null
        : {
            ...selfRating,
            answers: selfRating.answers.map((answer) => ({ ...answer, words: say(answer.words) })),
          },
    agentsWords: say(document.agentsWords),
    sharedNotes: say(document.sharedNotes),
    privateNotes: say(document.privateNotes),
    grow: {
      goal: say(grow.goal),
      reality: say(grow.reality),
      options: say(grow.options),
      will: say(grow.will),
    },
    actions: document.actions.map((action) => ({
      ...action,
      behaviour: say(action.behaviour),
      review: action.review === null ? null : { ...action.review, words: say(action.review.words) },
    })),
    acknowledgement:
      acknowledgement === null ? null : { ...acknowledgement, comment: say(acknowledgement.comment) },
    disputes: document.disputes.map((dispute) => ({
      ...dispute,
      reason: say(dispute.reason),
      answer: say(dispute.answer),
    })),
  }
}
