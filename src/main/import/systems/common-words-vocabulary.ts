import { CHANNELS, type Channel } from '#shared/case/channels.ts'
import type { Kind, Status } from '#shared/case/model.ts'

export { CHANNELS, type Channel }

type Vocabulary<Meaning extends string> = { readonly [M in Meaning]: readonly string[] }

/** Commas separate words; a line for each language keeps them readable: en, pl, de, fr, es, pt, it, nl. */
const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(/,\s*/))

/** Words of one language that several statuses share are left out: a wrong guess is worse than a question. */
export const STATUS_WORDS: Vocabulary<Status> = {
  new: list(
    'new, unread, submitted, received, created, registered, not started, to do, todo, unopened',
    'nowe, nowy, nowa, zgłoszone, zgłoszony, zgłoszona, zarejestrowane, zarejestrowany, przyjęte, nieprzeczytane',
    'neu, neues ticket, eingegangen, erstellt, ungelesen, nicht begonnen, zu erledigen',
    'nouveau, nouvelle, non lu, reçu, créé, à faire, non commencé',
    'nuevo, nueva, no leído, recibido, recibida, creado, creada, por hacer, sin empezar',
    'novo, nova, não lido, recebido, recebida, criado, criada, a fazer, não iniciado',
    'nuovo, nuova, non letto, ricevuto, ricevuta, creato, da fare, non iniziato',
    'nieuw, nieuwe, ongelezen, ontvangen, aangemaakt, te doen, niet gestart',
  ),
  open: list(
    'open, opened, re opened, reopened, reopen, active, in progress, inprogress, work in progress, wip, working, ongoing',
    'assigned, escalated, customer reply, in review, under review, investigating, under investigation, processing, started',
    'unresolved, not resolved, unsolved, not solved, waiting on us, waiting for us, waiting for support, awaiting reply by agent',
    'awaiting agent, waiting on agent, waiting for agent, researching, acknowledged, accepted, in process, in work',
    'otwarte, otwarty, otwarta, w toku, w trakcie, w realizacji, w trakcie realizacji, w trakcie rozpatrywania, rozpatrywane',
    'ponownie otwarte, ponownie otwarty, ponownie otwarta, aktywne, aktywny, aktywna, przypisane, przypisany, eskalowane',
    'nierozwiązane, nierozwiązany, nierozwiązana, nie rozwiązane, w obsłudze, w opracowaniu',
    'offen, geöffnet, aktiv, in bearbeitung, in arbeit, zugewiesen, eskaliert, wieder geöffnet, wiedereröffnet, laufend',
    'ungelöst, nicht gelöst, in prüfung, bearbeitung',
    'ouvert, ouverte, actif, active, en cours, en cours de traitement, en traitement, assigné, assignée, rouvert, réouvert',
    'non résolu, non résolue, escaladé',
    'abierto, abierta, activo, activa, en curso, en progreso, en proceso, en trámite, asignado, asignada, reabierto, reabierta',
    'no resuelto, no resuelta, sin resolver, escalado',
    'aberto, aberta, ativo, ativa, em andamento, em progresso, em atendimento, em curso, em análise, atribuído, reaberto, reaberta',
    'não resolvido, não resolvida, em processamento',
    'aperto, aperta, attivo, attiva, in corso, in lavorazione, assegnato, assegnata, riaperto, riaperta, non risolto, irrisolto',
    'actief, in behandeling, in uitvoering, toegewezen, geëscaleerd, heropend, bezig, onopgelost, niet opgelost',
  ),
  pending: list(
    'pending, on hold, onhold, hold, held, snoozed, stalled, suspended, paused, answered, replied, deferred, postponed, waiting',
    'awaiting info, awaiting user info, awaiting customer, need more info, needs info, more info required, info required, blocked',
    'oczekujące, oczekujący, oczekująca, oczekuje, w oczekiwaniu, wstrzymane, wstrzymany, wstrzymana, zawieszone, zawieszony',
    'odłożone, odroczone, odpowiedziano',
    'wartend, ausstehend, in wartestellung, zurückgestellt, angehalten, pausiert, warten, wartet, beantwortet, schwebend',
    'en attente, suspendu, suspendue, en pause, mis en attente, en suspens, répondu',
    'pendiente, en espera, a la espera, suspendido, suspendida, pausado, pausada, aplazado, respondido',
    'pendente, em espera, aguardando, suspenso, suspensa, pausado, adiado, à espera',
    'in attesa, sospeso, sospesa, in sospeso, in pausa, risposto, rinviato',
    'in afwachting, in de wacht, wachtend, wachten, uitgesteld, opgeschort, beantwoord, gepauzeerd',
  ),
  resolved: list(
    'resolved, solved, done, fixed, complete, completed, finished, fulfilled',
    'rozwiązane, rozwiązany, rozwiązana, rozwiązano, zrealizowane, zrealizowany, załatwione, załatwiony, wykonane, gotowe, ukończone, zakończone, zakończony',
    'gelöst, erledigt, behoben, fertig, fertiggestellt',
    'résolu, résolue, terminé, terminée, réglé, traité, traitée, fait',
    'resuelto, resuelta, solucionado, solucionada, completado, completada, terminado, finalizado, finalizada, hecho, listo',
    'resolvido, resolvida, solucionado, concluído, concluída, completo, finalizado, feito',
    'risolto, risolta, completato, completata, terminato, fatto, evaso',
    'opgelost, afgehandeld, voltooid, klaar, gereed, afgerond',
  ),
  closed: list(
    'closed, closed complete, closed incomplete, closed successful, closed unsuccessful, auto closed, autoclosed, archived, ended',
    'zamknięte, zamknięty, zamknięta, zamknięto, zarchiwizowane, zarchiwizowany, archiwalne',
    'geschlossen, abgeschlossen, archiviert, beendet',
    'fermé, fermée, clos, close, clôturé, clôturée, archivé, archivée',
    'cerrado, cerrada, archivado, archivada',
    'fechado, fechada, encerrado, encerrada, arquivado, arquivada',
    'chiuso, chiusa, archiviato, archiviata',
    'gesloten, gearchiveerd, afgesloten',
  ),
  excluded: list(
    'merged, spam, junk, deleted, removed, trash, trashed, duplicate, duplicated, cancelled, canceled, rejected',
    'scalone, scalony, scalona, połączone, usunięte, usunięty, usunięta, duplikat, zduplikowane, anulowane, anulowany, odrzucone, odrzucony, odrzucona, kosz',
    'zusammengeführt, gelöscht, entfernt, duplikat, doppelt, abgebrochen, storniert, abgelehnt, verworfen, papierkorb',
    'fusionné, fusionnée, supprimé, supprimée, doublon, dupliqué, annulé, annulée, rejeté, rejetée, refusé, indésirable, corbeille',
    'fusionado, fusionada, combinado, eliminado, eliminada, borrado, duplicado, duplicada, cancelado, cancelada, rechazado, rechazada, correo no deseado, papelera',
    'mesclado, mesclada, unificado, excluído, excluída, apagado, removido, rejeitado, rejeitada, recusado, lixeira',
    'unito, unificato, eliminato, eliminata, cancellato, cancellata, duplicato, annullato, annullata, rifiutato, respinto, cestino',
    'samengevoegd, verwijderd, duplicaat, dubbel, geannuleerd, afgewezen, geweigerd, prullenbak',
  ),
}

