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
      '(napisać|napisz|odpisać|odpisz|potwierdź|powiedzieć|powiedz|zobacz|sprawdzę|sprawdzam|sprawdzamy|zobaczę|upewnię|zapytam|dopytam|wiem|wiadomo|zależy|ustalę|ustalam|ustalimy|poinformuję|poinformujemy|powiadomię|powiadomimy|zawiadomię|napiszę|napiszemy|odpiszę|zapytać|spytać|zapytamy|sprawdzimy|spytam|pytaniem|pytanie|upewnić|upewnimy|dowiem|dowiedzieć|decyzję|odpowiedź|okaże|pokaże|zobaczyć|zerknę|weryfikuję|znać|potwierdzenie|niezależnie|względu) ..2 czy',
      '(odezwę|odezwiemy|zadzwonię|zadzwonimy|oddzwonię|oddzwonimy|skontaktuję|skontaktujemy|zapytam|zapytamy|spytam|spytamy) ..6 czy',
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
      '(coś|jeszcze|cokolwiek) ..5 (zniszczył*|zepsuł*|uszkodził*|odpadł*|boli|dolega|występuj*|występował*|działo|stało|ucierpiał*|zginęł*|zginął|skradzi*|pękł*)',
      '(ma|mają|miał*) (objąć|obejmować|dotyczyć|zawierać|być) ..4',
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
      '(<doing>|<we-do>)',
      '(powinien|powinna|powinno|powinny|powinni) ..4',
      'już ..1 (jest|są|ma|mają|jedzie|jadą)',
      'przed (chwilą|momentem|chwileczką|minutą)',
      '(ma|masz|mają|macie) <you> ..1 (miejsce|bilet*|rezerwacj*|dostęp|termin|zwrot|rabat|zniżkę|nowy|nową|nowe|punkty|kod)',
      '(jest|są|leży|czeka|czekają|leżą|znajdzie <pan>) ..3 (mailu|mejlu|skrzynce|koncie|panelu|zakładce|profilu|recepcji|paczkomacie|aplikacji|punkcie|sekretariacie)',
      '(kierowc*|dostawc*|paczka|przesyłka|pracownik|kelner*|pokojow*|listonosz*|pan z|chłopaki) ..3 (wyjechał*|pojechał*|jedzie|ruszył*|wiezie|był*|dotarł*|przyniósł|przyniosł*)',
      '^ [już|to|jest|są|i|no|mamy|gotowe] <is-done>',
      '(został|została|zostało|zostały|jest|są|już|mamy|ma|zostanie|zostaną) ..2 <remedy-done>',
      'niech ..1 <pan> ..2 (wyłączy|włączy|przekręci|kliknie|wpisze|wejdzie|spróbuje|naciśnie|wciśnie|odświeży|otworzy|zamknie|wyjmie|włoży|zresetuje|zrestartuje|ustawi|wybierze|przytrzyma|odłączy|podłączy|zaloguje|wyloguje|przestawi|odkręci|zakręci)',
      '(kurier*|technik*|serwisant*|monter*) ..2 (jedzie|wiezie|już)',
      '(nowe|nowy|nowa|nowego) (hasło|kod|link|numer|termin|karta|paczka)',
      '(wyszły|wyszła|wyszło|wyszedł) od nas',
      '(wystarczy|trzeba|należy) ..2 (się|to|tylko|go|ją|je|w|na|do)',
      '(jest|są|już) (gotow*|do odbioru|na miejscu|u <pan>|w systemie|na mailu|w aplikacji)',
      '(nowa|nowy|nowe) ..2 (jest|są|leży|czeka|jedzie|idzie|dotrze)',
      '(<done>|<will-i>|<will-either>|<imperative>)',
      '(proszę|wystarczy|trzeba|należy|najlepiej|można) ..5 <advised>',
      '(spróbuj|spróbować|proszę (wyłączyć|włączyć|uruchomić|zrestartować|zresetować|wyczyścić|przelogować|wylogować|odłączyć|odświeżyć|zalogować|zaktualizować|kliknąć|wpisać|wykonać)|zrestartuj*|uruchom ponownie|odśwież*|wyczyść|przeinstaluj|restart|wylogować)',
      '(technik*|kurier*|serwisant*|monter*|magazyn|system|ekipa|kolega|koleżanka|zespół|bank|hydraulik|elektryk|konserwator|ślusarz|informatyk|pracownik|pracownica|obsługa|recepcja|pokojówka|mechanik|kierownik|dostawca|kierowca|stolarz|dział) ..3 <remedy-past>',
      '(zwrot|przelew|paczka|przesyłka|list|mail|pieniądze|środki|bilety|dokument*|karta|umowa|faktura|walizka|zamówienie) ..2 (wyszedł|wyszła|wyszło|wyszły|poszedł|poszła|poszło|poszły|został*|wysłano|wrócił*)',
      '(otrzyma|dostanie) <pan>',
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
