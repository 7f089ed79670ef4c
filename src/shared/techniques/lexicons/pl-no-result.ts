/** Asked with it, a question is for consent or leave. */
const WISH =
  '(mogę|możemy|mógłbym|mogłabym|moglibyśmy|mam|mamy|miał* się|powinienem|powinnam|powinniśmy|zechce|zechcesz|chce|chcesz|chcą|chciał*|chcieli*|woli|wolisz|wolą|wolał*|życzy|zamierza|planuje|zgadza się (pan|pani|państwo)|zgodzi*|zgadzasz|pasuje|odpowiada (pan|pani|panu|państwu|ci|wam)|pasowałoby|odpowiadałoby|byłby|byłaby|byłoby|byliby|będzie|będziesz|będą|da <pan> radę|umie|wie|wiadomo|proszę|zdecydował*|akceptuje|potrafi)'

/** Consent, and what the customer has at hand, has tried or has done. */
export const NO_OUTCOME: readonly string[] = [
  `(czy|i|a) ..1 ${WISH} ..12`,
  `^ ${WISH} ..12`,
  '(jest|są) <pan> ..2 (w|we|przy|na|gotow*|po) ..6',
  '(był|była|byli) (pan|pani|państwo) ..8',
  '(ma <pan>|masz|mają <pan>) ..3 (chwil*|czas|przed sobą|pod ręką|przy sobie|możliwość|jakiś|jakieś|jakąś|jakie|inny|inne|inną|drugi|pytani*|numer|konto u|umowę|aplikację|dokument*|paragon)',
  '(próbował*|korzystał*|korzysta|używał*|używa|zgłaszał*|kontaktował*|dzwonił*|pisał*|rozmawiał*|robił*|składał*|sprawdzał*|zapoznał*|przeczytał*|czytał*|wybrał*|zdecydował*|przemyślał*|zastanawiał*|zastanowił*|poinformował*|pytał*|posiada|resetował*|restartował*|wyłączał*|włączał*|odłączał*|czyścił*|podpisał*|opłacił*|występował*|miał* <pan>|miała|zdarzał*|zdarzyło|dział*) ..8',
]

/** What a thing may be, as nobody could have made it ("Is it a flat?"). */
const NATURE =
  '(pilne|pilna|pilny|ważne|konieczne|możliwe|trudne|drogie|mieszkanie|dom|blok|kamienica|konto|karta|umowa|telefon|auto|samochód|rower|sprzęt|model|wersja|nowy|nowa|nowe|stary|stara|stare|pierwszy|pierwsza|pierwsze|drugi|druga|pan|pani|pana|państwa|prywatn*|służbow*|firm*|duż*|mał*|dziecko|syn|córka|pies|kot|chłopiec|dziewczynka|prezent|zamówienie|paczka|laptop|komputer|router|dekoder|piec|pralka|lodówka|zmywarka|biuro|sklep|lokal|piwnica|garaż|parter|piętro|centrum|wieś|miasto|dorosł*|student*|emeryt*|abonament|przelew|faktura|paragon|rachunek|kredyt|pożyczka|polisa|lot|pociąg|bilet|hotel|pokój)'

