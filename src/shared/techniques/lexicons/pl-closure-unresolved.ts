import type { ClosureRule } from '../lexicon.ts'

const STILL = '(nadal|wciąż|dalej|jeszcze|ciągle)'
const ANYTHING = '(coś|cos|czegoś|czegos|czymś|czyms|cokolwiek|czegokolwiek|czymkolwiek|czemuś|czego|czym|co)'
const SOME = '(jakaś|jakieś|jakiś|jakąś|jakiejś|jakichś|jakakolwiek|jakiekolwiek|jakiś|którąś|któraś)'
const OTHER =
  '(inny|inna|inne|inną|innej|innego|innym|innych|innymi|kolejny|kolejna|kolejne|kolejną|drugi|druga|drugie|drugą|dodatkowy|dodatkowe|dodatkową|dalsze|dalszych)'
const MATTER =
  '(spraw*|temac*|pytanie|pytania|pytań|pytaniu|kwesti*|temat*|rzecz*|wątpliwoś*|obaw*|problem*|punkt*|życzeni*|prośb*|potrzeby|informacj*|dokument*|zadani*|zagadnieni*|kłopot*|zastrzeże*|uwagi|uwag|troska|sygnał*|niejasnoś*|potrzeb*|polecen*|zlecen*|zamówien*|oczekiwan*|kłopocie|trudnoś*|bolączk*|dolegliwoś*|zmartwien*|troski|trosk|wątk*|znak* zapytania)'
const LEFT =
  '(zostało|zostaje|zostały|została|pozostało|pozostaje|pozostały|pozostała|umknęło|pominęliśmy|pominąłem|pominęłam|zapomniałem|zapomniałam|zapomnieliśmy|zabrakło|brakuje|wisi|otwarte|otwarta|niejasne|niejasna|niejasnego)'
const BOTHERS =
  '(martwi|niepokoi|przeszkadza|przeszkadzało|doskwiera|uwiera|szwankuje|nie gra|nie pasuje|dręczy|trapi|wymaga|budzi|kuleje|gryzie|nurtuje|powstrzymuje|hamuje|dziwi|zastanawia|ciekawi|interesuje|trzyma|nie daje|zaprząta|blokuje|boli)'

