import type { Phrases } from '../pattern.ts'
import { PL_OUTCOMES } from './pl-outcomes.ts'
import { PL_PAST_PHRASES } from './pl-past-verbs.ts'
import { PL_PRESENT_PHRASES } from './pl-present-verbs.ts'
import { PL_VERB_PHRASES } from './pl-verbs.ts'

/**
 * Sets of words that the Polish rules share. Diacritics fold away, so that "wyślę" (I will send) and "wyśle" (will send)
 * read the same: `will-either` holds such verbs, `will-i` those whose first person differs.
 */
export const PL_TALK_PHRASES: Phrases = {
  ...PL_VERB_PHRASES,
  ...PL_PRESENT_PHRASES,
  ...PL_PAST_PHRASES,
  ...PL_OUTCOMES,
  you: '(pan|pana|panu|panem|pani|panią|państwo|państwa|państwu|państwem|tobą|wami|ty|ci|cię|tobie|ciebie|wam|was)',
  /** Any word at all. */
  any: '(a*|b*|c*|d*|e*|f*|g*|h*|i*|j*|k*|l*|m*|n*|o*|p*|q*|r*|s*|t*|u*|v*|w*|x*|y*|z*|#)',
  sorry:
    '(przepraszam|przepraszamy|przeprasza|przeprosić|przeprosiny|przeprosin|przepraszm|przepraszma|sorry|sory|sorki|wybaczenie|wybacz|wybaczyć)',
  'is-done': '(<remedy-done>|otwart*|zrobione|gotowe)',
  'other-party':
    '(prowadząc*|instruktor*|trener*|nauczyciel*|opiekunka|terapeut*|manager*|menedżer*|księgow*|sekretariat|kurier*|technik*|magazyn|magazynier*|serwis|serwisant*|monter*|kolega|koleżanka|konsultant*|bank|system|firma|zespół|dział|centrala|oddział|ekipa|hydraulik|elektryk|ktoś|kto|która|który|które|doradca|drukarnia|sprzedawca|kierowca|dostawca|producent|specjalista|opiekun|księgow*|adwokat|likwidator|program|formularz|klient|klientka|partner*|obsługa|recepcja|kierownik|kierowniczka|dyrektor*|lekarz|rejestracja|logistyka|logistyk|salon|poczta|urząd|wydział|operator*|przewoźnik*|administrator*|zarządca|sąsiad*|córka|syn|mąż|żona|ubezpieczyciel|sklep|hurtownia|punkt|placówka|szef*|brygada|ekspert|rzeczoznawca|programist*|informaty*|wychowawca|wychowawczyni|brygada|brygadzista|mistrz|majster|mechanik|lakiernik|stolarz|tapicer|kucharz|kucharka|szef kuchni|barista|kelner|kelnerka|pokojówka|portier|ochrona|ochroniarz|listonosz|kolporter|redakcja|redaktor|wydawca|grafik|drukarz|krawcowa|szewc|złotnik|zegarmistrz|optyk|fryzjer|fryzjerka|kosmetyczka|doktor|pielęgniarka|położna|farmaceuta|farmaceutka|apteka|laboratorium|dyspozytor|dyspozytorka|dyżurny|inspektor|urzędnik|urzędniczka|wydział|referat|dziekanat|promotor|wykładowca|egzaminator|nadawca|odbiorca|kupujący|koordynator|koordynatorka|wolontariusz|kominiarz|ślusarz|szklarz|malarz|glazurnik|dekarz|ogrodnik|konserwator|dozorca|gospodarz|zastępca|zmiennik|następca|stażysta|stażystka|praktykant|magister|automat|robot|skrypt|serwer)',
  'no-subject':
    '(i|oraz|a|ale|albo|też|potem|następnie|więc|ja|sam|sama|osobiście|zaraz|już|dziś|dzisiaj|jutro|pojutrze|teraz|jeszcze|chętnie|oczywiście|natychmiast|razu|od razu|za chwilę|chwilę|rano|wieczorem|pewno|go|ją|je|to|tego|ich|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|dlatego|<you>|dzień|godzinę|tydzień|miejsca|miejscu|ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej|trzynastej|czternastej|piętnastej|szesnastej|siedemnastej|osiemnastej|południu|południem|minut|dni|#)',
  'will-i': '(<will-certain>|doglądnę|pójdę|podejdę)',
  'will-either': '(<will-ambiguous>|przekonfiguruję)',
  contact:
    '(zadzwonię|zadzwonimy|zadzwoni|oddzwonię|oddzwonimy|oddzwoni|przedzwonię|zatelefonuję|zatelefonujemy|odezwę|odezwiemy|odezwie|skontaktuję się z <you>|skontaktujemy się z <you>|napiszę|napiszemy|odpiszę|odpiszemy|poinformuję|poinformujemy|powiadomię|powiadomimy|zawiadomię|zawiadomimy|dam znać|damy znać|dam <you> znać|damy <you> znać|da znać|dam sygnał|damy sygnał|dam <you> sygnał|odpowiem|odpowiemy|wrócę do <you>|wrócimy do <you>|zajrzymy do <you>|zaglądniemy do <you>)',
  'check-inf':
    '(sprawdzić|zapytać|spytać|dopytać|upewnić się|zobaczyć|pytaniem|zweryfikować|skontrolować|dowiedzieć się)',
  'check-back':
    '(sprawdzić|zapytać|spytać|dopytać|upewnić się|zobaczyć|sprawdzę|sprawdzimy|zapytam|zapytamy|spytam|spytamy|dopytam|upewnię się|upewnimy się|pytaniem|zweryfikować|skontrolować)',
  remedy: '(<to-remedy>|dać|skontaktować <you>)',
  done: '(<did-remedy>|przekonfigurowałem|przekonfigurowałam|podbiłem|podbiłam|dosypałem|dosypałam|ściągnąłem|ściągnęłam)',
  advised:
    '(zrestartować|uruchomić|wyłączyć|włączyć|wcisnąć|nacisnąć|kliknąć|wejść|wpisać|wybrać|ustawić|odłączyć|podłączyć|zainstalować|odinstalować|przeinstalować|zaktualizować|odświeżyć|wyczyścić|przeczyścić|wyjąć|włożyć|spróbować|przestawić|zmienić|przytrzymać|odciąć|przesunąć|nasypać|poruszać|odkręcić|wypłukać|użyć|skorzystać|zwiększyć|zmniejszyć|zalogować|wylogować|przelogować|pobrać|otworzyć|zresetować|sprawdzić (w|na|czy)|przełączyć|dokręcić|wymienić|odesłać|zeskanować|umyć|wysłać|przejść|zadzwonić|napisać|zgłosić|zablokować|odblokować|zastosować|rozłączyć|usunąć|dodać|zaznaczyć|zrobić|zakręcić|zapiąć|przykręcić|docisnąć|wsunąć|wysunąć|potrząsnąć|wlać|dolać|spłukać|przetrzeć|podgrzać|ostudzić|naładować|odczekać|przeskanować|sparować|połączyć|przywrócić|zaakceptować|potwierdzić (w|link|kod|mail)|wywietrzyć|wymieszać|przekręcić|obrócić|odpowietrzyć|ponowić|powtórzyć|cofnąć|przewinąć|rozwinąć|skopiować|wkleić|przepisać|wprowadzić|zamknąć|wylać|wsypać|dosypać|odblokować|obniżyć|podnieść|zdjąć|nałożyć|założyć|dotknąć|przyłożyć|odpiąć|podpiąć|przepiąć|rozgrzać|wyzerować|skalibrować|wgrać|zaznaczyć|odznaczyć|skasować|wyłożyć|dokręcić|przemyć|opróżnić|napełnić|odwrócić|przyciąć|wsadzić|odłożyć|zacząć|zdezynfekować|przedmuchać|odsunąć|dosunąć|poluzować|schować|położyć|zajrzeć|poczekać|podejść|ominąć|wypełnić|pójść)',
  imperative:
    '(zrestartuj|uruchom|wyłącz|włącz|wciśnij|naciśnij|kliknij|wejdź|wpisz|wybierz|ustaw|odłącz|podłącz|zainstaluj|zaktualizuj|odśwież|wyczyść|spróbuj|przestaw|zmień|przytrzymaj|przesuń|wygeneruj|podmień|użyj|zaloguj|wyloguj|pobierz|otwórz|zresetuj|przełącz|odinstaluj|przeinstaluj|zrób|dodaj|zaznacz|usuń|skopiuj|wklej|sprawdź|przekręć|zakręć|odkręć|dociśnij|potrząśnij|wyjmij|włóż|przetrzyj|naładuj|sparuj|połącz|zaakceptuj|potwierdź|przewiń|rozwiń|zjedź|przejdź|wyślij|zamknij|wylej|wsyp|dotknij|przyłóż|odepnij|podepnij|załóż|zdejmij|skasuj|wyzeruj|wgraj|pociągnij|zeskanuj|odblokuj|przełóż|cofnij|ponów|przepisz|wprowadź|pokręć|powtórz|weź|zmniejsz|zwiększ|poluzuj|przedmuchaj|odsuń|dosuń|opróżnij|napełnij|zajrzyj do)',
  feeling:
    '(niezadowol*|zaniepokoj*|zaskocz*|gorycz|goryczy|niesmak|konsternac*|zdziwien*|poruszen*|zagubion*|zdezorientow*|wykończ*|zdołow*|przytłocz*|skołow*|spanikow*|zszokow*|zaszokow*|wnerw*|wkurz*|nerwówk*|zgryz*|zawstydz*|skrzywdz*|oszukan*|pominięt*|zniesmacz*|rozeźl*|wytrąc*|przybit*|zrozpacz*|udręcz*|zaszczut*|zestrachan*|zniechęc*|wzburz*|rozdrażn*|poirytow*|podenerwow*|roztrzęsi*|przestrasz*|wystrasz*|wstrząśnię*|szok*|łzy|łez|płacz*|panik*|gniew*|żal|ból|rozterk*|przykroś*|dyskomfort*|zażenow*|upokorz*|udręk*|zmęczen*|zmęczon*|wyczerpan*|znużen*|załam*|niewygod*|zdenerwowan*|zdenerwowa*|denerwuj*|denerwow*|zdenerwował*|frustr*|sfrustrowan*|irytuj*|irytow*|irytac*|zirytow*|złość|złości|złoszcz*|złościć|zezłości*|rozzłości*|wściekł*|rozczarow*|zawód|zawiedzion*|stres*|zestresowan*|rozgorycz*|martwi*|zmartwieni*|niepokój|niepoko*|obawy|obawia*|bezsiln*|bezradn*|rozpacz*|przerażeni*|przerażon*|strach*|boi|zlekceważon*|rozżaleni*|rozżalon*|smutn*|smutek|upokarzając*|nerwy|nerwów|niekomfort*|oburzeni*|oburzon*|emocje|emocji|zniecierpliw*|uciążliw*|kłopotliw*|niemiłe|niemił*|dotkliw*|przykr*|męcząc*|okropn*|straszn*|trudn* (sytuacj*|chwil*|przeżyci*|dla|czas|moment|okres|spraw*|decyzj*)|(jest|czuje) się (zły|zła)|jest <you> (zły|zła)|są <you> źli|jesteś (zły|zła)|utrudnia*|komplikuj*|zawiedliśmy|jak ważn*)',
  hard: '(nieprzyjemn*|wykańczaj*|dobijaj*|załamuj*|przygnębiaj*|dołuj*|żenuj*|poniżaj*|krzywdz*|niefajn*|kiepsk*|słab* (sytuacj*|spraw*|wiadomoś*)|nie fair|nieuczciw*|paskudn*|upiorn*|parszyw*|nieznośn*|niewdzięczn*|stresogenn*|męczarni*|nie do pozazdroszczenia|szalon*|wkurzaj*|wnerwiaj*|złoszcz*|martwi*|rozpaczliw*|koszmar|dramatyczn*|tragiczn*|straszliw*|paskudn*|druzgocąc*|wstrząsając*|szokując*|przygnębiając*|zniechęcając*|krępując*|niebezpieczn*|niesprawiedliw*|smutn*|fatalny|fatalna|niewygodn*|nie do (zniesienia|wytrzymania|przyjęcia|pomyślenia)|ciężk*|okropn*|przykr*|trudn*|frustruj*|stresuj*|męcząc*|straszn*|bolesn*|denerwuj*|irytuj*|uciążliw*|dotkliw*|wyczerpuj*|niemił*|kłopotliw*|rozczarow*|upokarzaj*|przerażaj*|fatalne|niepokoj*|koszmarn*|nerwow*)',
  trouble:
    '(awari*|błąd|błęd*|uszkodz*|przeciąż*|literów*|pomył*|zmian*|strajk*|opóźn*|wypad*|burz*|przerw*|aktualizac*|prac|prace|brak|braku|braki|migrac*|usterk*|zwłok*|przestój|przestoju|kolejk*|remont*|święt*|wada|wady|zamieszan*|kłopot*|nieporozumien*|niedopatrzen*|zator*|przeciek*|wichur*|pożar*|kontrol*|konflikt*)',
  elsewhere:
    '(sąsiad*|lekarz*|rejestracj*|dziekanat*|notariusz*|organizator*|pośrednik*|dział|działu|działem|działów|kurier*|firm* kurier*|firm*|producent*|operator*|bank|banku|bankiem|banki|oddział*|administra*|dostawc*|salon*|księgowoś*|przewoźnik*|zarząd*|zarządc*|wykonawc*|podwykonawc*|serwisu|serwisem|sprzedawc*|nich|nimi|niego|nim|niej|tam|monter*|ubezpieczyciel*|urzęd*|urząd|spółdzielni*|spółdzielc*|wspólnot*|poczt*|placówk*|central*|gwarant*|importer*|hurtown*|lini* lotnicz*|innego|innej|innym|koleg*|przełożon*|abonent*|partner*|franczyz*)',
  datum:
    '(numer|numeru|nr|kod|kodu|adres|adresu|pesel|nazwisko|nazwiska|imię|imienia|imie|data|datę|daty|mail|maila|mejl|email|e mail|telefon|telefonu|hasło|login|loginu|nip|model|modelu|dane|seryjny|identyfikator|kwotę|kwota|zdjęcie|zdjęcia|skan|rozmiar|ulicę|ulica|miejscowość)',
}