/** Consent to what is proposed, in whatever words. */
export const CONSENT: readonly string[] = [
  '(przystanie|przystaje|przystajesz|przystają|przystał*|przystaną|przystaniesz|reflektuj*|zgodzi*|zgadzasz|zgadzacie|zgadza się (pan|pani)|zgadzają się państwo|skusi*|wchodzi* w grę|wchodzisz w to|akceptuj*|zaakceptuj*|decyduje*|zdecyduj*|zdecydował*|urządza|urządzał*|urządzi|pasowałb*|odpowiadałb*|zadowoliłb*|zadowoliłob*|satysfakcjonowałb*|usatysfakcjonowałb*|wolałb*|chciałb*|chcielib*|poprawiłob*|pomogłob*|przydałob*|przydałb*|ucieszyłb*|ucieszyłob*|byłb*|byłob*|mógłb*|mogłab*|moglib*) ..8',
  '(potwierdza|akceptuje|przyjmuje|zamawia|rezygnuje|wybiera|kupuje|bierze|zatwierdza|upoważnia|deklaruje|zobowiązuje|prosi|woli|zgłasza|podaje|wyraża|rezerwuje|zostaje|zostawia|wpłaca|płaci|odbiera|dopłaca) [się|to|sobie] (pan|pani|państwo) ..8',
  '(potwierdzasz|przyjmujesz|zamawiasz|rezygnujesz|wybierasz|kupujesz|bierzesz|wolisz|zostajesz|dopłacasz) ..8',
  '(pisze|piszesz|piszą|godzi|godzisz|godzą|nabierz*) ..2 się ..1 (na|pan|pani|państwo) ..4',
  'na (taki|taką|takie|to|ten|tę) [coś|samą|właśnie] (blokad*|zamian*|wymian*|zwrot|układ|rozwiązani*|termin|plan|propozycj*|wersj*|wariant*|ugod*|warunk*|rekompensat*|rabat*)',
  '(taki|takie|taka|taką|ten|ta|to|nasza|nasz|nasze|moja) ..1 (propozycj*|ofert*|układ|plan|termin|pomysł|rozwiązanie|wariant|opcj*|wyjście|deal|porozumieni*|ugod*) ..4',
  '(układ|plan|termin|pomysł|wariant|opcj*|propozycj*|ofert*|deal|godzin*|dzień|por*|dat*) ..2 (pasuje|odpowiada|gra|leży|ok|okej|w porządku|dobry|dobra|może być)',
  '(deal|zgoda|umowa|umawiamy|dogadan*|przyjmujemy|bierzemy|robimy|zamawiamy|rezerwujemy|wpisujemy|zostajemy|wysyłamy) $$',
]

/** The agent is about to do something, if the customer agrees. */
export const OFFER: readonly string[] = [
  '^ [a|i|no|to|więc|w takim razie|zatem] (<we-do>|<we-will>|sprawdzamy|szukamy|czekamy|kontynuujemy|próbujemy|probujemy|wysyłam|przesyłam|odsyłam|zlecam|zmieniam|wymieniam|podmieniam|poprawiam|dodaję|dokładam|dorzucam|doliczam|usuwam|włączam|wyłączam|przełączam|podłączam|przedłużam|zwracam|przelewam|wypłacam|ustawiam|uruchamiam|obniżam|zwiększam|zmniejszam|przesuwam|przepinam|zdejmuję|nakładam|cofam|wystawiam|umawiam|zamawiam|zgłaszam|składam|zamykam|otwieram|zakładam|zawieszam|wznawiam|załączam|dołączam|uzupełniam|ponawiam|wyślę|prześlę|umówię|zamówię|zgłoszę|puszczamy|ruszamy|działamy|próbujemy|jedziemy|lecimy|startujemy|zaczynamy|robimy|bierzemy|zostajemy|umawiamy|wpisujemy|dopisujemy|montujemy|pakujemy|idziemy|przechodzimy|nanoszę|puszczam|dodaję|godzi się|godzisz się|godzą się) ..8',
  '^ [a|i|no|to|więc] <to-remedy> ..10',
  '(daje|dajesz|dacie|dają) ..3 (szans*|zgod*|wiar*|przyzwoleni*)',
  '^ (okej|ok|dobrze|zgoda|jasne|pasuje|może być|zgadza się|gra|umowa|deal) $$',
]

