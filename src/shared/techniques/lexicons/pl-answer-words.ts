/** Words of customers' answers to closure questions. */

/** Before the answer itself. */
export const UH =
  '(haha|hahaha|hahahaha|hehe|hehehe|heh|ha|hej|o|oo|oj|ojej|ach|ech|eh|no|no no|a|aha|aa|hm|hmm|hmmm|yyy|eee|w sumie|właściwie|szczerze|szczerze mówiąc|nie no|dobra|ok|okej|wie <pan>|wiesz|wiecie|proszę <pan>|szanown* <pan>|kochani|kochana|panie|pani)'

/** What the customer has yet to do, to see or to think about. */
export const YET_TO_DO =
  '(poszukam|poszukamy|rozpalę|odbiję|wydrukuję|doniosę|ogarnę|rozejrzę|zorientuję|upewnię|potwierdzę|dowiem|ocenię|nastawię|puszczę|sprawdzę|sprawdzimy|zobaczę|zobaczymy|obaczę|przetestuję|potestuję|wytestuję|spróbuję|spróbujemy|wypróbuję|popróbuję|zajrzę|zerknę|zerkniemy|spojrzę|popatrzę|obejrzę|poczytam|przeczytam|doczytam|przejrzę|zmierzę|przymierzę|zważę|posłucham|posmakuję|zapytam|spytam|dopytam|podpytam|pogadam|porozmawiam|przegadam|skonsultuję|naradzę|naradzimy|zastanowię|zastanowimy|pomyślę|pomyślimy|przemyślę|przemyślimy|prześpię|przetrawię|przeanalizuję|rozważę|zapoznam|odniosę|ustosunkuję|pojeżdżę|poużywam|ponoszę|pogram|odpalę|włączę|uruchomię|podłączę|policzę|przeliczę|porównam|poczekam|zaczekam|odczekam|doczekam|poobserwuję|pojeździmy|potrzymam|namyślę|wrócę do domu|dojadę|dojdę|będę w domu)'

/** It is under way, nobody can say yet. */
export const UNDER_WAY =
  '(jeszcze|wciąż|dalej|nadal|ciągle|teraz|właśnie|dopiero) ..1 (pracuje|pracują|mieli|trwa|leci|się robi|robi się|schnie|ładuje|ładują|ściąga|pobiera|instaluje|aktualizuje|kręci|czyta|szuka|myśli|jedzie|jadą|idzie|czekam|czekamy|stygnie|pierze|wiruje|drukuje|gotuje|piecze|nagrzewa|rozgrzewa|synchronizuje|testuje|testuję|sprawdza|robię|piszę|składam|montuję|czyszczę|wkręcam|kręcę|odpalam|otwieram|włączam|loguję|wpisuję|klikam|wchodzę|wypełniam|podaję|szukam|instaluję|ładuję|restartuję|podłączam|przelewam|płacę|czytam|oglądam|jadę|wracam)'

/** Somebody else would know, who isn't there. */
export const SOMEBODY =
  '(syn|syna|synem|synowi|córka|córki|córce|mąż|męża|mężem|mężowi|żona|żony|żoną|żonie|mama|mamy|tata|taty|ojciec|matka|babcia|dziadek|szef*|prezes*|kierowni*|dyrektor*|kolega|koleżanka|wspólnik*|sąsiad*|dzieci|dziecko|wnuk*|wnuczka|brat|siostra|teść|teściowa|teściow*|księgow*|informatyk*|administrator*|partner*|lekarz*|prawnik*|zarząd*|klient*|chłopak|dziewczyna|narzeczon*|oni|ona|on|sekretark*|pracowni*|zespół|ekipa|majster|mechanik|hydraulik|elektryk)'

/** Too much of it. */
export const TOO_MUCH =
  'za (ciemn*|jasn*|duż*|mał*|cich*|cicho|głośn*|woln*|szybk*|krótk*|dług*|wąsk*|szerok*|drog*|zimn*|ciepł*|gorąc*|słab*|mocn*|mało|dużo|cienk*|grub*|ostr*|blad*|ciasn*|luźn*|tward*|miękk*|słon*|słodk*|nisk*|wysok*|późno|rzadk*|gęst*|lekk*|ciężk*)'

