import type { TechniqueRule } from '../technique-rule.ts'
import { ASKED_OR_REFUSED, SORRY_FOR } from './pl-causes.ts'

/** The customer's words retold, or what somebody else is to do: no cause. */
const RETOLD: readonly string[] = [
  ...ASKED_OR_REFUSED,
  '(mówił*|pisał*|opisuje|twierdzi) ..3',
  '(podsumuj*|podsumowując|streszcz*|powtórzę|powtarzam|zapisał*|zanotował*|przekręci*|pokręci*|pominął*|pominęł*|umknęło|uchybi*|ująłem|ujęłam|nadążam|zrozumiał*|upewnię się|żebym)',
  '^ [no|to|a] (mówiąc|słowem|znaczy|zatem)',
]
/** Not what happened: what was to happen, or news. */
const YOU_DID =
  '<you> [się|to|go|ją|je|sam|sama|sami] [nie|źle|już|wczoraj|dziś|błędnie|wcześniej|przypadkiem|chyba|widocznie|pewnie|niechcący|przez pomyłkę] <it-did>'
const BROKEN =
  '(zapchan*|zatkan*|przytkan*|niedrożn*|wygięt*|skrzywion*|uszkodzon*|pęknięt*|przetart*|przepalon*|spalon*|zużyt*|wytart*|zablokowan*|zacięt*|rozładowan*|poluzowan*|obluzowan*|niedokręcon*|przerwan*|urwan*|złaman*|zepsut*|wadliw*|felern*|trefn*|zalan*|zawilgocon*|zabrudzon*|zakurzon*|zakamienion*|wypięt*|odpięt*|odłączon*|rozłączon*|wyłączon*|przestarzał*|nieaktualn*|przeterminowan*|wygasł*|nieopłacon*|niepodpisan*|błędn*|omyłkow*|pomylon*|zdublowan*|podwójn*|przepełnion*|przeciążon*|zawieszon*|skasowan*|usunięt*|nadpisan*|rozkalibrowan*|rozregulowan*|źle|odwrotnie|krzyw*|za (krótk*|ciasn*|wysok*|nisk*|mał*|duż*|słab*|mocn*|gęst*|rzadk*|star*|nisko|wysoko|mocno|słabo)|na (starym|starej|stary|stare|starą|złym|zły|złą|złe|błędn*|inny|inną|inne|innym|innej))'
const WRONG =
  '(omyłkowo|przez pomyłkę|pomyłkowo|mylnie|błędnie|niechcący|przypadkiem|źle|odwrotnie|dwa razy|dwukrotnie|podwójnie|zamiast|bez|w (złym|złej|złe|zły|innym|innej)|na (zły|złą|złe|inny|inną|inne|jedno|stary|starą|stare)|do (innego|innej|złego|złej)|o (jeden|jedną|dwa|dwie) (za|mniej|więcej)|(zły|złą|złe|złego|błędn*|niewłaściw*|nieaktualn*|stary|starą|stare))'
const SYSTEM =
  '(system|automat|program|aplikacja|apka|serwer|bramka|przeglądarka|wtyczka|skrypt|filtr|sterownik|router|modem|dekoder|czytnik|skaner|czujnik|termostat|pompa|sprężarka|kompresor|silnik|grzałka|zawór|bezpiecznik|kabel|przewód|bateria|akumulator|karta|formularz|kalendarz|baza|synchronizacja|aktualizacja|łącze|sieć|linia|nadajnik|antena|drukarka|kasa|terminal|bank|operator|magazyn|sortownia|hurtownia|producent|wydawca|dostawca|skrzynka|antywirus|zapora|konto|profil|folder|plik|licencja|certyfikat|limit|abonament|pakiet|taryfa|numer|adres|klucz|kod|klawisz|przycisk|licznik|waga|zegar|klej|uszczelka|rura|wersja|model|seria|partia)'

