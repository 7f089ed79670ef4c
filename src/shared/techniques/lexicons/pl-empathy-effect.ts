import type { TechniqueRule } from '../technique-rule.ts'

const TO_HURT =
  '(zmęczyć|zdenerwować|zirytować|wkurzyć|wyprowadzić z|sfrustrować|zniechęcić|dobić|doprowadzić do|rozzłościć|zezłościć|zaboleć|przestraszyć|wystraszyć|przerazić|zestresować|zmartwić|zaniepokoić|rozczarować|załamać|przygnębić|zaszokować|napsuć|popsuć (dzień|humor|święta|weekend|urlop|nastrój)|zepsuć (dzień|humor|święta|weekend|urlop|nastrój)|dać w kość|dać się we znaki|dać popalić|irytować|denerwować|frustrować|męczyć|wkurzać|martwić|niepokoić|boleć|złościć|drażnić|zniechęcać|stresować|doprowadzać|przerażać)'
const HURTS =
  '(męczy|denerwuje|irytuje|frustruje|stresuje|boli|zabolał*|przeraża|dobija|wkurza|złości|zniechęca|drażni|przygnębia|(daje|dają|dało|dał|dała|dały) (w kość|się we znaki|popalić)|psuje (nerwy|humor|krew)|zszargał* nerwy|wyprowadza z równowagi|doprowadza do (szału|rozpaczy|łez|furii)|podnosi ciśnienie|odbiera (sen|chęci|ochotę)|spędza sen|(popsuł*|zepsuł*|zmarnował*) ..3 (dzień|humor|święta|weekend|urlop|wakacje|plany|nastrój|wieczór|wyjazd|uroczystość)|pokrzyżował* ..1 plany|napsuł*|zniszczył* ..1 (dzień|święta|urlop|wakacje|wieczór|uroczystość))'
const FED_UP =
  '(po dziurki|po kokard*|wyżej uszu|powyżej uszu|po uszy|po czubek|dość|dosyć|u kresu|na skraju|puszczają nerwy|puściły nerwy|kończy ..1 cierpliwość|skończyła ..1 cierpliwość|straci* cierpliwość)'
const ILL_LUCK =
  '(frustracja|mordęga|katorga|mitręga|utrapienie|zgryzota|rozpacz|poniżenie|niesprawiedliwość|zawał|koszmar|horror|dramat|tragedia|katastrofa|udręka|męka|mordęga|gehenna|cios|szok|stres|strach|pech|przykrość|rozczarowanie|zawód|upokorzenie)'

const AWFUL =
  '(fatalne|fatalny|fatalna|okropn*|straszn*|frustruj*|stresuj*|męcząc*|przykr*|nieprzyjemn*|uciążliw*|dołując*|upokarzając*|przerażając*|koszmarn*|denerwując*|irytując*|wyczerpując*|bolesn*|dotkliw*|wkurzając*|rozczarowując*|niepokojąc*|zniechęcając*|nie do zniesienia|nie do wytrzymania)'

