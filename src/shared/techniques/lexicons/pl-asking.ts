import type { TechniqueRule } from '../technique-rule.ts'

/** Words of a question for a wish, for consent, for data, or for what is to be done. */
const NOT_ABOUT_THE_MATTER: readonly string[] = [
  '(numer*|nr|kod|kodu|adres*|pesel|nazwisko|imię|data|datę|daty|mail|maila|email|login|nip|dane)',
  '(mogę|możemy|mógłbym|mogłabym|moglibyśmy|pomóc|pomogę|pomożemy|służyć|doradzić|doradzę)',
  '(woli|wolisz|wolą|wolał*|wybiera*|wybrać|pasuje|pasował*|odpowiada|odpowiadał*|dogodn*|wygodn*|preferuj*|życzy|oczekuj*|proponuj*|sądzi|sądzisz|myśli|myślisz|powie|powiesz|zapatruj*|decyduj*)',
  '(chciał*|chce|chcesz|chcą) ..4 (zrobić|zamówić|kupić|dostać|otrzymać|przyjść|przyjechać|zapłacić|odebrać|umówić|wpisać|<to-remedy>|aby*|żeby*|byśmy)',
  '(chciał*|chcieliby) ..2 (pan|pani|państwo) $$',
  '(na to|co dalej|co teraz|jak teraz|jak tam|słychać|poszło|nazywa*|nazwisko|imię|godność|rozmawiam|brzmi)',
  '(przyjechać|podjechać|przyjść|wpaść|przywieźć|dowieźć|spotkać|kupić|zamówić|dostać|zwrócić się|płacić|wolał*)',
  '(kto|co) (mówi|dzwoni|to) $$',
  '(jeszcze|innego|więcej|poza tym|oprócz|prócz|mieszka*|urodził*|zamieszk*|rozmawiam|umówion*|dojazd*)',
  '(będzie|będą|zrobimy|robimy|dopisać|wysłać|dostarczyć|przesłać|podać|wpisać|zapisać|zadzwonić|oddzwonić|umówić|ma być|mają być|to jest warte|kosztuje|zrobić|adresować|nadać|odebrać|wnieść)',
  '(po|przy) ..2 (restarcie|zmianie|naprawie|wymianie|aktualizacji) $$',
  '(sprawuje|spisuje|miewa|żyje|oddycha|się ma|idzie|wygląda teraz)',
]

