import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EMPTY_MAPPING, type ImportMapping } from '#shared/import/mapping.ts'
import { temporaryFolder, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { readCase } from '../store/case-reader.ts'
import { importHistory, runImports, runUndo, type FilesRequest } from './imports.ts'
import { inspectFiles } from './inspect-imports.ts'
import type { Workspace } from './workspace.ts'

const TICKETS = `Id,CaseNumber,Subject,Description,Status,Priority,Origin,OwnerId,ContactId,SuppliedEmail,IsClosed,IsClosedOnCreate,ClosedDate,CreatedDate,SystemModstamp
500AA0000000001AAA,00001001,Late parcel,Where is it?,Closed,High,Email,005AA0000000001AAA,003AA0000000001AAA,,1,0,2026-03-04 10:00:00,2026-03-02 09:00:00,2026-03-04 10:00:00
500AA0000000002AAA,00001002,Wrong size,It does not fit,New,Low,Email,005AA0000000001AAA,003AA0000000001AAA,,0,0,,2026-03-03 09:00:00,2026-03-03 09:00:00
`
const MAILS = `Id,ParentId,CreatedDate,TextBody,HtmlBody,Subject,FromName,FromAddress,ToAddress,Incoming,Status,MessageDate,ThreadIdentifier
02sAA0000000001AAA,500AA0000000001AAA,2026-03-02 09:30:00,We are on it. Has this solved your problem?,,Re: Late parcel,Ola Nowak,ola@desk.example.com,kim@example.com,0,3,2026-03-02 09:30:00,
02sAA0000000002AAA,500AA0000000001AAA,2026-03-02 10:00:00,Yes thank you,,Re: Late parcel,Kim Reed,kim@example.com,ola@desk.example.com,1,1,2026-03-02 10:00:00,
`
const USERS = `Id,Username,Name,Email,IsActive,UserType
005AA0000000001AAA,ola@desk.example.com,Ola Nowak,ola@desk.example.com,1,Standard
`

function setUp() {
  const folder = temporaryFolder()
  const workspace = temporaryWorkspace()
  const files = (contents: Readonly<Record<string, string>>): string[] =>
    Object.entries(contents).map(([name, text]) => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    })
  const run = (contents: Readonly<Record<string, string>>, request: Partial<FilesRequest> = {}) =>
    runImports(workspace, { paths: files(contents), timeZone: 'UTC', asOfMs: null, ...request })
  return { workspace, files, run }
}

function stored(workspace: Workspace) {
  return [...workspace.columns().ids]
    .sort((a, b) => a - b)
    .map((id) => readCase(workspace.reader, id)?.record)
}