/** Polish: causes told as what happened or what the thing does, whatever the words that join them to the trouble. */
export const PL_CAUSES_TOLD: readonly TechniqueRule[] = [
  {
    id: 'pl.explain-happened',
    finds: 'explain',
    form: 'statement',
    patterns: [
      '<it-did>',
      '(wpisaliśmy|pakowaliśmy|przeoczyliśmy|pomyliliśmy|płukaliśmy|robiliśmy|zmienialiśmy|przenosiliśmy|aktualizowaliśmy|wymienialiśmy|remontowaliśmy|spisałem|spisałam|wpisałem błędnie|wpisałam błędnie|nie wyczyściłam|nie wyczyściłem|zapomniałem|zapomniałam|przeoczyłem|przeoczyłam|pomyliłem|pomyliłam) ..3',
    ],
    unless: [
      SORRY_FOR,
      YOU_DID,
      '(<he-did> [to|się|go|ją] pan|<she-did> [to|się|go|ją] pani|<several-did> [to|się|go|ją] państwo)',
      '(czy|gdy|kiedy|jak|aż|jeśli|co|że|żeby|aby|by|zanim|kto|ile|który|która|które) ..4 <it-did>',
      '(został|została|zostało|zostały|zostali) ..2 <remedy-done>',
      '(w|we|na) (przyszły|przeszły|zeszły)',
      '(bym|by|byłby|byłaby|byśmy) ..2 <it-did>',
      '<it-did> (by|bym|byśmy)',
      '(coś|cokolwiek|czegoś) ..6 <it-did>',
      '(ustali|trzymał*|oznaczył*|prowadził*|przyjęł*|przyjął)',
      '(był|była|było|były|byli|miał|miała|miało|miały|mieli|leżał*|wisiał*|czekał*|stał|stała|stało|stały|znalazł*|odnalazł*|wpłynął|wpłynęł*|doszedł|doszła|doszło|doszły|dotarł*|zaksięgował*|poszedł|poszła|poszło|poszły|wyszedł|wyszła|wyszło|wyszły|przyszło|przyszła|przyszedł|wrócił*|powrócił*|ruszył*|naprawi*|trafił*|znalazł*|odblokował*|przywrócił*|udał*|pomógł|pomogł*|wystarczył*|zaproponował*|zgodził*|potwierdził*|zdążył*|wyjechał*|pojechał*|zwolnił*|zniknął|zniknęł*|wstał*|chciał*|wiedział*|mógł|mogł*)',
    ],
    unlessSentence: RETOLD,
    matches: [
      'Operator wpisał złą datę.',
      'prowadzący zatwierdził to w zlym protokole',
      'Metka z innego rulonu się przykleiła.',
    ],
    rejects: [
      'Zgubiła Pani kartę wczoraj.',
      'Paczka dotarła do sortowni.',
      'Naprawiłem to.',
      'Słowem: kurier zgubił paczkę.',
    ],
  },
  {
    id: 'pl.explain-not-happened',
    finds: 'explain',
    form: 'statement',
    patterns: [
      '(nie|nikt|nigdzie) ..3 <it-did>',
      '(był|była|było|były|miał|miała|miało|mieli|leżał*|stał|stała|trafił*|poszedł|poszła|poszło|poszły|wyszedł|wyszła|wyszło|wrócił*|dotarł*|przyszedł|przyszła) ..4 ' +
        BROKEN,
      BROKEN + ' ..1 (był|była|było|były)',
    ],
    unless: [
      SORRY_FOR,
      YOU_DID,
      '(<he-did> [to|się|go|ją] pan|<she-did> [to|się|go|ją] pani|<several-did> [to|się|go|ją] państwo)',
      '(czy|gdy|kiedy|jak|aż|jeśli|że|żeby|aby|by|zanim) ..4 <it-did>',
      'jeszcze nie <it-did>',
      '(bym|by) nie <it-did>',
      '(choć|chociaż|mimo że) ..4 <it-did>',
      '(nic|wcale) ..2 nie <it-did>',
      'nie (było|miał*|powin*|trzeba|chciał*) ..3 (trzeba|sens*|potrzeb*|powod*|problem*|kłopot*)',
    ],
    unlessSentence: RETOLD,
    matches: [
      'Prowadzący nie zatwierdził protokołu.',
      'System nie dostal odpowiedzi z banku.',
      'Filtr był zapchany.',
    ],
    rejects: ['Jeszcze nie dotarła.', 'Nie zgłosiła Pani tego.', 'Nic się nie stało.'],
  },
  {
    id: 'pl.explain-thing-does',
    finds: 'explain',
    form: 'statement',
    patterns: [
      SYSTEM +
        ' ..4 (usypia|blokuje|odrzuca|ucina|obcina|zjada|myli|dubluje|nadpisuje|kasuje|wycina|zatrzymuje|wyłącza|przycina|dogorywa|zagłusza|zakłóca|przegrzewa|zamarza|przymarza|rozsynchronizowuje|podpowiada|podstawia|wstawia|wymaga|zasysa|łapie|gubi|bije|dubluje|przeskakuje|ma (stare|stary|starą|włączone|wyłączone|ustawion*|zły|złe|złą|nieaktualn*)|brał*|nie (obsługuje|mieści|widzi|czyta|odczytuje|rozpoznaje|przepuszcza|zna|pamięta|świeci|wyrabia|domyka|styka|trzyma|dochodzi|dociera|pasuje|nadąża|współpracuje|łączy|przyjmuje|uwzględnia))',
      '(przycina|zacina|gryzie|kłóci|nakłada|pokrywa|rozjeżdża|rozmija|wiesza|zapycha) się ..1 (z|ze|na|w|od|po|przy)',
      '(to|jest to|był to|była to|było to) [niestety|właśnie|jest] (efekt|skutek|następstwo|konsekwencja|pokłosie|zasługa|wina|sprawka|przesłuch|prognoza|pozostałość|ślad|urok|skutki|efekty) ',
      '(to|jest to|ma|mamy|masz|jest|są) ..2 ' +
        BROKEN +
        ' (filtr|zawór|bezpiecznik|kabel|przewód|czujnik|trzpień|wtyk|styk|moduł|zasilacz|dysk|sterownik|plik|certyfikat|adres|numer|kod|cennik|wpis)',
      '(pies pogrzebany|w tym rzecz|tu leży przyczyna|sęk w tym|szkopuł w tym|rzecz w tym|cała tajemnica|źródło (kłopotu|problemu|zamieszania|błędu)|stąd się wzięł*|tym sposobem|temu (wyszło|wyszła|wyszły)|i stąd|z tej przyczyny|skutkiem czego|w efekcie|na skutek tego|i przez to|no to stąd)',
      '(okazało się|okazuje się|wyszło na jaw|wychodzi na to|jak się okazało|wyszło) że',
      '(stąd|toteż|wskutek|bowiem|gdyż|ponieważ|albowiem)',
      'to [wszystko|dlatego] przez',
      '^ brakuje',
      '(zapowietrza|zapycha|zatyka|klinuje|przegrzewa|wypina|odkleja|luzuje|rozregulowuje|rozładowuje|zawiesza|wiesza|rozłącza) się',
      'jak się ..1 (okazało|okazuje)',
      '<was-done> ..5 ' + WRONG,
      WRONG + ' ..3 <was-done>',
      '(winny|winna|winne|winni) ..1 (jest|są|okazał*)',
      '(źle|błędnie|nieprawidłowo|podwójnie|dwukrotnie|odwrotnie) (<doings>|<misdoings>|<others-do>)',
      '(omyłka|pomyłka|błąd|usterka|kłopot|problem|zamieszanie|różnica|opóźnienie|przestój|nadpłata|niedopłata|dopłata|rozbieżność|dubel) ..2 (zrodził*|przyszedł|przyszła|przyszło|powstał*|wziął|wzięła|wzięło|wynikł*|wyniknął|wynika|bierze|siedzi|siedział*|tkwi|tkwił*|leży|leżał*|wkradł*|zaczął|zaczęł*|pojawił*) ..2 (z|ze|w|we|stąd|przy|po|od|na)',
      '(tak|te|ten|ta) ..3 (z|w|od) ..2 tak (ma|mają)',
      '(święto|sobota|niedziela|długi weekend) ..4 (jest|wypadł*|był*|świętem)',
      'nie (jeżdżą|pracują|kursują|mają tam|ma tam) ..3',
      '(zawinił*|nawalił*|zawiódł|zawiodł*|nawaliliśmy|zawaliliśmy|zaspaliśmy|przegapiliśmy|przeoczyliśmy|pomyliliśmy|zapomnieliśmy|wpisaliśmy|pominęliśmy|zgubiliśmy|wysłaliśmy|zapakowaliśmy) ..6',
    ],
    unless: [
      SORRY_FOR,
      '(czy|jeśli|jeżeli|gdy|gdyby|kiedy|jak) ..4 ' + SYSTEM,
      '(stąd|toteż|ponieważ|gdyż) ..2 (pytam|pytanie|pytania|prośba|proszę|prosimy|dzwonię|piszę|moje|moja)',
      '(niedaleko|daleko|blisko|dwa kroki|metrów|minut) stąd',
      '(okaże|zobaczymy|sprawdzę|sprawdzimy) ..3',
      '(wysłaliśmy|zapakowaliśmy|wpisaliśmy) ..4 (już|dziś|dzisiaj|wczoraj|nowy|nową|nowe|ponownie|<you>)',
    ],
    unlessSentence: RETOLD,
    matches: [
      'Ta przeglądarka usypia kartę z kamerą.',
      'tu jest pies pogrzebany',
      'Okazało się, że most był zamknięty.',
      'To wszystko przez krój.',
    ],
    rejects: [
      'Jeśli system odrzuca kod, proszę dzwonić.',
      'Stąd moje pytanie o numer.',
      'To dwa kroki stąd.',
    ],
  },
]