/** What was understood is checked, not what came of it. */
export const CHECK: readonly string[] = [
  '(dobrze|poprawnie|prawidłowo|właściwie|trafnie|słusznie) [to|pana|panią|państwa|cię|wszystko] (rozumiem|zrozumiał*|widzę|słyszę|usłyszał*|liczę|czytam|odczytał*|odczytuję|łapię|kojarzę|pojmuję|mówię|ujął*|ujęł*|ująłem|ujęłam|podsumował*|streścił*|opisał*|powtórzył*|zapisał*|zanotował*|zapamiętał*|wnioskuję|domyślam|podliczył*|policzył*|zliczył*|wyliczył*|opowiedział*|spamiętał*|zebrał*|spisał*|oddał*)',
  '(ująłem|ujęłam|rozumiem|zrozumiał*|odczytał*|streścił*|podsumował*|opisał*) ..2 (dobrze|poprawnie|prawidłowo|trafnie)',
  '(pełny|cały|kompletny|właściwy) obraz',
  '^ [czy|i|a|no] (trafiłem|trafiłam|zgadłem|zgadłam|pomyliłem się|pomyliłam się)',
  '(mam rację|nie mylę się|czy się mylę|o to (pana|pani|panu|państwu|ci) chodzi|o to chodzi|tak to wygląda|tak to wyglądało|tak (było|to było)|w skrócie)',
  '(jeśli|jeżeli|o ile) dobrze ..12',
  '(podsumuj*|podsumow*|reasum*|streszcz*|powtórzę|powtarzam|innymi słowy|jednym słowem|krótko mówiąc|w skrócie|żebym dobrze|(jeśli|jeżeli|o ile) dobrze|jak (rozumiem|widzę|czytam)|(pisze|mówi|opisuje|wspomina|twierdzi) (pan|pani|państwo)|z (pana|pani|państwa) (wiadomości|słów|opisu|opowieści|relacji)) ..12 ..12',
  '^ (czyli|zatem|a więc|rozumiem|więc rozumiem|słowem) ..12 ..12',
]

/** Questions for the way: what, when, how ... */
export const NO_WAY: readonly string[] = [
  '(kiedy|jaki|jaka|jakie|jakiego|jakim|czyj|komu|jak długo|gdzie|dlaczego|czemu|skąd|kto|ile|który|która|które|co|jak) ..3 (działa|działają|widać|widzi|widzisz|pojawił*|wyskoczył*|przyszedł|przyszła|przyszło|dotarł*|pokazuje|wyświetla|świeci|zniknął|jest|są|słychać|robi)',
  '(którego|której|jakiego|jakiej|jakim|jaką|jakich|którym|którą) ..12',
  '(od|do|na|w|o|z|po|za|przy|mniej więcej|jak) (kiedy|ilu|ile|dawna|długo|czym|kim|co) ..12',
  '(kiedy|dlaczego|czemu|gdzie|ile|co|jak) ..6 (i|oraz|a) (jak|co|kiedy|gdzie|czy|o jaką) ..8',
  '^ (co|czego|czym|o co|w czym|z czym|na co|czemu) ..10',
  '(w|z|na|do|o|od|po|przy|za|dla|przez|ze|we|pod|nad|ku) (jaki|jaka|jakie|jaką|jakiego|jakiej|jakim|jakich|który|która|które|którą|którego|której|którym|których|ilu|ile|czym|kim|kogo|co) ..12',
  '^ (jaki|jaka|jakie|jakiego|jakim|jakich|ile|kto|kogo|komu|czyj|kiedy|gdzie|skąd|dlaczego|czemu|który|która|które) ..8',
  '(od|do|na|w|o|z) (kiedy|jakiej|jakim|jakich|którym|której) ..8',
  '^ [a|i|no|od razu] jak (te|ta|ten|tę|usterk*|problem|błąd|awari*|dokładnie|konkretnie|długo|często|szybko|daleko|duż*|bardzo|pani|pan|pana|panu|państwo|się|u <pan>|wygląda*|doszło) ..10',
  '(od czego|odkąd|skąd|kiedy|jak) ..2 (zaczę*|się zaczę*|wzięł*|wziął) ..8',
  '^ jak ..1 się (pan|pani|państwo) ..8',
  'jak ..2 (się czuje|się stało)',
]

