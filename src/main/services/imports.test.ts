import { describe, expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { bytesInput } from '../import/input.ts'
import { readCase } from '../store/case-reader.ts'
import { importHistory, importRejects } from './imports.ts'
import { workspaceSettings } from './settings.ts'
import type { Workspace } from './workspace.ts'

function stored(workspace: Workspace) {
  return [...workspace.columns().ids]
    .sort((a, b) => a - b)
    .map((id) => readCase(workspace.reader, id)?.record)
}

describe('a file of the own format', () => {
  it('stores every column, in any order and letter case, and keeps unknown ones', async () => {
    const workspace = temporaryWorkspace()
    const messages = [
      { role: 'customer', author: 'Kim', at: '2026-03-02T09:00:00Z', text: 'It broke =1+1' },
      { role: 'Agent', author: null, at: null, text: 'Zażółć' },
    ]
    const row = {
      messages: JSON.stringify(messages),
      Mood: 'cross',
      STATUS: 'Resolved',
      opened_at: '2026-03-02T10:00:00+01:00',
      case_id: ' 9007199254740993 ',
      auto_closed: 'TRUE',
      kind: '',
      agent: ' Ola Nowak ',
      reopen_count: '2',
      customer_email: 'Kim@Example.com',
      subject: '  kept as it is ',
      csat: '4/5',
    }
    const report = await importText(workspace, csvOf([row]))
    expect(report).toMatchObject({ rows: 1, inserted: 1, rejected: 0, format: 'csv', encoding: 'utf-8' })
    expect(stored(workspace)).toEqual([
      expect.objectContaining({
        caseId: '9007199254740993',
        account: '',
        status: 'resolved',
        kind: 'unknown',
        autoClosed: true,
        openedAtMs: Date.parse('2026-03-02T09:00:00Z'),
        agent: 'Ola Nowak',
        reopenCount: 2,
        csat: '4/5',
        subject: '  kept as it is ',
        customerEmail: 'Kim@Example.com',
        extra: { Mood: 'cross' },
        messages: [
          {
            role: 'customer',
            author: 'Kim',
            atMs: Date.parse('2026-03-02T09:00:00Z'),
            text: 'It broke =1+1',
          },
          { role: 'agent', author: null, atMs: null, text: 'Zażółć' },
        ],
      }),
    ])
  })

  it('reads NDJSON with exact long ids, and UTF-16, and a semicolon for a comma', async () => {
    const workspace = temporaryWorkspace()
    const line =
      '{"case_id":12345678901234567890,"status":"open","opened_at":"2026-03-02T09:00:00Z","vip":true}'
    await importText(workspace, `\uFEFF${line}\n\n`, { name: 'cases.ndjson' })
    expect(stored(workspace)[0]).toMatchObject({ caseId: '12345678901234567890', extra: { vip: 'true' } })

    const bytes = Buffer.from(`\uFEFF${csvOf([caseRow('ż')])}`, 'utf16le')
    const report = await importText(workspace, '', { input: bytesInput('x.csv', bytes) })
    expect(report).toMatchObject({ inserted: 1, encoding: 'utf-16le' })

    const semicolons = 'case_id;status;opened_at\nx;new;2026-03-02T09:00:00Z\n'
    expect(await importText(workspace, semicolons)).toMatchObject({ inserted: 1 })
  })

  it.each([
    ['status', 'solved'],
    ['status', ''],
    ['kind', 'rant'],
    ['opened_at', ''],
    ['opened_at', '02.03.2026'],
    ['opened_at', '2026-03-02T09:00:00'],
    ['resolved_at', 'soon'],
    ['auto_closed', 'maybe'],
    ['reopen_count', '-1'],
    ['reopen_count', '1.5'],
    ['case_id', ' '],
    ['messages', '{"role":"agent"}'],
    ['messages', '[{"role":"boss","text":"x"}]'],
    ['messages', '[{"role":"agent","text":7}]'],
    ['messages', '[{"role":"agent","text":"x","at":"noon"}]'],
    ['messages', '[broken'],
  ])('refuses a row whose %s is "%s" and takes the others', async (column, value) => {
    const workspace = temporaryWorkspace()
    const rows = [caseRow('a'), caseRow('b', { [column]: value }), caseRow('c')]
    const columns = [...new Set([...Object.keys(caseRow('a')), column])]
    const report = await importText(workspace, csvOf(rows, columns))
    expect(report).toMatchObject({ rows: 3, inserted: 2, rejected: 1 })
    expect(report.rejects).toEqual([
      {
        row: 3,
        column,
        value,
        reason: expect.any(String) as unknown,
        problem: expect.any(Object) as unknown,
        part: 'cases.csv',
      },
    ])
    expect(importRejects(workspace, { id: report.id ?? 0, offset: 0, limit: 10 })).toEqual({
      total: 1,
      rows: report.rejects,
    })
  })

  it('refuses ragged rows and damaged text, and names the row', async () => {
    const workspace = temporaryWorkspace()
    const text = `${csvOf([caseRow('ż')])}\r\nb,open\r\n"c","open","2026-03-02T09:00:00Z"\r\n`
    const damaged = Buffer.concat([
      Buffer.from(text),
      Buffer.from(
        'd\xf8\x88\x80\x80\x80,open,2026-03-02T09:00:00Z\r\ne,open,2026-03-02T09:00:00Z\r\n',
        'latin1',
      ),
    ])
    const report = await importText(workspace, '', { input: bytesInput('x.csv', damaged) })
    expect(report).toMatchObject({ rows: 5, inserted: 3, rejected: 2 })
    expect(report.rejects.map(({ row }) => row)).toEqual([3, 5])
  })

  it.each([
    ['another header', 'colour,size\nred,7\n', 'notRecognised'],
    ['no header at all', '\n\n', 'fileEmpty'],
    ['a column twice', 'case_id,status,opened_at,Status\n', 'malformedFile'],
    ['a workbook', 'PK\u0003\u0004....', 'notRecognised'],
    ['a web page', '<!DOCTYPE html><p>Log in', 'notRecognised'],
    ['another JSON', '{"tickets":[]}\n', 'notRecognised'],
  ])('refuses %s as a whole and stores nothing', async (_what, text, code) => {
    const workspace = temporaryWorkspace()
    await expect(importText(workspace, text)).rejects.toMatchObject({ code })
    expect(importHistory(workspace).imports).toEqual([])
  })

  it('refuses a line that nests too deeply, and takes the next', async () => {
    const workspace = temporaryWorkspace()
    const [head, tail] = ['{"case_id":"a","status":"open","opened_at":"2026-03-02T09:00:00Z","deep":', '}']
    const deep = `${head}${'['.repeat(50_000)}${']'.repeat(50_000)}${tail}`
    const report = await importText(workspace, `${deep}\n${head}1${tail}\n`, { name: 'deep.ndjson' })
    expect(report).toMatchObject({ inserted: 1, rejected: 1, rejects: [{ problem: { code: 'tooDeep' } }] })
  })

  it('leaves prototypes alone', async () => {
    const workspace = temporaryWorkspace()
    await importText(
      workspace,
      csvOf(
        [{ ...caseRow('a'), ['__proto__']: 'x', constructor: 'y' }],
        ['case_id', 'status', 'opened_at', '__proto__', 'constructor'],
      ),
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    const extra = stored(workspace)[0]?.extra ?? {}
    expect(Object.keys(extra).sort()).toEqual(['__proto__', 'constructor'])
  })
})

describe('the same case again', () => {
  const first = caseRow('a', { subject: 'one', agent: 'Ola', mood: 'cross' })

  it('replaces the columns that the file has, blank ones too, and keeps those it lacks', async () => {
    const workspace = temporaryWorkspace()
    await importText(workspace, csvOf([first]))
    const again = csvOf([caseRow('a', { status: 'closed', subject: '' })])
    const report = await importText(workspace, again)
    expect(report).toMatchObject({ inserted: 0, updated: 1, unchanged: 0 })
    expect(stored(workspace)).toEqual([
      expect.objectContaining({ status: 'closed', subject: null, agent: 'Ola', extra: { mood: 'cross' } }),
    ])
  })

  it('is one case when it stands twice in one file: the last row holds alone', async () => {
    const workspace = temporaryWorkspace()
    const report = await importText(
      workspace,
      csvOf([first, caseRow('a', { status: 'closed' })], Object.keys(first)),
    )
    expect(report).toMatchObject({ rows: 2, inserted: 1, updated: 0 })
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'duplicateRows', count: 1 }))
    expect(stored(workspace)).toEqual([expect.objectContaining({ status: 'closed', subject: null })])
  })

  it('is left as it is by an older export, with a warning; at equal as-of the later import holds', async () => {
    const workspace = temporaryWorkspace()
    const asOfMs = Date.parse('2026-04-01T00:00:00Z')
    await importText(workspace, csvOf([first]), { asOfMs })
    const older = await importText(workspace, csvOf([caseRow('a', { subject: 'old' })]), {
      asOfMs: asOfMs - 1,
    })
    expect(older).toMatchObject({ updated: 0, unchanged: 1 })
    expect(older.warnings).toContainEqual(expect.objectContaining({ code: 'olderThanStored', count: 1 }))
    expect(stored(workspace)[0]?.subject).toBe('one')

    const equal = await importText(workspace, csvOf([caseRow('a', { subject: 'equal' })]), { asOfMs })
    expect(equal).toMatchObject({ updated: 1, unchanged: 0 })
    expect(stored(workspace)[0]?.subject).toBe('equal')
  })

  it('is another case in another account', async () => {
    const workspace = temporaryWorkspace()
    const report = await importText(
      workspace,
      csvOf([caseRow('a', { account: 'x' }), caseRow('a', { account: 'y' })]),
    )
    expect(report.inserted).toBe(2)
  })
})