describe('files that belong together', () => {
  const together = { 'Case.csv': TICKETS, 'EmailMessage.csv': MAILS, 'User.csv': USERS }

  it('make one import, whatever their order', async () => {
    const { workspace, run } = setUp()
    const { imports } = await run({ 'EmailMessage.csv': MAILS, 'User.csv': USERS, 'Case.csv': TICKETS })
    expect(imports).toMatchObject([{ system: 'salesforce', inserted: 2, rejected: 0 }])
    expect(imports[0]?.file).toBe('EmailMessage.csv + User.csv + Case.csv')
    expect(stored(workspace)[0]).toMatchObject({
      caseId: '00001001',
      agent: 'Ola Nowak',
      status: 'closed',
      messages: [
        { role: 'customer', text: 'Where is it?' },
        { role: 'agent', author: 'Ola Nowak', text: 'We are on it. Has this solved your problem?' },
        { role: 'customer', text: 'Yes thank you' },
      ],
    })
    expect(stored(workspace)[1]?.messages).toEqual([])
  })

  it('name their people before they are imported, and leave ids that nobody names', async () => {
    const { workspace, files } = setUp()
    const inspect = async (contents: Readonly<Record<string, string>>) => {
      const request = { paths: files(contents), timeZone: 'UTC', mapping: EMPTY_MAPPING }
      const { sets } = await inspectFiles(workspace, request)
      return sets.flatMap(({ people }) => people)
    }
    expect(await inspect(together)).toEqual([{ name: 'Ola Nowak', cases: 2 }])
    const another = TICKETS.replace('005AA0000000001AAA', '005AA0000000009AAA')
    expect(await inspect({ 'Case.csv': another, 'User.csv': USERS })).toEqual([
      { name: '005AA0000000009AAA', cases: 1 },
      { name: 'Ola Nowak', cases: 1 },
    ])
  })

  it('reach stored cases when they come later, and leave them as they were when undone', async () => {
    const { workspace, run } = setUp()
    await run({ 'Case.csv': TICKETS, 'User.csv': USERS })
    const before = stored(workspace)
    const { imports } = await run({ 'EmailMessage.csv': MAILS })
    expect(imports).toMatchObject([{ inserted: 0, updated: 1, unchanged: 0, rejected: 0 }])
    expect(imports[0]?.changes).toEqual([{ field: 'messages', count: 1 }])
    const [first] = stored(workspace)
    expect(first).toMatchObject({ subject: 'Late parcel', agent: 'Ola Nowak' })
    expect(first?.messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'customer'])

    await runUndo(workspace, imports[0]?.id ?? 0)
    expect(stored(workspace)).toEqual(before)
  })

  it('leave stored messages alone where they only bring ratings', async () => {
    const { workspace, run } = setUp()
    const ticket = {
      id: 7,
      subject: 'Late',
      description: 'Where is it?',
      status: 'open',
      via: { channel: 'email' },
      requester_id: 1,
      submitter_id: 1,
      assignee_id: 2,
      created_at: '2026-03-02T09:00:00Z',
      comments: [{ author_id: 1, body: 'Where is it?', public: true, created_at: '2026-03-02T09:00:00Z' }],
    }
    const asOfMs = Date.parse('2026-03-05T00:00:00Z')
    await run({ 'tickets.json': JSON.stringify([ticket]) }, { asOfMs })
    const { comments: _, ...bare } = { ...ticket, status: 'solved' }
    const rating = { ticket_id: 7, score: 'good', requester_id: 1, assignee_id: 2 }
    await run(
      { 'tickets.json': JSON.stringify([bare]), 'ratings.json': JSON.stringify([rating]) },
      { asOfMs: asOfMs + 1 },
    )
    expect(stored(workspace)).toMatchObject([
      { status: 'resolved', csat: 'good', messages: [{ role: 'customer', text: 'Where is it?' }] },
    ])
  })

  it('leave nothing behind when the cases they were added to are undone', async () => {
    const { workspace, run } = setUp()
    const first = await run({ 'Case.csv': TICKETS })
    await run({ 'EmailMessage.csv': MAILS })
    await runUndo(workspace, first.imports[0]?.id ?? 0)
    expect(stored(workspace)).toEqual([])
    // The cases come again by themselves, as if the messages had found none.
    await run({ 'Case.csv': TICKETS })
    expect(stored(workspace)[0]?.messages).toEqual([])
  })

  it('are refused row by row where their cases are nowhere', async () => {
    const { workspace, run } = setUp()
    const { imports } = await run({ 'EmailMessage.csv': MAILS })
    expect(imports).toMatchObject([{ rows: 2, inserted: 0, rejected: 2 }])
    expect(imports[0]?.rejects[0]).toMatchObject({
      row: 2,
      part: 'EmailMessage.csv',
      problem: { code: 'noSuchCase' },
    })
    expect(stored(workspace)).toEqual([])
  })

  it('never double a case: the same again, and an overlapping export, update it', async () => {
    const { workspace, run } = setUp()
    await run(together)
    const again = await run(together)
    expect(again.imports).toMatchObject([{ inserted: 0, updated: 2, changes: [] }])
    const [header = '', , second = ''] = TICKETS.split('\n')
    const next = `${header}\n${second.replace('New', 'Working')}\n500AA0000000003AAA${second.slice(18).replace('00001002', '00001003')}\n`
    const overlapping = await run({ 'Case.csv': next }, { asOfMs: Date.parse('2026-03-10T00:00:00Z') })
    expect(overlapping.imports).toMatchObject([{ inserted: 1, updated: 1 }])
    expect(stored(workspace).map((record) => record?.caseId)).toEqual(['00001001', '00001002', '00001003'])
    expect(stored(workspace)[0]?.messages).toHaveLength(3)
  })
})

