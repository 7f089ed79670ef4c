/**
 * What agents do, each verb as its infinitive, first person and past: all other forms follow from these. Whoever adds a
 * verb adds it here once.
 */
const REMEDIES = `
przetrzymać przetrzymam przetrzymał, dosypać dosypię dosypał, nagrać nagram nagrał, przeklikać przeklikam przeklikał, sprowadzić sprowadzę sprowadził,
puścić puszczę puścił, dokupić dokupię dokupił, kupić kupię kupił, nabyć nabędę nabył,
 przekopać przekopię przekopał, odkopać odkopię odkopał, wykopać wykopię wykopał, przetłumaczyć przetłumaczę przetłumaczył,
przemeblować przemebluję przemeblował, rozstawić rozstawię rozstawił, odstawić odstawię odstawił, nastawić nastawię nastawił, wymierzyć wymierzę wymierzył,
 poinstruować poinstruuję poinstruował, pokazać pokażę pokazał, wyliczyć wyliczę wyliczył, obliczyć obliczę obliczył,
oszacować oszacuję oszacował, zaświadczyć zaświadczę zaświadczył, poświadczyć poświadczę poświadczył, opieczętować opieczętuję opieczętował,
zatytułować zatytułuję zatytułował, przemianować przemianuję przemianował, przebrać przebiorę przebrał, rozwieźć rozwiozę rozwiózł, zwieźć zwiozę zwiózł,
wywieźć wywiozę wywiózł, podwieźć podwiozę podwiózł, obsadzić obsadzę obsadził, zwerbować zwerbuję zwerbował, podlać podleję podlał, nasadzić nasadzę nasadził,
odmalować odmaluję odmalował, wytapetować wytapetuję wytapetował, zagipsować zagipsuję zagipsował, wyszlifować wyszlifuję wyszlifował,
odkazić odkażę odkaził, zdezynfekować zdezynfekuję zdezynfekował, odgrzać odgrzeję odgrzał, doprawić doprawię doprawił, dosolić dosolę dosolił,
zdublować zdubluję zdublował, sklonować sklonuję sklonował, zaszyfrować zaszyfruję zaszyfrował,
odszyfrować odszyfruję odszyfrował, sformatować sformatuję sformatował, zmapować zmapuję zmapował, podbić podbiję podbił, przebić przebiję przebił,
przebadać przebadam przebadał, zaszczepić zaszczepię zaszczepił, wygospodarować wygospodaruję wygospodarował, wyskrobać wyskrobię wyskrobał,
wykombinować wykombinuję wykombinował, skombinować skombinuję skombinował, wytrzasnąć wytrzasnę wytrzasnął, wydębić wydębię wydębił,
przeszyć przeszyję przeszył, przerysować przerysuję przerysował, dociągnąć dociągnę dociągnął, wyciszyć wyciszę wyciszył, nanieść naniosę naniósł, nabić nabiję nabił, przesadzić przesadzę przesadził, naostrzyć naostrzę naostrzył, zaostrzyć zaostrzę zaostrzył, skserować skseruję skserował, zalaminować zalaminuję zalaminował, przylutować przylutuję przylutował, zespawać zespawam zespawał, polakierować polakieruję polakierował, wyretuszować wyretuszuję wyretuszował, wygasić wygaszę wygasił,
przerobić przerobię przerobił, dorobić dorobię dorobił, wyrobić wyrobię wyrobił, wyrzucić wyrzucę wyrzucił, przerzucić przerzucę przerzucił,
przepchnąć przepchnę przepchnął, rozkręcić rozkręcę rozkręcił, skręcić skręcę skręcił, przyłączyć przyłączę przyłączył, dopiąć dopnę dopiął,
spiąć zepnę spiął, przypiąć przypnę przypiął, zadysponować zadysponuję zadysponował, wnieść wniosę wniósł, wycenić wycenię wycenił,
dopłacić dopłacę dopłacił, spłacić spłacę spłacił, unieważnić unieważnię unieważnił, skreślić skreślę skreślił, dorysować dorysuję dorysował,
zamalować zamaluję zamalował, przemalować przemaluję przemalował, pomalować pomaluję pomalował, wyciąć wytnę wyciął, dociąć dotnę dociął,
nalać naleję nalał, zlać zleję zlał, przelogować przeloguję przelogował, wylogować wyloguję wylogował, zalogować zaloguję zalogował,
sparować sparuję sparował, skopiować skopiuję skopiował, przekopiować przekopiuję przekopiował, zarchiwizować zarchiwizuję zarchiwizował,
przywiesić przywieszę przywiesił, powiesić powieszę powiesił, odwrócić odwrócę odwrócił, obrócić obrócę obrócił, wyciągnąć wyciągnę wyciągnął,
wyjąć wyjmę wyjął, włożyć włożę włożył, wsadzić wsadzę wsadził, rozprowadzić rozprowadzę rozprowadził, rozpakować rozpakuję rozpakował,
przepakować przepakuję przepakował, zapakować zapakuję zapakował, zważyć zważę zważył, zmierzyć zmierzę zmierzył, ugotować ugotuję ugotował,
usmażyć usmażę usmażył, zaparzyć zaparzę zaparzył, wyprasować wyprasuję wyprasował, zacerować zaceruję zacerował,
wyczarować wyczaruję wyczarował, wcisnąć wcisnę wcisnął, wykasować wykasuję wykasował,
zatrudnić zatrudnię zatrudnił, oddelegować oddeleguję oddelegował, wydelegować wydeleguję wydelegował, wyznaczyć wyznaczę wyznaczył,
zaplanować zaplanuję zaplanował, zamieścić zamieszczę zamieścił, sprostować sprostuję sprostował, zneutralizować zneutralizuję zneutralizował,
ukrócić ukrócę ukrócił, zawrócić zawrócę zawrócił, rozesłać roześlę rozesłał, zaszyć zaszyję zaszył, załatać załatam załatał,
wyłożyć wyłożę wyłożył, ufundować ufunduję ufundował, refundować refunduję refundował,
wystąpić wystąpię wystąpił, zawnioskować zawnioskuję zawnioskował, wysterować wysteruję wysterował,
odpalić odpalę odpalił, docisnąć docisnę docisnął, przeszkolić przeszkolę przeszkolił, wyszykować wyszykuję wyszykował,
przyszykować przyszykuję przyszykował, skompletować skompletuję skompletował, dobrać dobiorę dobrał, wybrać wybiorę wybrał,
zdziałać zdziałam zdziałał, wywalczyć wywalczę wywalczył, wskrzesić wskrzeszę wskrzesił, uratować uratuję uratował,
odkleić odkleję odkleił, nakleić nakleję nakleił, doczyścić doczyszczę doczyścił, zatkać zatkam zatkał, odetkać odetkam odetkał, przetkać przetkam przetkał,
wysłać wyślę wysłał, przesłać prześlę przesłał, dosłać doślę dosłał, odesłać odeślę odesłał, posłać poślę posłał,
podesłać podeślę podesłał, przysłać przyślę przysłał, podrzucić podrzucę podrzucił, nadać nadam nadał, dostarczyć dostarczę dostarczył, doręczyć doręczę doręczył,
przekazać przekażę przekazał, skierować skieruję skierował, przekierować przekieruję przekierował,
przywieźć przywiozę przywiózł, dowieźć dowiozę dowiózł, zawieźć zawiozę zawiózł, odwieźć odwiozę odwiózł, odebrać odbiorę odebrał,
zabrać zabiorę zabrał, oddać oddam oddał, zwrócić zwrócę zwrócił, wypłacić wypłacę wypłacił, wpłacić wpłacę wpłacił,
przelać przeleję przelał, zapłacić zapłacę zapłacił, umorzyć umorzę umorzył, pokryć pokryję pokrył,
naliczyć naliczę naliczył, doliczyć doliczę doliczył, odliczyć odliczę odliczył, przeliczyć przeliczę przeliczył,
policzyć policzę policzył, rozliczyć rozliczę rozliczył, zaksięgować zaksięguję zaksięgował,
przeksięgować przeksięguję przeksięgował, zaliczyć zaliczę zaliczył, przyznać przyznam przyznał,
wystawić wystawię wystawił, wydać wydam wydał, wypisać wypiszę wypisał, sporządzić sporządzę sporządził,
przygotować przygotuję przygotował, opracować opracuję opracował, wydrukować wydrukuję wydrukował,
zeskanować zeskanuję zeskanował, spisać spiszę spisał, wypełnić wypełnię wypełnił, uzupełnić uzupełnię uzupełnił,
wpisać wpiszę wpisał, dopisać dopiszę dopisał, zapisać zapiszę zapisał, przepisać przepiszę przepisał,
odnotować odnotuję odnotował, zanotować zanotuję zanotował, podpisać podpiszę podpisał,
zarejestrować zarejestruję zarejestrował, wprowadzić wprowadzę wprowadził, dodać dodam dodał, dołączyć dołączę dołączył,
załączyć załączę załączył, dołożyć dołożę dołożył, dorzucić dorzucę dorzucił, wrzucić wrzucę wrzucił,
umieścić umieszczę umieścił, opublikować opublikuję opublikował, udostępnić udostępnię udostępnił,
zmienić zmienię zmienił, wymienić wymienię wymienił, zamienić zamienię zamienił, podmienić podmienię podmienił,
naprawić naprawię naprawił, poprawić poprawię poprawił, skorygować skoryguję skorygował,
zaktualizować zaktualizuję zaktualizował, odświeżyć odświeżę odświeżył, odnowić odnowię odnowił,
ustawić ustawię ustawił, przestawić przestawię przestawił, skonfigurować skonfiguruję skonfigurował,
dostroić dostroję dostroił, wyregulować wyreguluję wyregulował, skalibrować skalibruję skalibrował,
zsynchronizować zsynchronizuję zsynchronizował, zresetować zresetuję zresetował,
zrestartować zrestartuję zrestartował, uruchomić uruchomię uruchomił, włączyć włączę włączył, wyłączyć wyłączę wyłączył,
przełączyć przełączę przełączył, podłączyć podłączę podłączył, odłączyć odłączę odłączył, połączyć połączę połączył,
rozłączyć rozłączę rozłączył, zablokować zablokuję zablokował, odblokować odblokuję odblokował,
zastrzec zastrzegę zastrzegł, zabezpieczyć zabezpieczę zabezpieczył, aktywować aktywuję aktywował,
uaktywnić uaktywnię uaktywnił, dezaktywować dezaktywuję dezaktywował, wznowić wznowię wznowił,
przywrócić przywrócę przywrócił, odtworzyć odtworzę odtworzył, odzyskać odzyskam odzyskał, usunąć usunę usunął,
skasować skasuję skasował, wyczyścić wyczyszczę wyczyścił, oczyścić oczyszczę oczyścił, wyzerować wyzeruję wyzerował,
wykreślić wykreślę wykreślił, wyrejestrować wyrejestruję wyrejestrował, zdjąć zdejmę zdjął,
cofnąć cofnę cofnął, wycofać wycofam wycofał, anulować anuluję anulował, odwołać odwołam odwołał,
rozwiązać rozwiążę rozwiązał, zamknąć zamknę zamknął, otworzyć otworzę otworzył, utworzyć utworzę utworzył,
stworzyć stworzę stworzył, założyć założę założył, wygenerować wygeneruję wygenerował, nałożyć nałożę nałożył,
zainstalować zainstaluję zainstalował, odinstalować odinstaluję odinstalował, wgrać wgram wgrał, pobrać pobiorę pobrał,
zaimportować zaimportuję zaimportował, wyeksportować wyeksportuję wyeksportował, zmigrować zmigruję zmigrował,
przenieść przeniosę przeniósł, przesunąć przesunę przesunął, przepiąć przepnę przepiął, podpiąć podepnę podpiął,
odpiąć odepnę odpiął, wpiąć wepnę wpiął, przebukować przebukuję przebukował, przełożyć przełożę przełożył,
zarezerwować zarezerwuję zarezerwował, umówić umówię umówił, zamówić zamówię zamówił, domówić domówię domówił,
zlecić zlecę zlecił, zgłosić zgłoszę zgłosił, złożyć złożę złożył, zawiesić zawieszę zawiesił,
odwiesić odwieszę odwiesił, przedłużyć przedłużę przedłużył, wydłużyć wydłużę wydłużył, skrócić skrócę skrócił,
przyspieszyć przyspieszę przyspieszył, przyśpieszyć przyśpieszę przyśpieszył, obniżyć obniżę obniżył,
podnieść podniosę podniósł, podwyższyć podwyższę podwyższył, zwiększyć zwiększę zwiększył,
zmniejszyć zmniejszę zmniejszył, rozszerzyć rozszerzę rozszerzył, powiększyć powiększę powiększył,
ograniczyć ograniczę ograniczył, wyrównać wyrównam wyrównał, zrekompensować zrekompensuję zrekompensował,
zniwelować zniweluję zniwelował, rozłożyć rozłożę rozłożył, rozdzielić rozdzielę rozdzielił, podzielić podzielę podzielił,
przydzielić przydzielę przydzielił, przypisać przypiszę przypisał, przyporządkować przyporządkuję przyporządkował,
zwolnić zwolnię zwolnił, wypożyczyć wypożyczę wypożyczył, użyczyć użyczę użyczył, podarować podaruję podarował,
wypuścić wypuszczę wypuścił, przepuścić przepuszczę przepuścił, dopuścić dopuszczę dopuścił,
zatwierdzić zatwierdzę zatwierdził, potwierdzić potwierdzę potwierdził, zaakceptować zaakceptuję zaakceptował,
rozpatrzyć rozpatrzę rozpatrzył, uwzględnić uwzględnię uwzględnił, uznać uznam uznał, przyjąć przyjmę przyjął,
załatwić załatwię załatwił, ogarnąć ogarnę ogarnął, zorganizować zorganizuję zorganizował,
uregulować ureguluję uregulował, uzgodnić uzgodnię uzgodnił, ustalić ustalę ustalił, wyjaśnić wyjaśnię wyjaśnił,
odnaleźć odnajdę odnalazł, znaleźć znajdę znalazł, wyszukać wyszukam wyszukał, poszukać poszukam poszukał,
oznaczyć oznaczę oznaczył, opisać opiszę opisał, zaznaczyć zaznaczę zaznaczył, odznaczyć odznaczę odznaczył,
zdefiniować zdefiniuję zdefiniował, scalić scalę scalił, wymusić wymuszę wymusił, nadpisać nadpiszę nadpisał,
wdrożyć wdrożę wdrożył, przeprowadzić przeprowadzę przeprowadził, wykonać wykonam wykonał, zrobić zrobię zrobił,
zamontować zamontuję zamontował, zdemontować zdemontuję zdemontował, dokręcić dokręcę dokręcił,
nasmarować nasmaruję nasmarował, uszczelnić uszczelnię uszczelnił, spakować spakuję spakował, zostawić zostawię zostawił,
zatrzymać zatrzymam zatrzymał, przechować przechowam przechował, odłożyć odłożę odłożył, przynieść przyniosę przyniósł,
zanieść zaniosę zaniósł, wstawić wstawię wstawił, dostawić dostawię dostawił, posprzątać posprzątam posprzątał,
doładować doładuję doładował, naładować naładuję naładował, zasilić zasilę zasilił, odkupić odkupię odkupił,
zaprosić zaproszę zaprosił, zaoferować zaoferuję zaoferował, zaproponować zaproponuję zaproponował, podać podam podał,
eskalować eskaluję eskalował, wyeskalować wyeskaluję wyeskalował, zainterweniować zainterweniuję zainterweniował,
wyprostować wyprostuję wyprostował, naprostować naprostuję naprostował, dokończyć dokończę dokończył,
ponowić ponowię ponowił, powtórzyć powtórzę powtórzył, wezwać wezwę wezwał,
zapewnić zapewnię zapewnił, odciążyć odciążę odciążył, odpowietrzyć odpowietrzę odpowietrzył, dograć dogram dograł, udrożnić udrożnię udrożnił, wzmocnić wzmocnię wzmocnił,
ustabilizować ustabilizuję ustabilizował, dostosować dostosuję dostosował, dopasować dopasuję dopasował,
zoptymalizować zoptymalizuję zoptymalizował, przeprogramować przeprogramuję przeprogramował, zakodować zakoduję zakodował,
zaprogramować zaprogramuję zaprogramował, rozpisać rozpiszę rozpisał, wpuścić wpuszczę wpuścił, wkleić wkleję wkleił,
skleić skleję skleił, doszyć doszyję doszył, zszyć zszyję zszył, uszyć uszyję uszył, podstawić podstawię podstawił, przykleić przykleję przykleił, umyć umyję umył, wyprać wypiorę wyprał,
wysprzątać wysprzątam wysprzątał, przeciąć przetnę przeciął, odkręcić odkręcę odkręcił, zakręcić zakręcę zakręcił,
przykręcić przykręcę przykręcił, przeczyścić przeczyszczę przeczyścił, podgrzać podgrzeję podgrzał,
schłodzić schłodzę schłodził, dolać doleję dolał, opłacić opłacę opłacił, odsłonić odsłonię odsłonił,
poluzować poluzuję poluzował, wyciszyć wyciszę wyciszył, doprecyzować doprecyzuję doprecyzował,
zmodyfikować zmodyfikuję zmodyfikował, zredukować zredukuję zredukował`