/** Praise in a word. */
export const LOVELY =
  '(piękn*|przepiękn*|śliczn*|prześliczn*|cudn*|cudown*|bosk*|świetn*|doskonał*|idealn*|fajn*|wspaniał*|genialn*|rewelacyjn*|perfekcyjn*|wyborn*|pyszn*|smaczn*|wygodn*|elegancko|elegancki*|alleluja|hurra|hura|juhu|jupi|eureka|uff|jeee|brawo|nareszcie|wreszcie|bardzo|ogromnie|wielce|jak słońce)'

/** Verbs with which something is asked for. */
export const PLEASE_DO =
  '(dopisz|dopiszcie|dodaj|dodajcie|dorzuć|dorzućcie|wyślij|wyślijcie|przyślij|przyślijcie|prześlij|podeślij|podeślijcie|zmień|zmieńcie|popraw|poprawcie|sprawdź|sprawdźcie|podaj|podajcie|zrób|zróbcie|napisz|napiszcie|zadzwoń|zadzwońcie|oddaj|oddajcie|oddawajcie|zwróć|zwróćcie|wymień|wymieńcie|usuń|usuńcie|wykreśl|wypisz|wypiszcie|zabierz|zabierzcie|przywieź|przywieźcie|dowieź|dowieźcie|przynieś|przynieście|wpisz|wpiszcie|zapisz|zapiszcie|policz|policzcie|doślij|doślijcie|przelej|przelejcie|odblokuj|odblokujcie|włącz|włączcie|wyłącz|wyłączcie|przestaw|przełóż|przełóżcie|umów|umówcie|zamów|zamówcie|pokaż|pokażcie|wyjaśnij|wyjaśnijcie|wytłumacz|wytłumaczcie|powiedz|powiedzcie|daj|dajcie|dawaj|dawajcie|przyjedź|przyjedźcie|przyślijcie|naprawcie|napraw|zróbcie|skasuj|skasujcie|anuluj|anulujcie|niech <pan> ..1 (doda|dopisze|dorzuci|wyśle|przyśle|sprawdzi|zmieni|poprawi|poda|zrobi|powie|przyjdzie|przyjedzie|weźmie|doliczy|policzy|wpisze|zapisze|napisze))'

/** How a thing is that is not well. */
export const BAD_STATE =
  '(nieudan*|niepowodzen*|nieskuteczn*|niepoprawn*|nieważn*|niekompletn*|niezgodn*|nieczyteln*|nieostr*|niedokładn*|niedrożn*|niesmaczn*|nieprzyjemn*|niewygodn*|trup|zdechł*|krew z nosa|martwy|martwa|martwe|letni|letnia|letnie|zablokowan*|zawieszon*|wstrzyman*|fatalnie|fatalny|fatalna|fatalne|tragicznie|kiepsko|kiepski|słabo|słaby|słaba|marnie|marny|licho|lichy|okropnie|okropny|beznadziejnie|beznadziejn*|kicha|kaszana|klops|kaplica|masakra|dramat|katastrofa|tragedia|porażka|wtopa|padaka|nędza|bida|lipa|klapa|dno|zonk|guzik|guzik prawda|figa|nici|odrzuc*|odmow*|odmówi*|odmawia*|niedostępn*|nieaktywn*|nieprawidłow*|błędn*|nieczynn*|niesprawn*|uszkodzon*|popsut*|zepsut*|pęknięt*|połaman*|złaman*|rozbit*|podart*|krzyw*|luźn*|obluzowan*|nieszczeln*|mokr*|zalan*|zapchan*|zatkan*|brudn*|przypalon*|spalon*|przeterminowan*|nieśwież*|zgnił*|spleśniał*|puste|pusto|pusta|pusty|ciemno|zimno|zimny|zimna|zimne|lodowat*)'

/** What is missing where one says that it is missing. */
export const MISSED =
  '(sygnału|sygnalu|prądu|wody|ciepłej|gazu|dostępu|reakcji|odpowiedzi|zmian|zmiany|poprawy|dźwięku|głosu|obrazu|sieci|zasięgu|internetu|neta|przelewu|wpłaty|pieniędzy|środków|paczki|przesyłki|maila|mejla|linku|kodu|smsa|wiadomości|połączenia|ogrzewania|światła|efektu|efektów|rezultatu|rezultatów|śladu|życia|różnicy|postępu)'
