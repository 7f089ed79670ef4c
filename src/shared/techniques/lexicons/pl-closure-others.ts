import { NO_FACT, NO_WAY } from './pl-no-result.ts'

const WH =
  '(co|czego|czym|czemu|kto|kogo|komu|kim|jak|jaki|jaka|jakie|jaką|jakiego|jakiej|jakim|jakich|który|która|które|którą|którego|której|którym|których|ile|ilu|kiedy|gdzie|skąd|dokąd|dlaczego|odkąd|czyj|czyja|czyje|którędy)'

/** Infinitives with which something is offered or asked for ("Wypisać Panu kwit?"). */
const OFFERED =
  '(<to-remedy>|dopisywać|wpisywać|wypisywać|zapisywać|wysyłać|przesyłać|zamykać|otwierać|kasować|usuwać|dodawać|włączać|wyłączać|zmieniać|wymieniać|przenosić|przekładać|rezerwować|umawiać|zamawiać|pakować|drukować|blokować|odblokowywać|anulować|przelewać|zwracać|doliczać|podłączać|łączyć|przełączać|robić|podawać|dyktować|czekać|liczyć|księgować|zostawiać|dołączać|przedłużać|zgłaszać|oddzwonić|zadzwonić|wpaść|podjechać|przyjechać|poczekać|sprawdzić|zobaczyć)'

/** It begins with what, who, when ... */
export const OPENS_WITH_WH = `^ [a|i|no|to|więc|oraz|tylko|ale|dobrze|dobra|ok|okej|proszę|dzień dobry|rozumiem|hej|cześć] [w|z|na|do|o|od|po|przy|za|dla|przez|ze|we|pod|nad|ku] ${WH} ..12`