/** What agents do as well, but which is no remedy in itself. */
const EFFORTS = `
dopatrzyć dopatrzę dopatrzył, doglądnąć doglądnę doglądnął,
wykłócić wykłócę wykłócił, pogadać pogadam pogadał, zagadać zagadam zagadał, przegadać przegadam przegadał, omówić omówię omówił, przedyskutować przedyskutuję przedyskutował,
doczytać doczytam doczytał, przeczytać przeczytam przeczytał, przestudiować przestudiuję przestudiował, przetrząsnąć przetrząsnę przetrząsnął, przeszukać przeszukam przeszukał,
popytać popytam popytał, rozpytać rozpytam rozpytał, wybadać wybadam wybadał, prześwietlić prześwietlę prześwietlił, zaapelować zaapeluję zaapelował,
zawalczyć zawalczę zawalczył, powalczyć powalczę powalczył, postarać postaram postarał, wyruszyć wyruszę wyruszył, dojechać dojadę dojechał,
zejść zejdę zszedł, pilotować pilotuję pilotował, odpytać odpytam odpytał,
wejść wejdę wszedł, stawić stawię stawił, przeprosić przeproszę przeprosił, wstać wstanę wstał, zacząć zacznę zaczął,
obdzwonić obdzwonię obdzwonił, zapukać zapukam zapukał, wpaść wpadnę wpadł, zajechać zajadę zajechał,
skoczyć skoczę skoczył, pobiec pobiegnę pobiegł, rozmówić rozmówię rozmówił, rozejrzeć rozejrzę rozejrzał,
pomówić pomówię pomówił, przycisnąć przycisnę przycisnął, nacisnąć nacisnę nacisnął, upomnieć upomnę upomniał, wstawić wstawię wstawił,
uprzedzić uprzedzę uprzedził, wytłumaczyć wytłumaczę wytłumaczył, wyśledzić wyśledzę wyśledził, namierzyć namierzę namierzył,
wytropić wytropię wytropił, zmierzyć zmierzę zmierzył, odszukać odszukam odszukał, poruszyć poruszę poruszył,
przetestować przetestuję przetestował, dopilnować dopilnuję dopilnował, przypilnować przypilnuję przypilnował,
popilnować popilnuję popilnował, przeanalizować przeanalizuję przeanalizował, zweryfikować zweryfikuję zweryfikował,
zaopiekować zaopiekuję zaopiekował, zadbać zadbam zadbał, zatroszczyć zatroszczę zatroszczył,
poprowadzić poprowadzę poprowadził, przyjrzeć przyjrzę przyjrzał, zająć zajmę zajął, przejrzeć przejrzę przejrzał,
prześledzić prześledzę prześledził, przejąć przejmę przejął, dowiedzieć dowiem dowiedział, dopytać dopytam dopytał,
porozmawiać porozmawiam porozmawiał, przypomnieć przypomnę przypomniał, obejrzeć obejrzę obejrzał,
przyjechać przyjadę przyjechał, pojechać pojadę pojechał, podjechać podjadę podjechał, wziąć wezmę wziął,
przebudować przebuduję przebudował, postawić postawię postawił, ściągnąć ściągnę ściągnął,
popchnąć popchnę popchnął, pogonić pogonię pogonił, ponaglić ponaglę ponaglił, zmobilizować zmobilizuję zmobilizował`

