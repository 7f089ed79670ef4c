import { ofCase, spelled } from './generic-spellings.ts'
import { listed } from './titles.ts'

/**
 * Titles of a table with one message a row, the surest first: en, pl, de, fr, es, pt, it, nl. `id` alone is the message's
 * own, a bare `created at` the message's time; what a case has is named by titles that say so, or stands on each row.
 */
export const MESSAGE_TITLES = spelled({
  message_case: listed(
    'conversation id, ticket id, case id, thread id, chat id, session id, dialog id, dialogue id, call id, issue id, complaint id, interaction id',
    'conversation number, ticket number, case number, issue number, issue key, ticket no, case no, conversation, conversation key, ticket, chat session id, parent id',
    'id rozmowy, id konwersacji, numer rozmowy, id czatu, id zgłoszenia, numer zgłoszenia, nr zgłoszenia, id sprawy, numer sprawy, nr sprawy, id wątku',
    'gesprächs-id, konversations-id, unterhaltungs-id, chat-id, ticket-id, ticketnummer, ticket-nr, ticket-nr., fallnummer, vorgangsnummer',
    'id de conversation, id de la conversation, identifiant de conversation, numéro de ticket, n° de ticket, id du ticket, numéro de dossier',
    'id de conversación, id de la conversación, número de ticket, id de ticket, id del ticket, id del caso, número de caso',
    'id da conversa, id do ticket, número do ticket, número do chamado, id do chamado, protocolo, id do atendimento',
    'id conversazione, id della conversazione, id ticket, numero ticket, gespreks-id, gesprek-id, zaaknummer, meldingsnummer',
  ),
  message_at: listed(
    'message at, message date, message time, message timestamp, message created at, message datetime, sent at, sent on, sent date, sent time, sent datetime, time sent, date sent, posted at, comment created at, comment date, reply date, timestamp, datetime, date time, date/time, created at, created on, created, created date, created time, date, time',
    'data wiadomości, wysłano, data wysłania, czas wysłania, godzina wysłania, data i godzina, znacznik czasu, godzina',
    'gesendet am, gesendet, sendedatum, nachrichtendatum, zeitstempel, uhrzeit, datum, erstellt am',
    "envoyé le, date d'envoi, date du message, horodatage, heure, fecha, fecha de envío, enviado el, fecha del mensaje, fecha y hora, hora",
    'enviado em, data de envio, data da mensagem, data e hora, data/hora, inviato il, data di invio, data invio, data del messaggio, data e ora, orario',
    'verzonden op, verzenddatum, datum bericht, tijdstip, tijd, datum en tijd',
  ),
  message_text: listed(
    'message text, message body, message content, comment text, comment body, reply text, plain body, body text, text, message, content, body, utterance, comment, reply',
    'treść wiadomości, wiadomość, treść, tekst, komentarz, wypowiedź, nachrichtentext, nachricht, inhalt, kommentar, texte du message, contenu du message, contenu, texte, commentaire',
    'texto del mensaje, mensaje, contenido, texto, comentario, texto da mensagem, mensagem, conteúdo, comentário, testo del messaggio, messaggio, testo, contenuto, commento',
    'berichttekst, bericht, inhoud, tekst, opmerking, reactie',
  ),
  message_author: listed(
    'author name, sender name, message author, from name, speaker name, participant name, comment author, author, sender, speaker, participant, sent by, posted by, written by, from',
    'autor, autor wiadomości, nazwa nadawcy, imię i nazwisko nadawcy, nadawca, verfasser, absendername, name des absenders, absender, sprecher',
    "auteur, nom de l'expéditeur, expéditeur, nombre del remitente, remitente, nome do remetente, remetente, autore, nome mittente, mittente, naam afzender, afzender",
  ),
  message_author_id: listed(
    'author id, sender id, from id, participant id, id autora, id nadawcy, autor-id, absender-id, id auteur, id del autor, id do autor, id autore, id mittente, auteur-id',
  ),
  message_author_email: listed(
    'author email, sender email, sender address, from email, from address, email autora, e-mail nadawcy, email nadawcy, absender-e-mail, e-mail expéditeur, correo del remitente, e-mail do remetente, email mittente, e-mail afzender',
  ),
  message_role: listed(
    'message role, author role, sender role, author type, sender type, speaker role, speaker type, participant role, participant type, user type, from role, role, direction',
    "rola, rola autora, rola nadawcy, typ nadawcy, rolle, absendertyp, richtung, rôle, type d'expéditeur, sens",
    'rol, tipo de remitente, dirección, papel, função, tipo de remetente, direção, ruolo, tipo mittente, direzione, afzendertype',
  ),
  message_internal: listed(
    'internal, is internal, is internal note, is note, private, is private, is internal comment',
    'wewnętrzna, wewnętrzny, prywatna, intern, privat, interne, privé, interna, interno, privado',
  ),
  subject: [
    ...ofCase('subject, title'),
    ...listed('temat, tytuł, betreff, titel, objet, sujet, asunto, assunto, oggetto, onderwerp'),
  ],
  kind: listed(
    'ticket type, case type, conversation type, kind, typ zgłoszenia, rodzaj sprawy, tickettyp, type de ticket, tipo de ticket, tipo de chamado, tipo di ticket, soort ticket',
  ),
  category: [
    ...ofCase('category, topic, reason'),
    ...listed(
      'intent, contact reason, kategoria, powód kontaktu, kategorie, thema, catégorie, motif, categoría, motivo, categoria, categorie',
    ),
  ],
  channel: [...ofCase('channel, source'), ...listed('via, kanał, kanal, canal, canale, kanaal')],
  priority: [
    ...ofCase('priority'),
    ...listed('priorytet, priorität, priorité, prioridad, prioridade, priorità, prioriteit'),
  ],
  status: [
    ...ofCase('status, state'),
    ...listed(
      'outcome name, outcome, conversation outcome, resolution status, resolution outcome, final outcome, stan, wynik, zustand, ergebnis, statut, état, résultat, estado, resultado, situação, stato, esito, uitkomst',
    ),
  ],
  customer_id: listed(
    'customer id, client id, requester id, contact id, id klienta, numer klienta, kundennummer, kunden-id, id client, id cliente, id del cliente, id do cliente, klantnummer',
  ),
  customer_email: listed(
    'customer email, customer e-mail, client email, requester email, contact email, user email, email klienta, e-mail klienta, kunden-e-mail, e-mail du client, correo del cliente, e-mail do cliente, email cliente, e-mail klant',
  ),
  customer_phone: listed(
    'customer phone, customer phone number, client phone, contact phone, telefon klienta, téléphone du client, teléfono del cliente, telefone do cliente, telefono cliente',
  ),
  customer_name: listed(
    'customer name, client name, requester name, contact name, customer, client, requester, imię i nazwisko klienta, klient, kundenname, kunde, nom du client, nombre del cliente, nome do cliente, cliente, nome cliente, klantnaam, klant',
  ),
  agent: listed(
    'agent name, assignee name, assigned agent, assigned to, assignee, agent, owner name, ticket owner, case owner, konsultant, przypisany do, bearbeiter, zugewiesen an, assigné à, agente, asignado a, atendente, atribuído a, operatore, assegnato a, medewerker, behandelaar',
  ),
  resolver: listed(
    'resolved by, solved by, rozwiązane przez, gelöst von, résolu par, resuelto por, resolvido por, risolto da, opgelost door',
  ),
  team: listed(
    'team name, group name, team, group, department, queue, zespół, grupa, dział, gruppe, abteilung, équipe, groupe, equipo, grupo, equipe, gruppo, reparto, afdeling, groep',
  ),
  opened_at: listed(
    'ticket created at, ticket created, ticket creation date, case created at, case created, conversation created at, conversation started at, conversation start time, conversation date, chat started at, session start, opened at, opened on, date opened, started at, data utworzenia zgłoszenia, data zgłoszenia, ticket erstellt am, eröffnet am, ouvert le, abierto el, aberto em, aperto il, geopend op',
  ),
  resolved_at: listed(
    'resolved at, resolved on, ticket resolved at, solved at, date resolved, resolution date, conversation resolved at, data rozwiązania, gelöst am, résolu le, resuelto el, resolvido em, risolto il, opgelost op',
  ),
  closed_at: listed(
    'closed at, closed on, ticket closed at, conversation closed at, date closed, close date, ended at, data zamknięcia, geschlossen am, fermé le, cerrado el, fechado em, encerrado em, chiuso il, gesloten op',
  ),
  csat: listed(
    'csat, csat score, customer satisfaction, customer satisfaction rating, satisfaction score, satisfaction rating, survey score, rating, ocena, ocena klienta, bewertung, kundenzufriedenheit, satisfaction client, satisfacción, valoración, avaliação, valutazione, beoordeling',
  ),
})
