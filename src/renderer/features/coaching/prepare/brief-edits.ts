import type { Excerpt, MeasuredFigure, Topic } from '#shared/coaching/evidence.ts'
import type { SessionDocument } from '#shared/coaching/session.ts'
import type { Output } from '#shared/ipc/contract.ts'

/** Changes to what a one-on-one is prepared with. Each gives a new document and leaves the old one as it was. */

type MadeBrief = Output<'coaching.brief'>

export const MOST_PRIORITIES = 2
export const MOST_EXCERPTS = 20

/** Where a topic stands: the strength, or the priority of that index. */
export type TopicPlace = 'strength' | number

export function topicAt(document: SessionDocument, place: TopicPlace): Topic | null {
  return place === 'strength' ? document.strength : (document.priorities[place] ?? null)
}

export function partOf(place: TopicPlace): 'strength' | 'priority' {
  return place === 'strength' ? 'strength' : 'priority'
}

/** Takes a brief over whole: topics and their words as the rule chose them. Words put in by hand to talk about stay. */
export function withBrief(document: SessionDocument, made: MadeBrief): SessionDocument {
  const byHand = document.excerpts.filter(({ purpose }) => purpose === 'other')
  const hashes = new Set(byHand.map(({ hash }) => hash))
  return {
    ...document,
    brief: made.brief,
    strength: made.strength,
    priorities: made.priorities.slice(0, MOST_PRIORITIES),
    excerpts: [...made.excerpts.filter(({ hash }) => !hashes.has(hash)), ...byHand].slice(0, MOST_EXCERPTS),
  }
}

/**
 * Takes only the figures of a brief over: topics, questions and words stay as the supervisor left them. A topic that the
 * rule would no longer choose stays by her choice.
 */
export function withFigures(document: SessionDocument, made: MadeBrief): SessionDocument {
  const chosen = [made.strength, ...made.priorities]
  const renew = (topic: Topic): Topic => {
    const figure = made.brief.figures.find(({ metric }) => metric === topic.metric)
    const byRule = chosen.find((one) => one?.metric === topic.metric) ?? null
    return {
      ...topic,
      own: figure?.own ?? topic.own,
      others: figure?.others ?? topic.others,
      certainty: byRule?.certainty ?? null,
    }
  }
  return {
    ...document,
    brief: made.brief,
    strength: document.strength === null ? null : renew(document.strength),
    priorities: document.priorities.map(renew),
  }
}

function withTopic(document: SessionDocument, place: TopicPlace, topic: Topic | null): SessionDocument {
  if (place === 'strength') return { ...document, strength: topic }
  const { priorities } = document
  const after =
    topic === null
      ? priorities.filter((_, index) => index !== place)
      : place < priorities.length
        ? priorities.map((one, index) => (index === place ? topic : one))
        : [...priorities, topic]
  return { ...document, priorities: after.slice(0, MOST_PRIORITIES) }
}

/** Puts a figure of the supervisor's own choice in a place; what was there goes, with its words. */
export function chooseTopic(
  document: SessionDocument,
  place: TopicPlace,
  { metric, own, others }: MeasuredFigure,
  why: string,
): SessionDocument {
  const cleared = letWordsGo(document, place)
  return withTopic(cleared, place, { metric, own, others, certainty: null, why, question: '' })
}

export function removeTopic(document: SessionDocument, place: TopicPlace): SessionDocument {
  return withTopic(letWordsGo(document, place), place, null)
}

/** Words that were noted on stay in the session, to talk about; the rest of a topic's words go with it. */
function letWordsGo(document: SessionDocument, place: TopicPlace): SessionDocument {
  const topic = topicAt(document, place)
  if (topic === null) return document
  const excerpts = document.excerpts.flatMap((one) => {
    if (one.metric !== topic.metric || one.purpose !== partOf(place)) return [one]
    return one.note.trim() === '' ? [] : [{ ...one, purpose: 'other' as const }]
  })
  return { ...document, excerpts }
}

/** Sets the question that opens a topic; blank for the one that ships. */
export function askInstead(document: SessionDocument, place: TopicPlace, question: string): SessionDocument {
  const topic = topicAt(document, place)
  return topic === null ? document : withTopic(document, place, { ...topic, question })
}

/** The words that show what stands in a place. */
export function excerptsAt(document: SessionDocument, place: TopicPlace): readonly Excerpt[] {
  const topic = topicAt(document, place)
  return document.excerpts.filter(
    ({ metric, purpose }) => topic !== null && metric === topic.metric && purpose === partOf(place),
  )
}

/** The words that belong to no topic of the session. */
export function otherExcerpts(document: SessionDocument): readonly Excerpt[] {
  const places = ['strength', ...document.priorities.keys()] as const
  const shown = new Set(places.flatMap((place) => excerptsAt(document, place)))
  return document.excerpts.filter((excerpt) => !shown.has(excerpt))
}

/** Puts words in, in the place of others or at the end; the same words are not put in twice. */
export function putExcerpt(
  document: SessionDocument,
  excerpt: Excerpt,
  insteadOf: string | null,
): SessionDocument {
  if (document.excerpts.some(({ hash, id }) => hash === excerpt.hash && id !== insteadOf)) return document
  if (insteadOf !== null) {
    return { ...document, excerpts: document.excerpts.map((one) => (one.id === insteadOf ? excerpt : one)) }
  }
  return { ...document, excerpts: [...document.excerpts, excerpt].slice(0, MOST_EXCERPTS) }
}

export function removeExcerpt(document: SessionDocument, id: string): SessionDocument {
  return { ...document, excerpts: document.excerpts.filter((one) => one.id !== id) }
}

export function noteOnExcerpt(document: SessionDocument, id: string, note: string): SessionDocument {
  return { ...document, excerpts: document.excerpts.map((one) => (one.id === id ? { ...one, note } : one)) }
}
