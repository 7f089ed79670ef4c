import type { Layout, SourceRow } from '../system.ts'

const LINKS = [
  'link to the conversation',
  'link zur konversation',
  'enlace a la conversación',
  'lien vers la conversation',
  'link para a conversa',
  'link da conversa',
  'link do rozmowy',
  'link do konwersacji',
] as const
const RATINGS = [
  'rating',
  'bewertung',
  'valoración',
  'calificación',
  'note',
  'évaluation',
  'avaliação',
  'classificação',
  'ocena',
] as const

/** Reports > CSAT: ratings, each with a link to its conversation, and a last line that names the period. */
export const CHATWOOT_CSAT: Layout = {
  id: 'csat',
  rowsAre: 'messages',
  signature: {
    strong: [[LINKS], ['agent name', 'rating', 'link to the conversation']],
    weak: [
      'feedback comment',
      'contact name',
      'contact email address',
      'contact phone number',
      'recorded date',
      'recorded at',
    ],
  },
  columns: {
    message_case: LINKS,
    csat: RATINGS,
  },
  addsFields: true,
  caseKeyIn: (link) => /\/conversations\/(\d+)/u.exec(link)?.[1] ?? link,
  skip: (row) => (isFooter(row) ? 'footer' : null),
}

/** The line on the period has no link. */
function isFooter(row: SourceRow): boolean {
  return LINKS.every((title) => row.text(title) === '')
}
