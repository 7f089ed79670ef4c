import type { Role } from '#shared/case/model.ts'
import { foldText } from './fold-text.ts'

/** By role: words for who writes, in English, Polish, German, Spanish, Portuguese and French, as `foldText` spells them. */
const WORDS: Readonly<Record<Role, string>> = {
  agent:
    'agent, agents, operator, admin, administrator, teammate, staff, owner, support, support agent, support team, ' +
    'customer support, customer service, service desk, help desk, helpdesk, representative, rep, csr, technician, ' +
    'specialist, consultant, advisor, adviser, employee, outgoing, outbound, human agent, live agent, team, ' +
    'konsultant, konsultantka, doradca, doradczyni, pracownik, pracowniczka, obsluga, obsluga klienta, ' +
    'biuro obslugi klienta, bok, specjalista, specjalistka, wsparcie, pomoc techniczna, operatorka, agentka, ' +
    'mitarbeiter, mitarbeiterin, agentin, berater, beraterin, kundenservice, kundendienst, kundenbetreuer, ' +
    'kundenbetreuerin, sachbearbeiter, sachbearbeiterin, bediener, techniker, ' +
    'agente, operador, operadora, asesor, asesora, soporte, tecnico, tecnica, representante, servicio al cliente, ' +
    'atencion al cliente, administrador, administradora, empleado, empleada, ejecutivo, ejecutiva, ' +
    'atendente, analista, suporte, atendimento, atendimento ao cliente, consultor, consultora, funcionario, ' +
    'conseiller, conseillere, operateur, operatrice, technicien, technicienne, service client, assistance, administrateur',
  customer:
    'customer, client, user, visitor, end user, enduser, requester, requestor, contact, lead, guest, caller, buyer, ' +
    'consumer, subscriber, complainant, reporter, incoming, inbound, ' +
    'klient, klientka, uzytkownik, uzytkowniczka, gosc, odwiedzajacy, odwiedzajaca, zglaszajacy, zglaszajaca, kupujacy, ' +
    'kupujaca, kontakt, konsument, reklamujacy, ' +
    'kunde, kundin, benutzer, benutzerin, besucher, besucherin, gast, endbenutzer, anforderer, melder, anrufer, ' +
    'cliente, usuario, usuaria, visitante, invitado, invitada, solicitante, contacto, usuario final, comprador, ' +
    'utilizador, utilizadora, convidado, contato, requerente, utilizador final, ' +
    'cliente final, cliente externo, ' +
    'cliente web, utilisateur, utilisatrice, visiteur, visiteuse, invite, demandeur, demandeuse, utilisateur final',
  bot:
    'bot, chatbot, chat bot, automation, automated, auto reply, autoresponder, virtual agent, virtual assistant, ' +
    'ai agent, ai, assistant, answer bot, fin, fin ai agent, robot, ' +
    'automat, asystent, wirtualny asystent, wirtualny konsultant, asystent ai, autoodpowiedz, ' +
    'assistent, virtueller assistent, virtueller agent, automatisch, ' +
    'asistente, asistente virtual, agente virtual, automatico, ' +
    'assistente, assistente virtual, robo, ' +
    'assistant virtuel, agent virtuel, automatique',
  system:
    'system, event, trigger, activity, lineitem, line item, notification, workflow, status change, info, ' +
    'zdarzenie, wyzwalacz, powiadomienie, aktywnosc, ' +
    'ereignis, ausloser, benachrichtigung, aktivitat, ' +
    'sistema, evento, disparador, notificacion, actividad, ' +
    'gatilho, notificacao, atividade, ' +
    'systeme, evenement, declencheur, activite',
  note:
    'note, notes, private, internal, internal note, internal notes, private note, private notes, private comment, ' +
    'internal comment, work note, work notes, whisper, staff note, agent note, ' +
    'notatka, notatki, notatka wewnetrzna, notatka prywatna, wewnetrzna, wewnetrzny, prywatna, prywatny, ' +
    'komentarz wewnetrzny, notatki robocze, notatki sluzbowe, ' +
    'notiz, notizen, interne notiz, private notiz, intern, interner kommentar, privat, arbeitsnotiz, arbeitsnotizen, ' +
    'nota, notas, nota interna, nota privada, interno, interna, privado, privada, comentario interno, notas de trabajo, ' +
    'anotacao, anotacao interna, anotacoes, anotacoes de trabalho, notas de trabalho, comentario privado, ' +
    'note interne, note privee, interne, prive, privee, commentaire interne, notes de travail',
}

const ROLE_OF_WORD: ReadonlyMap<string, Role> = new Map([
  ...words('agent'),
  ...words('customer'),
  ...words('bot'),
  ...words('system'),
  ...words('note'),
])

const LONGEST = 60

/**
 * The role that a word stands for on its own (`End-user`, `Konsultant`, `visitor_12`), or null. `user` is the customer: a
 * system that means its agents by it says so itself.
 */
export function roleOfWord(word: string): Role | null {
  if (word.length > LONGEST) return null
  const folded = foldText(word.replaceAll(/[_-]/gu, ' '))
  return ROLE_OF_WORD.get(folded) ?? ROLE_OF_WORD.get(folded.replace(/ ?#? ?\d{1,12}$/u, '')) ?? null
}

function words(role: Role): [string, Role][] {
  return WORDS[role].split(', ').map((word) => [word, role])
}
