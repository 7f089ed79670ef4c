import type { Status } from '#shared/case/model.ts'
import type { CaseDraft } from '#shared/case/patch.ts'
import type { SourceRow, WordMaps } from '../system.ts'
import { listed } from '../titles.ts'

export const SERVICENOW_WORDS: WordMaps = {
  status: {
    // Numbers of an incident's states; those of other tables are set right in `settleState`.
    '1': 'new',
    '2': 'open',
    '3': 'pending',
    '4': 'pending',
    '5': 'pending',
    '6': 'resolved',
    '7': 'closed',
    '8': 'excluded',
    '10': 'open',
    '18': 'pending',
    '-5': 'pending',
    'awaiting info': 'pending',
    'awaiting user info': 'pending',
    'awaiting evidence': 'pending',
    'awaiting vendor': 'pending',
    'awaiting problem': 'pending',
    'awaiting change': 'pending',
    'closed skipped': 'closed',
  },
  kind: {
    ...Object.fromEntries(
      listed(
        'incident, task, problem, change, change_request, case, general case, customer service case, order case',
        'product case, catalog task, sc_task, sn_customerservice_case, incidente, incydent, störung, tarefa, tarea',
      ).map((word) => [word, 'unknown'] as const),
    ),
    'requested item': 'request',
    sc_req_item: 'request',
    sc_request: 'request',
    'complaint case': 'complaint',
  },
}

/** State numbers of customer service cases, and of tasks of the service catalog. */
const CASE_STATES: Readonly<Record<string, Status>> = { '3': 'closed', '7': 'excluded' }
const TASK_STATES: Readonly<Record<string, Status>> = {
  '1': 'open',
  '3': 'closed',
  '4': 'closed',
  '7': 'closed',
}
const CASE = /^CS\d|^sn_customerservice/u
const TASK = /^(?:SCTASK|TASK|RITM|REQ)\d|^sc_/u

/** The same number stands for another state in each table. */
export function settleState(draft: CaseDraft, state: string, table: string): void {
  const states = CASE.test(draft.caseId) || CASE.test(table) ? CASE_STATES : TASK_STATES
  if (states === TASK_STATES && !TASK.test(draft.caseId) && !TASK.test(table)) return
  draft.status = states[state] ?? draft.status
}

const DUPLICATE = /\bdupli(?:cate|kat|cad[oa]|cat[oa])/iu
const SYSTEM = /^(?:system|sistema|système|automation|admin\.system|system administrator)$/iu

/** Whose doing the end was. The clean-up job closes as `system`; only what was resolved before was a person's doing. */
export function settleResolver(draft: CaseDraft, row: SourceRow, closeCode: string): void {
  if (DUPLICATE.test(closeCode)) draft.status = 'excluded'
  const isBySystem = draft.resolver !== null && SYSTEM.test(draft.resolver)
  const isCustomer = draft.resolver !== null && draft.resolver === draft.customerName
  if (isBySystem || isCustomer) draft.resolver = null
  const saysWhenResolved = row.has('resolved at') || row.has('resolved')
  draft.autoClosed =
    isBySystem && draft.status === 'closed' && saysWhenResolved && draft.resolvedAtMs === null
}

/** `Abel Tuter (abel.tuter)` names its user, too; `Smith (Sales)` does not. */
const NAME_WITH_ID = /^(\S.*\S)\s+\(([^()\s]*[\d._@][^()\s]*)\)$/u

export function splitNames(draft: CaseDraft): void {
  const customer = NAME_WITH_ID.exec(draft.customerName ?? '')
  if (customer !== null) {
    const id = customer[2] ?? ''
    draft.customerName = customer[1] ?? null
    if (id.includes('@')) draft.customerEmail ??= id
    else draft.customerId ??= id
  }
  draft.agent = NAME_WITH_ID.exec(draft.agent ?? '')?.[1] ?? draft.agent
  draft.resolver = NAME_WITH_ID.exec(draft.resolver ?? '')?.[1] ?? draft.resolver
}
