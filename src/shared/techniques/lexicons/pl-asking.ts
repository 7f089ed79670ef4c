import type { TechniqueRule } from '../technique-rule.ts'

/** Words of a question for a wish, for consent, for data, or for what is to be done. */
const NOT_ABOUT_THE_MATTER: readonly string[] = [
  '(wolicie|wolelibyś*|bierzesz|bierze|bierzecie|biorą|bierzemy|idziemy|leży <you>|<you> leży|lepszy|lepsza|lepsze|lepiej|skłania*|zadośćuczynieni*|rekompensat*|uczciw*|rękę|pasowało|satysfakcj*|trzeba|pisze się|wyceni*|ustalamy|umawiamy|robimy|wysyłamy|decyzja|wchodzi w grę)',
  '(tego|temu|tym) (czego|co|czym) ..4',
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
    id: 'pl.ask-wh',
    finds: 'ask',
    form: 'question',
    patterns: [
      '^ [a|i|no|oraz|aha|to|hej|hejka|okej] [a|i] [w|we|na|przy|po|z|ze|od|do|dla|o|pod|nad|za|przed|u] (który|która|które|którego|której|któremu|którą|którym|których|którymi|jaki|jaka|jakie|jakiego|jakiej|jakiemu|jaką|jakim|jakich|jakimi) ..10 $$',
      '^ [a|i|no|oraz|aha|to] [a|i] (którędy|odkąd|dokąd|po czym|przy czym|po ilu|po jakim|od ilu|przez ile|jak szybko|jak mocno|jak daleko|jak nisko|jak wysoko|jak głośno|jak wygląda*) ..10 $$',
      '^ [a|i|no] jak ..4 (zareagował*|zachował*|odpowiedział*|wytłumaczył*|tłumaczył*|wyglądał*) ..6 $$',
      '^ [a|i] (co|jak) ..1 <you> ..2 (widzi|widać|czuje|słyszy|robi|zrobił*|próbował*|odczuwa) ..8 $$',
    ],
    unless: [
      ...NOT_ABOUT_THE_MATTER,
      '(kolor*|rozmiar*|model*|mark*|termin*|dzień|dnia|dniu|godzinę|termin|kwot*|liczb*|sztuk|metod*|bank*|pakiet*|taryf*|wariant*|opcj*|rodzaj*|waga|wymiar*|saldo|wynik|wiek|zawód|dodatk*|smak*|dat*|miesiąc*|rok|roku|oczekiwan*|propozycj*|rozwiązani*|metraż*|piętro|powierzchni*|walut*|język*|format*|drog*|sposób|nazw*|stanowisk*|poziom*|oddział*)',
      '(coś|czegoś|jakieś|jakiś|jakaś|jakąś|jakichś|jakiegoś) ..8',
      '(czy|wie|wiesz|wiadomo|że|o tym|temu|coś|to|ten|ta|tę|te|tego|tej|tych|tym|jest|są|taki|taka|takie) ..2 (który|która|które|którego|której|którą|którym|których|jaki|jaka|jakie|jaką|jakim) ..10',
    ],
    unlessSentence: ['^ [a|i|no] (czy|mogę|możemy|może|mam|mamy|da się|jest|są)'],
    matches: [
      'A które bezpieczniki lecą?',
      'którędy ta woda wychodzi',
      'Na którym biegu zgrzyta?',
      'Po ilu minutach gaśnie?',
    ],
    rejects: [
      'Na jaki adres wysłać?',
      'Którą drogą idziemy?',
      'Który termin Pani odpowiada?',
      'Czy jest coś, na którym Panu zależy?',
    ],
  },
]
