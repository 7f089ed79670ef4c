import type { ClosureRule } from '../lexicon.ts'
import { NO_OUTCOME, NO_RESULT, NO_STATE } from './pl-no-result.ts'

const LOOK =
  '(sprawdzić|zobaczyć|zerknąć|potwierdzić|spojrzeć|rzucić okiem|podejrzeć|zajrzeć|przetestować|wypróbować|powiedzieć|upewnić się|napisać|dać znać)'

/** Questions for data, for the way, for consent and for more. */
const NOT_THE_STATE: readonly string[] = [
  ...NO_RESULT,
  ...NO_OUTCOME,
  ...NO_STATE,
  'czy ..10 $$',
  '(jeszcze|coś|czegoś|czymś|cokolwiek|czegokolwiek|innego|inny|inna|inne|inną|więcej|dodatkow*|kolejn*|wszystko|całość|komplet|koniec|tyle|reszta|oprócz|poza|pytani*|pytań|wątpliwoś*|uwagi|jedyn*|nic|niczego|na tym) ..10 $$',
  '(mogę|możemy|mam|mamy|będzie|będą|będziesz|chce*|chcą|chciał*|woli|wolisz|wolą|wolał*|może być|zgoda|zgadza <pan>|odpowiada|odpowiadałoby|pasuje|pasowałoby|decyduje*|akceptuj*|zaakceptuj*|wyraża*|proszę|poproszę|prosić|umówić|umawiamy|urządza|zadowala|satysfakcj*|przekonuje|interesuj*|przystaj*|przystan*|godzi|zgodzi*|skusi*|wchodzi w grę|bierze|bierzemy|poda|podasz|przyjmuje <pan>) ..10 $$',
  '(co|kto|kogo|komu|ktoś|kogoś|jak|jaki|jaka|jakie|jaką|jakieś|jakaś|jakiś|jakąś|kiedy|gdzie|skąd|dlaczego|czemu|czego|ile|który|która|które|którą|którego|czyj|czyja|albo|lub|czym|od kiedy|zamiast|może) ..10 $$',
  '(adres|numer|nazwisko|imię|pesel|kod pocztowy|telefon|rozmiar|kolor|termin|godzina|kwota|data|model|wersj*|dioda|kontrolka|lampka|kabel|wtyczk*|znan*|nieznan*|ważn*|konieczn*|potrzebn*)',
  '(poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|jutro|pojutrze)',
  '(zgadza się|tak|prawda|okej|ok|dobrze|czyli|zatem|rozumiem|halo|więc|co) $$',
  '(czyli|zatem|podsumow*|rozumiem|zrozumiał*) ..10',
  '(rozmawiam|dzwoni|umawiał*|umawialiśmy|zamawiał*|zamawia|kupił*|kupował*|pamięta|wcześniej|przedtem|wczoraj|kiedyś|zawsze|zwykle|miał*) ..10',
  '(był|była|byli) ..2 <pan> ..8',
  '(zna|ma|jest|posiada|pamięta|wie|myśli|mieszka|pracuje|płaci|odbierze|życzy|dysponuje|słyszy|potrafi|umie|lubi|zdecydował*|dzwonił*|pisał*) <pan> ..8',
  '(<they-did>|<you-did>) ..1 <pan> ..8',
  '(słyszy|słychać) ..3 <pan> ..8',
  '(dzień dobry|halo|słucham|jesteś tam|służę|wystarczy|kończymy|używa|korzysta|posiada|paragon|dowód|na firmę|przy sobie|pod ręką|w domu|widzi <pan>|widzisz) ..9',
]

