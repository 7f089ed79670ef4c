import { listed } from '../titles.ts'

/**
 * Titles of the CSV export in the languages of its users: English, German, French, Spanish, Portuguese, Polish, Italian,
 * Dutch. Some languages have had several words for one field over time.
 */
export const JIRA_TITLES = {
  key: listed(
    'issue key, work item key, key, vorgangsschlüssel, vorgangs schlüssel, schlüssel, clé de ticket',
    'clé du ticket, clé de la demande, clave de incidencia, clave de la incidencia, clave, chave da item',
    'chave do item, chave da ocorrência, chave, klucz zgłoszenia, klucz, chiave segnalazione',
    'chiave del ticket, issuesleutel, sleutel',
  ),
  issueType: listed(
    'issue type, work type, vorgangstyp, type de ticket, type de demande, tipo de incidencia',
    'tipo de item, tipo do item, tipo de ocorrência, typ zgłoszenia, tipo segnalazione, tipo di ticket',
    'issuetype, issuesoort',
  ),
  summary: listed('summary, zusammenfassung, résumé, resumen, resumo, podsumowanie, riepilogo, samenvatting'),
  description: listed('description, beschreibung, descripción, descrição, opis, descrizione, beschrijving'),
  status: listed('status, état, statut, estado, situação, stan, stato'),
  statusCategory: listed(
    "status category, statuskategorie, catégorie d'état, catégorie de statut, categoría de estado",
    'categoria do status, categoria de status, kategoria statusu, categoria di stato, categoria stato',
    'statuscategorie',
  ),
  statusCategoryChanged: listed(
    "status category changed, statuskategorie geändert, catégorie d'état modifiée",
    'catégorie de statut modifiée, categoría de estado cambiada, categoria do status alterada',
    'categoria de status alterada, zmieniono kategorię statusu, kategoria statusu zmieniona',
    'categoria di stato modificata, statuscategorie gewijzigd',
  ),
  priority: listed('priority, priorität, priorité, prioridad, prioridade, priorytet, priorità, prioriteit'),
  resolution: listed(
    'resolution, lösung, résolution, resolución, resolução, rozwiązanie, risoluzione, oplossing',
  ),
  assignee: listed(
    'assignee, zugewiesene person, bearbeiter, responsable, personne assignée, persona asignada',
    'responsável, osoba przypisana, przypisany, przypisana osoba, assegnatario, toegewezen aan',
    'verantwoordelijke',
  ),
  assigneeId: listed(
    'assignee id, zugewiesene person id, id der zugewiesenen person, id de la personne assignée',
    'id du responsable, id de la persona asignada, id do responsável, identyfikator osoby przypisanej',
    'id osoby przypisanej, id assegnatario, id toegewezen aan',
  ),
  reporter: listed(
    'reporter, autor, rapporteur, informador, relator, osoba zgłaszająca, zgłaszający, autor zgłoszenia',
    'segnalatore, melder',
  ),
  reporterId: listed(
    'reporter id, autor id, autoren id, id des autors, id du rapporteur, id del informador, id do relator',
    'identyfikator osoby zgłaszającej, id osoby zgłaszającej, identyfikator zgłaszającego, id segnalatore',
    'id van melder',
  ),
  creator: listed('creator, ersteller, créateur, creador, criador, twórca, autore, maker'),
  creatorId: listed(
    'creator id, ersteller id, id des erstellers, id du créateur, id del creador, id do criador',
    'identyfikator twórcy, id twórcy, id autore',
  ),
  created: listed(
    'created, erstellt, création, créée, créé, creada, creado, criado, utworzono, utworzone, creato',
    'creata, aangemaakt, gemaakt',
  ),
  updated: listed(
    'updated, aktualisiert, mise à jour, actualizada, atualizado(a), zaktualizowano, aggiornato',
  ),
  resolved: listed(
    'resolved, erledigt, gelöst, résolue, résolu, resuelta, resuelto, resolvido, rozwiązano, rozwiązane',
    'risolto, risolta, opgelost',
  ),
  due: listed(
    "due date, fälligkeitsdatum, fällig, date d'échéance, échéance, fecha de vencimiento, data limite",
    'data de vencimento, termin, termin wykonania, data ukończenia, data di scadenza, scadenza, einddatum',
    'vervaldatum',
  ),
  comment: listed(
    'comment, comments, kommentar, kommentare, commentaire, commentaires, comentario, comentarios',
    'comentário, comentários, komentarz, komentarze, commento, opmerking, opmerkingen',
  ),
  satisfaction: listed(
    'satisfaction rating, satisfaction, zufriedenheitsbewertung, évaluation de la satisfaction',
    'note de satisfaction, calificación de satisfacción, classificação de satisfação',
    'avaliação de satisfação, ocena satysfakcji, ocena zadowolenia, valutazione della soddisfazione',
    'tevredenheidsscore',
  ),
  component: listed(
    'component/s, components, component, komponente/n, komponenten, composants, componentes, komponenty',
    'componenti',
  ),
} satisfies Record<string, readonly string[]>

/** How each language announces a custom field's own name: `Custom field (Team)`. */
const CUSTOM = [
  'custom field',
  'benutzerdefiniertes feld',
  'benutzerdefinierte felder',
  'champ personnalisé',
  'champs personnalisés',
  'campo personalizado',
  'pole niestandardowe',
  'pole własne',
  'campo personalizzato',
  'aangepast veld',
] as const

/** The titles of custom fields in any language; the names themselves are the site's own. */
export function customFields(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => CUSTOM.map((custom) => `${custom} (${name})`))
}