/** Polish: what the matter does to the customer, named by the agent. */
export const PL_EMPATHY_EFFECT: readonly TechniqueRule[] = [
  {
    id: 'pl.acknowledge-hurts',
    finds: 'acknowledge',
    form: 'statement',
    patterns: [
      `(potrafi|potrafią|może|mogą|mogło|mogła|mógł|mogły|musi|muszą|musiał*|umie) ..4 ${TO_HURT}`,
      `(to|takie|taka|taki|które|która|który|coś takiego|wierzę|wiem|rozumiem|że|szkoda) ..4 ${HURTS}`,
      `(jest|są|bywa|był|była|było|były) ..2 ${AWFUL}`,
      '(na pewno|pewnie|z pewnością|zapewne|domyślam się że) ..4 <feeling>',
      '(rozumiem|wiem|widzę) że ..3 (stracił*|zmarnował*|liczył*|zawiod*|zawied*|poniósł|poniosł*|naraził*|przepadł*|ucierpiał*|kosztował*) ..2',
      '(bez|o) ..3 (daje w kość|męczy|boli|dają w kość)',
      '(musiał|musiała|musieli|musi|na pewno|pewnie|z pewnością) ..6 (przestraszyć|wystraszyć|zdenerwować|zestresować|nadenerwować|namęczyć|namartwić|nastać|naczekać|zmartwić|najeść strachu|przeżyć|bać)',
      `(to|był|była|było|jest|prawdziwy|prawdziwa|istny|istna|czysty|czysta|niezły|niezła|wielki|wielka) [jest|był|była|było|musi być|musiał być|musiała być|musiał to być|prawdziwy|prawdziwa|istny|istna|czysty|czysta|niezły|niezła|wielki|wielka|rodzicielski|jakiś|duży|ogromny|ogromna|straszny] ${ILL_LUCK}`,
      `(co za|jaki|jaka|ależ|ale) ${ILL_LUCK}`,
      '^ [oj|ojej|och] to ..3 <hard> $',
      '^ [oj|ojej|och|rety] <hard> (sprawa|sytuacja|historia|przeżycie|wiadomość|niespodzianka)',
      'to ..2 <hard> ..1 (czas|chwile|chwila|moment|okres|sytuacja|sprawa|przeżycie|doświadczenie|wiadomość)',
      `(rozumiem|wiem|widzę|słyszę|dziwię|domyślam|ma|masz|macie) ..6 ${FED_UP}`,
      '(wierzę|podzielam|odczuwam|szanuję|zrozumiał*|naturaln*) ..5 (<feeling>|zabolał*|bolał*)',
      '(zepsut*|zmarnowan*|stracon*|popsut*|zrujnowan*|nieudan*) ..1 (święta|urlop|wakacje|weekend|wieczór|dzień|wyjazd|uroczystość|impreza|przyjęcie) ..1',
      '(tyle|ile|mnóstwo|masę|niepotrzebn*|sporo) ..1 (stresu|nerwów|zachodu|fatygi|zdrowia|niepokoju|zmartwień|kłopotów|rozczarowań)',
      'serce ..2 (pęka|boli|kraje|ściska|stanęło|stawało|podeszło)',
      '(każdego|każdą|każdemu|mnie|człowieka|człowiekowi|kogokolwiek|wszystkich|niejednego|świętego|najspokojniejszego|mi|to) ..4 (doprowadził*|wyprowadził*|wkurzał*|wkurzył*|zdenerwował*|rozzłościł*|zezłościł*|zirytował*|sfrustrował*|załamał*|dobił*|przeraził*|wystraszył*|zabolał*|zmęczył*|denerwował*|irytował*|trafiłby|trafiło|może trafić|może szlag|szlag trafia)',
      '(też|także|również) by (mnie|mi|mną) ..6',
      '(mnie|mi|mną|nam|nas) (też|także|również) by ..6',
      '(ponad|nad) ..1 siły',
      '(to|żadna|nic) ..2 (nic przyjemnego|nic miłego|nic fajnego|nie przelewki|nie żarty|żadna przyjemność|żadna frajda|żadne (urodziny|wakacje|święta|wesele|spanie)|nie spanie|paskudn*|upiorn*|szkoła nerwów|straszne nerwy|nerwy|strach i|próba cierpliwości|droga przez mękę)',
      'nic przyjemnego',
      '(nikomu|wrogowi) ..2 nie życzę',
      '(słusznie|słuszne|zrozumiałe|uzasadnione) ..3 (denerwuje|złości|pretensje|oburza|niepokoi|irytuje|żal|złość|obawy|rozgoryczenie)',
      '(ma|mają|macie|masz) <you> rację ..3 (złoszcz*|denerwuj*|oburz*|irytuj*|martwi*|<feeling>)',
      '(kto|każdy|każda|komu) by ..1 (się|nie) ..3',
      '(tyle|tak długo|kolejny raz|drugi raz|trzeci raz|w kółko|godzinami|tygodniami) ..3 (czekać|dzwonić|prosić|tłumaczyć|jeździć|chodzić|wracać) ..6 (to|<hard>)',
      '^ [oj|ojej|och|no|rety|rany|kurczę] (czekać|zostać|siedzieć|stać|wracać|jechać|chodzić|dzwonić|słyszeć|patrzeć|zbierać|płacić|tułać|dźwigać|nosić|prowadzić|spać|marznąć|bać|tłumaczyć|prosić|tracić|krążyć|zjechać|przyjechać|usłyszeć|dostać|zobaczyć|odkryć|obudzić|czytać) ..12 to ..3 (<hard>|<feeling>|strach|wydatek|wstyd|ból|nerwy|udręka|mordęga|męka|katorga|koszmar|horror|dramat|cios|stres|nic|pozycja|żadn*)',
      '(kurczę|kurcze|rety|rany|ojej|o nie|matko|jejku) ..3 (<hard>|pech|szkoda)',
      '(szkoda|żal) mi ..1 <you>',
      '(domyślam|wyobrażam) ..2 się ..6 (<feeling>|<hard>|musi* być|był*)',
      '(rozumiem|wiem|widzę) ..2 że ..3 (pilne|pilna|pilny|nagli|goni|liczy się każda|nie ma czasu|czeka cała)',
      'toż to ..4',
      'łączę się w (bólu|smutku|żalu)',
      '(musieli|musieliście|musiał|musiała|musiałeś|musiałaś|musi|muszą) ..4 (paskudnie|okropnie|strasznie|fatalnie|źle się|się źle|głupio|podle|zakłuć|zakłuło|zaboleć|zapiec)',
      '(nogi|skóra|ręce) ..3 (uginają|cierpnie|trzęsą|opadają)',
      '(wstyd|strach|nerwy|niepewność|bezradność|czekanie) ..4 (jest|są|bywa) ..3 (najgorsz*|gorsz*|okropn*|straszn*)',
      'skóra cierpnie',
      'przykro ..2 że ..1 (musi|muszą|musiał*|straci*|traci) ..2',
      '(ręce opadają|włos* się jeż*|brak słów|nóż się w kieszeni|ciarki)',
    ],
    unless: [
      'nie (musi|muszą|może|mogą|ma|potrafi) ..6',
      '(proszę|niech) ..2 się nie',
      '(trudn*|ciężk*) ..2 (powiedzieć|ocenić|ustalić|stwierdzić|pytanie|do)',
      '(może|mogą) ..2 boleć ..2 (głowa|brzuch|ręka)',
      '<hard> ..1 (zadanie|pytanie|ustawienie)',
      '(nie|co|bez|jakie) ..1 (jest|są|był*) ..2 <hard>',
      '(pewnie|na pewno|zapewne) ..3 (nie|jest|to) (problem|błąd)',
    ],
    matches: [
      'Takie czekanie potrafi zdenerwować.',
      'Tydzień bez prądu daje w kość.',
      'to musi byc koszmar',
      'Musiał się Pan najeść strachu.',
      'Oj, to okropne.',
      'Rozumiem, że ma Pani tego po dziurki w nosie.',
    ],
    rejects: [
      'Nie musi się Pani martwić.',
      'To trudne do ustalenia.',
      'Może Pan zmienić hasło.',
      'Trudno powiedzieć, to bardzo trudne pytanie.',
      'Proszę się nie denerwować.',
    ],
  },
  {
    id: 'pl.acknowledge-sorry-for-you',
    finds: 'acknowledge',
    form: 'statement',
    patterns: [
      '^ [oj|ojej|och|ach] (bardzo|strasznie|ogromnie|naprawdę|szczerze|niezmiernie|tak|okropnie) [mi|nam] przykro [mi|nam|bardzo] $$',
      'przykro ..2 że ..3 (przez to|z tego powodu|z naszego powodu|przez nas)',
      'przykro ..2 że ..4 <you> ..2 (nie (sypia|śpi|spał*|mógł|mogła|zdążył*)|stracił*|choruje|denerwuje|stresuje|martwi|czeka|cierpi|męczy)',
      '(jak dobrze|dobrze|całe szczęście|na szczęście|najważniejsze|mam nadzieję|oby|uff) ..2 (nic|nikt|nikomu|<you>) ..4 (stało|stanie|ucierpiał*|żyje|cały|cała|cali|zdrow*|bezpieczn*)',
      '(życzę|życzymy|przesyłam|przesyłamy|składam|składamy) ..3 (zdrowia|powrotu do|sił|siły|wytrwałości|otuchy|kondolencje|wyrazy współczucia)',
      '(szybkiego powrotu do|dużo) zdrowia',
      '(trzymam|trzymamy) ..1 kciuki ..3 (zdrow*|mam*|synka|syna|córk*|operacj*|zabieg*|egzamin*)',
    ],
    unless: ['(tak|że) ..3 (odbiera|odczuwa|odebrał*|uważa)'],
    matches: [
      'Strasznie mi przykro.',
      'Przykro mi, że przez to Pan nie sypia.',
      'dobrze ze nikomu nic sie nie stalo',
      'Życzę Pani szybkiego powrotu do zdrowia.',
    ],
    rejects: ['Przykro mi, że tak Pan to odbiera.', 'Przykro mi, ale nie możemy.', 'Dobrze, że Pan dzwoni.'],
  },
  {
    id: 'pl.acknowledge-anyone',
    finds: 'acknowledge',
    form: 'statement',
    patterns: [
      '(każdy|każda|każdego|każdemu|wszyscy|niejednego) ..3 (by|miejscu|by się|byłby|byłaby|zdenerwował*|zirytował*|wściek*|poczuł*|straciłby|miałby)',
      'nikt nie (lubi|chce|powinien) ..4',
      '(nic dziwnego|trudno ..1 dziwić|nie dziwota|nie ma się ..1 (co|czemu) dziwić)',
      '(wiem|rozumiem|widzę|zdaję sobie sprawę) ..2 (ile|jak|jaka|jaki|jakie|co) ..6 (znaczy|znaczą|znaczyło|znaczył*|ważn*|cenn*|istotn*|bolesn*)',
      '(to|taki|taka|tak) ..2 (ważn*|wyjątkow*|jedyn*) ..1 (dzień|chwila|moment|uroczystość|okazja|wyjazd|święto)',
      'to ..2 zrozumiał* ..1 $',
      '(rozumiem|widzę|wiem|słyszę) że ..5 (poruszył*|dotknęł*|dotknął|zabolał*|uderzył*|wstrząsnęł*|psuje|rujnuje|komplikuje|przeszkadza|doskwiera|ciąży) ..1',
      '(brzmi|wygląda) ..3 (nieprzyjemn*|niepokojąc*|okropn*|strasznie|fatalnie|groźnie|przykro|poważnie)',
      '(wyobrazić|wyobrażam) ..2 (co|jak|ile|jaki|jaka|jakie) ..1 <you>',
      '(ojej|oj|ech|rety|mój boże|boże) (tyle|tak długo|taki|taka|takie|co za|aż|cały|cała)',
      '(przeszedł|przeszła|przeszli|przeżył|przeżyła|przeżyli|znosi|znieść|znosić) <you> ..2',
      '(co|ile) <you> (przeszedł|przeszła|przeszli|przeżył|przeżyła|przeżyli|wycierpiał*)',
      '(w|na) (<you>|twojej|pańskiej|waszej) skórze',
      'przykro ..2 z powodu ..2 (strat*|śmierc*|odejści*|chorob*|wypad*|szkod* na zdrow*)',
      '(zdaję|zdajemy) sobie sprawę ..8',
      '(mnie|mi|nas) (też|także|również) ..3 (by|zabolał*|zdenerwował*|zirytował*|wkurzył*|zmartwił*|martwił*|przeszkadzał*)',
    ],
    unless: [
      'nikt nie (lubi|chce) ..3 (pomóc|odebrać)',
      '(weryfikacj*|kontrol*|etap*|rozmow*|instalacj*|aktualizacj*) ..3 (przeszedł|przeszła) <you>',
    ],
    matches: [
      'Każdy by się zdenerwował.',
      'nic dziwnego ze pani pyta',
      'Wiem, ile znaczy taki dzień.',
      'Nikt nie lubi czekać.',
    ],
    rejects: ['Każdy klient dostaje kod.', 'Wiem, jak to naprawić.', 'Nikt nie odebrał.'],
  },
]