/** Questions for facts, consent or what the customer has tried, in words of a result; not for the way. */
export const NO_FACT: readonly string[] = [
  ...CONSENT,
  ...OFFER,
  ...CHECK,
  'czy siak',
  '(ma|mają) (swoje|swój|swoją|własne|własny|własną|inne|inny|inną)',
  '(korzysta|korzystają|używa|używają) ..4',
  '(innych|pozostałych|reszta|resztę|reszcie) ..8',
  '(widzi|widzisz|widać|jest|świeci|pokazuje|zaznacza) ..4 (po lewej|po prawej|na górze|na dole|u góry|w rogu|pod spodem|z tyłu|z boku) ..6',
  '(są|macie|masz|ma <pan>|mieszka*) ..3 (dzieci|zwierzę*|zwierzak*)',
  '(bierze|bierzesz|przyjmuje|przyjmujesz|zażywa|ma) ..4 (leki|leków|lekarstw*|alergi*) ..4',
  '(osobist*|pierwszy (lot|raz|zakup|wyjazd)|pierwsza (wizyta|podróż)|mówimy|rozmawiamy) ..6',
  '(tylko|wyłącznie|jedynie) (wieczorem|rano|w nocy|w dzień|czasem|wtedy|przy|na|po|u|w|jeden|jedna|jedno|ten|ta|to) ..6',
  '^ czy ..3 (prosił*|żądał*|wymagał*|kazał*|obiecał*|mówił*|twierdził*|zapewniał*|informował*|proponował*|umawiał*|podpisał*|składał*) ..8',
  '(czeka|czekają|czekasz) [pan|pani|państwo] ..4',
  '(widzi|widzisz|widzą|jest|pojawi*|pokaza*|wyskoczy*) ..6 (przycisk*|ikon*|zakładk*|guzik*|pasek|okienk*|strzałk*|trzy kropki|zębatk*)',
  'chodzi ..2 (po głowie|o ..8)',
  'dostęp do (komputera|internetu|telefonu|poczty|maila|skrzynki|drukarki|laptopa)',
  '(wystarczy|starczy) ..1 <pan> ..2 (miesiąc|tydzień|dzień|godzin*|kwadrans|chwil*|#|dwa|dwie|trzy|jeden|jedna|jedno|pół)',
  `czy to (jest|był|była|było|są|będzie|${NATURE}) ..6`,
  '(drewnian*|metalow*|plastikow*|szklan*|gazow*|elektryczn*|ręczny|ręczna|ręczne|automatyczn*|cyfrow*|analogow*|przesuwn*|murowan*|ceramiczn*|skórzan*|bawełnian*|używan*|markow*|wynajmowan*|leasing*)',
  '(wtedy|wówczas|przed (kupnem|zakupem|awarią|wizytą|naprawą|upadkiem|burzą)) ..8',
  '(się (stało|działo|dzieje)|stało się|dzieje się|działo się) ..8',
  '(dokładnie|konkretnie) ..8',
  'proszę nie ..8',
  '(też|także|również) ..1 (pan|pani|panią|pana|panu|państwo|państwu|ci|cię|wam|was) ..6',
  '(pan|pani|panią|pana|panu|państwo|państwu|ci|cię|wam|was) ..1 (też|także|również) ..6',
  '(może|mogą) być ..12',
  '(coś|czegoś|cokolwiek|czegokolwiek|jakieś inne|jakaś inna|jeszcze jakieś|jeszcze inne) ..8',
  '(oprócz|prócz|poza) ..8',
  '(żebym|abym|bym|żebyśmy|abyśmy|byśmy|żeby|aby|by) ..5',
  '(przyjmuje|przyjmą|przyjmiesz|przyjmujesz|akceptuj*|zaakceptuj*|odpowiada|urządza|zadowala|przekonuje|satysfakcjonuje) ..3 (taki|takie|taka|taką|takiego|propozycj*|ofert*)',
  '(taki|takie|taka|taką|propozycja|oferta) ..4 (urządza|zadowala|przekonuje|satysfakcjonuje|odpowiada|pasuje|wchodzi w grę|do przyjęcia|w porządku|okej|ok)',
  '(jedyna|jedyny|jedyne|jedyną) ..2',
  'to [już|będzie] (całość|komplet)',
  'do (przyjęcia|zaakceptowania) $$',
  '(usatysfakcjonowałob*|usatysfakcjonowałby|zadowoliłob*|zadowoliłby|ucieszyłob*|zrekompensowałob*) ..3',
  '(co|jak) by ..5',
  '(wolno|pasowałb*|odpowiadałb*) ..5',
  '(<they-did>|zainstalował|zalogował|zalogowała) ..1 (pan|pani|państwo)',
  '(pan|pani|państwo) ..2 (<they-did>|zainstalował|zainstalowała)',
  '<you-did>',
  `(jak|kiedy|co|gdzie|która|który|które|czy) <pan> [będzie|byłoby|jest] <better>`,
  `(jak|kiedy|gdzie) ..1 (będzie|byłoby) ..2 <better>`,
  '(pan|pani|pana|panu|państwu|ci|tobie) ..2 (odpowiada|pasuje)',
  '(zgoda|zgadza się (pan|pani|państwo)|(odpowiada|pasuje) $$|(odpowiada|pasuje) ..2 (pan|pani|panu|państwu|ci|wam|termin*|godzin*|rozwiązani*|propozycj*|rozłożeni*|forma|sposób))',
  `(mogę|możemy|może|chce|chciał*|woli|mam|trzeba|zechce) ..4 (<better>|wystarcza)`,
  '(będzie|byłoby|byłby|byłaby) ..5',
  '(innymi słowy|czyli zamówił*|zamówił*|zamiast|podsumow*|czy rozumiem|rozumiem że <pan>|rozumiem że chodzi) ..8',
  '(otrzymał*|dostał*) ..2 (jakieś|jakiekolwiek|jakąś|jakiś)',
  '(dane|danych) (się zgadzają|osobowe|kontaktowe|adresowe)',
  '(adres|paragon|opakowanie|nazwisko|numer telefonu|pesel) ..5',
  '(dioda|diody|lampka|lampki|kontrolka|kontrolki) ..3',
  '(wszystko inne|reszta|pozostałe|poza tym|inne (rzeczy|sprawy|funkcje|urządzenia|usługi)) ..6',
  '(są|ma|masz|jakieś|inne|wszystkie|to|już|pozostałe|kolejne|jakaś|jakiejś|inna|innej) ..3 (pytania|pytań|wątpliwości|uwagi|sprawy|sprawa|sprawie|kwestie|kwestia|rzeczy) ..6',
  '(kabel|kable|wtyczk*|przewód|przewody|bezpiecznik*|gniazd*|zasilacz*) ..5',
  'czy ..8 czy (tylko|może|raczej|przy|dopiero|zawsze)',
  '(wtedy|wówczas|ten sam|ta sama|to samo|dzwoni <pan>|dzwonisz|słyszy mnie|słyszysz mnie|mnie słychać)',
  '(na|w) (innym|innych|drugim|innej|pozostałych)',
  '(widzi|widzisz|widzą) ..2 (przycisk*|ikon*|pole|zakładk*|napis*|opcj*|guzik*)',
  `(adres|numer|kod|nazwisko|pesel) [to|jest|<pan>|się|telefonu|domu|klienta] [się|jest] (zgadza|dobrze|poprawnie|w porządku)`,
  'dobrze ..2 <did-remedy>',
  'dobrze ..1 (zapisał*|usłyszał*|wpisał*|zanotował*|spisał*)',
  'dobrze ..2 (rozumiem|zrozumiał*|ujął*|ujęł*|podsumował*|odczytał*|powtarzam|łapię|pamiętam|słyszę)',
  '(rozumiem|ująłem|ujęłam|podsumował*|odczytał*) ..2 dobrze',
  'jak ..2 (się|to) (stało|doszło)',
  '(wcześniej|przed|wczoraj|ostatnio|kiedykolwiek) ..4 (działa*|pojawił*|dotarł*|przyszedł|przyszła|doszł*|pomogło)',
  'z kim',
  '(przysyłali|na jakim|na którym|w którym|w jakim|w jakich)',
]