/** Polish: is anything left, wide in its words as the answer must stand before. */
export const PL_FURTHER_UNRESOLVED: readonly ClosureRule[] = [
  {
    id: 'pl.still-something',
    technique: 'closure.unresolved',
    form: 'mark',
    needs: 'answer',
    patterns: [
      `${ANYTHING} ..4 ${STILL}`,
      '^ [i|a|no|to|czy to|czy] [już] wszystko ..1 (czego|co|w czym|z czym|o co|po co|na co) ..6 $$',
      '^ [i|a|no|czy|więc] (to|będzie to|czy to) [już|będzie|chyba] (całość|komplet|koniec|wszystko|tyle) ..3 $$',
      '(jakie|jaki|jaka|jaką|jakieś|które|kogo|komu) jeszcze ..6',
      '(życzy|zechciał*|chciał*|chce|chcesz|zechce|potrzebuj*|przydał*|pomogł*|ułatwi*) ..5 (coś|czegoś|w czymś|o coś|czymś) ..1 (innego|inn*|więcej|jeszcze)',
      `${LEFT} ..4 (coś|czegoś|o czymś|jakaś|jakieś|jakichś|jakiejś|cokolwiek|czegokolwiek)`,
      '(wszystko|cała|pozostałe|inne) (inne|pozostałe|reszta|sprawy|rzeczy|kwestie) ..4 (<runs>|<better>|<finished>|zgadza)',
      '(reszta|pozostałe) ..2 (<runs>|<better>|<finished>|zgadza)',
      '(nic|niczego|żadnych|żadne) ..3 (więcej|innych|innego|pytań|wątpliwości|spraw|uwag)',
      '(są|ma|masz|macie|mają|nasuwają|pojawiły|nasunęły) ..3 (pytania|pytanie|wątpliwości|uwagi|zastrzeżenia|niejasności|życzenia|prośby)',
      '(możemy|mogę|możesz|można) ..2 (zakończyć|kończyć|pożegnać|rozłączyć|zamykać|zamknąć) (rozmowę|rozmowe|połączenie|czat|chat|się|kontakt|na dziś|na dzisiaj|$$)',
      '(służyć|przydałaby|przydałoby|przyda) ..2 (jeszcze|dodatkow*|dalsz*|inn*)',
      '(co|czego|czym|w czym|o co|jak) jeszcze ..5 (<pan>|mogę|możemy|trzeba|potrzeb*|zrobić|pomóc|wyjaśnić)',
      `${STILL} ..4 (coś|cos|czegoś|czymś|czyms|cokolwiek|czegokolwiek|czymkolwiek|czego|czym|jakieś|jakaś|jakiś|jakiejś|jakąś|jakoś)`,
      `${STILL} ..3 (sprawy|pytania|wątpliwości|kwestie|tematy|życzenia|prośby)`,
      `(coś|cos|czegoś|czymś|cokolwiek|czegokolwiek) ..5 ${BOTHERS}`,
      `${SOME} ..3 ${MATTER}`,
      `${OTHER} ..2 (${MATTER}|coś)`,
      '(jakieś|jakaś|jakiś|jakąś|jakichś|jakiejś|jeszcze) (inne|inna|inny|inną|innej|innych|dodatkowe|dodatkowy|dodatkową) ..2',
      `(sprawa|sprawę|sprawy|coś|czegoś|czymś|pytania|kwestie|cokolwiek) ${OTHER}`,
      '(jest|są|ma|masz|mają|istnieje|znajdzie) ..3 (coś|cokolwiek|sprawa|temat|rzecz) ..1 (co|czego|czym|o czym|z czym|w czym|czemu|którą|który)',
      `(ma|masz|mają|macie) ..3 jeszcze ..3 ${MATTER}`,
      '(poza|oprócz|prócz) ..6 (coś|cokolwiek|czegoś|czymś|jakaś|jakąś|jakieś|jakiś|jakiejś)',
      '(coś|cokolwiek|jakaś|jakieś) ..6 nie (poruszyliśmy|omówiliśmy|wyjaśniliśmy|powiedzieliśmy|ustaliliśmy|zapytał*|wspomnieliśmy|mówiliśmy|rozmawialiśmy)',
      '(chce|chciałby|chciałaby|chcesz|chcą|chcieliby) ..2 (o coś|coś) ..2 (dopytać|zapytać|spytać|poruszyć|omówić|dodać od siebie)',
      '(wszystko|wszystkie|całość) ..3 (omówiliśmy|omówion*|poruszyliśmy|poruszon*|ustaliliśmy|ustalon*|przegadaliśmy|powiedzieliśmy)',
      '(omówiliśmy|poruszyliśmy|ustaliliśmy|powiedzieliśmy) ..2 (wszystko|wszystkie)',
      '^ (a|i) (z <pan>|pozostałe ..1|reszta|inne ..1) $$',
      'to ..2 wszystkie (sprawy|pytania|tematy|kwestie|prośby|informacje|rzeczy|potrzeby)',
      '(brakuje|zabrakło) ..2 (jeszcze|któr*|czegoś)',
      'służę ..3 $$',
      '(wystarczy|starczy|kończymy|koniec|skończymy) ..1 na (dziś|dzisiaj|teraz)',
      '(doprecyzować|wyjaśnić|rozwinąć|powtórzyć|dopowiedzieć) (coś|cokolwiek)',
      '(nic|niczego) ..2 nie (potrzeb*|trzeba)',
      'mam coś (doprecyzować|dopowiedzieć|wyjaśnić|rozwinąć|powtórzyć)',
      '(na tym|możemy) (kończymy|kończyć|zakończymy)',
      '(coś|cokolwiek) (wyjaśnić|doprecyzować|rozwinąć|dopowiedzieć|dodać|powtórzyć|podpowiedzieć|doradzić)',
      '(coś|czegoś|cokolwiek|czegokolwiek) ..2 (ponad|ponadto|dodatkowo|dodatkowego|więcej|poza tym|oprócz|prócz|innego)',
    ],
    unless: [
      '(czy|to) ..8 (czy|lub|albo|czy może) (coś|czegoś|o coś|w czymś) inn*',
      '(jeszcze raz|jeszcze chwil*|jeszcze moment*|jeszcze dziś mogę)',
      '(co|czego|kogo|komu|jakie|jaki|jaką) jeszcze (ma|mam|mają|trzeba|dodać|dopisać|zapisać|wpisać|zawierać|powinno|zabrać|wziąć|spakować|zamówić|podać|doliczyć) ..4',
      '(co|czego|czym|jaki|jaka|jakie) ..3 (jeszcze|dalej|nadal|wciąż) ..3 (widzi|widzisz|pamięta|próbował*|robił*|zauważył*|wyświetla|pokazuje|dzieje|działo|zamawia|zamówić|podać|zamierza|świeci|mógłby <pan>)',
      `(co|czego|kiedy|od kiedy|jak|gdzie|dlaczego|jaki|jaka|jakie|w jakich) ..2 (się|dokładnie|jest|było|to)`,
      `${OTHER} ..2 (numer|adres|termin|rozmiar|kolor|model|telefon|kod|karta|urządzeni*|przeglądar*|objaw*|uszkodz*|danych|sposób płatności)`,
      '(coś|cokolwiek) ..1 (co|czego) ..3 (mogło|mogłoby|może|zmienił*|zmieniał*|robił*|wskazuje|pokazuje|widać|świeci|miga|wyświetla*|zrobił*)',
      '(jakiś|jakieś|jakaś) ..2 (błąd|komunikat|numer|kod|dioda|potwierdzenie|uszkodzeni*|objaw*)',
      '(wolałby|wolałaby|woli|chciałby|chciałaby|zamiast|może <pan>|mógłby <pan>|mogłaby <pan>) ..4 (inny|inną|inne|innego)',
      '(ktoś|kto) ..2 (inny|jeszcze)',
      '(nic|niczego) ..3 (nie|się) ..2 (zmienił*|zmieniał*|dzieje|działo|świeci|pokazuje|wyświetla|robił*|widać)',
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
      '(a|i|to) (jakie|jaki|jaką|co|czego|w czym|o co) jeszcze ..3 <pan>',
      'czy to [już] wszystko (co|czego|o co|w czym|na)',
      '^ [a|i|no] (coś|czegoś) jeszcze [dla <pan>|panu|proszę] $$',
      '^ [a|i|no] jeszcze (coś|w czymś|jakoś) [<pan>] (pomóc|pomoc|doradzić|zrobić) $$',
      '^ [a|i|to] (mogę|możemy) jeszcze (coś|w czymś|czymś|jakoś|z czymś) ..4 <serve>',
      `(czy|a może|czym|może) ..5 (coś|czegoś|czymś|cokolwiek|jakiejś|jakaś|jakieś) ..2 (jeszcze|innego|innym|więcej|innej|nadal|wciąż)`,
      `(czy|a może|i|a) ..4 jeszcze ..3 (coś|czegoś|czymś|cokolwiek)`,
      `(czy|a może|i|a) ..4 jeszcze ..1 ${SOME} ..1 ${MATTER}`,
      `(czy|a|i) ..3 ${LEFT} ..3 (coś|jakaś|jakieś|nam|cokolwiek)`,
      `(czy|a|i) ..3 (coś|jakaś|jakieś|cokolwiek) ..4 ${LEFT}`,
      `(czy|a) ..3 (coś|cokolwiek) ..6 ${BOTHERS}`,
      `czy ..4 (zostaje|zostało|pozostało|pozostaje|została) ..2 (coś|jakaś|jakieś)`,
    ],
    unless: [
      '(może|mogłaby|mógłby|proszę) ..2 (podać|powiedzieć|opisać|przesłać)',
      '(czy|to) ..8 (czy|lub|albo|czy może) (coś|czegoś|o coś|w czymś) inn*',
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
