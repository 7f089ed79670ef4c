import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyDocument, type SessionDocument } from '#shared/coaching/session.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../../../test/support/workspaces.ts'
import { insertSession } from '../../../store/coaching-sessions.ts'
import { keepExample } from '../../../store/practice-examples.ts'
import { saveProfile } from '../../../store/profile-store.ts'
import { saveView } from '../../../store/saved-views.ts'
import { getCase } from '../../cases.ts'
import { takeExcerpt } from '../../coaching/excerpts.ts'
import { markFollowUp } from '../../follow-ups.ts'
import { overrule } from '../../overrides.ts'
import { tagRepeat } from '../../repeat-pairs.ts'
import type { WritableWorkspace } from '../../workspace.ts'
import { eraseAgent, eraseCustomer } from '../erase.ts'

export const NOW = Date.parse('2026-06-01T10:00:00Z')
export const CUSTOMER = 'Kanarina Vogelsang'
const EMAIL = 'kanarina@canary.example'
const PHONE = '+48 601 602 603'
export const AGENT = 'Ola Quillfeather'
/** Every way in which the customer is told of; none of it may be left. */
export const CUSTOMER_SIGNS = ['kanarin', 'vogelsang', 'canary', '601 602 603', '601602603', 'birdcage']
export const AGENT_SIGNS = ['quillfeather', 'ola quill']

const talk = (words: string) =>
  JSON.stringify([
    {
      role: 'customer',
      author: CUSTOMER,
      at: '2026-03-02T09:00:00Z',
      text: `This is ${CUSTOMER}, ${EMAIL}. I am furious, my birdcage ${words} is broken.`,
    },
    {
      role: 'agent',
      author: AGENT,
      at: '2026-03-02T10:00:00Z',
      text: `Dear Ms Vogelsang, I am sorry about the birdcage. Did that solve it for you? Ola Quillfeather`,
    },
    { role: 'customer', author: CUSTOMER, at: '2026-03-02T11:00:00Z', text: 'Yes, thank you Ola. Kanarina' },
    { role: 'note', author: AGENT, at: '2026-03-02T11:30:00Z', text: 'Kanarina was called on 601-602-603.' },
  ])

export const planted = (id: string, words: string) =>
  caseRow(id, {
    status: 'resolved',
    resolved_at: '2026-03-02T12:00:00Z',
    subject: `Birdcage of ${CUSTOMER} ${words}`,
    description: `Told to Ola Quillfeather: the birdcage ${words}`,
    customer_id: 'canary-4711',
    customer_email: EMAIL,
    customer_phone: PHONE,
    customer_name: CUSTOMER,
    agent: AGENT,
    resolver: AGENT,
    team: 'North',
    category: 'Parcels',
    csat: 'bad, says Kanarina',
    follow_up_outcome: 'called canary',
    messages: talk(words),
    Mood: `birdcage mood, asked Ola Quillfeather ${words}`,
  })

const other = caseRow('9', {
  status: 'resolved',
  resolved_at: '2026-03-04T12:00:00Z',
  customer_email: 'sam@other.example',
  agent: 'Jan Reed',
  resolver: 'Jan Reed',
  team: 'North',
})

interface Planted {
  readonly workspace: WritableWorkspace
  readonly imports: readonly number[]
}

/** Two imports of the same cases, and every place beside them that can tell of the customer or the agent. */
export async function plantedWorkspace(): Promise<Planted> {
  const workspace = temporaryWorkspace()
  const take = async (words: string, day: string) => {
    const bad = caseRow('77', { opened_at: `soon, says ${CUSTOMER} to ${AGENT}` })
    const rows = [planted('1', words), planted('2', words), other, bad]
    const columns = Object.keys(planted('1', ''))
    const report = await importText(workspace, csvOf(rows, columns), { asOfMs: Date.parse(day) })
    return report.id ?? 0
  }
  const imports = [await take('first', '2026-05-01'), await take('second', '2026-05-02')]
  const [one = 0, two = 0] = [...workspace.columns().ids]
  await markFollowUp(workspace, { id: one, state: 'done', reason: `Kanarina told ${AGENT}` }, NOW)
  await tagRepeat(workspace, { id: one, cause: 'skill', note: `birdcage, ${AGENT}` }, NOW)
  const text = getCase(workspace, two).messages[1]?.text ?? ''
  const words = 'Did that solve it for you? Ola Quillfeather'
  const start = text.indexOf(words)
  await overrule(
    workspace,
    {
      id: two,
      action: 'add',
      technique: 'listen',
      message: 1,
      start,
      end: start + words.length,
      words,
      reason: `canary, says ${AGENT}`,
    },
    NOW,
  )
  const excerpt = takeExcerpt(
    workspace,
    { case: one, firstMessage: 0, lastMessage: 3, purpose: 'other', metric: null, isFound: true },
    NOW,
  )
  await workspace.write((writer) => {
    const document: SessionDocument = {
      ...emptyDocument(),
      excerpts: [{ ...excerpt, note: `Ask ${AGENT} about Kanarina` }],
      sharedNotes: `Talked of ${CUSTOMER}.`,
      privateNotes: `${EMAIL} rang again, +48601602603. Compare ${AGENT}.`,
    }
    const head = {
      team: 'North',
      plannedOn: '2026-05-05',
      stage: 'held',
      changedAtMs: 0,
      revision: 0,
    } as const
    insertSession(writer, { ...head, agent: AGENT, document })
    insertSession(writer, { ...head, agent: 'Jan Reed', document })
    const view = { agents: [AGENT], search: AGENT }
    saveView(writer, `Cases of ${AGENT}`, view, NOW)
    saveProfile(writer, 'Ours', { version: 1, tables: [], people: { 'Quillfeather, O.': AGENT } }, NOW)
    const shown = [
      { role: 'customer' as const, text: 'I am furious, my birdcage second is broken.', marks: [] },
    ]
    keepExample(writer, { technique: 'listen', messages: shown }, NOW)
  })
  return { workspace, imports }
}

/** Every byte that the workspace's folder holds, as one text in lower case. */
function everyByte(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
    .toLowerCase()
}

export const left = ({ folder }: WritableWorkspace, signs: readonly string[]) => {
  const bytes = everyByte(folder)
  return signs.filter((sign) => bytes.includes(sign))
}

export const first = (workspace: WritableWorkspace): number => workspace.columns().ids[0] ?? 0

export const eraseFirst = (workspace: WritableWorkspace) =>
  eraseCustomer(workspace, { case: first(workspace), confirmation: ` ${CUSTOMER.toUpperCase()} ` }, NOW)

export const eraseOla = (workspace: WritableWorkspace) =>
  eraseAgent(workspace, { agent: AGENT, language: 'en', confirmation: AGENT }, NOW)