describe('as-of and zone', () => {
  it('takes the newest instant that was reached, not a planned one', async () => {
    const workspace = temporaryWorkspace()
    const row = caseRow('a', {
      follow_up_due_at: '2030-01-01T00:00:00Z',
      messages: JSON.stringify([{ role: 'agent', at: '2026-03-09T09:00:00Z', text: 'x' }]),
    })
    expect((await importText(workspace, csvOf([row]))).asOf).toBe('2026-03-09T09:00:00.000Z')
  })

  it('warns of instants after a stated as-of and of instants out of order', async () => {
    const workspace = temporaryWorkspace()
    const row = caseRow('a', { resolved_at: '2026-03-01T09:00:00Z' })
    const report = await importText(workspace, csvOf([row]), { asOfMs: Date.parse('2026-03-01T12:00:00Z') })
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'afterAsOf', count: 1 }))
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'outOfOrder', count: 1 }))
  })

  it('gives the workspace the zone of its first import for good', async () => {
    const workspace = temporaryWorkspace()
    await importText(workspace, csvOf([caseRow('a', { opened_at: '2026-03-02T09:00:00' })]), {
      timeZone: 'Europe/Warsaw',
    })
    await importText(workspace, csvOf([caseRow('b')]), { timeZone: 'Asia/Tokyo' })
    expect(workspaceSettings(workspace.reader).timeZone).toBe('Europe/Warsaw')
    expect(stored(workspace)[0]?.openedAtMs).toBe(Date.parse('2026-03-02T08:00:00Z'))
  })

  it('counts in UTC where none was stated, and says so once', async () => {
    const workspace = temporaryWorkspace()
    const first = await importText(workspace, csvOf([caseRow('a')]))
    const second = await importText(workspace, csvOf([caseRow('b')]))
    expect(first.warnings.map(({ code }) => code)).toContain('timeZoneAssumed')
    expect(second.warnings.map(({ code }) => code)).not.toContain('timeZoneAssumed')
    expect(workspaceSettings(workspace.reader).timeZone).toBe('UTC')
  })
})
