import type { CaseDraft } from '#shared/case/patch.ts'
import type { WordMaps } from '../system.ts'
import { listed } from '../titles.ts'

export const JIRA_WORDS: WordMaps = {
  status: {
    backlog: 'new',
    'to do': 'new',
    'selected for development': 'new',
    'waiting for support': 'open',
    'waiting for customer': 'pending',
    'waiting for approval': 'pending',
    'awaiting approval': 'pending',
    'awaiting implementation': 'open',
    implementing: 'open',
    planning: 'open',
    declined: 'closed',
    failed: 'closed',
    "won't do": 'closed',
    'esperando por el cliente': 'pending',
    'esperando al cliente': 'pending',
    'esperando asistencia': 'open',
    'en attente du client': 'pending',
    'en attente du support': 'open',
    'warten auf kunden': 'pending',
    'warten auf den kunden': 'pending',
    'warten auf support': 'open',
    'oczekiwanie na klienta': 'pending',
    'oczekiwanie na wsparcie': 'open',
    'aguardando cliente': 'pending',
    'aguardando suporte': 'open',
  },
  // What is done, or broken, says nothing of what is asked for.
  kind: Object.fromEntries(
    listed(
      'task, sub-task, subtask, story, epic, bug, improvement, new feature, incident, problem, change, support',
      'it help, [system] incident, [system] problem, [system] change, alert',
      'aufgabe, unteraufgabe, fehler, störung, tâche, sous-tâche, tarea, subtarea, error, incidencia, historia',
      'tarefa, subtarefa, incidente, problema, história, zadanie, podzadanie, błąd, incydent',
    ).map((word) => [word, 'unknown'] as const),
  ),
}

const DONE = new Set(
  listed(
    'done, complete, fertig, erledigt, terminé, terminé(e), terminée, listo, finalizado, finalizada, hecho',
    'concluído, itens concluídos, pronto, gotowe, wykonane, completato, completata, gereed',
  ),
)

const TO_DO = new Set(
  listed(
    'to do, new, zu erledigen, à faire, por hacer, tareas por hacer, a fazer, itens pendentes, do zrobienia',
    'da fare, da completare, te doen',
  ),
)

interface KnownOfStatus {
  /** Whether a status is named at all. */
  readonly isSaid: boolean
  readonly category: string
  readonly resolution: string
  readonly isResolved: boolean
}

/** Statuses are each team's own words; that a category is the one of finished work is not. */
export function settleJiraStatus(
  draft: CaseDraft,
  { isSaid, category, resolution, isResolved }: KnownOfStatus,
): void {
  const isDone = DONE.has(category.toLowerCase())
  if (!isSaid) {
    draft.status = isResolved ? 'resolved' : TO_DO.has(category.toLowerCase()) ? 'new' : 'open'
  }
  const ended = draft.status === 'resolved' || draft.status === 'closed' || draft.status === 'excluded'
  if (isDone && !ended) draft.status = 'resolved'
  if (DUPLICATE.test(resolution)) draft.status = 'excluded'
}

const DUPLICATE = /^(?:duplicate|duplikat|doublon|dupliqué|duplicad[oa]|duplicata|duplicato|duplicaat)/iu

/** The app account by which every site's automation rules write. */
const AUTOMATION = '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077'

/** Accounts that tell by their form alone who writes. */
export function roleOfAccount(accountId: string): 'bot' | 'customer' | null {
  if (accountId === AUTOMATION) return 'bot'
  // People who only know the portal.
  return accountId.startsWith('qm:') ? 'customer' : null
}
