/** Asked with it, a question is for consent or leave. */
const WISH =
  '(mogę|możemy|mógłbym|mogłabym|moglibyśmy|mam|mamy|miał* się|powinienem|powinnam|powinniśmy|zechce|zechcesz|chce|chcesz|chcą|chciał*|chcieli*|woli|wolisz|wolą|wolał*|życzy|zamierza|planuje|zgadza się (pan|pani|państwo)|zgodzi*|zgadzasz|pasuje|odpowiada|pasowałoby|odpowiadałoby|byłby|byłaby|byłoby|byliby|będzie|będziesz|będą|da <pan> radę|umie|wie|wiadomo|proszę|zdecydował*|akceptuje|potrafi)'

/** Consent, and what the customer has at hand, has tried or has done. */
export const NO_OUTCOME: readonly string[] = [
  `(czy|i|a) ..1 ${WISH} ..12`,
  `^ ${WISH} ..12`,
  '(jest|są) <pan> ..2 (w|we|przy|na|gotow*|po) ..6',
  '(był|była|byli) (pan|pani|państwo) ..8',
  '(ma <pan>|masz|mają <pan>) ..3 (chwil*|czas|przed sobą|pod ręką|przy sobie|możliwość|jakiś|jakieś|jakąś|jakie|inny|inne|inną|drugi|pytani*|numer|konto u|umowę|aplikację|dokument*|paragon)',
  '(próbował*|korzystał*|korzysta|używał*|używa|zgłaszał*|kontaktował*|dzwonił*|pisał*|rozmawiał*|robił*|składał*|sprawdzał*|zapoznał*|przeczytał*|czytał*|wybrał*|zdecydował*|przemyślał*|zastanawiał*|zastanowił*|poinformował*|pytał*|posiada|resetował*|restartował*|wyłączał*|włączał*|odłączał*|czyścił*|podpisał*|opłacił*|występował*|miał* <pan>|miała|zdarzał*|zdarzyło|dział*) ..8',
]

/** Questions for facts, consent or what the customer has tried, in words of a result. */
export const NO_RESULT: readonly string[] = [
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
  '(kiedy|jaki|jaka|jakie|jakiego|jakim|czyj|komu|jak długo|gdzie|dlaczego|czemu|skąd|kto|ile|który|która|które|co|jak) ..3 (działa|działają|widać|widzi|widzisz|pojawił*|wyskoczył*|przyszedł|przyszła|przyszło|dotarł*|pokazuje|wyświetla|świeci|zniknął|jest|są|słychać|robi)',
  `(jak|kiedy|co|gdzie|która|który|które|czy) <pan> [będzie|byłoby|jest] <better>`,
  `(jak|kiedy|gdzie) ..1 (będzie|byłoby) ..2 <better>`,
  '(pan|pani|pana|panu|państwu|ci|tobie) ..2 (odpowiada|pasuje)',
  '(odpowiada|pasuje|zgoda|zgadza się (pan|pani))',
  `(mogę|możemy|może|chce|chciał*|woli|mam|trzeba|zechce) ..4 (<better>|wystarcza)`,
  '(będzie|byłoby|byłby|byłaby) ..5',
  '(innymi słowy|czyli zamówił*|zamówił*|zamiast|podsumow*|czy rozumiem|rozumiem że <pan>|rozumiem że chodzi) ..8',
  '^ (jaki|jaka|jakie|jakiego|jakim|jakich|ile|kto|kogo|komu|czyj|kiedy|gdzie|skąd|dlaczego|czemu|który|która|które) ..8',
  '(od|do|na|w|o|z) (kiedy|jakiej|jakim|jakich|którym|której) ..8',
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
