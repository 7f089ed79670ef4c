import type { ClosureRule } from '../lexicon.ts'

const STILL = '(nadal|wciąż|dalej|jeszcze|ciągle)'
const ANYTHING = '(coś|cos|czegoś|czegos|czymś|czyms|cokolwiek|czegokolwiek|czymkolwiek|czemuś|czego|czym|co)'
const SOME = '(jakaś|jakieś|jakiś|jakąś|jakiejś|jakichś|jakakolwiek|jakiekolwiek|jakiś|którąś|któraś)'
const OTHER =
  '(inny|inna|inne|inną|innej|innego|innym|innych|innymi|kolejny|kolejna|kolejne|kolejną|drugi|druga|drugie|drugą|dodatkowy|dodatkowe|dodatkową|dalsze|dalszych)'
const MATTER =
  '(spraw*|temac*|pytanie|pytania|pytań|pytaniu|kwesti*|temat*|rzecz*|wątpliwoś*|obaw*|problem*|punkt*|życzeni*|prośb*|potrzeby|informacj*|dokument*|zadani*|zagadnieni*|kłopot*|zastrzeże*|uwagi|uwag|troska|sygnał*)'
const LEFT =
  '(zostało|zostaje|zostały|została|pozostało|pozostaje|pozostały|pozostała|umknęło|pominęliśmy|pominąłem|pominęłam|zapomniałem|zapomniałam|zapomnieliśmy|zabrakło|brakuje|wisi|otwarte|otwarta|niejasne|niejasna|niejasnego)'
const BOTHERS =
  '(martwi|niepokoi|przeszkadza|przeszkadzało|doskwiera|uwiera|szwankuje|nie gra|nie pasuje|dręczy|trapi|wymaga|budzi|kuleje|gryzie|nurtuje|nie daje|zaprząta|blokuje|boli)'
/** What the customer does: asking for it is no question for the result. */
const TRIED =
  '(zainstalował*|zresetował*|wyłączył*|włączył*|uruchomił*|zmienił*|dodał*|podłączył*|zalogował*|pobrał*|zaktualizował*|przełączył*|wyczyścił*|odświeżył*|zeskanował*|naładował*|aktywował*|zakończył*|odblokował*|poprawił*|otworzył*|zapisał*|wgrał*)'
const RUNS =
  '(działa|działają|chodzi|chodzą|śmiga|hula|gra|świeci|grzeje|mrozi|chłodzi|słychać|słyszysz|słyszy|widać|widzisz|widzi|widzą|ładuje|loguje|otwiera|wpuszcza|wchodzi|drukuje|łączy|przechodzi|pracuje|zgadza|trzyma|odpala|pokazuje|wyświetla|liczy|zapisuje|wysyła|pobiera|startuje|wystarcza|spełnia|odtwarza|nadaje|zamyka|kręci|mruga|brzmi|jeździ|dzwoni|podnosi|podnoszą|opuszcza|mieści|mieszczą|pasuje do|obraca|gotuje|pierze|wiruje|piecze|nagrywa|wykrywa|rozpoznaje|domyka|otwierają|zamykają|drukują|łapie|stoi|robi się|nagrzewa|ogrzewa|odświeża|synchronizuje|skanuje|odbiera|czuć|czuje|wgrywa|wgrywają|ładują|znika|mija|nadąża|reaguje|uruchamia|podłącza|wybija|wyskakuje|przerywa|zacina|cieknie|kapie|hałasuje)'
const BETTER =
  '(dobry|dobra|dobre|jasne|jasny|jasna|zrozumiał*|spokojniejsz*|chętniej|dłużej|krócej|mocniej|słabiej|rzadziej|wyraźniej|taniej|prawidłow*|poprawn*|kompletn*|ciepł*|stabiln*|szybsz*|cichsz*|wygodn*|zgodn*|czytelniej|czyst*|równ*|pełn*|w komplecie|stabilnie|sprawnie|równo|czysto|sucho|ciepło|chłodno|jasno|ostro|głośniej|bezpiecznie|lepiej|poprawa|poprawę|poprawy|różnica|różnicę|szybciej|ciszej|płynniej|płynnie|łatwiej|wygodniej|cieplej|cicho|lekko|dobrze|poprawnie|prawidłowo|normalnie|widoczny|widoczna|widoczne|dostępny|dostępna|dostępne|aktywny|aktywna|właściwy|właściwa|właściwe|odpowiedni|czytelny|czytelne|w porządku|na miejscu|na koncie|w skrzynce|w panelu)'
