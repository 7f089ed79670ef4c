import type { TechniqueRule } from '../technique-rule.ts'

const TO_TURN_TO =
  '(pisz|pisać|napisz|napisać|dzwoń|dzwonić|zadzwoń|zadzwonić|uderzać|uderzyć|uderz|zwróć się|zwrócić się|zwracać się|zgłoś się|zgłoś|zgłosić|zgłaszać|odwoływać|odwołać|reklamować|wystąpić|występować|kierować|kierują|kieruje|skierować|pytać|pytaj|zapytać|spytać|dowiadywać|dowiedzieć|udać|interweniować|składać|złożyć|wnioskować|skarżyć|szukać|upominać|domagać|dochodzić|wyjaśniać|wyjaśnić|ustalić|ustalać|dogadać|dogadywać|rozmawiać|porozmawiać|załatwiać|załatwić|zlecić|iść|pójść|próbować|celować)'
const HANDLES =
  '(obsługuje|obsługują|prowadzi|prowadzą|wydaje|wydają|robi|robią|składa|rozpatruje|rozpatrują|rozlicza|rozliczają|wypłaca|wypłacają|wystawia|wystawiają|zarządza|zarządzają|zawiaduje|zawiadują|decyduje|decydują|ustala|ustalają|realizuje|realizują|przejął|przejęła|przejęło|administruje|załatwia|załatwiają|rozstrzyga|rozstrzygają|organizuje|zajmuje się|zajmują się|odpowiada za|odpowiadają za|trzyma|dysponuje|włada|księguje|wpisuje|wprowadza|podejmuje|podejmują|zatwierdza|zatwierdzają)'
const OTHER_BODY =
  '(<elsewhere>|deweloper*|archiwum|starostw*|miasto|miasta|miejski*|gmina|gminy|gminie|powiat*|kancelari*|szkoła|szkoły|szkole|zajezdni*|właściciel*|fabryczn*|laboratori*|ministerstw*|fundusz*|zus|zusu|nfz|policj*|straż|straży|wodociąg*|gazowni*|elektrowni*|energetyk*|kolej|kolei|lotnisk*|lotnictw*|hotel|hotelu|biura podróży|fundacj*|redakcj*|drukarni*|kasa|kasie|kasy|sąd|sądu|sądzie|klinik*|szpital*|przychodni*|uczeln*|wydawc*|wydawnictw*|dostawca|platform*|google|apple|kupujący|nadawca|nadawcy|odbiorca|likwidator*|rzecznik*|izb*|inspekcj*|kurator*|leśnictw*|nadleśnictw*|trzecia|zewnętrzn*|rodziny|kolegi)'