/** Polish: how the thing stands after what was done. */
export const PL_CLOSURE_STATE: readonly ClosureRule[] = [
  {
    id: 'pl.look-whether',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'told',
    patterns: [
      `(może|mógłby|mogłaby|możesz|mógłbyś|mogłabyś|mogą|mogliby|możecie|proszę|prosimy|poproszę|prosić|zechce|zechcesz|da <pan> radę|uda się <pan>) ..3 ${LOOK} ..3 (czy|że) ..9 $$`,
      '(sprawdzi|sprawdzisz|zerknie|zerkniesz|zobaczy|zobaczysz|potwierdzi|potwierdzisz|powie|powiesz|rzuci|rzucisz|spojrzy) ..4 (czy|że) ..9 $$',
    ],
    unless: [
      '(czy|że) ..5 (mogę|możemy|chce|był|była|było|były|będzie|miał|miała|zawsze|wcześniej|kabel|kable|wtyczk*|bezpiecznik*|dioda|diod*|lampk*|kontrolk*|adres|numer|model|wersj*|nazwisko|pesel|paragon|faktury <pan>|posiada|zgadza się <pan>)',
      'czy ..2 ma <pan>',
      'czy <pan> ..1 ma',
      '(coś|jeszcze|cokolwiek|innego)',
    ],
    matches: [
      'Może Pan sprawdzić, czy raport się wypełnia?',
      'Proszę zerknąć, czy w portalu jest już bilet?',
      'Rzuci Pani okiem, czy nazwa się zmieniła?',
    ],
    rejects: [
      'Może Pan sprawdzić, czy kabel jest wpięty?',
      'Proszę sprawdzić, czy działa.',
      'Może Pani powiedzieć, czy była Pani w sklepie?',
    ],
  },
  {
    id: 'pl.again-there',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'told',
    patterns: [
      '(znów|znowu|ponownie|z powrotem|na nowo) ..5 $$',
      '(czy|jest|są|masz|ma|jesteś|mają) ..4 (znów|znowu|ponownie|z powrotem|na nowo) ..3',
    ],
    unless: [
      '(mogę|możemy|mam|mamy|chce|chcesz|chciał*|zechce|proszę|spróbować|spróbuje|zadzwonić|przyjść|wysłać|podać|powtórzyć|umówić|<to-remedy>) ..5',
      '^ (kiedy|dlaczego|czemu|co|jak|gdzie|skąd) ..8',
      'od (kiedy|jak dawna) ..8',
    ],
    matches: ['Jesteś znów w środku?', 'Masz znowu dostęp?', 'Drużyna jest z powrotem na liście?'],
    rejects: ['Mam wysłać ponownie?', 'Kiedy znowu się to zdarzyło?', 'Jest znów na liście.'],
  },
  {
    id: 'pl.clear-now',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'answer',
    patterns: [
      '(teraz|już) ..2 (rozumie|rozumiesz|rozumieją|jasne|jasna|jasny|zrozumiał*|wiadomo|wie <pan>|wiesz|wiedzą) ..5 $$',
      '(rozumie|rozumiesz|jasne|zrozumiał*|wie <pan>|wiesz|wiedzą <pan>) ..1 (teraz|już) ..5 $$',
      '(wie|wiesz|wiedzą|wiadomo) ..2 (co (dalej|robić|zrobić)|jak (dalej|postąpić|to|go|ją|korzystać|używać|obsłużyć|działać|zrobić|ustawić|wypełnić)) ..3 $$',
      '(wyjaśnił*|wytłumaczył*|opisał*|przedstawił*|rozwiał*) ..3 (jasno|zrozumiale|przystępnie|dobrze|wystarczająco|wyczerpująco) $$',
      '(to|takie|moje|nasze) ..6 (jasne|zrozumiałe|wystarczające|pomocne|czytelne) $$',
    ],
    unless: ['(będzie|byłoby) ..4', '(czy|co) ..2 (nie jest|niejasne)', 'skąd'],
    matches: ['Teraz rozumie Pan to pismo?', 'Wie Pani już, co robić?', 'Moje wyjaśnienie jest zrozumiałe?'],
    rejects: ['Teraz Pan rozumie.', 'Wie Pani, kiedy to się zaczęło?', 'Czy to będzie jasne?'],
  },
  {
    id: 'pl.taken-as-done',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'told',
    patterns: [
      '(jako|za) ..4 (zamknię*|zakończ*|załatwion*|rozwiązan*|zrealizowan*|wyjaśnion*|domknię*|wykonan*|uregulowan*|naprawion*|niebył*|odfajkowan*)',
    ],
    matches: ['Przyjmuje Pan to jako zamknięcie sprawy?', 'Czy możemy uznać wniosek za zrealizowany?'],
    rejects: ['Uznaję wniosek za zrealizowany.', 'Czy mogę to uznać za zgodę?'],
  },
  {
    id: 'pl.customer-state',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'actionHere',
    patterns: ['<pan> ..8 $$', '(jest|są|ma|mają|nie) <any> ..6 $$'],
    unless: [
      ...NOT_THE_STATE,
      '^ [a|i|no|to] (<to-remedy>|dopisywać|wpisywać|wysyłać|zamykać|usuwać|dodawać|zmieniać|podać|przesłać) ..8',
    ],
    matches: [
      'Przykłada Pani kartę i zielone światło?',
      'Odczuwa Pan zmianę w dźwięku?',
      'Nie wyrzuca z gry?',
    ],
    rejects: [
      'Jaki kolor?',
      'Może być czwartek?',
      'Adres bez zmian?',
      'Przykłada Pani kartę.',
      'Czy taka kolej rzeczy Pana zadowala?',
    ],
  },
  {
    id: 'pl.and-now-unmarked',
    technique: 'closure.solved',
    form: 'order',
    needs: 'told',
    patterns: [
      '(i co|no i co|i jak|no i jak|no co) ..5 (<works>|<happened>|<better>|<misbehaves>|<is-done>) ..9 $$',
      '(i|no) (co|jak) ..1 teraz $$',
    ],
    unless: [
      '(nie|dalej|jeszcze|mam|mogę) ..1 <happened>',
      '(kiedy|dlaczego|czemu|gdzie|ile|jakich|jakim|jakiej|jakiego|dawna|długo|co|czego|czym|skąd|odkąd) ..8 (i|oraz|a) (jak|co) ..3',
      '(i|no) jak (się|długo|często|szybko|dawno|duż*|daleko|mocno|głośno) ..6',
    ],
    matches: ['i co otwiera panu', 'no i jak teraz', 'i jak przyszło'],
    rejects: ['I co mam teraz zrobić', 'jak otwiera pan bramę'],
  },
]
