import { orderMessages } from '#shared/case/transcript.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import type { PlaybookExamples } from '#shared/ipc/playbook-schemas.ts'
import { casesOfSign, playbookGrid } from '#shared/metrics/engine/playbook-grid.ts'
import {
  PLAYBOOK_IDS,
  PLAYBOOKS,
  type Playbook,
  type PlaybookId,
  type StepSign,
} from '#shared/techniques/playbooks.ts'
import type { Finding } from '#shared/techniques/types.ts'
import { caseSummaries, readCase } from '../store/case-reader.ts'
import { teamPlaybooks } from '../store/team-playbooks.ts'
import { scopeOf } from './figures.ts'
import { lexiconState } from './lexicon-phrases.ts'
import { readStored } from './reading.ts'
import type { Workspace } from './workspace.ts'

/** What shows of a playbook's steps, by agent. */
export function gridOf(
  workspace: Workspace,
  { playbook, ...input }: Input<'playbooks.grid'>,
): Output<'playbooks.grid'> {
  const { all, agents } = playbookGrid(workspace.columns(), scopeOf(workspace, input), playbookById(playbook))
  return { all, agents, lexicon: lexiconState(workspace) }
}

/** Which playbook each team is coached by. */
export function chosenPlaybooks(workspace: Workspace): Output<'playbooks.chosen'> {
  const teams = teamPlaybooks(workspace.reader).flatMap(({ team, playbook }) => {
    const known = PLAYBOOK_IDS.find((id) => id === playbook)
    return known === undefined ? [] : [{ team, playbook: known }]
  })
  return { teams }
}

/** Cases to read for a sign: with the words that were found, or those in which nothing was. */
export function examplesOf(
  workspace: Workspace,
  { sign, agent, found, limit, ...input }: Input<'playbooks.examples'>,
): Output<'playbooks.examples'> {
  const columns = workspace.columns()
  const scope = scopeOf(workspace, input)
  const filter = agent === undefined ? scope.filter : { ...scope.filter, agents: [agent] }
  const { indexes, chargedTo } = casesOfSign(columns, { ...scope, filter }, sign, found)
  const shown = indexes.slice(0, limit)
  const ids = shown.map((index) => columns.ids[index] ?? 0)
  const summaries = caseSummaries(workspace.reader, ids)
  const rows = shown.flatMap((index, at): PlaybookExamples['rows'] => {
    const id = ids[at] ?? 0
    const summary = summaries.get(id)
    if (summary === undefined) return []
    return [
      {
        id,
        caseId: summary.caseId,
        subject: summary.subject,
        agent: chargedTo(index),
        resolvedAtMs: columns.resolvedAtMs[index] ?? NaN,
        words: found ? wordsOf(workspace, id, sign) : [],
      },
    ]
  })
  return { total: indexes.length, rows }
}

function wordsOf(
  workspace: Workspace,
  id: number,
  sign: StepSign,
): PlaybookExamples['rows'][number]['words'] {
  const stored = readCase(workspace.reader, id)
  if (stored === null) return []
  const messages = orderMessages(stored.record.messages)
  return readStored(workspace, stored)
    .transcript.findings.filter((finding) => isOf(finding, sign))
    .map(({ technique, message, start, end }) => ({
      technique,
      text: messages[message]?.text.slice(start, end) ?? '',
    }))
}

function isOf({ technique }: Finding, sign: StepSign): boolean {
  if (sign === 'closure' || sign === 'closure.wait') return technique.startsWith('closure.')
  if (sign === 'promiseKept') return technique === 'inform'
  return technique === sign
}

function playbookById(id: PlaybookId): Playbook {
  const found: Playbook | undefined = PLAYBOOKS.find((playbook) => playbook.id === id)
  if (found === undefined) throw new Error(`There is no playbook ${id}`)
  return found
}
