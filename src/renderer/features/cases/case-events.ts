import { DAY_MS } from '#shared/case/model.ts'
import type { CaseDetail } from '#shared/ipc/contract.ts'

type Reference = NonNullable<CaseDetail['nextAnyCategory']>

/** Something that happened to a case, or is due to, in UTC milliseconds. */
export type CaseEvent =
  | {
      readonly kind:
        'opened' | 'firstResponse' | 'resolved' | 'closed' | 'followUpDone' | 'windowEnd' | 'asOf'
      readonly atMs: number
    }
  | { readonly kind: 'followUpDue'; readonly atMs: number; readonly isByPolicy: boolean }
  | {
      readonly kind: 'next'
      readonly atMs: number
      readonly next: Reference
      readonly isSameCategory: boolean
    }
  | {
      readonly kind: 'messages'
      readonly atMs: number
      /** Of the last of them. */
      readonly toMs: number
      readonly customer: number
      readonly agent: number
      readonly others: number
    }

/** Events in their order of time; messages with nothing between them are one event. Those without a time are left out. */
export function caseEvents(detail: CaseDetail): readonly CaseEvent[] {
  const ordered = [...milestones(detail), ...messageEvents(detail)].sort((a, b) => a.atMs - b.atMs)
  const events: CaseEvent[] = []
  for (const event of ordered) {
    const last = events.at(-1)
    if (event.kind === 'messages' && last?.kind === 'messages') {
      events[events.length - 1] = {
        ...last,
        toMs: event.toMs,
        customer: last.customer + event.customer,
        agent: last.agent + event.agent,
        others: last.others + event.others,
      }
    } else events.push(event)
  }
  return events
}

/** In the order in which those of one instant are told. */
function milestones(detail: CaseDetail): readonly CaseEvent[] {
  const { followUp, nextSameCategory: same, nextAnyCategory: other, resolutionAtMs } = detail
  const at = (
    kind: 'opened' | 'firstResponse' | 'resolved' | 'closed' | 'followUpDone',
    atMs: number | null,
  ) => (atMs === null ? [] : [{ kind, atMs }])
  return [
    ...at('opened', detail.openedAtMs),
    ...at('firstResponse', detail.firstResponseAtMs),
    ...at('resolved', detail.resolvedAtMs),
    ...at('closed', detail.closedAtMs),
    ...(followUp === null
      ? []
      : [{ kind: 'followUpDue' as const, atMs: followUp.dueAtMs, isByPolicy: followUp.isByPolicy }]),
    ...at('followUpDone', detail.followUpDoneAtMs),
    ...(same === null
      ? []
      : [{ kind: 'next' as const, atMs: same.openedAtMs, next: same, isSameCategory: true }]),
    ...(other === null || other.id === same?.id
      ? []
      : [{ kind: 'next' as const, atMs: other.openedAtMs, next: other, isSameCategory: false }]),
    ...(resolutionAtMs === null
      ? []
      : [{ kind: 'windowEnd' as const, atMs: resolutionAtMs + detail.settings.windowDays * DAY_MS }]),
    { kind: 'asOf', atMs: detail.asOfMs },
  ]
}

function messageEvents({ messages }: CaseDetail): readonly CaseEvent[] {
  return messages.flatMap(({ role, atMs }) =>
    atMs === null
      ? []
      : [
          {
            kind: 'messages' as const,
            atMs,
            toMs: atMs,
            customer: Number(role === 'customer'),
            agent: Number(role === 'agent'),
            others: Number(role !== 'customer' && role !== 'agent'),
          },
        ],
  )
}