const FINISHED =
  '(zamknięt*|załatwion*|zakończon*|zaopiekowan*|rozwiązan*|wyjaśnion*|uregulowan*|naprawion*|za nami|za sobą|z głowy|domknięt*|po sprawie)'

/** Questions for facts, consent or what the customer has tried, in words of a result. */
const NO_RESULT: readonly string[] = [
  `${TRIED} ..1 <pan>`,
  `<pan> ..2 ${TRIED}`,
  '(kiedy|jaki|jaka|jakie|jakiego|jakim|czyj|komu|jak długo|gdzie|dlaczego|czemu|skąd|kto|ile|który|która|które|co|jak) ..3 (działa|działają|widać|widzi|widzisz|pojawił*|wyskoczył*|przyszedł|przyszła|przyszło|dotarł*|pokazuje|wyświetla|świeci|zniknął|jest|są|słychać|robi)',
  `(jak|kiedy|co|gdzie|która|który|które|czy) <pan> [będzie|byłoby|jest] ${BETTER}`,
  `(jak|kiedy|gdzie) ..1 (będzie|byłoby) ..2 ${BETTER}`,
  '(pan|pani|pana|panu|państwu|ci|tobie) ..2 (odpowiada|pasuje)',
  '(odpowiada|pasuje|zgoda|zgadza się (pan|pani))',
  `(mogę|możemy|może|chce|chciał*|woli|mam|trzeba|zechce) ..4 (${BETTER}|wystarcza)`,
  '(będzie|byłoby|byłby|byłaby) ..5',
  '(innymi słowy|czyli zamówił*|zamówił*|zamiast|podsumow*|rozumiem że) ..8',
  '^ (jaki|jaka|jakie|jakiego|jakim|jakich|ile|kto|kogo|komu|czyj|kiedy|gdzie|skąd|dlaczego|czemu|który|która|które) ..8',
  '(od|do|na|w|o|z) (kiedy|jakiej|jakim|jakich|którym|której) ..8',
  '(dane|danych|adres|paragon|opakowanie|nazwisko|numer telefonu|pesel) ..5',
  '(dioda|diody|lampka|lampki|kontrolka|kontrolki) ..3',
  '(wtedy|wówczas|ten sam|ta sama|to samo|dzwoni <pan>|dzwonisz|słyszy mnie|słyszysz mnie|mnie słychać)',
  '(na|w) (innym|innych|drugim|innej|pozostałych)',
  '(widzi|widzisz|widzą) ..2 (przycisk*|ikon*|pole|zakładk*|napis*|opcj*|guzik*)',
  `(adres|numer|kod|nazwisko) ..3 (zgadza|dobrze|poprawnie|w porządku)`,
  'dobrze ..1 (zapisał*|usłyszał*|wpisał*|zanotował*|spisał*)',
  'dobrze ..2 (rozumiem|zrozumiał*|ujął*|ujęł*|podsumował*|odczytał*|powtarzam|łapię|pamiętam|słyszę)',
  '(rozumiem|ująłem|ujęłam|podsumował*|odczytał*) ..2 dobrze',
  'jak ..2 (się|to) (stało|doszło)',
  '(wcześniej|przed|wczoraj|ostatnio|kiedykolwiek) ..4 (działa*|pojawił*|dotarł*|przyszedł|przyszła|doszł*|pomogło)',
  'z kim',
  '(przysyłali|na jakim|na którym|w którym|w jakim|w jakich)',
]