describe('several files', () => {
  it('are imports of their own where they do not belong together, and one that fails stops no other', async () => {
    const { workspace, run } = setUp()
    const generic = (id: string) => `ticket_id,created_at,status\n${id},2026-03-02T09:00:00Z,solved\n`
    const report = await run({ 'a.csv': generic('a'), 'b.csv': '%PDF-1.4', 'c.csv': generic('c') })
    expect(report.imports.map(({ file, inserted }) => [file, inserted])).toEqual([
      ['a.csv', 1],
      ['c.csv', 1],
    ])
    expect(report.failure).toMatchObject({ code: 'notRecognised', details: { file: 'b.csv' } })
    expect(importHistory(workspace).imports).toHaveLength(2)
  })

  it('are left out where they hold no cases, with the reason as a code and in words', async () => {
    const { run } = setUp()
    const cases = 'ticket_id,created_at,status\na,2026-03-02T09:00:00Z,solved\n'
    const shapes = 'colour,shape\nred,round\n'
    const { leftOut } = await run({ 'a.csv': cases, 'shapes.csv': shapes, 'User.csv': USERS })
    expect(leftOut).toEqual([
      {
        file: 'shapes.csv',
        reason: 'no column says which case a row is (found: colour, shape)',
        code: 'noCaseColumn',
        columns: ['colour', 'shape'],
      },
      { file: 'User.csv', reason: 'it holds people, and no case', code: 'peopleOnly', columns: [] },
    ])
  })

  it('throw where none could be imported, and leave no import', async () => {
    const { workspace, run } = setUp()
    await expect(run({ 'a.csv': '%PDF-1.4' })).rejects.toMatchObject({ code: 'notRecognised' })
    expect(importHistory(workspace).imports).toEqual([])
  })
})

describe('what only a person can know', () => {
  const RECLAMATIONS =
    'Ticket;Opened on;State;Agent\n1;03/04/2026 10:00;gelöst;Ola\n2;05/04/2026 11:00;Frobnicated;Ola\n'
  const mapping = (tables: ImportMapping['tables'][number]): ImportMapping => ({
    version: 1,
    tables: [tables],
  })

  it('is asked for, with what it rests on', async () => {
    const { workspace, files } = setUp()
    const request = { paths: files({ 'x.csv': RECLAMATIONS }), timeZone: null, mapping: EMPTY_MAPPING }
    const { sets } = await inspectFiles(workspace, request)
    expect(sets[0]?.questions.map(({ id, isBlocking }) => [id, isBlocking])).toEqual([
      ['timeZone', true],
      ['dateOrder', true],
      ['words', false],
    ])
    const [opened] = sets[0]?.tables[0]?.dates ?? []
    expect(opened).toMatchObject({ field: 'opened_at', decision: 'undecided', values: 2, needing: 2 })
    expect(importHistory(workspace).imports).toEqual([])
  })

  it('refuses the rows until it is said', async () => {
    const { run } = setUp()
    const { imports } = await run({ 'x.csv': RECLAMATIONS })
    expect(imports).toMatchObject([{ inserted: 0, rejected: 2 }])
    expect(imports[0]?.rejects[0]?.problem.code).toBe('dateOrderUnknown')
  })

  it('is taken from the mapping', async () => {
    const { workspace, run } = setUp()
    const { imports } = await run(
      { 'x.csv': RECLAMATIONS },
      {
        mapping: {
          ...mapping({
            dateOrders: { 'Opened on': 'dmy' },
            words: { status: { frobnicated: 'closed' } },
            constants: { account: 'shop', kind: 'complaint' },
          }),
          timeZone: 'Europe/Warsaw',
          people: { Ola: 'Ola Nowak' },
        },
        timeZone: null,
      },
    )
    expect(imports).toMatchObject([{ inserted: 2, rejected: 0 }])
    expect(stored(workspace)).toMatchObject([
      { caseId: '1', account: 'shop', kind: 'complaint', status: 'resolved', agent: 'Ola Nowak' },
      {
        caseId: '2',
        status: 'closed',
        openedAtMs: Date.parse('2026-04-05T09:00:00Z'),
        extra: { State: 'Frobnicated' },
      },
    ])
  })

  it('counts words nobody knows as open, and says which', async () => {
    const { run } = setUp()
    const { imports } = await run({ 'x.csv': RECLAMATIONS }, { dateOrder: 'dmy' })
    const warning = imports[0]?.warnings.find(({ code }) => code === 'unknown.status')
    expect(warning).toMatchObject({ count: 1, message: expect.stringContaining('Frobnicated') as unknown })
  })

  it('may be that cases have no number: then equal rows are one case, also when they come again', async () => {
    const { workspace, run } = setUp()
    const rows =
      'user_email,subject,state,created_at\na@example.com,Late,open,0\nb@example.com,Cold,closed,0\n'
    await expect(run({ 'x.csv': rows })).rejects.toMatchObject({ code: 'notRecognised' })
    const answered = { mapping: mapping({ identity: 'content' }), asOfMs: Date.parse('2026-03-01T00:00:00Z') }
    expect((await run({ 'x.csv': rows }, answered)).imports).toMatchObject([{ inserted: 2 }])
    expect((await run({ 'x.csv': rows }, answered)).imports).toMatchObject([{ inserted: 0, updated: 2 }])
    expect(stored(workspace)).toMatchObject([
      { subject: 'Late', openedAtMs: answered.asOfMs },
      { subject: 'Cold', status: 'closed' },
    ])
  })
})
