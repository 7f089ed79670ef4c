import type { TechniqueRule } from '../technique-rule.ts'

/** Polish: sentences of templates, and closure questions to which "yes" means the opposite. */
export const PL_CANNED: readonly TechniqueRule[] = [
  {
    id: 'pl.canned-automatic',
    finds: 'canned',
    patterns: [
      '(wiadomość|mail|e mail|korespondencja) ..3 (wygenerowan*|wysłan*) ..1 automatycznie',
      '(automatyczna|automatyczne) (odpowiedź|potwierdzenie|wiadomość)',
      '(prosimy|proszę) ..1 nie odpowiadać ..1 na',
      '(niniejsza|ta) wiadomość ..6 (poufn*|adresat*|zawiera)',
      '(administratorem|administrator) ..2 danych ..2 (osobowych|jest)',
      '(sąd rejonowy|krs|kapitał zakładowy|wpisan* do rejestru)',
      '(ankiet*|oceń|ocenę|ocenić|opinię) ..5 (konsultanta|rozmow*|obsług*|jakości|satysfakcji|rozmowę|kontakt)',
      '(otrzyma|wyślemy|prześlemy|prosimy|zapraszamy) ..3 (ankietę|ankiety|ankiecie)',
      'pomyśl o środowisku',
      '(zmieniono|zmiana|zaktualizowano) ..1 (status*|priorytet*|kategori*|właściciel*)',
      '(status|priorytet) ..2 (zmienion*|ustawion*|na)',
      '(przypisano|przypisane|przydzielono) ..2 (do|zespołowi|agentowi|konsultantowi)',
      '(autoodpowiedź|autoresponder|scalono|połączono) ..2 (zgłoszeni*|wysłan*|spraw*)',
      '(licznik|zegar|termin) sla',
      '(zamknięto|zamknięte|utworzono|wysłano) automatycznie',
      '(rozmowa|połączenie) ..2 (jest|może być) nagrywan*',
    ],
    matches: [
      'Wiadomość została wygenerowana automatycznie.',
      'Prosimy nie odpowiadać na tego maila.',
      'Zmieniono status na otwarte.',
      'Zgłoszenie zamknięte automatycznie.',
      'Po rozmowie prześlemy ankietę.',
    ],
    rejects: ['Odpowiem na wiadomość jutro.', 'Bateria jest automatyczna.'],
  },
  {
    id: 'pl.question-reversed-solved',
    finds: 'question.reversed',
    patterns: [
      '(nadal|wciąż|dalej|jeszcze) ..3 (wybija|gaśnie|cieknie|kapie|miga|przeszkadza|wywala|piszczy|hałasuje|trzeszczy|czuć|boli|śmierdzi|występuje|pojawia|jest problem|istnieje|trwa|nie działa|przerywa|zacina|wyskakuje)',
      '(problem|błąd|usterka|kłopot) ..2 (nadal|wciąż|dalej|jeszcze)',
      '(to|będzie|czy) ..2 [już|chyba] (wszystko|tyle|na tyle) ($|czego|w czym|co|na dziś|na dzisiaj|dzisiaj|dziś|z <you>|z pana|z pani)',
      'nic ..2 nie (wisi|zostało|pozostało|umknęło|brakuje)',
      '(wszystko|odpowiedź|to) ..3 (wystarczy|wystarcza)',
    ],
    unless: ['czy wszystko ..2 (działa|gra|jasne|w porządku)', '(czy|i) ..1 (działa|gra)'],
    matches: ['Czy problem nadal występuje?', 'To już wszystko?', 'czy to wszystko na dzis'],
    rejects: ['Czy wszystko działa?', 'Czy coś jeszcze?'],
  },
]
