import { parseMailAuthor } from '../transcripts/mail-author.ts'
import { roleByAddress } from './draft-message.ts'
import { articleTimes, articlesIn } from './otrs/article-tree.ts'
import { firstText, joinedName } from './row-values.ts'
import type { HelpdeskSystem, Layout } from './system.ts'

const TREES = [
  'articletree',
  'article tree',
  'artikelbaum',
  'drzewo artykułów',
  'árbol de artículos',
] as const

/** The result of a ticket search as CSV or XLSX, of OTRS or Znuny; few of its titles are translated. */
const SEARCH: Layout = {
  id: 'ticket-search',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['ticketnumber', 'firstlock', 'firstresponse', 'accountedtime', 'articletree'],
      ['ticket number', 'firstlock', 'firstresponse', 'accountedtime', 'articletree'],
      ['ticketnumber', 'firstlock'],
      ['ticketnumber', 'articletree'],
      ['ticketnumber', 'accountedtime'],
      ['ticket number', 'articletree'],
      ['firstlock', 'firstresponse', 'solutioninmin'],
      ['articletree', 'solutioninmin'],
      ['ticketnummer', 'artikelbaum'],
      ['ticketnummer', 'besitzer', 'queue', 'kundennummer'],
      ['ticket number', 'queue', 'lock', 'customerid'],
    ],
    weak: [
      'solutiondiffinmin',
      'firstresponseinmin',
      'userfirstname',
      'userlastname',
      'customerid',
      'lock',
      'queue',
    ],
  },
  columns: {
    case_id: [
      'ticketnumber',
      'ticket number',
      'ticketnummer',
      'número de ticket',
      'numéro de ticket',
      'numer zgłoszenia',
    ],
    subject: ['subject', 'title', 'betreff', 'titel', 'asunto', 'sujet', 'temat', 'assunto'],
    channel: ['articletype', 'communicationchannel'],
    category: ['service', 'type'],
    priority: ['priority', 'priorität', 'prioridad', 'priorité', 'priorytet', 'prioridade'],
    status: ['state', 'status', 'estado', 'état', 'stan'],
    customer_id: ['customeruserid', 'customerid', 'kundennummer', 'id de cliente', 'id client', 'id klienta'],
    customer_name: [
      'customername',
      'customer name',
      'kundenname',
      'nombre del cliente',
      'nom du client',
      'nazwa klienta',
    ],
    agent: ['owner', 'besitzer', 'propietario', 'propriétaire', 'właściciel', 'proprietário'],
    team: ['queue', 'cola', 'file', 'kolejka', 'fila'],
    opened_at: ['created', 'erstellt', 'creado', 'créé', 'utworzone', 'utworzono', 'criado'],
    first_response_at: [
      'firstresponse',
      'first response',
      'erste reaktion',
      'primera respuesta',
      'première réponse',
    ],
    closed_at: ['closed', 'close time', 'geschlossen', 'cerrado', 'clôturé', 'fermé', 'zamknięte', 'fechado'],
    follow_up_due_at: ['pendingtime', 'untiltime'],
  },
  words: {
    status: {
      'pending reminder': 'pending',
      'pending auto close+': 'pending',
      'pending auto close-': 'pending',
      'closed successful': 'closed',
      'closed unsuccessful': 'closed',
      'closed with workaround': 'closed',
      'warten zur erinnerung': 'pending',
      'warten auf erfolgreich schließen': 'pending',
      'warten auf erfolglos schließen': 'pending',
      'erfolgreich geschlossen': 'closed',
      'erfolglos geschlossen': 'closed',
      zusammengefügt: 'excluded',
      'recordatorio pendiente': 'pending',
      'rappel en attente': 'pending',
      'lembrete pendente': 'pending',
      agrupado: 'excluded',
    },
  },
  // The account that holds tickets nobody has taken.
  blanks: ['root@localhost'],
  consumed: TREES,
  times: Object.fromEntries(TREES.map((title) => [title, articleTimes])),
  derives: (has) => (SENDER.some(has) ? ['customerEmail'] : []),
  complete: (draft, row) => {
    const owner = joinedName(firstText(row, FIRST_NAMES), firstText(row, LAST_NAMES))
    if (draft.agent !== null && owner !== null) draft.agent = owner
    const from = parseMailAuthor(firstText(row, SENDER))
    // Where no customer has written, this is the sender of the agent's mail.
    if (from.authorEmail === null || (from.author !== null && from.author === owner)) return
    draft.customerEmail = from.authorEmail
    draft.customerName ??= from.author
  },
  messages: (row, read) => {
    const title = TREES.find((one) => row.text(one) !== '')
    return title === undefined ? [] : articlesIn(row.text(title), (text) => read.instantIn(text, title))
  },
  // Types of article such as `email-external` do not say who wrote; the customer's address does.
  roleOf: roleByAddress,
}

export const OTRS: HelpdeskSystem = { id: 'otrs', name: 'OTRS / Znuny', layouts: [SEARCH] }

const SENDER = ['from', 'von', 'de', 'od']
const FIRST_NAMES = ['userfirstname', 'user firstname', 'vorname', 'nombre', 'prénom', 'imię', 'nome']
const LAST_NAMES = ['userlastname', 'user lastname', 'nachname', 'apellido', 'nom', 'nazwisko', 'sobrenome']
