import type { Topic } from '#shared/coaching/evidence.ts'
import { metricById } from '#shared/metrics/registry.ts'
import type { Translate } from '../../../i18n/use-t.ts'

/** The question that ships for opening the talk about a figure. */
export function usualQuestion({ metric }: Topic, part: 'strength' | 'priority', t: Translate): string {
  return t(`prepare.question.${metricById(metric).theme}.${part}`)
}

/** The question that opens the talk about a topic: the supervisor's own, or the one that ships. */
export function openingQuestion(topic: Topic, part: 'strength' | 'priority', t: Translate): string {
  return topic.question.trim() === '' ? usualQuestion(topic, part, t) : topic.question
}