/** All of these. */
export const NO_RESULT: readonly string[] = [...NO_WAY, ...NO_FACT]

/** Questions for data, nature, consent or more, where any other yes-or-no question after a remedy asks how things stand. */
export const NO_STATE: readonly string[] = [
  'czy [już|teraz] (zna|ma|jest|był|była|korzysta|posiada|potrzebuje|pamięta|wie|myśli|mieszka|pracuje|płaci|zamawia|odbierze|poda|zechce|życzy|interesuje|dysponuje|przyjmuje) ..1 (pan|pani|państwo) ..8',
  'czy <pan> ..10',
  '(ktoś|kto|kogoś|komuś|jakiś|jakieś|jakaś|jakąś|jakichś|jakiekolwiek|którego|którą|który|która|które|jaki|jaka|jakie|jak|co|kiedy|gdzie|ile|dlaczego|czemu|skąd|kto|czym|albo|lub|zamiast) ..8',
  '(coś|czegoś|czymś|cokolwiek|czegokolwiek|czymkolwiek|jeszcze|wszystko|inne|inny|inna|inną|innego|dodatkow*|dalsz*|kolejn*|więcej|pytania|pytanie|pytań|wątpliwoś*|uwagi|sprawy|prośby|reszta|oprócz|poza) ..8',
  '(odpowiada|odpowiadałoby|pasuje|pasowałoby|zgoda|zgodę|zgadza <pan>|zgadzasz|zgodzi*|decyduje*|akceptuje*|wyraża*|mogę|możemy|mam|mamy|proszę|poproszę|prosić|będzie|będą|będziesz|byłby|byłaby|byłoby|może być|chce*|chcą|chciał*|woli|wolisz|wolą|wolał*|podać|podasz|umówić|umawiamy|interesuj*|wystarczy #|prawidłowo zapisał*) ..8',
  '(adres|numer|nazwisko|imię|pesel|kod pocztowy|miejscowość|ulica|telefon kontaktowy|rozmiar|kolor|termin|godzina|kwota|data) ..4 $$',
  '(czy|to|i|na) ..3 (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|jutro|pojutrze|dziś|dzisiaj|#) ..4 $$',
  '(czy|to) ..6 (nieznan*|znan*|ważn*|konieczn*|potrzebn*|prywatn*|służbow*|domow*|firmow*|częst*|zawsze|zwykle|pierwsz*|wcześniej|przedtem|kiedyś|kiedykolwiek|dawno|niedawno|ostatnio) ..3',
  'to wszystkie ..3',
  '(tak być|tam <pan>|<pan> tam|na linii|przy telefonie) ..3',
  '(słyszy|słychać|halo|jest <pan> tam|rozumie <pan>|rozumiesz|wiadomo|prawda $$|okej $$|ok $$|dobrze $$)',
  '^ (czyli|zatem|podsumow*|rozumiem) ..10',
  '(ma|mają) (być|trafić|zadzwonić|przyjść|przyjechać|objąć|zawierać|dotyczyć|<to-remedy>) ..6',
  '(był|była|było|były|byli|mówimy|rozmawiamy|też|także|również) ..6',
  '(gwarancji|gwarancja|formacie|naszym klientem|klientem|abonamentem|umowie|na firmę|osobą prywatną) ..3',
  '(na tym|to by|na tyle|nic|niczego|potrzeb*|zakończymy|kończymy) ..5',
]
