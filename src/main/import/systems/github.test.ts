import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const AS_OF = { asOfMs: ms('2026-06-01T00:00:00Z') }

describe('a table of issues', () => {
  it('has no numbers: title and body tell issues apart, the same ones each time', async () => {
    const content = [
      'title,body,labels,state,assignee,milestone',
      'Crash on start,"It crashes,\nalways",bug,open,octo-example,v2',
      'How do I export?,See title,"question,docs",closed,,',
      'Dark mode,,enhancement,closed,,',
      '',
    ].join('\n')
    const found = await importFixture([{ name: 'issues.csv', content }], AS_OF)
    expect(found).toMatchObject({ system: 'github', layouts: ['csv'], rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        caseId: '8d788742730350ef',
        subject: 'Crash on start',
        description: 'It crashes,\nalways',
        category: 'bug',
        status: 'open',
        agent: 'octo-example',
        openedAtMs: AS_OF.asOfMs,
        extra: { labels: 'bug', milestone: 'v2' },
      }),
      expectedCase({
        caseId: '963a7dd099fde182',
        subject: 'How do I export?',
        description: 'See title',
        kind: 'question',
        category: 'question',
        status: 'closed',
        openedAtMs: AS_OF.asOfMs,
        extra: { labels: 'question,docs' },
      }),
      expectedCase({
        caseId: '4081459f00e4b254',
        subject: 'Dark mode',
        kind: 'request',
        category: 'enhancement',
        status: 'closed',
        openedAtMs: AS_OF.asOfMs,
        extra: { labels: 'enhancement' },
      }),
    ])
    const again = await importFixture(
      [{ name: 'again.csv', content: 'Title;Body;Labels\nDark mode;;\n' }],
      AS_OF,
    )
    expect(again.cases.map(({ caseId }) => caseId)).toEqual([found.cases[2]?.caseId])
  })

  it.each([
    ['other letter case', 'Title,Body,Labels\nOne,First,bug\n'],
    ['semicolons', 'title;body;labels\nOne; First; bug\n'],
    ['no state, but an assignee', 'title,body,labels,assignee\nOne,First,bug,\n'],
    ['no title', 'body,labels\nFirst,bug\n'],
  ])('is known with %s', async (_, content) => {
    const found = await importFixture([{ name: 'issues.csv', content }], AS_OF)
    expect(found).toMatchObject({ system: 'github', layouts: ['csv'], rejects: [] })
    expect(found.cases).toMatchObject([{ description: 'First', category: 'bug', status: 'open' }])
  })

  it('refuses an issue of neither title nor body', async () => {
    const found = await importFixture([{ name: 'issues.csv', content: 'title,body,labels\n,,bug\n' }], AS_OF)
    expect(found.cases).toEqual([])
    expect(found.rejects.map(({ row }) => row)).toEqual([2])
  })

  it.each([
    'ticket_id,title,body,labels,status\n1,One,First,bug,open\n',
    'title,body,labels,created_at,id\nOne,First,bug,2026-01-02T00:00:00Z,1\n',
  ])("does not take another's table", async (content) => {
    expect((await importFixture([{ name: 'x.csv', content }], AS_OF)).system).toBe('generic')
  })
})

const API = 'https://api.github.com/repos/example/app'

function restIssue(number: number, more: object): object {
  return {
    url: `${API}/issues/${number}`,
    repository_url: API,
    html_url: `https://github.com/example/app/issues/${number}`,
    id: 9_000_000_000 + number,
    node_id: `I_${number}`,
    number,
    title: `Crash ${number}`,
    user: { login: 'ola-example', id: 71, type: 'User' },
    labels: [],
    state: 'open',
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: 0,
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-05T09:00:00Z',
    closed_at: null,
    author_association: 'NONE',
    body: 'Broken',
    ...more,
  }
}

const OLA = {
  account: 'example/app',
  customerId: '71',
  customerName: 'ola-example',
  openedAtMs: ms('2026-03-02T09:00:00Z'),
}
const CLOSED = { state: 'closed', closed_at: '2026-03-04T09:00:00Z' }
const CLOSED_AT = { closedAtMs: ms('2026-03-04T09:00:00Z') }
const ANY_EXTRA = { extra: expect.anything() }

