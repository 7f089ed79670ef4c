/**
 * What agents do this moment, each verb as its infinitive and, where they do not follow from it, its first and third
 * person ("wysyłać", "pisać piszę pisze"). Whoever adds a verb adds it here once.
 */
const REMEDIES = `
nanosić nanoszę nanosi, zerować, wygaszać, wyciszać, nabijać, przesadzać, przyklepywać, zawracać, wchodzić wchodzę wchodzi, przeszywać, dociągać, przerysowywać, rozpoczynać, kończyć kończę kończy, wyklejać, dopasowywać, dobierać, wybijać, zbijać, kreślić kreślę kreśli, malować, lakierować, szlifować, spawać, lutować, ostrzyć ostrzę ostrzy, kserować, laminować, oprawiać, wbijać, wstukiwać, przeprogramowywać, programować, kodować, testować, retuszować, wyrywać wyrywam wyrywa,
wysyłać, przesyłać, dosyłać, odsyłać, posyłać, podsyłać, przysyłać, rozsyłać, podrzucać, nadawać nadaję nadaje, dostarczać, doręczać,
przekazywać, przekierowywać, przywozić przywożę przywozi, dowozić dowożę dowozi, zawozić zawożę zawozi, odwozić odwożę odwozi,
wieźć wiozę wiezie, nieść niosę niesie, przynosić przynoszę przynosi, zanosić zanoszę zanosi, odnosić odnoszę odnosi,
oddawać oddaję oddaje, zwracać, wypłacać, wpłacać, dopłacać, opłacać, spłacać, płacić płacę płaci, przelewać, umarzać, pokrywać pokrywam pokrywa,
naliczać, doliczać, odliczać, przeliczać, rozliczać, zaliczać, księgować, przeksięgowywać, przyznawać przyznaję przyznaje,
wystawiać, wydawać wydaję wydaje, wypisywać, sporządzać, przygotowywać, szykować, opracowywać, drukować, skanować, wypełniać,
uzupełniać, dopełniać, wpisywać, dopisywać, przepisywać, odpisywać, podpisywać, rejestrować, wprowadzać, dodawać dodaję dodaje, dołączać, załączać,
dokładać, dorzucać, wrzucać, wyrzucać, przerzucać, umieszczać, zamieszczać, publikować, udostępniać, zmieniać, wymieniać, zamieniać, podmieniać,
naprawiać, poprawiać, korygować, aktualizować, odświeżać, odnawiać, ustawiać, przestawiać, wstawiać, dostawiać, podstawiać, stawiać, odstawiać,
konfigurować, dostrajać, regulować, kalibrować, synchronizować, resetować, restartować, uruchamiać, odpalać, włączać, wyłączać,
podłączać, przyłączać, odłączać, rozłączać, blokować, odblokowywać, zastrzegać, zabezpieczać, aktywować, uaktywniać, dezaktywować,
wznawiać, ponawiać, przywracać, odtwarzać, odzyskiwać, usuwać, kasować, czyścić czyszczę czyści, wykreślać, skreślać, wyrejestrowywać, zdejmować,
cofać, wycofywać, anulować, odwoływać, unieważniać, rozwiązywać, zamykać, otwierać, tworzyć tworzę tworzy, zakładać, generować, nakładać,
instalować, wgrywać wgrywam wgrywa, dogrywać dogrywam dogrywa, importować, eksportować, przenosić przenoszę przenosi, przesuwać, przepinać, podpinać, odpinać, wpinać, spinać, dopinać,
przebukowywać, przekładać, rezerwować, bukować, zamawiać, domawiać, umawiać, zlecać, zgłaszać, składać, wnosić wnoszę wnosi, zawieszać, odwieszać,
przedłużać, wydłużać, skracać, przyspieszać, przyśpieszać, obniżać, podnosić podnoszę podnosi, podwyższać, zwiększać, zmniejszać, rozszerzać,
wyrównywać, rekompensować, niwelować, rozkładać, rozdzielać, dzielić dzielę dzieli, przydzielać, oddzielać, przypisywać, zwalniać, użyczać, wypożyczać,
zatwierdzać, akceptować, uwzględniać, uznawać uznaję uznaje, przyjmować, załatwiać, ogarniać, organizować, scalać, łatać,
wymuszać, wdrażać, wykonywać, robić robię robi, przerabiać, dorabiać, wyrabiać, montować, demontować, dokręcać, przykręcać, odkręcać, rozkręcać, pakować, przepakowywać,
zostawiać, zatrzymywać, odkładać, doładowywać, zasilać, eskalować, prostować, wyprostowywać, naprostowywać, poluzowywać, uszczelniać,
puszczać, wpuszczać, przepuszczać, rozpisywać, kłaść kładę kładzie, dawać daję daje, brać biorę bierze, zabierać, odbierać, ściągać, wyciągać, wyjmować,
wkładać, przepychać, pchać, popychać, doręczać, delegować, wzywać wzywam wzywa, zapewniać, gwarantować, dorysowywać, przemalowywać, doszywać, szyć szyję szyje,
gotować, piec piekę piecze, smażyć smażę smaży, parzyć parzę parzy, sprzątać, myć myję myje, prać piorę pierze, prasować, kroić kroję kroi, nalewać, dolewać, odpowietrzać, udrażniać,
przekopiowywać, kopiować, migrować, mapować, powiązywać, przewiązywać, parować, łączyć łączę łączy, autoryzować, unieszkodliwiać,
zrywać zrywam zrywa, wypowiadać, rozdawać rozdaję rozdaje, fundować, stornować, refundować, kompletować, wycinać, wklejać, przyklejać, naklejać, odklejać, wieszać, montować`

