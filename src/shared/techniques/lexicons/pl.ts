import type { Lexicon } from '../lexicon.ts'
import { PL_CLOSURE_RULES } from './pl-closure.ts'
import { PL_TALK_PHRASES } from './pl-phrases.ts'
import { PL_SOLVED_RULES } from './pl-solved.ts'
import { PL_UNRESOLVED_RULES } from './pl-unresolved.ts'

/** Polish. Diacritics may be missing in the text; the words here are compared without them. */
export const PL: Lexicon = {
  language: 'pl',
  contractions: {},
  phrases: {
    ...PL_TALK_PHRASES,
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
      '(napisać|napisz|odpisać|odpisz|potwierdź|powiedzieć|powiedz|zobacz|sprawdzę|sprawdzam|sprawdzamy|zobaczę|upewnię|zapytam|dopytam|wiem|wiadomo|zależy|ustalę|ustalam|ustalimy|poinformuję|poinformujemy|powiadomię|powiadomimy|zawiadomię|napiszę|napiszemy|odpiszę|zapytać|spytać|zapytamy|sprawdzimy|spytam|pytaniem|pytanie|upewnić|upewnimy|dowiem|dowiedzieć|decyzję|odpowiedź|okaże|pokaże|zobaczyć|zerknę|weryfikuję|znać|niezależnie|względu) ..4 czy',
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
      '(dopisać|dodać|zanotować|zapisać|przekazać|wpisać|odnotować|dopytać o) ..2 (coś|jeszcze)',
      '(coś|jeszcze) ..1 (pokazuje|wyświetla|dzieje|widać na|widzi <pan>|widzisz|pisze na)',
      '(jeszcze|coś|cokolwiek|więcej|innego) ..5 (dodać|dopisać|zanotować|zaznaczyć|odnotować|dopisał*|dodał*|uzupełnić|wpisać|zapisać|przekazać|wiedzieć|podać|zgłosić do|zamówić|dorzucić|opisać|pamięta <pan>|pamiętasz|zauważył*)',
      'czy jeszcze raz',
      '(jeszcze|proszę) (prosić|poprosić|sprawdzić|upewnić)',
      '(mogę|możemy|muszę|musimy|chcę|chciałbym|chciałabym|sobie|tylko|proszę) ..1 jeszcze ..2 (zapytać|spytać|dopytać)',
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
      '(została|został|zostały) ..1',
      '(skasował*|podesłał*|zrestartował*|zwolnił*|przydzielił*|potwierdził*|przebukował*|naprostował*|nadpisał*|opublikował*|wyrównał*|przeksięgował*|zaksięgował*|przeliczył*|naliczył*|scalił*|skonfigurował*|przekonfigurował*|wymusił*|oczyścił*|uwzględnił*|wprowadził*|przeprowadził*|wykonał*|zamontował*|zainstalował*|doręczył*|dostarczył*|uregulował*|ustalił*|uzgodnił*|oddał*|podbił*|dosypał*|załączył*|wydał*|wydrukował*|zastrzegł*|zablokował*|złożył*|odnalazł*|dołożył*|zdjął|zdjęł*|cofnął|cofnęł*|ściągnął|ściągnęł*|przepiął|przepięł*)',
      '(zdjęt*|podniesion*|wyczyszczon*|nadpisan*|zapięt*|uregulowan*|obniżon*|skasowan*|cofnięt*|przydzielon*|potwierdzon*|oddan*|doładowan*|usunięta|usunięty|wymienione)',
      'niech ..1 <pan> ..2 (wyłączy|włączy|przekręci|kliknie|wpisze|wejdzie|spróbuje|naciśnie|wciśnie|odświeży|otworzy|zamknie|wyjmie|włoży|zresetuje|zrestartuje|ustawi|wybierze|przytrzyma|odłączy|podłączy|zaloguje|wyloguje|przestawi|odkręci|zakręci)',
      '(kasuję|zdejmuję|cofam|oddaję|doliczam|podnoszę|zwiększam|restartuję|przepinam|podpinam|wydaję|wystawiam)',
      '(kurier*|technik*|serwisant*|monter*) ..2 (jedzie|wiezie|już)',
      '(nowe|nowy|nowa|nowego) (hasło|kod|link|numer|termin|karta|paczka)',
      '(wyszły|wyszła|wyszło|wyszedł) od nas',
      '(wysyłam|przesyłam|zlecam|dopisuję|wpisuję|zmieniam|poprawiam|dodaję|usuwam|resetuję|odblokowuję|włączam|wyłączam|przełączam|aktualizuję|przedłużam|zwracam|wymieniam|podmieniam|przywracam|ustawiam|przepinamy|przełączamy|włączamy|podsyłam|wgrywam|wgrywamy|restartuję|restartujemy|obniżam|przesuwam)',
      '(wystarczy|trzeba|należy) ..2 (się|to|tylko|go|ją|je|w|na|do)',
      '(jest|są|już) (gotow*|do odbioru|na miejscu|u <pan>|w systemie|na mailu|w aplikacji)',
      '(nowa|nowy|nowe) ..2 (jest|są|leży|czeka|jedzie|idzie|dotrze)',
      '(<done>|<will-i>|<will-either>|<imperative>)',
      '(proszę|wystarczy|trzeba|należy|najlepiej|można) ..5 <advised>',
      '^ [już] (ustawion*|wgran*|przelan*|umówion*|przepisan*|przekierowan*|rozdzielon*|dopisan*|wpisan*|zablokowan*|zaktualizowan*|odnowion*|uzupełnion*|doładowan*|wydrukowan*|wystawion*|przyznan*|zwrócon*|przesunięt*|obniżon*|podniesion*)',
      '(wysłał*|przesłał*|zresetował*|wymienił*|zwrócił*|naprawił*|poprawił*|zaktualizował*|zmienił*|aktywował*|odblokował*|przywrócił*|anulował*|zarezerwował*|usunął*|usunęł*|dodał*|zleci*|utworzył*|złożył*|uruchomił*|ponowił*|wystawił*|zamówił*|rozwiązał*|wyczyścił*|zarejestrował*|włączył*|wyłączył*|odnowił*|doładował*|skorygował*|nadał*|przekazał*|zgłosił*|umówił*|naliczył*|przelał*|przyznał*|wygenerował*|ustawił*|odświeżył*|połączył*|przełączył*|przeniosł*|przyjął*|przyjęł*)',
      '(został*|jest już|są już|zostan*) ..2 (wysłan*|przesłan*|zresetowan*|wymienion*|zwrócon*|naprawion*|poprawion*|zaktualizowan*|zmienion*|aktywn*|aktywowan*|odblokowan*|przywrócon*|anulowan*|zarezerwowan*|usunięt*|dodan*|zlecon*|utworzon*|złożon*|uruchomion*|wystawion*|przyjęt*|zrealizowan*|rozwiązan*|załatwion*|zgłoszon*|skorygowan*)',
      '(spróbuj|spróbować|proszę (wyłączyć|włączyć|uruchomić|zrestartować|zresetować|wyczyścić|przelogować|wylogować|odłączyć|odświeżyć|zalogować|zaktualizować|kliknąć|wpisać|wykonać)|zrestartuj*|uruchom ponownie|odśwież*|wyczyść|przeinstaluj|restart|wylogować)',
      '(otrzyma|dostanie) <pan>',
      '(wgrał*|wpisał*|przesunął*|przesunęł*|przepisał*|dosłał*|odesłał*|dołożył*|przedłużył*|przyspieszył*|obniżył*|podmienił*|dopisał*|odnalazł*|znalazł*|przestawił*|wydłużył*|skrócił*|wprowadził*|załatwił*|odebrał*|wpłacił*|wypłacił*|zablokował*|zastrzegł*|wypisał*|przywiózł*|przekierował*|podłączył*|rozliczył*|umorzył*|zaksięgował*)',
      '(zrobione|zlecone|gotowe|włączone|wyłączone|naprawione|wysłane|anulowane|odblokowane|odblokowana|zastrzeżona|zastrzeżone|przedłużone|przedłużony|zapisane|zmienione|zmieniona|wymieniona|wymieniony|poprawione|dodane|usunięte|umówione|zarezerwowane|zlecony|zwrócone|przekazane|podłączone|wystawiona)',
      '(poszedł|poszła|poszło|w drodze|jest już|są już|leży w|wysyłam|wysyłamy|zlecam|wyślę|wyślemy|prześlę|wymienię|wymienimy|naprawię|naprawimy|przyjedzie|dostarczy|przywiozę|dowiozę)',
      '(dodaj|zaznacz|skopiuj|wklej|użyj|kliknij|naciśnij|wciśnij|wejdź|wybierz|wpisz|ustaw|przesuń|przestaw|włącz|wyłącz|wygeneruj|podmień|zaloguj|wyloguj|pobierz|otwórz|zaktualizuj|zainstaluj|odłącz|podłącz|przytrzymaj)',
      '(proszę|wystarczy|trzeba|należy|najlepiej) ..4 (wybrać|wcisnąć|nacisnąć|przytrzymać|przestawić|przesunąć|ustawić|zainstalować|podłączyć|wejść|otworzyć|pobrać|przeczyścić|wyjąć|włożyć|nasypać|odkręcić|wypłukać|odciąć|zmienić|dokręcić|przełączyć|zamknąć|wysłać)',
      '(wchodzi|klika|wybiera|naciska) <pan>',
    ],
    settled: [
      '(dziękuję|dziekuje|dzięki|dziękuje|super|świetnie|działa|ok|okej|dobrze|doskonale|rewelacja|udało|rozwiązane|w porządku|jasne|rozumiem|pasuje|zgoda)',
    ],
    callToAction: [
      '^ [proszę|prosimy] (zadzwoń*|napisz*|pisz|dzwoń|odwiedź|skontaktuj*|zajrzyj|kliknij|sprawdź|zapraszamy|zapraszam|kontakt|dzwonić|pisać|skontaktować|napisać|zadzwonić|odwiedzić)',
    ],
  },
  rules: [...PL_UNRESOLVED_RULES, ...PL_SOLVED_RULES, ...PL_CLOSURE_RULES],
}