describe('a dump of the REST interface', () => {
  it('reads issues, and leaves pull requests out', async () => {
    const issues = [
      restIssue(1, {
        ...CLOSED,
        state_reason: 'completed',
        labels: [{ name: 'bug' }, { name: 'question' }],
        assignee: { login: 'jan-example' },
        closed_by: { login: 'jan-example', type: 'User' },
      }),
      restIssue(2, {
        ...CLOSED,
        state_reason: 'not_planned',
        closed_by: { login: 'stale[bot]', type: 'Bot' },
      }),
      restIssue(3, {
        ...CLOSED,
        state_reason: 'duplicate',
        closed_by: { login: 'jan-example', type: 'User' },
      }),
      restIssue(4, { pull_request: { url: `${API}/pulls/4` } }),
      restIssue(5, { body: null, assignees: [{ login: 'ewa-example' }] }),
    ]
    const found = await importFixture([{ name: 'issues.json', content: JSON.stringify(issues) }])
    expect(found).toMatchObject({ system: 'github', layouts: ['rest'], rejects: [] })
    expect(found.tally.skipped.notACase).toBe(1)
    expect(found.cases).toEqual([
      expectedCase({
        ...OLA,
        ...CLOSED_AT,
        ...ANY_EXTRA,
        caseId: '1',
        subject: 'Crash 1',
        description: 'Broken',
        kind: 'question',
        category: 'bug',
        status: 'closed',
        agent: 'jan-example',
      }),
      expectedCase({
        ...OLA,
        ...CLOSED_AT,
        ...ANY_EXTRA,
        caseId: '2',
        subject: 'Crash 2',
        description: 'Broken',
        status: 'closed',
        autoClosed: true,
      }),
      expectedCase({
        ...OLA,
        ...CLOSED_AT,
        ...ANY_EXTRA,
        caseId: '3',
        subject: 'Crash 3',
        description: 'Broken',
        status: 'excluded',
      }),
      expectedCase({
        ...OLA,
        ...ANY_EXTRA,
        caseId: '5',
        subject: 'Crash 5',
        status: 'open',
        agent: 'ewa-example',
      }),
    ])
  })

  it('joins comments, whose roles the accounts have', async () => {
    const comment = (
      login: string,
      id: number,
      association: string,
      at: string,
      body: string,
      type = 'User',
    ): object => ({
      url: `${API}/issues/comments/${id}`,
      issue_url: `${API}/issues/1`,
      id,
      node_id: `IC_${id}`,
      user: { login, id, type },
      created_at: at,
      updated_at: at,
      author_association: association,
      body,
    })
    const comments = [
      comment('jan-example', 81, 'MEMBER', '2026-03-02T10:00:00Z', 'Which version?'),
      comment('ola-example', 71, 'NONE', '2026-03-02T11:00:00Z', 'The newest.'),
      comment('stale[bot]', 91, 'NONE', '2026-03-03T10:00:00Z', 'Marked as stale.', 'Bot'),
    ]
    const found = await importFixture([
      { name: 'issues.json', content: JSON.stringify([restIssue(1, {})]) },
      { name: 'comments.json', content: JSON.stringify(comments) },
    ])
    expect(found).toMatchObject({ system: 'github', layouts: ['rest', 'comments'], rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        ...OLA,
        ...ANY_EXTRA,
        caseId: '1',
        subject: 'Crash 1',
        description: 'Broken',
        status: 'open',
        messages: [
          expectedMessage('customer', 'ola-example', '2026-03-02T09:00:00Z', 'Broken'),
          expectedMessage('agent', 'jan-example', '2026-03-02T10:00:00Z', 'Which version?'),
          expectedMessage('customer', 'ola-example', '2026-03-02T11:00:00Z', 'The newest.'),
          expectedMessage('bot', 'stale[bot]', '2026-03-03T10:00:00Z', 'Marked as stale.'),
        ],
      }),
    ])
  })
})

it("reads the command line tool's list, the issue itself its first message", async () => {
  const issue = {
    number: 12,
    title: 'Export fails',
    body: 'It fails.',
    state: 'CLOSED',
    stateReason: 'COMPLETED',
    author: { id: 'U_1', login: 'ola-example', is_bot: false },
    assignees: [{ login: 'jan-example' }],
    labels: [{ name: 'complaint' }],
    createdAt: '2026-03-02T09:00:00Z',
    closedAt: '2026-03-04T09:00:00Z',
    url: 'https://github.com/example/app/issues/12',
    comments: [
      {
        author: { login: 'jan-example' },
        authorAssociation: 'OWNER',
        body: 'Fixed. All good?',
        createdAt: '2026-03-03T09:00:00Z',
      },
      {
        author: { login: 'ola-example' },
        authorAssociation: 'NONE',
        body: 'Yes!',
        createdAt: '2026-03-03T10:00:00Z',
      },
      {
        author: { login: 'somebody' },
        authorAssociation: 'NONE',
        body: 'Same here.',
        createdAt: '2026-03-03T11:00:00Z',
      },
    ],
  }
  const found = await importFixture([{ name: 'issues.json', content: JSON.stringify([issue]) }])
  expect(found).toMatchObject({ system: 'github', layouts: ['cli'], rejects: [] })
  expect(found.cases).toEqual([
    expectedCase({
      ...CLOSED_AT,
      ...ANY_EXTRA,
      account: 'example/app',
      caseId: '12',
      subject: 'Export fails',
      description: 'It fails.',
      kind: 'complaint',
      category: 'complaint',
      status: 'closed',
      agent: 'jan-example',
      customerId: 'U_1',
      customerName: 'ola-example',
      openedAtMs: ms('2026-03-02T09:00:00Z'),
      messages: [
        expectedMessage('customer', 'ola-example', '2026-03-02T09:00:00Z', 'It fails.'),
        expectedMessage('agent', 'jan-example', '2026-03-03T09:00:00Z', 'Fixed. All good?'),
        expectedMessage('customer', 'ola-example', '2026-03-03T10:00:00Z', 'Yes!'),
        expectedMessage('customer', 'somebody', '2026-03-03T11:00:00Z', 'Same here.'),
      ],
    }),
  ])
})
