import type { TechniqueRule } from '../technique-rule.ts'
import { PL_MISHAPS } from './pl-verbs.ts'

export const ASKED_OR_REFUSED: readonly string[] = [
  'nie (<we-will>|<will-i>|<will-either>|<we-do>|<doing>)',
  'nie (możemy|mogę|da się|mamy możliwości|jestem w stanie|jesteśmy w stanie|ma możliwości|wolno|przysługuje)',
  '(prosimy|proszę|prosiłbym|prosiłabym) o (numer|podanie|przesłanie|zdjęcie|cierpliwość)',
  '(nie wiem|nie wiemy|sprawdzę|sprawdzimy|ustalimy|ustalę|badamy|sprawdzam) ..5 (czy|przyczyn*|powód|dlaczego|powod*|skąd)',
  '(zamykam|kończę|rozłączam) ..2 (rozmowę|czat|połączenie|zgłoszenie)',
  '^ [tak|no|dobrze|jasne|to|a|w pełni|doskonale] (rozumiem|czyli) ..12',
  '(jeśli|jeżeli|gdyby|musiał|musiała) ..12',
]

/** What the agent is sorry for is the trouble, and no cause of it. */
export const SORRY_FOR = '<sorry> ..2 (że|iż|za|z powodu) ..8'

/** Polish: causes told as what happened, without a word that joins them. */
export const PL_CAUSES: readonly TechniqueRule[] = [
  {
    id: 'pl.explain-because',
    finds: 'explain',
    form: 'statement',
    patterns: [
      '(bo|ponieważ|gdyż|bowiem|albowiem|jako że|dlatego że) <any> <any>',
      '(z powodu|z racji|z przyczyny|w wyniku|wskutek|na skutek|w następstwie|w konsekwencji|za sprawą|przez to że|w związku z tym że|z uwagi na)',
      'stąd ..1 <any> $',
      '(stąd|przez to|przez co|w efekcie|skutkiem tego|dlatego) ..3 (puste|pusty|pusta|nie|brak|zatrzyman*|przestój|podwójn*|dubel|błęd*|błąd|różnic*|nadpłat*|dopłat*|cisza|zwłoka|opóźni*|zamieszan*|dwa|dwie|wysok*|nisk*|kłopot*|komunikat*|utrzym*|pojawi*|został*)',
    ],
    unless: [
      SORRY_FOR,
      '(bo|ponieważ|gdyż) ..1 (nie (mogę|możemy|mam|mamy|wolno|chcę|chcemy)|wtedy|inaczej|musi|muszę|musimy|może|trzeba|proszę|chcę|chciał*|widzę|widzimy|warto|jutro|zaraz|będzie|będę|będziemy|tak)',
      '(bo|ponieważ|gdyż|stąd|z uwagi) ..3 (<will-i>|<will-either>|<we-will>)',
      '(stąd|dlatego) ..2 (pytanie|pytam|prośba|proszę|prosimy|dzwonię|piszę|odbior*|wysył*)',
      '(przykro|wstyd|głupio|współczuję|żal|nie dziwię|zdenerwowan*|zły|zła|rozumiem|szkoda) ..6 (bo|ponieważ|gdyż|z powodu)',
      '(z powodu|z racji|z uwagi) ..1 (tego|reklamacji|zgłoszenia) $',
      '(podać|wskazać|opisać|jaki) ..2 (z powodu|powód)',
      'bo ..1 <you> ..1 (nie|źle|sam|sama)',
      'bo ..1 (przerwał*|przerywa*|nie (słyszę|słychać|dosłyszał*)|hałas|szumi)',
    ],
    unlessSentence: ASKED_OR_REFUSED,
    matches: [
      'Klika, bo głowica uderzyła o talerz.',
      'Rozkład zmieniono z powodu objazdu.',
      'Raport nie zna tej daty, stąd puste pole.',
      'paczka stala bo zgubila sie etykieta',
    ],
    rejects: [
      'Nie możemy tego zrobić, bo regulamin nie pozwala.',
      'Proszę poczekać, bo muszę sprawdzić.',
      'Zamykam rozmowę z powodu braku aktywności.',
      'Dlatego pytam o numer.',
    ],
  },
  {
    id: 'pl.explain-mishap',
    finds: 'explain',
    form: 'statement',
    patterns: [
      PL_MISHAPS,
      '(to|jest to|był to|była to|było to) [niestety] (efekt|skutek|następstwo|konsekwencja|wynik|wina|rezultat|pokłosie) <any>',
      '(zawrócił|zawróciła|zasłabł|zasłabła|zbłądził|zabłądził|odbiła|odbił|zwróciła|wróciła) ..2',
      '(wzrósł|wzrosła|wzrosło|spadł|spadła|spadło|zmalał|zmalała|podskoczył|podskoczyła|urósł|urosła) ..2 (przez|z powodu|po|bo)',
      '(przez) (korekt*|podwyżk*|zmian*|opóźn*|awari*|błęd*|błąd|pomyłk*|remont|mróz|mrozy|upał*|deszcz*|śnieg*|burz*|wiatr*|korek|korki|kolizj*|objazd*|święta|strajk*|brak|braki|kontrol*|literówk*|wirus*|aktualizac*|przeciążen*|usterk*|zator*)',
      '(był|była|było|były) ..2 (wpisan*|podan*|zapisan*|ustawion*|oznaczon*|zaadresowan*) (bez|z błęd*|źle|błędnie)',
      '(ktoś|pracownik|pracownica|magazynier*|kurier*|kierowca|kolega|koleżanka|monter|serwisant|operator|dostawca|producent|system) ..2 nie (wpisał*|zapisał*|dodał*|dołożył*|sprawdził*|zauważył*|odczytał*|zeskanował*|wysłał*|przekazał*|potwierdził*|zamknął|zamknęł*|dokręcił*|podłączył*|uwzględnił*)',
      '(miał|miała|mieli|mieliśmy|miały) ..3 (nagł*|niespodziewan*|awari*|wypad*|kolizj*|przerw*|przestój|braki|pilny|pilne|usterk*|zator*|problem* (z|techniczn*))',
      '(była|był|było|nastąpiła|nastąpił|wystąpił|wystąpiła|zdarzył*|doszło do|trafił*) ..2 (awari*|wypad*|kolizj*|przerw*|usterk*|przepięci*|nagł*|zator*|strajk*|błąd (w|ludzki|systemu)|błędu|pomył*|przestój|przestoju)',
      '(wpisał|wpisała|podał|podała|ustawił|ustawiła|zaznaczył|zaznaczyła|przypisał|przypisała|zaksięgował|zapakował|zapakowała|wydał|wydała|włożył|włożyła|nakleił|nakleiła|odczytał|wysłał|wysłała|policzył|naliczył|odczytała|zapisał|zapisała|przyjął|miał|miała) ..3 (zły|złą|złe|złego|złej|złym|błędn*|niewłaściw*|nieaktualn*|stary|starą|stare|nie ten|nie tę|nie to|źle|dwa razy|dwukrotnie|podwójn*|inny kod|inny adres)',
      '(nikt|nikogo) ..4 nie ..2 (przejął|przejęł*|zauważył*|przekazał*|odebrał*|sprawdził*|zgłosił*|wpisał*|przypisał*|powiadomił*|dopilnował*)',
      '(przydzielono|wysłano|przypisano|wpisano|skierowano|zapisano|doręczono|wydano) ..4 (która|który|które|innej|innego|innemu|komuś|złej|złego|złym|złemu|zły|złą|niewłaściw*|błędn*)',
      '(źle|błędnie|nieprawidłowo|niewłaściwie|omyłkowo|przez pomyłkę|dwukrotnie|podwójnie) ..1 (ustawion*|podłączon*|przypisan*|wpisan*|zaksięgowan*|oznaczon*|zaadresowan*|naliczon*|policzon*|wydrukowan*|zaprogramowan*|skonfigurowan*|wprowadzon*|odczytan*)',
    ],
    unless: [
      SORRY_FOR,
      `(<you>|klient*) ..1 ${PL_MISHAPS}`,
      '<you> ..2 (wpisał|wpisała|podał|podała|ustawił|ustawiła|zaznaczył|zaznaczyła|wysłał|wysłała|miał|miała|zapisał|zapisała)',
      '(wpisał|wpisała|podał|podała|ustawił|ustawiła|zaznaczył|zaznaczyła|wysłał|wysłała|miał|miała) <you>',
      `${PL_MISHAPS} <you>`,
      `(czyli|że|czy|zapewne|podobno|gdy|kiedy) ..3 ${PL_MISHAPS}`,
      `nie ${PL_MISHAPS}`,
    ],
    unlessSentence: [
      ...ASKED_OR_REFUSED,
      '(mówił*|pisał*|opisuje|twierdzi) ..3',
      '(żebym|żeby) ..2 (niczego|nic) ..2 (nie|pokręci*|przekręci*|pomyli*)',
    ],
    matches: [
      'Łatka nadpisała sterownik dysku.',
      'Doktor miał nagły przypadek na oddziale.',
      'laweta zlapala gume na obwodnicy',
      'Wniosek przydzielono urzędniczce, która odeszła.',
    ],
    rejects: [
      'Przepraszamy, że kurier zgubił paczkę.',
      'Czyli kurier zgubił paczkę.',
      'Zgubiła Pani kartę wczoraj.',
      'Naprawiłem to.',
    ],
  },
]
