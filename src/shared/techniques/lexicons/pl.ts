import type { Lexicon } from '../lexicon.ts'
import { PL_SOLVED_RULES } from './pl-solved.ts'
import { PL_UNRESOLVED_RULES } from './pl-unresolved.ts'

/** Polish. Diacritics may be missing in the text; the words here are compared without them. */
export const PL: Lexicon = {
  language: 'pl',
  contractions: {},
  phrases: {
    pan: '(pan|pana|panu|pani|panią|państwo|państwu|państwa|ci|cię|tobie|wam|was|panie|panem)',
    can: '(mogę|możemy|mógłbym|mogłabym|moglibyśmy|mogłybyśmy|mógłby|potrafię|potrafimy|zdołam|zdołamy|jestem w stanie|jesteśmy w stanie|dam radę|damy radę)',
    serve:
      '(pomóc|pomagać|pomoc|pomocy|pomocna|pomocny|pomocni|zrobić|doradzić|wesprzeć|służyć|wyjaśnić|odpowiedzieć|załatwić|rozwiązać|uczynić|pomogę|pomożemy|wytłumaczyć|doprecyzować|omówić)',
    something: '(coś|cos|czegoś|czymś|cokolwiek|czegokolwiek|czymkolwiek|czemuś)',
    topic:
      '(pytania|pytanie|pytań|wątpliwości|wątpliwość|sprawy|sprawa|spraw|kwestie|kwestia|kwestii|problemy|problem|uwagi|prośby|potrzeby|zagadnienia)',
    open: '(nierozwiązan*|niewyjaśnion*|niejasn*|niezałatwion*|otwart*|niedokończon*|wątpliw*|nierozstrzygni*|nie (rozwiązan*|wyjaśnion*|załatwion*|jasn*|działa))',
    case: '(problem*|spraw*|usterk*|kłopot*|kwesti*|reklamacj*|błąd|błędu|awari*|zgłoszeni*|trudnoś*|temat|wszystko|to|wszystkie|pytani*|wątpliwo*|zamówieni*|zwrot|nieporozumieni*)',
    solved:
      '(rozwiązany|rozwiązana|rozwiązane|rozwiązani|rozwiązano|naprawion*|załatwion*|wyjaśnion*|usunięt*|zamknięt*|ogarnięt*|rozstrzygnięt*|zakończon*|uregulowan*)',
    'solved-past':
      '(rozwiązał*|naprawił*|załatwił*|wyjaśnił*|usunął|usunęł*|pomógł|pomogł*|pomoże|zadziałał*|rozwiązuje|wyjaśnia|pomaga|pomogło|odpowiada na|odpowiedział*)',
    'to-solve': '(rozwiązać|naprawić|załatwić|wyjaśnić|usunąć|pomóc|odpowiedzieć|rozwiać)',
  },
  cues: {
    statementLead: [
      '(daj|dajcie|dać|daje) (znać|mi znać|nam znać)',
      '(daj|dać|dajcie) ..2 znać',
      '(napisz|pisz|piszcie|napisać|zadzwoń|zadzwonić|dzwonić|skontaktować|kontakt|kontaktować|odpisać|odpisz|pytaj|pytać)',
      '(jeśli|jeżeli|gdyby|jakby|gdy|kiedy|jesli|o ile)',
      'w razie',
      '(informację|informacje|znać|odpowiedź|sygnał) ..2 czy',
      '(sprawdzić|sprawdź|sprawdzimy|potwierdzić|upewnić się|upewnimy się|zobaczyć|zobaczymy) czy',
      'w przypadku',
      '(mam|mamy) nadzieję',
    ],
    collecting: [
      '(jeszcze|coś|cokolwiek|więcej|innego) ..5 (dodać|dopisać|zanotować|zaznaczyć|odnotować|dopisał*|dodał*|uzupełnić|wpisać|zapisać|przekazać|wiedzieć|podać|zgłosić do|zamówić|dorzucić|opisać|pamięta*|zauważył*)',
      'czy jeszcze raz',
      '(jeszcze|proszę) (prosić|poprosić|zapytać|spytać|sprawdzić|dopytać|upewnić)',
      '(poszukać|wyszukać|sprawdzić|znaleźć) ..4 (innego|jeszcze|więcej)',
      '(inne|dodatkowe) ..2 (objawy|uszkodzenia|szczegóły|informacje|wymagania|preferencje|opcje|terminy)',
    ],
    smallTalk: [
      '(dzień dobry|witam|cześć|hej|dobry wieczór)',
      '(dziękuję|dziękujemy|dzięki) ..3 (kontakt|wiadomość|cierpliwość|telefon|informację|informacje|zgłoszenie|oczekiwanie|potwierdzenie|rozmowę)',
      '(dziękuję|dziękujemy) ..2 za',
      '(w czym|jak) ..2 (mogę|możemy) ..2 pomóc',
      '(chętnie|z przyjemnością|postaram się) ..2 (pomogę|pomożemy|pomóc)',
      '(nazywam się|mówi|z tej strony)',
      '(proszę|poproszę) ..2 (chwil*|moment|czekać|poczekać|zaczekać|cierpliwość)',
      '(chwileczk*|momencik|sekund*|sekundk*)',
      '(nie|niezbyt) ..2 (rozumiem|zrozumiał*|usłyszał*)',
      '^ rozumiem $$',
    ],
    action: [
      '(wysłał*|przesłał*|zresetował*|wymienił*|zwrócił*|naprawił*|poprawił*|zaktualizował*|zmienił*|aktywował*|odblokował*|przywrócił*|anulował*|zarezerwował*|usunął*|usunęł*|dodał*|zleci*|utworzył*|złożył*|uruchomił*|ponowił*|wystawił*|zamówił*|rozwiązał*|wyczyścił*|zarejestrował*|włączył*|wyłączył*|odnowił*|doładował*|skorygował*|nadał*|przekazał*|zgłosił*|umówił*|naliczył*|przelał*|przyznał*|wygenerował*|ustawił*|odświeżył*|połączył*|przełączył*|przeniosł*|przyjął*|przyjęł*)',
      '(został*|jest już|są już|zostan*) ..2 (wysłan*|przesłan*|zresetowan*|wymienion*|zwrócon*|naprawion*|poprawion*|zaktualizowan*|zmienion*|aktywn*|aktywowan*|odblokowan*|przywrócon*|anulowan*|zarezerwowan*|usunięt*|dodan*|zlecon*|utworzon*|złożon*|uruchomion*|wystawion*|przyjęt*|zrealizowan*|rozwiązan*|załatwion*|zgłoszon*|skorygowan*)',
      '(spróbuj|spróbować|proszę (wyłączyć|włączyć|uruchomić|zrestartować|zresetować|wyczyścić|przelogować|wylogować|odłączyć|odświeżyć|zalogować|zaktualizować|kliknąć|wpisać|wykonać)|zrestartuj*|uruchom ponownie|odśwież*|wyczyść|przeinstaluj|restart|wylogować)',
      '(otrzyma|dostanie) <pan>',
    ],
    settled: [
      '(dziękuję|dziekuje|dzięki|dziękuje|super|świetnie|działa|ok|okej|dobrze|doskonale|rewelacja|udało|rozwiązane|w porządku|jasne|rozumiem|pasuje|zgoda)',
    ],
    callToAction: [
      '^ [proszę|prosimy] (zadzwoń*|napisz*|pisz|dzwoń|odwiedź|skontaktuj*|zajrzyj|kliknij|sprawdź|zapraszamy|zapraszam|kontakt|dzwonić|pisać|skontaktować|napisać|zadzwonić|odwiedzić)',
    ],
  },
  rules: [...PL_UNRESOLVED_RULES, ...PL_SOLVED_RULES],
}