interface Verb {
  readonly infinitive: string
  /** First person, what will be done. */
  readonly will: string
  readonly past: string
}

function verbsOf(list: string): readonly Verb[] {
  return list.split(',').map((entry) => {
    const [infinitive = '', will = '', past = ''] = entry.trim().split(' ')
    return { infinitive, will, past }
  })
}

const remedies = verbsOf(REMEDIES)
const all = [...remedies, ...verbsOf(EFFORTS)]

/** Without diacritics "wyślę" (I will send) reads like "wyśle" (will send); "naprawię" never like "naprawi". */
function isLikeThirdPerson({ infinitive, will }: Verb): boolean {
  return /[yi]ję$/.test(will) || (/[^r]ać$/.test(infinitive) && /[^dw]ę$/.test(will))
}

/** Asked whether it was received or found, the customer tells the result. */
const RECEIVED: ReadonlySet<string> = new Set(['odebrał', 'odnalazł', 'znalazł', 'odzyskał', 'pobrał'])

/** Without diacritics "nadał" (sent off) reads like "nadal" (still). */
function isPlain({ past }: Verb): boolean {
  return past !== 'nadał'
}

function did({ past }: Verb): readonly string[] {
  const feminine = past.replace(/ął$/, 'ęł')
  return [`${past}em`, `${feminine}am`, `${feminine.slice(0, -1)}liśmy`, `${feminine}yśmy`]
}