/** What makes a question after a remedy one for data, consent, understanding or more. */
export const NOT_WHETHER: readonly string[] = [
  ...NO_FACT,
  '(<to-remedy>|<we-will>|<we-do>) ..8',
  '(pan|pani|państwo) (ma|zna|mieszka|korzysta|używa|posiada|pamięta|pracuje|dzwoni|chce|woli|był|była|miał|miała) ..12',
  '(pasek|paska|przycisk*|guzik*|ikon*|okienk*|zakładk*|strzałk*|suwak*|napis*|opcj*|komunikat*|uchybił*|pominął*|pominęł*|przekręcił*|opuścił*) ..6',
  '(albo|lub|bądź) ..12',
  'czy (raczej|może|tylko|wolał*|woli|wolisz|coś|czegoś|jednak|zostaj*|mam|mamy|mogę|jeszcze|inn*|ma być|ma to) ..12',
  `^ [a|i|no|to|więc] ${OFFERED} ..12`,
  `${OFFERED} [to|go|ją|je|<pan>] $$`,
  '(mogę|możemy|mógłbym|mogłabym|moglibyśmy|mam|mamy|miał* się|powinienem|powinnam|powinniśmy|zechce|zechcesz|chce|chcesz|chcą|chciał*|chcieli*|woli|wolisz|wolą|wolał*|życzy sobie|zamierza|zamierzasz|planuje|planujesz|zgadza się <pan>|zgodzi*|zgadzasz|zgadzacie|pasowałb*|odpowiadałb*|byłby|byłaby|byłoby|byliby|będzie|będziesz|będą|będziemy|umie|proszę o|prosić|poproszę|zdecydował*|decyduje*|akceptuj*|zaakceptuj*|skusi*|przystaj*|przystan*|przystał*|reflektuj*|skłania*|wchodzi w grę|bierze|bierzesz|bierzemy|umawiamy|umówi*|umówmy|zapis*|wpis*|podać|podasz|poda|podacie|przyjmuje <pan>|przyjmujesz|zostajemy|zostawiamy|robimy|wysyłamy|zamawiamy|rezerwujemy|interesuj*|da <pan> radę|dasz radę|może <pan>|możesz|możecie|może być|mógłb*|mogłab*|moglib*|zgoda|zgodę|stoi $$|deal $$|czekasz|poczeka*|zaczeka*|wystarczy #|urządza|zadowala|zadowoliłob*|satysfakcjonowałob*) ..12',
  '(coś|czegoś|czymś|cokolwiek|czegokolwiek|czymkolwiek|jeszcze|inne|inny|inna|inną|innego|innych|dodatkow*|dalsz*|kolejn*|więcej|pytania|pytanie|pytań|uwagi|sprawy|prośby|reszta|oprócz|poza|prócz|całość|komplet|koniec|kończymy|tyle|wszystko $$|wszystko ..2 (strony|dziś|dzisiaj|dnia)|nic|niczego|jedyn*) ..12',
  'to wszystkie ..3',
  '(na tym|to cała|to pełna|wyczerpaliśmy|wyczerpan*|odhaczy*|poprzestaj*|przeoczył*|na koniec) ..8',
  '(ktoś|kogoś|komuś|jakiś|jakieś|jakaś|jakąś|jakichś|jakiejś|jakiekolwiek|kiedyś|gdzieś|którąś|któryś|kiedykolwiek) ..12',
  '(adres|adresu|numer|numeru|nazwisko|imię|pesel|nip|kod pocztowy|miejscowość|ulica|telefon kontaktowy|rozmiar|kolor|termin|godzina|kwota|data|model|wersj*|paragon*|faktur* <pan>|gwarancj*|dowód|na firmę|kabel|kable|wtyczk*|bezpiecznik*|gniazdk*|diod*|lampk*|kontrolk*|naklejk*|tabliczk*|etykiec*) ..12',
  '(poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|jutro|pojutrze|dzisiaj $$|dziś $$) ..12',
  '(zgadza się|tak|prawda|okej|ok|dobrze|co|halo|jasne|zgoda|prawdaż|czyż nie) $$',
  '(czyli|zatem|podsumow*|rozumiem|zrozumiał*|a więc|o ile dobrze|jeśli dobrze|jeżeli dobrze|mam rację) ..12',
  '(dobrze|poprawnie|trafnie|prawidłowo) ..2 (mówię|widzę|rozumiem|ująłem|ujęłam|ujął|odczytał*|zapisał*|zanotował*|usłyszał*|streścił*|powtórzył*)',
  '(pełny|cały|kompletny) obraz',
  '(rozmawiam|umawiał*|umawialiśmy|zamawiał*|zamawia|kupił*|kupował*|pamięta*|wcześniej|przedtem|wczoraj|ostatnio|zawsze|zwykle|zazwyczaj|dawno|niedawno|często|codziennie|pierwszy raz) ..12',
  '(był|była|było|byli|były) ..12',
  '(zna|znasz|ma|masz|macie|mają|jest|jesteś|są|posiada*|wie|wiesz|myśli|mieszka*|pracuj*|płaci*|odbierz*|życzy|dysponuj*|słysz*|potrafi*|lubi*|korzysta*|używa*|widzi|widzisz) <pan> ..12',
  '(masz|macie|mają państwo|wiesz|widzisz|słyszysz|jesteś|znasz|używasz|korzystasz|potrzebujesz|potrzebuje*|potrzebne|potrzebna|potrzebny) ..12',
  '(<they-did>|<you-did>|próbował*|sprawdzał*|resetował*|restartował*|wyłączał*|włączał*|dzwonił*|pisał*|zgłaszał*|kontaktował*|czytał*|robił*) ..1 <pan> ..12',
  '<you-did>',
  '(rozumie <pan>|rozumiesz|halo|jest <pan> tam|jesteś tam|prywatn*|służbow*|firmow*|domow*)',
  '(w domu|przy sobie|pod ręką|na chodzie)',
  '(pije|je|choruje|leczy|bierze leki|uczulon*|alergi*|gorączk*|objaw*) ..6',
]

/** The same, and for the way or one of two things. */
export const NO_DEFAULT: readonly string[] = [
  ...NOT_WHETHER,
  ...NO_WAY,
  OPENS_WITH_WH,
  `(mniej więcej|około|od|po|na|do|w|z|o|ku) ${WH} ..12`,
  '<any> czy <any> ..8',
]
