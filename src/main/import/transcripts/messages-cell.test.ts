import { describe, expect, it } from 'vitest'
import { readMessagesCell } from './messages-cell.ts'

const seen = (text: string): unknown =>
  readMessagesCell(text)?.map((cell) => [cell.role, cell.author, cell.atText, cell.text]) ?? null

describe('readMessagesCell', () => {
  it.each([
    '[{"role":"customer","text":"Leaks","at":"2024-05-01"},{"role":"agent","author":"Anna","text":"Solved?","at":"2024-05-02"}]',
    '[{"sender":"visitor","message":"Leaks","timestamp":"2024-05-01"},{"sender":"operator","sender_name":"Anna","message":"Solved?","timestamp":"2024-05-02"}]',
    '{"comments":[{"from":{"type":"user"},"html_body":"<p>Leaks</p>","created_at":"2024-05-01"},{"author":{"type":"admin","name":"Anna"},"body":"Solved?","createdAt":"2024-05-02"}]}',
  ])('reads JSON, whatever its fields are called: %s', (text) => {
    expect(seen(text)).toEqual([
      ['customer', null, '2024-05-01', 'Leaks'],
      ['agent', 'Anna', '2024-05-02', 'Solved?'],
    ])
  })

  it('reads ids, addresses, numbers and internal notes', () => {
    const text =
      '[{"author_id":7,"author":{"email":"anna@example.com"},"public":false,"content":"Ask Ola","time":1714550400}]'
    expect(readMessagesCell(text)).toEqual([
      {
        role: 'note',
        author: null,
        authorId: '7',
        authorEmail: 'anna@example.com',
        atText: '1714550400',
        text: 'Ask Ola',
      },
    ])
  })

  it('reads chats, journals and mail threads', () => {
    expect(seen('[10:32] Klient: Cieknie\n[10:33] Anna: Już dobrze?')).toEqual([
      ['customer', null, '10:32', 'Cieknie'],
      [null, 'Anna', '10:33', 'Już dobrze?'],
    ])
    expect(seen('2024-05-01 10:32:11 - Anna (Work notes)\nAsk Ola')).toEqual([
      ['note', 'Anna', '2024-05-01 10:32:11', 'Ask Ola'],
    ])
    expect(seen('2024-05-01 10:32:11 - Anna (Comments)\nHi')).toEqual([
      [null, 'Anna', '2024-05-01 10:32:11', 'Hi'],
    ])
    expect(seen('Thanks\n\nOn 9 May 2024 at 11:01, Anna wrote:\n> Solved?')).toEqual([
      [null, 'Anna', '9 May 2024 at 11:01', 'Solved?'],
      [null, null, null, 'Thanks'],
    ])
  })

  it.each([
    '',
    'It leaks.',
    '[]',
    '[1,2]',
    '[{"a":1}]',
    '{"text":"x"}',
    '[{"text":"x"},{"other":"y"}]',
    '[{"text":',
    '['.repeat(200_000),
  ])('sees no talk in %.20s', (text) => {
    expect(readMessagesCell(text)).toBeNull()
  })
})