export const KIND_WORDS: Vocabulary<Exclude<Kind, 'unknown'>> = {
  complaint: list(
    'complaint, complaints, customer complaint, formal complaint, grievance',
    'reklamacja, reklamacje, skarga, skargi, zażalenie',
    'beschwerde, beschwerden, reklamation, kundenbeschwerde',
    'réclamation, réclamations, plainte',
    'queja, quejas, reclamación, reclamo',
    'reclamação, reclamações, queixa',
    'lamentela, lamentele, reclami',
    'klacht, klachten',
  ),
  question: list(
    'question, questions, inquiry, enquiry, query, how to, information request, request for information',
    'pytanie, pytania, zapytanie, prośba o informację',
    'frage, fragen, rückfrage, auskunft, informationsanfrage',
    "demande d'information, demande d'informations, demande de renseignements",
    'pregunta, preguntas, consulta, solicitud de información, duda',
    'pergunta, dúvida, dúvidas, pedido de informação',
    'domanda, domande, richiesta di informazioni, richiesta informazioni',
    'vraag, vragen, informatieverzoek, informatieaanvraag',
  ),
  request: list(
    'request, requests, service request, feature request, change request',
    'prośba, wniosek, zlecenie, prośba o usługę, wniosek o usługę',
    'serviceanfrage, service anfrage, service request, anforderung, antrag, änderungsantrag, funktionswunsch',
    'demande, demande de service, requête',
    'solicitud, solicitudes, petición, solicitud de servicio',
    'solicitação, solicitações, pedido, requisição, solicitação de serviço',
    'richiesta, richieste, richiesta di servizio',
    'verzoek, verzoeken, aanvraag, serviceverzoek, serviceaanvraag',
  ),
}