/** Polish: open questions about the matter in any words that are no wish, no datum and no closure. */
export const PL_ASKING: readonly TechniqueRule[] = [
  {
    id: 'pl.ask-any',
    finds: 'ask',
    form: 'question',
    patterns: [
      '^ [a|i|no|oraz|dobrze|rozumiem] (co|czego|skąd|dokąd|czym|dlaczego|czemu|po co|odkąd|od czego|przy czym|po czym|z czym|w czym|o co|na co|w jaki sposób|z jakiego powodu|z jakiej przyczyny|gdzie|kiedy|kto) <any> ..8 $$',
      '^ [a|i|no|oraz] jak ..2 (był*|doszło|doszł*|przebieg*|wygląda*|powstał*|to się|się to|zachowuj*|dział*|brzmi|pracuj*|dług*|częst*|objawia*|czuje) ..8 $$',
    ],
    unless: [
      ...NOT_ABOUT_THE_MATTER,
      '(kiedy|gdzie|kto) ..4 (przyjść|przyjedzie|wygodniej|najlepiej|jest u|zastać|odbierze|odbiera)',
      '(gdzie|kiedy) [mam|ma|mamy] <to-remedy>',
      '(coś|czegoś|czymś|cokolwiek|wszystko|tyle|to|wie|wiesz|wiadomo) ..2 (co|o co|czym|czego|z czym|na co|jak|gdzie|kiedy) ..10',
      '(pomogłoby|poprawiłoby|przydałoby|zadowoliłoby|ucieszyłoby|usatysfakcjonowałoby)',
    ],
    matches: [
      'Dokąd Pan jechał i gdzie leżał telefon?',
      'Co sprawiło, że odeszła Pani z klubu?',
      'Czym różni się ta faktura od poprzedniej?',
      'kiedy padl i co bylo przedtem',
    ],
    rejects: [
      'Co Pani woli?',
      'Jak mogę pomóc?',
      'Kiedy Panu pasuje?',
      'Co jeszcze mogę zrobić?',
      'Gdzie wysłać paczkę?',
    ],
  },
  {
    id: 'pl.ask-which',
    finds: 'ask',
    form: 'question',
    patterns: [
      '(jaki|jaka|jakie|jaką|jakich|jakim) ..2 (dźwięk*|odgłos*|hałas*|zapach*|napis*|komunikat*|objaw*|wrażeni*|słowa|słów|przyczyn*|powod*|powód|skutk*|zmian*|okolicznoś*|szkod*|plam*|ślad*|uszkodz*)',
      '(w|o|po) (jakich|jakiej|których|której) (godzin*|porze|por*|dni*|pogod*|prędkoś*) ..4 (jest|są|się|nie|był*|pojawia*|zimn*|gaśnie|dzieje|zrywa|znika)',
      '^ [a|i|no] (jaki|jaka|jakie|jaką|jakich|które|który|która|którą) <any> ..8 $$',
      '^ [a|i] (które|który|która|jaki|jaka|jakie) ..2 (sprawia|sprawiają|budzi|budzą|nie działa|niejasn*|zawodzi|szwankuje|wywołał*)',
    ],
    unless: [
      ...NOT_ABOUT_THE_MATTER,
      '(zastać|teraz|już|kolor*|rozmiar*|model*|marka|marki|wersj*|termin*|dzień|dnia|godzina|godzinę|kwot*|liczb*|ilość|sztuk|metod*|bank*|miast*|pakiet*|taryf*|wariant*|opcj*|wielkoś*|rodzaj*|typ*|waga|wymiar*|stan|poziom|saldo|wynik|imię|płeć|wiek|zawód|dodatk*|smak*|dat*|miesiąc*|rok|roku|krwi|grup*|oczekiwan*|propozycj*|rozwiązani*|metraż*|piętr*|powierzchni*|stron*|długoś*|szerokoś*|nominał*|walut*|języ*|format*)',
      '(jakieś|jakiś|jakaś|jakąś) ..8',
    ],
    matches: [
      'Jakie dźwięki wydaje pralka?',
      'W jakich godzinach woda jest zimna?',
      'ktore zdanie budzi watpliwosci',
    ],
    rejects: ['W jakich godzinach możemy zadzwonić?', 'Jaki kolor Pani woli?', 'Jaki jest numer?'],
  },
  {
    id: 'pl.paraphrase-tag',
    finds: 'paraphrase',
    form: 'question',
    patterns: [
      '^ <any> <any> <any> ..12 (tak|zgadza się|prawda|czy tak|mam rację|nie mylę się) $$',
      'z tego co <you> (mówi|pisze|opisuje|opowiada|mówisz|piszesz) ..3',
      '^ <any> ..12 dobrze (widzę|liczę|czytam|łapię|kojarzę|słyszę|pojmuję)',
    ],
    unless: [
      '<datum>',
      '(<will-i>|<will-either>|<we-will>|<others-will>|<doing>|<we-do>|mogę|możemy|mam|mamy|będzie|będziemy|będę)',
      '(już|teraz|wszystko|jutro|pojutrze|działa|działają|pasuje|odpowiada|umawiamy|zgoda|jasne|zadowolon*|chce|chciał*|tyle|<finished>|pomogło|lepiej|udało)',
      '(w|we|na|do) (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|piątku|czwartku)',
      '(rozmawiam|dzwoni|poczekać|chwilę|chwilkę|moment)',
    ],
    matches: ['Dwa lewe buty, dobrze widzę?', 'Jedna osoba, żadnych zmian, a rachunek podwójny, tak?'],
    rejects: ['Numer umowy to 12, tak?', 'Teraz wszystko działa, tak?', 'Wyślę to kurierem, tak?'],
  },
  {
    id: 'pl.paraphrase-whole',
    finds: 'paraphrase',
    form: 'question',
    patterns: [
      '(pełny|cały|kompletny|wierny|dobry|właściwy|prawdziwy) (obraz|opis|obrazek|przebieg)',
      '(tak|właśnie tak|dokładnie tak) ..1 (to|sprawa|sytuacja) ..1 (wygląda|wyglądał*|był*|przebiega*|przebiegł*)',
      '(tak|czy tak) ..1 (wyglądał*|wygląda|było|przebiegał*|przebiegł*) ..1 $$',
      '(trafiłem|trafiłam) (w sedno|w punkt|w dziesiątkę)',
      '(oddałem|oddałam|streściłem|streściłam|podsumowałem|podsumowałam|ująłem|ujęłam|opisałem|opisałam) ..2 (wiernie|dobrze|trafnie|całość|wszystko|sedno|właściwie)',
      '(dobrze|trafnie|wiernie|właściwie) ..2 (oddałem|oddałam|streściłem|streściłam|podsumowałem|podsumowałam|ująłem|ujęłam|odtworzyłem|odtworzyłam)',
      '(czegoś|coś|niczego) ..2 nie ..1 (ująłem|ujęłam|dopowiedziałem|dopowiedziałam|zrozumiałem|zrozumiałam|pominąłem|pominęłam|przeoczyłem|przeoczyłam)',
    ],
    matches: ['Czy to pełny obraz?', 'czy tak to wyglądało?', 'Dobrze to streściłam?', 'Trafiłem w sedno?'],
    rejects: ['Czy adres jest pełny?', 'Jak to wyglądało?', 'Czy obraz wrócił?'],
  },
  {
    id: 'pl.paraphrase-so',
    finds: 'paraphrase',
    form: 'statement',
    patterns: [
      '(czyli|a więc|a zatem|innymi słowy|krótko mówiąc|jednym słowem) <any> <any>',
      'z tego co <you> (mówi|pisze|opisuje|opowiada|mówisz|piszesz) ..3',
      'z <you> (opisu|słów|relacji|wiadomości|maila|opowieści) ..1 (wynika|rozumiem|widzę)',
      'jak (rozumiem|zrozumiał*) ..1 (chodzi|problem|sprawa|kłopot|<you>)',
      '(mówi|pisze|opisuje|wspomina|twierdzi|mówisz|piszesz) <you> że <any> <any>',
      '(chcę|chciałbym|chciałabym|wolę) ..2 upewnić ..3 (rozumiem|zrozumiał*|zapamiętał*)',
    ],
    unless: [
      '(czyli|więc|zatem|słowy|mówiąc|słowem) ..8 (numer*|nr|kod|adres|ulic*|pesel|nazwisko)',
      '(czyli|więc|zatem|słowy|mówiąc|słowem) ..5 (<will-i>|<will-either>|<we-will>|<others-will>|<doing>|<we-do>|mogę|możemy|mam dla|będzie|będziemy|będę|proszę|trzeba|wystarczy|wybieramy|umawiamy|zostaje*|należy|musi|musimy|może|można|wszystko|gotow*|już|teraz|jutro|pojutrze|zgoda|najpóźniej|zwrot|wymiana|klikamy|dostanie|otrzyma)',
      '(czyli|więc|zatem) ..3 (poniedziałek|wtorek|środę|środa|czwartek|piątek|sobotę|sobota|niedzielę|niedziela|piątku|czwartku|#)',
    ],
    matches: ['Czyli przestawione cyfry w aneksie.', 'a wiec winda stoi a sasiadka ma wozek'],
    rejects: ['Czyli wyślę Pani nowy.', 'Czyli numer umowy to 12.', 'Czyli w piątek o ósmej rano.'],
  },
]
