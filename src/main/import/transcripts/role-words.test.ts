import { describe, expect, it } from 'vitest'
import { roleOfWord } from './role-words.ts'

describe('roleOfWord', () => {
  it.each([
    ['Agent', 'agent'],
    ['OPERATOR', 'agent'],
    ['Teammate', 'agent'],
    ['customer_service', 'agent'],
    ['Konsultantka', 'agent'],
    ['Obsługa klienta', 'agent'],
    ['Mitarbeiter', 'agent'],
    ['Atención al cliente', 'agent'],
    ['Atendente', 'agent'],
    ['Conseillère', 'agent'],
    ['End-user', 'customer'],
    ['user', 'customer'],
    ['Visitor 123', 'customer'],
    ['visitor_12', 'customer'],
    ['Zgłaszający', 'customer'],
    ['Użytkownik', 'customer'],
    ['Kundin', 'customer'],
    ['Cliente', 'customer'],
    ['Usuário', 'customer'],
    ['Utilisateur', 'customer'],
    ['Answer Bot', 'bot'],
    ['automation', 'bot'],
    ['Wirtualny asystent', 'bot'],
    ['System', 'system'],
    ['trigger', 'system'],
    ['Zdarzenie', 'system'],
    ['Internal note', 'note'],
    ['private', 'note'],
    ['Notatka wewnętrzna', 'note'],
    ['Anotações de trabalho', 'note'],
  ] as const)('%s is %s', (word, role) => {
    expect(roleOfWord(word)).toBe(role)
  })

  it.each(['', 'Anna', 'Anna Nowak', '12', 'agentuser', 'constructor', '__proto__', 'x'.repeat(1000)])(
    '%s is none',
    (word) => {
      expect(roleOfWord(word)).toBeNull()
    },
  )
})