/** What a single customer, or several, may have done: "wysłał Pan", "wysłała Pani", "wysłali Państwo". */
function theyDid({ past }: Verb): readonly string[] {
  const feminine = past.replace(/ął$/, 'ęł')
  return [past, `${feminine}a`, `${feminine.slice(0, -1)}li`]
}

/** Beginnings of the participle ("wysłan*" for "wysłany", "wysłana", "wysłano"). */
function done({ infinitive, will, past }: Verb): readonly string[] {
  if (/[yi]ję$/.test(will)) return [`${infinitive.slice(0, -1)}t*`]
  if (/[iy]ć$/.test(infinitive)) return [`${will.slice(0, -1)}on*`]
  if (infinitive.endsWith('nąć')) return [`${infinitive.slice(0, -2)}ięt*`]
  if (infinitive.endsWith('ąć')) return [`${infinitive.slice(0, -2)}ęt*`]
  if (infinitive.endsWith('ać')) return [`${past.slice(0, -1)}n*`]
  return [
    `${past
      .replace(/ió([sz])ł$/, 'ie$1ion')
      .replace(/lazł$/, 'lezion')
      .replace(/gł$/, 'żon')}*`,
  ]
}

function weWill({ infinitive, will }: Verb): readonly string[] {
  if (will.endsWith('m')) return [`${will}y`]
  if (/[iy]ć$/.test(infinitive) && !/[yi]ję$/.test(will)) return [`${infinitive.slice(0, -1)}my`]
  const stem = will
    .slice(0, -1)
    .replace(/([bp])ior$/, '$1ierz')
    .replace(/jad$/, 'jedzi')
    .replace(/io([sz])$/, 'ie$1i')
    .replace(/jd$/, 'jdzi')
    .replace(/eg$/, 'eż')
  return [/[mnw]$/.test(stem) ? `${stem}iemy` : `${stem}emy`]
}

