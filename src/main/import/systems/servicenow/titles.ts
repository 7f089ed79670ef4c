import { listed } from '../titles.ts'

/** Names of the fields of a task, an incident and a customer service case, by what they mean here. */
export const SERVICENOW_FIELDS = {
  case_id: listed('number'),
  subject: listed('short description'),
  description: listed('description'),
  kind: listed('sys class name, task type, case type'),
  category: listed('category, subcategory'),
  channel: listed('contact type, channel'),
  priority: listed('priority'),
  status: listed('state, incident state'),
  customer_id: listed('caller id.sys id, caller id.user name, contact.sys id, consumer.sys id'),
  customer_email: listed('caller id.email, contact.email, consumer.email, requested for.email, u email'),
  customer_phone: listed(
    'caller id.phone, caller id.mobile phone, contact.phone, contact.mobile phone, consumer.phone',
  ),
  customer_name: listed(
    'caller id, contact, consumer, requested for, opened for, request.requested for',
    'request item.requested for, u affected user, account, company',
  ),
  agent: listed('assigned to'),
  team: listed('assignment group'),
  resolver: listed('resolved by, closed by'),
  opened_at: listed('opened at, sys created on'),
  resolved_at: listed('resolved at'),
  closed_at: listed('closed at'),
  reopen_count: listed('reopen count'),
  follow_up_due_at: listed('follow up, due date'),
} satisfies Record<string, readonly string[]>

/** Labels of the same fields: English, German, French, Spanish, Portuguese, Polish, Italian, Dutch. */
export const SERVICENOW_LABELS: Readonly<Record<keyof typeof SERVICENOW_FIELDS, readonly string[]>> = {
  case_id: listed('nummer, numéro, número, numer, numero'),
  subject: listed(
    'kurzbeschreibung, brève description, description brève, description courte, descripción breve',
    'breve descripción, descrição resumida, breve descrição, krótki opis, descrizione breve',
    'breve descrizione, korte beschrijving, korte omschrijving',
  ),
  description: listed('beschreibung, descripción, descrição, opis, descrizione, beschrijving, omschrijving'),
  kind: listed('aufgabentyp, type de tâche, tipo de tarea, tipo de tarefa, typ zadania, type, tipo, typ'),
  category: listed(
    'kategorie, catégorie, categoría, categoria, kategoria, categorie, unterkategorie, sous catégorie',
    'subcategoría, subcategoria, podkategoria, sottocategoria, subcategorie',
  ),
  channel: listed(
    'kontakttyp, kontaktart, kanal, type de contact, canal, tipo de contacto, tipo de contato',
    'rodzaj kontaktu, typ kontaktu, kanał, tipo di contatto, canale, contacttype, kanaal',
  ),
  priority: listed('priorität, priorité, prioridad, prioridade, priorytet, priorità, prioriteit'),
  status: listed('status, zustand, statut, état, estado, stan, stato, incidentstatus, state (incident)'),
  customer_id: listed('caller sys id, caller user id'),
  customer_email: listed('caller email, contact email, email, e mail, caller e mail'),
  customer_phone: listed('caller phone, business phone, mobile phone'),
  customer_name: listed(
    'caller, affected user, customer, impacted user, anrufer, melder, betroffener benutzer, kontakt',
    'kunde, angefordert für, appelant, demandeur, utilisateur concerné, demandé pour, client, solicitante',
    'autor de la llamada, llamante, usuario afectado, contacto, solicitado para, cliente, chamador',
    'autor da chamada, usuário impactado, usuário afetado, contato, zgłaszający, dzwoniący',
    'klient, chiamante, utente interessato, contatto, beller, aanvrager, getroffen gebruiker, klant',
  ),
  agent: listed(
    'zugewiesen an, zugewiesen zu, zugewiesen, affecté à, attribué à, assigné à, asignado a, atribuído a',
    'atribuído para, designado a, przypisano do, przypisane do, assegnato a, toegewezen aan',
  ),
  team: listed(
    "zuweisungsgruppe, groupe d'affectation, groupe d'attribution, grupo de asignación, grupo asignado",
    'grupo de atribuição, grupo de designação, grupa przypisania, grupa przypisań, grupa przydziału',
    'gruppo di assegnazione, gruppo assegnazione, toewijzingsgroep, toegewezen groep',
  ),
  resolver: listed(
    'gelöst von, résolu par, resuelto por, resolvido por, rozwiązane przez, rozwiązał, risolto da',
    'opgelost door, geschlossen von, fermé par, cerrado por, encerrado por, fechado por, zamknięte przez',
    'chiuso da, gesloten door',
  ),
  opened_at: listed(
    'opened, geöffnet, geöffnet am, ouvert, ouvert le, abierto, abierta, aberto, aberto em, otwarto',
    'otwarte, aperto, aperto il, geopend, created, created on, erstellt, erstellt am, créé, créé le',
    'creado, creado el, criado, criado em, utworzono, utworzone, creato, creato il, gemaakt, aangemaakt',
  ),
  resolved_at: listed(
    'resolved, gelöst, gelöst am, résolu, résolu le, resuelto, resuelto el, resolvido, resolvido em',
    'rozwiązano, rozwiązane, risolto, risolto il, opgelost',
  ),
  closed_at: listed(
    'closed, geschlossen, geschlossen am, fermé, fermé le, clos, cerrado, cerrado el, encerrado',
    'encerrado em, fechado, fechado em, zamknięto, zamknięte, chiuso, chiuso il, gesloten',
  ),
  reopen_count: listed(
    'reopened count, wiedereröffnungen, nombre de réouvertures, número de reaperturas',
    'contagem de reaberturas, liczba ponownych otwarć',
  ),
  follow_up_due_at: listed(
    "fälligkeitsdatum, fällig am, date d'échéance, fecha de vencimiento, data de vencimento, data limite",
    'termin, termin realizacji, data di scadenza, vervaldatum, nachverfolgung, suivi, seguimiento',
    'acompanhamento',
  ),
}

/** What customers read. */
export const COMMENTS = listed(
  'comments, additional comments, zusätzliche kommentare, commentaires supplémentaires',
  'commentaires additionnels, comentarios adicionales, comentários adicionais, dodatkowe komentarze',
  'commenti aggiuntivi, aanvullende opmerkingen',
)
/** What only agents read. */
export const WORK_NOTES = listed(
  'work notes, arbeitsnotizen, notes de travail, notas de trabajo, anotações de trabalho',
  'notas de trabalho, uwagi robocze, notatki robocze, notatki służbowe, note di lavoro, werknotities',
)
/** Both in one cell, told apart by the labels of their entries. */
export const BOTH = listed(
  'comments and work notes, kommentare und arbeitsnotizen, commentaires et notes de travail',
  'comentarios y notas de trabajo, comentários e anotações de trabalho, komentarze i uwagi robocze',
  'commenti e note di lavoro, opmerkingen en werknotities',
)