/** Polish: the customer is sent on to others. */
export const PL_PASSING_ON: readonly TechniqueRule[] = [
  {
    id: 'pl.own.not-turn-to',
    finds: 'own.not',
    form: 'statement',
    patterns: [
      `${TO_TURN_TO} ..4 (do|u|w|na|z|od) ..1 (${OTHER_BODY}|niego|niej|nich|nim|nimi)`,
      `(do|u|w|na|z|od) ..1 (${OTHER_BODY}|niego|niej|nich|nimi) ..4 ${TO_TURN_TO}`,
      `(tam|stamtąd) ..3 (proszę|niech|trzeba|należy|najlepiej|${TO_TURN_TO})`,
      `(proszę|niech|trzeba|należy|musi|muszą) ..3 tam ..1 ${TO_TURN_TO}`,
      `(kieruję|odsyłam|odeślę|skieruję|przekierowuję) ..3 do ..1 ${OTHER_BODY}`,
      `(adresatem|właściwym|właściwą|właściwe|kompetentn*) ..3 (jest|będzie|są) ..2 ${OTHER_BODY}`,
      `${OTHER_BODY} ..1 (jest|będzie) ..1 (adresatem|właściwym|właściwą|kompetentn*)`,
      '(takimi|z takimi|tą|z tą|takim) (sprawami|sprawą|rzeczami|pytaniami) to ..1 (do|nie)',
      `${HANDLES} [już|zawsze|tylko|wyłącznie|bezpośrednio] ${OTHER_BODY}`,
      `(wydział|referat|dział|kasa|miasto|powiat|bank|sąd|producent|przewoźnik|kurier|szkoła|deweloper|ubezpieczyciel|operator|właściciel|zarządca|administracja|organizator) ${HANDLES} ..3 nie my`,
      `(to|to już|to jest) ..1 (sprawa|kwestia|rola|zadanie|działka|lampa|teren|obowiązek|broszka|problem) ..1 ${OTHER_BODY}`,
      `(roszczenia|reklamacj*|pretensje|skargi|uwagi|pytania|wnioski|żale|roszczenie) ..2 (do|u|w) ${OTHER_BODY}`,
      '(jestem|jesteśmy) ..2 (tylko|wyłącznie|jedynie) ..1 (od|do|pośrednik*|sprzedawc*)',
      'my jesteśmy od',
      '(tylko|jedynie|wyłącznie) ..1 (dzierżawimy|wynajmujemy|pośredniczymy|sprzedajemy|odbieram telefony|odbieramy telefony|przyjmuję zgłoszenia|przekazujemy|montujemy|robimy program)',
      `(należy|należą|podlega|podlegają) ..1 (do|pod) ..1 ${OTHER_BODY}`,
      'to nie (gmina|urząd|sklep|ten pokój|to okienko|ten dział|ten numer|do nas|u nas)',
      'nie (ten pokój|to okienko|ten adres|ten dział|ten numer)',
      '(oddaliśmy|zleciliśmy|przekazaliśmy) ..4 na zewnątrz',
      `(rozmawia|reklamację składa|zgłasza|załatwia|reklamuje|kupuje|wyjaśnia) się ..2 (u|w|z|do|przez) ..1 ${OTHER_BODY}`,
      '(my|sklep|infolinia|biuro|recepcja|salon|urząd) ..3 nie (wystawiamy|prowadzimy|przyjmuje|obsługuje|obsługujemy|odpowiada|zajmuje|rozpatruje|łączy)',
      '(decyduje|decydują|prowadzi|ustala|wie|odpowiada|pilnuje) ..1 (ona|on|oni)',
      'nie mój dział',
      'ani mój dział',
      `za ..4 (odpowiada|odpowiadają) ..1 ${OTHER_BODY}`,
      `${HANDLES} ..2 nie (my|ja)`,
      'nie (ja|my) ..3 (decyduję|decydujemy|ustalam|ustalamy|podejmuję|podejmujemy|rozpatruję|rozpatrujemy|zatwierdzam)',
      '(mnie|nas) to ..1 nie (interesuje|obchodzi)',
      'od tego (jest|są|mamy) ..4',
      '(nas|mnie) to ..1 nie dotyczy',
      `(pytanie|sprawa|temat|prośba|skarga|wniosek) (do|dla) ..1 ${OTHER_BODY}`,
      '(reklamacj*|zgłoszenia|zwroty|wnioski|skargi) przyjmuje ..1 (sklep|salon|punkt|producent|przewoźnik|serwis|urząd|oddział)',
      `(takie|te|tego typu) (rzeczy|sprawy) ..1 (tylko|wyłącznie|załatwia*) ..2 ${OTHER_BODY}`,
    ],
    unless: [
      '(mogę|możemy|pomogę|pomożemy|w <you> imieniu|za <you>)',
      '(na|w|do|u|z) ..1 (nas|nami|mną|mnie|naszym|naszej|naszą|naszego|nasz)',
      '(zapraszam|zapraszamy|odebrać|odbioru|do odbioru) ..6',
      '(pieniądze|przelew|zwrot|środki) ..4 (do banku|w banku)',
      '(jeśli|jeżeli|gdyby|jakby) ..8',
      'tam gdzie ..2',
      'nie musi* ..4',
    ],
    unlessSentence: [
      '(dopilnuję|przypilnuję|zajmę się|połączę|razem z|złożę|złożymy|wyślę|prześlę|zgłoszę|skieruję sprawę|przekażę|<contact>|dzwonię|już piszę|poproszę|poprosimy|uzgodnię|ustalę|dopilnujemy)',
    ],
    matches: [
      'Kod wydaje producent telewizora.',
      'prosze sie odwolywac w urzedzie miasta',
      'To kieruję Pana do dewelopera.',
      'Roszczenia do właściciela szczotek.',
      'My jesteśmy od miejskich lamp.',
    ],
    rejects: [
      'Proszę napisać do nas.',
      'Dzwonię do banku i ustalam, skąd ta opłata.',
      'Zgłoszę to w urzędzie miasta.',
      'Jeśli trzeba, proszę zadzwonić do kuriera.',
    ],
  },
]