/** "He will send", "they will send". */
function othersWill(verb: Verb): readonly string[] {
  const they = verb.will.replace(/dam$/, 'dadzą').replace(/am$/, 'ają').replace(/ę$/, 'ą')
  return [...weWill(verb).map((form) => form.slice(0, -2)), they]
}

function oneOf(words: readonly string[]): string {
  return `(${[...new Set(words)].join('|')})`
}

/** Forms of these verbs, as phrases. */
export const PL_VERB_PHRASES = {
  /** "one has sent": nobody is named. */
  'was-done': oneOf(remedies.flatMap(done).map((stem) => stem.replace('*', 'o'))),
  /** Infinitives of remedies. */
  'to-remedy': oneOf(remedies.map(({ infinitive }) => infinitive)),
  /** "I sent", "we sent". */
  'did-remedy': oneOf(remedies.flatMap(did)),
  /** "he sent", "she sent", "they sent". */
  'they-did': oneOf(all.filter((verb) => isPlain(verb) && !RECEIVED.has(verb.past)).flatMap(theyDid)),
  /** "you sent", to one person. */
  'you-did': oneOf(all.flatMap(({ past }) => [`${past}eś`, `${past.replace(/ął$/, 'ęł')}aś`])),
  /** "sent" */
  'remedy-done': oneOf(remedies.flatMap(done)),
  /** "it sent", "they saved": what has happened to the customer's thing. */
  'remedy-past': oneOf(
    remedies.filter(isPlain).flatMap(({ past }) => [`${past}*`, `${past.replace(/ął$/, 'ęł')}*`]),
  ),
  'will-certain': oneOf(all.filter((verb) => !isLikeThirdPerson(verb)).map(({ will }) => will)),
  'will-ambiguous': oneOf(all.filter(isLikeThirdPerson).map(({ will }) => will)),
  'we-will': oneOf(all.flatMap(weWill)),
  'others-will': oneOf(all.flatMap(othersWill)),
} as const

