/**
 * What becomes of the customer's thing, and what the customer manages to do: verbs that tell a result, from which all
 * forms that are asked and answered follow. Masculine past of what happens once.
 */
const EVENTS = `
zgasł siadł osiadł usiadł wsiadł leżał dopchał wyłapał zaczaił zagrał zatrybił zatrybiło zaskoczył chwyciło wskoczył odhaczył dobiegł zabrzęczał zawibrował zagasł rozbłysł rozbłysnął zabłysnął zamigał przeskoczył przestawił przełączył przestroił odwirował wyprał upiekł ugotował zagotował
zaparzył zmielił zamroził rozmroził odmroził napompował nadmuchał napełnił opróżnił opadł odpadł zleciał zjechał wjechał dojechał
podjechał nadjechał przejechał ruszył stanął zatrzymał utrzymał wytrzymał przytrzymał dociekł pociekł wyciekł przestał
przeszedł doszedł wszedł wyszedł zszedł poszedł odszedł nadszedł przyszedł zaszedł wpadł spadł trafił dotarł przybył przyjechał przyleciał
wylądował wpłynął dopłynął spłynął odpłynął popłynął wypłynął napłynął zniknął znikł zanikł ustąpił ustał minął przeminął
przepadł wrócił powrócił pojawił ukazał pokazał wyświetlił wyskoczył wskoczył podskoczył zaskoczył odskoczył kliknął pstryknął
puścił odpuścił przepuścił wpuścił wypuścił załadował wczytał doczytał odczytał zaczytał pobrał ściągnął zaciągnął przeciągnął
dociągnął zassał podłączył połączył przyłączył zalogował wylogował zarejestrował zsynchronizował sparował wykrył rozpoznał
zobaczył złapał chwycił podchwycił zaświecił zapalił zazielenił poczerwieniał pożółkł zbladł rozjaśnił pojaśniał przyciemnił wyostrzył wygładził
wyrównał wyprostował naprostował rozprostował wygiął dogiął dopasował wpasował zmieścił wcisnął docisnął wsunął wysunął zsunął
rozsunął dosunął przesunął podniósł uniósł opuścił obniżył zmalał zmniejszył zwiększył urósł wzrósł podrósł skoczył
osłabł zelżał złagodniał ucichł zamilkł uciszył ściszył przycichł ustabilizował unormował uregulował wyregulował uspokoił
poprawił polepszył pogorszył naprawił zreperował zagoił zabliźnił wyleczył przeszło ulżył odetchnął odpoczął wyspał wysechł
wyschnął wyschł przesechł obeschł nagrzał ogrzał rozgrzał zagrzał dogrzał schłodził ochłodził wychłodził ostygł
wystygł zamarzł odtajał zadziałał podziałał zareagował odpowiedział odezwał zadzwonił zabrzmiał zagrał zaszumiał zahuczał
zawarczał zapikał zapiszczał przemówił ożył odżył obudził zbudził wybudził wstał powstał podniósł odpalił zapalił wystartował zrestartował zresetował
uruchomił włączył otworzył uchylił zamknął domknął zatrzasnął zaryglował zapiął dopiął odpiął przypiął zaczepił wkręcił
dokręcił odkręcił przykręcił obrócił przekręcił zakręcił wkleił przykleił odkleił skleił zszedł zmył sprał doprał wywabił
wyczyścił odetkał udrożnił przetkał przelał przelał wlał zalał wylał polał pomógł pomogło wystarczył starczył zadowolił usatysfakcjonował
przekonał rozwiał rozjaśnił wyjaśnił wytłumaczył objaśnił zamknął załatwił rozwiązał rozstrzygnął zakończył skończył
dostał otrzymał odebrał znalazł odnalazł znaleźli odnaleźli zameldował zakwaterował poradził odszukał wyszukał odzyskał zyskał uzyskał doczekał zobaczył dojrzał wypatrzył zauważył
odczuł poczuł usłyszał dosłyszał przeczytał obejrzał zmierzył przymierzył spróbował posmakował zasmakował smakował ujechał
dodzwonił zdzwonił dogadał porozumiał skontaktował umówił spotkał zapisał dopisał wpisał wypełnił wysłał przesłał dosłał
zapłacił opłacił przelał zaksięgował rozliczył naliczył doliczył odliczył policzył zgodził zgadzał przyjął zaakceptował
zatwierdził potwierdził uznał zweryfikował przeszedł zdążył zdołał udał powiódł poszczęścił wyszedł poskutkował podziałał
przydał sprawdził sprawdzał zmienił odmienił zamienił wymienił podmienił zaktualizował odświeżył przeładował odtworzył przywrócił wznowił
ponowił powtórzył zapisał zachował wygenerował wydrukował zeskanował wkleił skopiował przeniósł przełożył
zwrócił oddał dowiózł przywiózł dostarczył doręczył wniósł przyniósł zaniósł zabrał wywiózł posprzątał sprzątnął
odkurzył umył wymył naładował doładował rozładował podładował odpowietrzył zapowietrzył uszczelnił wybił odbił przebił wyrobił ułożył
zagnieździł przypasował spasował pasował spodobał podobał odblokował zablokował odwiesił zawiesił odnowił przedłużył wznowił aktywował`