/** Messengers are chats between two; networks that others read are social. Paper, fax and referrals are other. */
export const CHANNEL_WORDS: Vocabulary<Channel> = {
  email: list(
    'email, emails, e mail, mail, mailbox, electronic mail, inbound email, outbound email, email to case',
    'poczta elektroniczna, mejl, wiadomość email, wiadomość e mail',
    'courriel, courrier électronique, mél, correo, correo electrónico, correio eletrônico, correio eletrónico',
    'posta elettronica, mailbericht',
  ),
  phone: list(
    'phone, phones, telephone, call, calls, phone call, voice, voice call, voicemail, inbound call, outbound call, incoming call, callback, hotline, call center, call centre',
    'phone call inbound, phone call outbound, pstnphone, pstn phone, voip',
    'telefon, telefonicznie, rozmowa telefoniczna, rozmowa, infolinia, telefonisch, anruf, telefonanruf',
    'téléphone, appel, appel téléphonique, teléfono, llamada, llamada telefónica, telefone, ligação, chamada',
    'telefono, telefonata, chiamata, telefoon, telefoongesprek, oproep, telefónico, telefônico',
  ),
  chat: list(
    'chat, chats, live chat, livechat, web chat, webchat, website chat, in app chat, chat widget, chatbot, messaging, native messaging, messenger, facebook messenger',
    'whatsapp, telegram, viber, wechat, signal, imessage, apple messages, apple business chat, apple messages for business',
    'czat, czat na żywo, tchat, clavardage, chat en direct, chat en vivo, chat ao vivo, chat online, chat dal vivo, komunikator',
  ),
  web: list(
    'web, website, web form, webform, web site, form, online, online form, contact form, internet, portal, web portal, customer portal, self service, self service portal',
    'help center, help centre, web widget, widget, feedback widget, mobile, mobile app, app, mobile sdk, forum, community, www',
    'formularz, formularz kontaktowy, formularz www, formularz online, strona, strona internetowa, strona www, aplikacja, aplikacja mobilna, serwis internetowy',
    'formular, webformular, kontaktformular, onlineformular, webseite, kundenportal, portail, formulaire, formulaire web, formulaire de contact, site web, en ligne',
    'formulario, formulario web, formulario de contacto, sitio web, página web, en línea, formulário, formulário web, site, página web',
    'modulo web, modulo di contatto, sito, sito web, portale, formulier, webformulier, contactformulier, klantenportaal',
  ),
  social: list(
    'social, social media, social network, twitter, facebook, instagram, linkedin, youtube, tiktok, reddit, x twitter, twitter dm, facebook post, facebook page',
    'media społecznościowe, social media post, soziale medien, soziale netzwerke, réseaux sociaux, redes sociales, redes sociais, sociale media',
    'google play, app store, trustpilot, google reviews',
  ),
  sms: list(
    'sms, text, text message, text messages, mms, sms mms, wiadomość sms, textnachricht, mensaje de texto',
  ),
  'in person': list(
    'in person, inperson, walk in, walkin, in store, store, branch, face to face, onsite, on site, visit, front desk, counter',
    'osobiście, w oddziale, w salonie, wizyta, punkt obsługi, persönlich, vor ort, filiale, en personne, en agence, en magasin',
    'en persona, presencial, en tienda, en oficina, pessoalmente, na loja, di persona, in negozio, in filiale, persoonlijk, aan de balie, balie',
  ),
  api: list('api, rest api, web service, webservice, integration, integracja, interface de programmation'),
  other: list(
    'other, others, miscellaneous, misc, fax, letter, post, postal, postal mail, referral, print',
    'inne, inny, inna, list, poczta tradycyjna, pismo, faks, andere, anderes, sonstige, sonstiges, brief, autre, autres, courrier, lettre, télécopie',
    'otro, otros, otra, carta, correo postal, outro, outros, outra, altro, altri, lettera, posta, anders, overig, overige',
  ),
}

/**
 * What people and machines write where there is nothing, in lower case, letter for letter: it is looked up for every
 * short cell. Words that are somebody's name as well (Blank, Leer, Nil) are no blanks.
 */
export const BLANK_WORDS: readonly string[] = list(
  'n/a, na, n.a., #n/a, #na, null, none, nan, undefined, not set, not applicable, not available, not specified, no value',
  '#null!, #value!, #ref!, #name?, #div/0!, \\n, (null), (none), (blank), (empty), <null>, <none>, <nil>, <empty>, <na>, [null], [none], [blank]',
  'brak, (brak), brak danych, nie dotyczy, nie podano, (puste)',
  'keine angabe, k.a., k. a., (leer), nicht angegeben, aucun, aucune, non renseigné, (vide)',
  'ninguno, ninguna, sin datos, no aplica, (vacío), (en blanco), nenhum, nenhuma, não informado, não se aplica, (vazio)',
  'nessuno, nessuna, non disponibile, (vuoto), geen, n.v.t., nvt, niet van toepassing, (leeg)',
)

export const TRUE_WORDS: readonly string[] = list(
  'true, yes, y, t, 1, on, checked, tak, prawda, ja, wahr, oui, vrai, sí, si, verdadero, sim, verdadeiro, sì, vero, waar',
)
export const FALSE_WORDS: readonly string[] = list(
  'false, no, n, f, 0, off, unchecked, nie, fałsz, falsz, nein, falsch, non, faux, não, nao, falso, nee, onwaar',
)