/** What goes wrong by itself or by somebody's fault, as its masculine past: causes that are told. */
const MISHAPS =
  `zgubił zagubił zapodział pomylił przeoczył pominął zapomniał zamienił pomieszał nadpisał skasował zdublował
podwoił rozłączył zerwał urwał przerwał przepalił spalił stopił zalał zamókł zapchał zatkał przytkał zablokował zaciął
zakleszczył odrzucił wstrzymał zatrzymał utknął ugrzązł zawiesił przeciążył przepełnił wyczerpał rozładował wyciekł
wygasł stracił utracił uszkodził zepsuł popsuł pękł odkleił poluzował obluzował rozregulował rozkalibrował wypadł odpadł
wypiął odpiął rozszczelnił przeciekł zarysował zachorował rozchorował spóźnił zaspał zawiódł nawalił
padł przestał uległ rozjechał rozminął rozsynchronizował zmylił wprowadził przekręcił wyparował skończył przedawnił
uderzył zahaczył przeciął wykoleił`.split(/\s+/)

export const PL_MISHAPS = oneOf([
  ...MISHAPS.flatMap((past) => {
    const feminine = past
      .replace(/ął$/, 'ęł')
      .replace(/ódł$/, 'odł')
      .replace(/ókł$/, 'okł')
      .replace(/ązł$/, 'ęzł')
    return [past, ...['a', 'o', 'y'].map((ending) => `${feminine}${ending}`)]
  }),
  '(złapał|złapała) gumę',
])