/** Third person, what the thing does while all is well, or what one sees of it. */
const DOINGS = `
leży siedzi wisi stoi działa zadziała chodzi śmiga hula bangla gra funkcjonuje pracuje świeci grzeje dogrzewa nagrzewa
ogrzewa mrozi chłodzi suszy leci płynie spływa odpływa dopływa pompuje parzy miele piecze gotuje smaży pierze wiruje zmywa spłukuje
pobiera nabiera odprowadza wylewa dolewa podlewa zrasza słychać widać czuć słyszy słyszysz widzi widzisz widnieje figuruje
ładuje doładowuje rozładowuje loguje zalogowuje otwiera otworzy zamyka domyka odmyka uchyla rozwija zwija przewija rozkłada składa wpuszcza
przepuszcza puszcza wypuszcza wchodzi wychodzi dochodzi przychodzi schodzi przechodzi dociera drukuje skanuje kopiuje łączy paruje synchronizuje
rozpoznaje wykrywa wyszukuje znajduje odnajduje zgadza trzyma utrzymuje trwa odpala startuje rusza jeździ jedzie zjeżdża wjeżdża zatrzymuje staje
hamuje skręca kręci obraca podnosi opuszcza unosi mieści pasuje przylega domyka klika zaskakuje łapie chwyta pokazuje wskazuje mierzy liczy
nalicza odlicza dolicza odejmuje dodaje księguje rozlicza zapisuje zachowuje wysyła przesyła odbiera pobiera ściąga zaciąga
wgrywa wczytuje doczytuje generuje tworzy importuje eksportuje przyjmuje akceptuje zatwierdza odtwarza nadaje nagrywa zgrywa brzmi dzwoni
słucha mówi odpowiada reaguje mruga podświetla zapala rozświetla przyciemnia odświeża aktualizuje uruchamia włącza przełącza pojawia ukazuje wyświetla znika
mija ustępuje przestaje wraca powraca powtarza goi smakuje pachnie służy sprawuje spisuje
wystarcza starcza wystarczy starczy spełnia zadowala cieszy podoba wygląda leży prezentuje układa klei wiąże schnie
stygnie rośnie rusza ciągnie zasysa wciąga dmucha wieje nawiewa wymienia filtruje czyści ssie odkurza kosi tnie goli strzyże dociska
daje dają potwierdza weryfikuje autoryzuje`

/** The same where things go wrong. */
const MISDOINGS = `
leje przerywa zrywa wyrzuca wywala wiesza zawiesza gubi zacina tnie rwie zatrzymuje blokuje wyłącza resetuje restartuje gaśnie
przygasa miga migocze mruga cieknie ciecze kapie przecieka podcieka sączy hałasuje piszczy pika buczy brzęczy szumi trzeszczy stuka puka klekocze grzechocze skrzypi zgrzyta chrobocze drga wibruje telepie trzęsie kołysze chwieje skacze przeskakuje dymi śmierdzi
cuchnie boli swędzi szczypie krwawi wybija wyskakuje rozłącza wylogowuje rozładowuje muli laguje dubluje dublują
przegrzewa iskrzy ociera obciera haczy zahacza obija odpada odkleja łuszczy pęka
brudzi plami podtapia spamuje bombarduje nęka wypada zsuwa zjeżdża luzuje blaknie krzaczy sypie pada psuje nawala zawodzi spóźnia opóźnia`

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

function oneOf(each: readonly string[]): string {
  return `(${[...new Set(each)].join('|')})`
}

/** "zgasł*", and the feminine stem where it differs ("wziął", "wzięł*"; "podniósł", "podniosł*"; "szedł", "szł*"). */
function past(masculine: string): readonly string[] {
  const stem = masculine
    .replace(/ął$/, 'ęł')
    .replace(/szedł$/, 'szł')
    .replace(/(?<=[wrni])([óo])([słz]+)$/, (_all, _vowel, end: string) => `o${end}`)
    .replace(/mógł$/, 'mogł')
    .replace(/wiódł$/, 'wiodł')
  return stem === masculine ? [`${masculine}*`] : [masculine, `${stem}*`]
}

/** One and several: "leży", "leżą"; "świeci", "świecą"; "robi", "robią"; "grzeje", "grzeją". */
function present(one: string): readonly string[] {
  if (one.endsWith('a')) return [one, `${one}ją`]
  if (one.endsWith('ie')) return [one, `${one.slice(0, -1)}ą`, `${one.slice(0, -2)}ą`]
  if (/[ey]$/.test(one)) return [one, `${one.slice(0, -1)}ą`]
  if (one.endsWith('i')) return [one, `${one}ą`, `${one.slice(0, -1)}ą`]
  return [one]
}

export const PL_STATE_VERBS = {
  events: oneOf(words(EVENTS).flatMap(past)),
  doings: oneOf(words(DOINGS).flatMap(present)),
  misdoings: oneOf(words(MISDOINGS).flatMap(present)),
} as const