/** Polish: further families of both closure questions, wide in their words as the remedy or answer must stand before. */
export const PL_CLOSURE_RULES: readonly ClosureRule[] = [
  {
    id: 'pl.matter-settled',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'answer',
    patterns: [
      `(sprawa|sprawę|sprawy|temat|problem|kłopot|wpadk*|całość|rzecz|usterkę|usterka|wszystko|reklamacj*|zgłoszenie) ..6 ${FINISHED}`,
      `(uznaje|uznajesz|uznać|uważa|uważasz|powiedział*|traktuje|czuje|zdaniem|perspektywy|odczuciu|ocenie) ..10 (${FINISHED}|naprawić|rozwiązać|załatwić|wyjaśnić|udało|rozwiązaliśmy|za nami|za sobą)`,
      `${FINISHED} ..3 (sprawa|sprawę|temat|problem)`,
      '(w ten sposób|tym samym|w takim razie|dzięki temu|to|ta odpowiedź|taka odpowiedź|to wyjaśnienie) ..3 (rozwiewa|wyczerpuje|zamyka|wyjaśnia|rozwiązuje|pomogł*|załatwia|pomaga|wystarcza|wystarczy)',
      '(zamknąć|zamykamy|zamknijmy|zamykać|zakończyć) ..1 (zgłoszenie|sprawę|temat|wątek|reklamację)',
      '(satysfakcjonuje|zadowala|usatysfakcjonowało)',
      '(rozjaśniłem|rozjaśniłam|wyjaśniłem|wyjaśniłam|wytłumaczyłem|wytłumaczyłam|mogłem pomóc|mogłam pomóc)',
      '(o to|to o to) ..2 chodziło',
      '(usatysfakcjonowan*|zadowolon*|kontent*) ..3 (takim|z|ze|tym|finałem|rozwiązani*|efekt*|obrot*)',
      '(taki|taka|takie|tak) ..2 (jak|jaki|jakiej|jakiego|jaka|jakie) ..2 (oczekiwał*|chciał*|potrzebował*|zamawiał*|miał* być|miało być|trzeba|należy|zależało)',
      '(rozwiązaliśmy|załatwiliśmy|naprawiliśmy|udało nam się|udało mi się|pomogliśmy|pomogłem|pomogłam)',
    ],
    unless: [
      '(kiedy|jak|kto|gdzie|dlaczego) ..4 (załatwion*|rozwiązan*|zakończon*|naprawion*)',
      '(byłby|byłaby|będzie|byliby) ..3 (zadowolon*|usatysf*)',
    ],
    matches: [
      'Uznaje Pan kurs za domknięty?',
      'Czy to rozwiewa Pani obawy?',
      'Jest Pan kontent z efektu?',
      'Czy paczka jest taka, jakiej Pani oczekiwała?',
    ],
    rejects: [
      'Uznaję temat za zamknięty.',
      'Kiedy sprawa będzie zakończona?',
      'Czy byłaby Pani zadowolona z bonu?',
    ],
  },
  {
    id: 'pl.success-now',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'action',
    patterns: [
      `<happened>`,
      `(już|teraz|tym razem|wreszcie|nareszcie|po tym|po niej|po nim|po zmianie|i co|i jak) ..4 (${RUNS}|${BETTER}|ma <pan>|masz|mają)`,
      `${RUNS} ..3 (już|teraz|wreszcie|tak jak|jak trzeba|jak należy|normalnie|tym razem)`,
      `(czy|to|tak|jest|są|i|czyli) ..3 ${RUNS}`,
      `^ ${RUNS} ..4 $`,
      `${RUNS} ..2 $$`,
      `${BETTER} $$`,
      `(czy|jest|są|to|i|widać|widzi|widzisz|tym razem) ..4 ${BETTER}`,
      '^ [czy] (jest|są) [już|teraz|znowu|znów] ..1 $$',
      '(jest|są|była|był|było) $$',
      '(odblokowan*|doręczon*|przyjęt*|dostarczon*|włączon*|naprawion*|wypłacon*|zaksięgowan*|zapłacon*|wydrukowan*|usunięt*|podłączon*|zamontowan*|wymienion*|poprawion*) $$',
      '(dostał*|otrzymał*|odebrał*|znalazł*) <pan> ..1 (mojego|moją|mój|moje|naszego|naszą|nowy|nową|tę|ten|te|go|ją|je|maila|mail|link|kod|przycisk|zakładk*|plik)',
      '(jest|są) [już|teraz] u <pan>',
      '(jest|widać|zaszła) ..1 (jakaś|jakąś) (zmiana|zmianę|różnica|różnicę|poprawa|poprawę)',
      'czy <pan> ..1 (znalazł*|odebrał*|dostał*)',
      'czy (znalazł*|odebrał*) <pan>',
      '(serwisant*|monter*|technik*|hydraulik*|elektryk*|ekipa|kurier*) ..2 (usunął|usunęł*|naprawił*|wymienił*|załatwił*|był|była|byli|dojechał*|zdążył*)',
      'czy to był* (ten|ta|to|właściw*|odpowiedni*)',
      '^ [no] (i|a) (jak|co) $',
      '^ (jak|co) (teraz|tam teraz) $',
      '^ [czy|i|a|to] (nadal|wciąż|dalej)',
      '(da|daje|dało|dają) się ..4 (już|teraz|zapisać|zalogować|otworzyć|dodać|wysłać|pobrać|zapłacić|włączyć|połączyć|wejść|odtworzyć|wydrukować)',
      '(dało|udało) ..2 się',
      '(czy|jest|to|ten|ta) ..4 (wystarcza|wystarczy|wystarczająco|spełnia)',
      '(masz|ma <pan>|mają <pan>|otrzymał*|dostał*) ..2 (już|teraz|go|ją|je)',
    ],
    unless: NO_RESULT,
    matches: [
      'I jak, loguje już teraz?',
      'Jest poprawa?',
      'Kod zadziałał?',
      'Czy da się teraz zapisać plik?',
      'Słyszy Pani już dźwięk?',
    ],
    rejects: [
      'Teraz działa dobrze.',
      'Od kiedy to działa tak wolno?',
      'Czy taki termin Panu odpowiada?',
      'Dobrze zrozumiałem?',
      'Kiedy pojawił się błąd?',
    ],
  },
  {
    id: 'pl.success-unmarked',
    technique: 'closure.solved',
    form: 'order',
    needs: 'action',
    patterns: [
      `czy ..4 (${RUNS}|${BETTER}|<happened>)`,
      'czy o to ..2 chodziło',
      `czy ..3 (już|teraz|tym razem) ..4 (${RUNS}|${BETTER})`,
      `czy ..3 ${RUNS} ..2 (już|teraz|normalnie|poprawnie|jak trzeba)`,
    ],
    unless: [...NO_RESULT, 'czy ..2 (zawsze|zwykle|wcześniej)'],
    matches: ['czy teraz widać saldo', 'czy drukarka drukuje'],
    rejects: ['Sprawdzę jutro.', 'Teraz widać saldo.'],
  },
  {
    id: 'pl.still-something',
    technique: 'closure.unresolved',
    form: 'mark',
    needs: 'answer',
    patterns: [
      `${ANYTHING} ..4 ${STILL}`,
      `${STILL} ..4 (coś|cos|czegoś|czymś|czyms|cokolwiek|czegokolwiek|czymkolwiek|czego|czym|jakieś|jakaś|jakiś|jakiejś|jakąś|jakoś)`,
      `${STILL} ..3 (sprawy|pytania|wątpliwości|kwestie|tematy|życzenia|prośby)`,
      `(coś|cos|czegoś|czymś|cokolwiek|czegokolwiek) ..5 ${BOTHERS}`,
      `${SOME} ..3 ${MATTER}`,
      `${OTHER} ..2 (${MATTER}|coś)`,
      `(sprawa|sprawę|sprawy|coś|czegoś|czymś|pytania|kwestie|cokolwiek) ${OTHER}`,
      '(jest|są|ma|masz|mają|istnieje|znajdzie) ..3 (coś|cokolwiek|sprawa|temat|rzecz) ..1 (co|czego|czym|o czym|z czym|w czym|czemu|którą|który)',
      `(ma|masz|mają|macie) ..3 jeszcze ..3 ${MATTER}`,
      '(poza tym|oprócz tego|prócz tego|prócz tej|poza tą) ..4 (coś|cokolwiek|jakaś|jakieś|jakiś)',
      '(coś|cokolwiek|jakaś|jakieś) ..6 nie (poruszyliśmy|omówiliśmy|wyjaśniliśmy|powiedzieliśmy|ustaliliśmy|zapytał*|wspomnieliśmy|mówiliśmy|rozmawialiśmy)',
      '(chce|chciałby|chciałaby|chcesz|chcą|chcieliby) ..2 (o coś|coś) ..2 (dopytać|zapytać|spytać|poruszyć|omówić|dodać od siebie)',
      'mam coś (doprecyzować|dopowiedzieć|wyjaśnić|rozwinąć|powtórzyć)',
      '(na tym|możemy) (kończymy|kończyć|zakończymy)',
      '(coś|cokolwiek) (wyjaśnić|doprecyzować|rozwinąć)',
      '(coś|czegoś|cokolwiek|czegokolwiek) ..2 (ponad|więcej|poza tym|oprócz|innego)',
    ],
    unless: [
      '(jeszcze raz|jeszcze chwil*|jeszcze moment*|jeszcze dziś mogę)',
      '(co|czego|czym|jaki|jaka|jakie) ..3 (jeszcze|dalej|nadal|wciąż) ..3 (widzi|widzisz|pamięta|próbował*|robił*|zauważył*|wyświetla|pokazuje|dzieje|działo|zamawia|zamówić|podać|zamierza|świeci|mógłby <pan>)',
      `(co|czego|kiedy|od kiedy|jak|gdzie|dlaczego|jaki|jaka|jakie|w jakich) ..2 (się|dokładnie|jest|było|to)`,
      `${OTHER} ..2 (numer|adres|termin|rozmiar|kolor|model|telefon|kod|karta|urządzeni*|przeglądar*|objaw*|uszkodz*|danych|sposób płatności)`,
      '(coś|cokolwiek) ..1 (co|czego) ..3 (mogło|mogłoby|może|zmienił*|zmieniał*|robił*|wskazuje|pokazuje|widać|świeci|miga|wyświetla*|zrobił*)',
      '(jakiś|jakieś|jakaś) ..2 (błąd|komunikat|numer|kod|dioda|potwierdzenie|uszkodzeni*|objaw*)',
      '(wolałby|wolałaby|woli|chciałby|chciałaby|zamiast|może <pan>|mógłby <pan>|mogłaby <pan>) ..4 (inny|inną|inne|innego)',
      '(ktoś|kto) ..2 (inny|jeszcze)',
      '(pominąłem|pominęłam|pominęliśmy) ..1 z tego co',
    ],
    matches: [
      'Pana dręczy coś nadal?',
      'Jest może jakaś inna sprawa?',
      'Cokolwiek innego?',
      'Inne zastrzeżenia?',
    ],
    rejects: [
      'Coś jeszcze dopiszę.',
      'Co jeszcze widzi Pan na ekranie?',
      'Czy mogę prosić jeszcze raz o numer?',
      'Czy jest inny numer telefonu?',
    ],
  },
  {
    id: 'pl.still-something-unmarked',
    technique: 'closure.unresolved',
    form: 'order',
    needs: 'answer',
    patterns: [
      'czy to [już] wszystko (co|czego|o co|w czym|na)',
      '^ [a|i|to] (mogę|możemy) jeszcze (coś|w czymś|czymś|jakoś|z czymś) ..4 <serve>',
      `(czy|a może|czym|może) ..5 (coś|czegoś|czymś|cokolwiek|jakiejś|jakaś|jakieś) ..2 (jeszcze|innego|innym|więcej|innej|nadal|wciąż)`,
      `(czy|a może|i|a) ..4 jeszcze ..3 (coś|czegoś|czymś|cokolwiek|jakiejś|jakaś|jakieś|jakiś)`,
      `(czy|a|i) ..3 ${LEFT} ..3 (coś|jakaś|jakieś|nam|cokolwiek)`,
      `(czy|a|i) ..3 (coś|jakaś|jakieś|cokolwiek) ..4 ${LEFT}`,
      `(czy|a) ..3 (coś|cokolwiek) ..6 ${BOTHERS}`,
      `czy ..4 (zostaje|zostało|pozostało|pozostaje|została) ..2 (coś|jakaś|jakieś)`,
    ],
    unless: [
      '(może|mogłaby|mógłby|proszę) ..2 (podać|powiedzieć|opisać|przesłać)',
      '(jeszcze raz|jakiś numer|jakiś błąd)',
      '(dzieje|działo|wyświetla|pokazuje) ..2 (jeszcze|coś)',
    ],
    matches: [
      'a moze czyms innym mam sie zajac',
      'a czy zostało coś, o czym nie mówiliśmy',
      'a może jeszcze w czymś doradzić',
    ],
    rejects: ['Zostało coś na dnie pudełka.', 'Proszę dać znać, gdyby coś jeszcze było.'],
  },
  {
    id: 'pl.nothing-missed',
    technique: 'closure.unresolved',
    form: 'mark',
    needs: 'action',
    patterns: [
      `(coś|czegoś|o czymś|niczego|nic|o niczym|jakaś|jakieś|coś co) ..4 ${LEFT}`,
      `(czy|i|a) ..4 (zostaje|zostało|pozostało|pozostaje|została) ..2 (coś|jakaś|jakieś|cokolwiek)`,
      'nic ..3 nie ..2 (wisi|zostało|pozostało|umknęło|brakuje|przeszkadza)',
      `${MATTER} ..3 (otwart*|niezałatwion*|niewyjaśnion*|nierozwiązan*|do omówienia|do wyjaśnienia|bez odpowiedzi)`,
      '^ [i|a|no|więc] to [już] [będzie|byłoby] wszystko $',
      '(na tyle|na dziś tyle)',
      '(przejść|przejdziemy|wrócić) do ..2 (czegoś|innej|innego|kolejnej|następnej)',
      '(dowiedzieć się|zapytać|spytać|omówić|poruszyć|sprawdzić) ..3 (coś|czegoś|o coś|jeszcze|innego|więcej)',
    ],
    unless: [
      '(co|jak|kiedy|gdzie) ..2 (się|dokładnie)',
      'niczego ..2 nie (pominąłem|pominęłam|przekręcił*) $$',
    ],
    matches: [
      'Nic nie umknęło?',
      'Kwestia bonu jest niezałatwiona?',
      'To byłoby na tyle, prawda?',
      'Przejdziemy do czegoś innego?',
    ],
    rejects: ['Nic nie zostało w pudełku.', 'Czego brakuje?', 'Proszę sprawdzić wszystko.'],
  },
]