/** What agents do as well, but which is no remedy in itself. */
const EFFORTS = `
gadać, rozmawiać, kontaktować, wykłócać, apelować, pilotować,
dzwonić dzwonię dzwoni, oddzwaniać, obdzwaniać, telefonować, pisać piszę pisze, mailować, zawiadamiać, powiadamiać, uprzedzać, informować,
pilnować, dopilnowywać, doglądać, śledzić śledzę śledzi, monitorować, prowadzić prowadzę prowadzi, zajmować, jechać jadę jedzie, iść idę idzie, lecieć lecę leci, biec biegnę biegnie,
wsiadać, ruszać, ganiać, gonić gonię goni, pędzić pędzę pędzi, poganiać, ponaglać, naciskać, wnioskować, interweniować, występować, siadać, przejmować, monitować, wracać, zaczynać, dopominać, upominać, domagać, walczyć walczę walczy, zabiegać`

interface Verb {
  readonly infinitive: string
  readonly i: string
  readonly it: string
}

function verbsOf(list: string): readonly Verb[] {
  return list.split(',').map((entry) => {
    const [infinitive = '', i, it] = entry.trim().split(' ')
    if (i !== undefined && it !== undefined) return { infinitive, i, it }
    if (/(ow|[yi]w)ać$/.test(infinitive)) {
      const stem = infinitive.replace(/(ow|[yi]w)ać$/, 'uj')
      return { infinitive, i: `${stem}ę`, it: `${stem}e` }
    }
    const stem = infinitive.slice(0, -1)
    return { infinitive, i: `${stem}m`, it: stem }
  })
}

const remedies = verbsOf(REMEDIES)
const all = [...remedies, ...verbsOf(EFFORTS)]

function oneOf(words: readonly string[]): string {
  return `(${[...new Set(words)].join('|')})`
}

/** Without diacritics "pakuję" (I pack) reads like "pakuje" (packs); "wysyłam" never like "wysyła". */
function isLikeThirdPerson({ i, it }: Verb): boolean {
  return it === `${i.slice(0, -1)}e`
}

/** Forms of these verbs, as phrases. */
export const PL_PRESENT_PHRASES = {
  /** Remedies that the agent is doing this moment ("I am sending"). */
  doing: oneOf(remedies.map(({ i }) => i)),
  /** The same, and what is no remedy in itself; first persons that are nobody else's. */
  'doing-certain': oneOf(all.filter((verb) => !isLikeThirdPerson(verb)).map(({ i }) => i)),
  /** First persons that read like the third without diacritics. */
  'doing-ambiguous': oneOf(all.filter(isLikeThirdPerson).map(({ i }) => i)),
  'we-do': oneOf(remedies.map(({ it }) => `${it}my`)),
  'to-do': oneOf(remedies.map(({ infinitive }) => infinitive)),
  'others-do': oneOf(
    all.flatMap(({ i, it }) => [it, it.endsWith('a') && i.endsWith('m') ? `${it}ją` : `${i.slice(0, -1)}ą`]),
  ),
} as const
