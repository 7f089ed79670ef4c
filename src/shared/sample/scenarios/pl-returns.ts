import type { Scenario } from '../types.ts'

const ANY = ['appliance', 'furniture', 'home', 'textile', 'garden'] as const

/** Damage, returns, missing parts. */
export const POLISH_RETURNS: readonly Scenario[] = [
  {
    category: 'Damaged item',
    kind: 'complaint',
    products: ['furniture'],
    orderAgeDays: [3, 15],
    subject: ['Uszkodzona przesyłka {order}', 'Towar przyszedł rozbity'],
    open: [
      'Dziś przyszło zamówienie {order} i zawartość jest uszkodzona. Karton był z jednej strony miękki, a w środku jeden róg w kawałkach.',
      'Dwa tygodnie czekania na {acc} i {c:dostałem|dostałam} złom. Już przed otwarciem było słychać, że coś lata w środku.',
    ],
    again: ['Nowa sztuka wysłana po {before} też jest uszkodzona, w tym samym miejscu.'],
    ask: [
      'Czy może {c:Pan|Pani} opisać, gdzie jest uszkodzenie i jak wyglądał karton?',
      'Co było widać zaraz po otwarciu?',
    ],
    detail: [
      'Dolny róg odpadł, wszędzie drzazgi. Karton był wgnieciony w tym samym miejscu.',
      'Jeden róg został mi w ręce. Karton jest tam miękki.',
    ],
    sorry: ['Przepraszam, że zamówienie dotarło uszkodzone', 'Przepraszam za słabe opakowanie'],
    recap: 'Czyli karton był wgnieciony i uszkodzenie jest w tym samym miejscu, zgadza się?',
    cause: 'Karton leżał w sortowni pod czymś ciężkim, świadczy o tym wgniecenie.',
    offer: 'Mogę wysłać nową, ręcznie sprawdzoną sztukę i zabrać uszkodzoną.',
    done: [
      'Wymiana jest zarezerwowana, nowa sztuka dotrze do {by}, a kurier zabierze uszkodzoną.',
      'Nowa sztuka jest spakowana ręcznie i dotrze do {by}.',
    ],
    later: 'Nowa sztuka została sprawdzona, lepiej zapakowana i doręczona.',
    note: 'Zdjęcia pokazują wgnieciony róg, wymiana z narożnikami.',
  },
  {
    category: 'Damaged item',
    kind: 'complaint',
    products: ['furniture', 'appliance'],
    orderAgeDays: [3, 20],
    subject: ['Rysy na nowym towarze', 'Reklamacja wyglądu, zamówienie {order}'],
    open: [
      'Na froncie są dwie długie rysy. {c:Zapłaciłem|Zapłaciłam} {amount} za rzecz nową, a nie używaną. Zamówienie {order}.',
      'Wczoraj przyszło zamówienie {order}. Front wygląda, jakby ktoś przede mną tego używał.',
    ],
    again: [
      '{before} zaproponowano obniżkę z powodu rys i do dziś nie {c:zobaczyłem|zobaczyłam} ani grosza.',
    ],
    ask: 'Jak bardzo rysy rzucają się w oczy i czy {c:chciałby Pan|chciałaby Pani} to zatrzymać?',
    detail: [
      'Około dziesięciu centymetrów, widać od wejścia. Za uczciwą obniżkę zatrzymam.',
      'Są nisko, więc przy dobrej cenie da się z tym żyć.',
    ],
    sorry: 'Przepraszam, że nowa rzecz dotarła porysowana',
    recap:
      'Czyli da się z tego korzystać, ale nie za to {c:zapłacił Pan|zapłaciła Pani} {amount}, zgadza się?',
    cause: 'To była sztuka z ekspozycji, która przez pomyłkę wróciła na półkę.',
    offer: 'Mogę obniżyć cenę o dwadzieścia procent, a w razie czego możliwa jest też wymiana.',
    done: [
      'Dwadzieścia procent wróci na konto do {by}.',
      '{a:Zleciłem|Zleciłam} zwrot dwudziestu procent, będzie widoczny do {by}.',
    ],
    later: 'Dwadzieścia procent zostało zwrócone na konto.',
    note: 'Sztuka z ekspozycji, obniżka 20 %.',
  },
  {
    category: 'Returns & refunds',
    kind: 'complaint',
    products: ANY,
    orderAgeDays: [24, 45],
    subject: ['Brak zwrotu pieniędzy, zamówienie {order}', 'Nadal czekam na zwrot'],
    open: [
      'Trzy tygodnie temu {c:odesłałem|odesłałam} {acc}. Paczka do Państwa dotarła, a {amount} nadal nie ma na koncie.',
      'Zwrot zamówienia {order} dotarł ponad dwa tygodnie temu. Gdzie są moje pieniądze?',
    ],
    again: [
      '{before} zwrot był „właściwie już zlecony”. I najwyraźniej nadal jest.',
      '{before} poproszono mnie o jeszcze tydzień cierpliwości. Tydzień minął, {amount} nie ma.',
    ],
    ask: 'Co powiedziano {c:Panu|Pani} o terminie przy nadawaniu zwrotu?',
    detail: [
      'Pięć dni roboczych od doręczenia. Mam potwierdzenie nadania z numerem i datą.',
      'Że wszystko dzieje się samo. Nikt nawet nie pytał o numer zamówienia.',
    ],
    sorry: ['Przepraszam, że tak długo czeka {c:Pan|Pani} na {amount}', 'Przepraszam za opóźniony zwrot'],
    recap: 'Czyli towar jest u nas, a pieniędzy brak, zgadza się?',
    cause: 'Zwrot przyjęto bez numeru zamówienia i nikt nie mógł go połączyć z płatnością.',
    offer: 'Mogę połączyć jedno z drugim ręcznie i jeszcze dziś zlecić wypłatę.',
    done: [
      '{a:Zleciłem|Zleciłam} wypłatę {amount}, będzie na koncie do {by}.',
      'Zwrot jest połączony z zamówieniem {order}, pieniądze dotrą do {by}.',
    ],
    later: 'Księgowość wypłaciła {amount}, potwierdzenie jest w załączniku.',
    note: 'Zwrot bez numeru zamówienia, połączony ręcznie.',
  },
  {
    category: 'Returns & refunds',
    kind: 'complaint',
    products: ['furniture'],
    orderAgeDays: [8, 28],
    subject: ['Kurier nie odebrał zwrotu', 'Odbiór zwrotu {order}'],
    open: [
      '{c:Chciałbym|Chciałabym} zwrócić {acc}. Odbiór był umówiony na wczoraj i nikt nie przyjechał.',
      'Od tygodnia w przedpokoju stoi spakowana paczka, bo kurier się nie pojawia. Zamówienie {order}.',
    ],
    again: [
      'Po {before} kurier miał być w czwartek. Nie było go, a {c:straciłem|straciłam} dzień pracy.',
      'Nowy termin ustalony {before} też przepadł. Karton dalej stoi w przejściu.',
    ],
    ask: 'Jaka pora byłaby dogodna i czy kierowca dojedzie wózkiem pod drzwi?',
    detail: [
      'Każdy dzień roboczy po szesnastej. Drugie piętro bez windy.',
      'Najlepiej rano. Przed drzwiami jest tylko jeden stopień.',
    ],
    sorry: ['Przepraszam, że nikt nie przyjechał po zwrot', 'Przepraszam za odbiór, który się nie odbył'],
    recap: 'Czyli paczka jest gotowa, {c:czekał Pan|czekała Pani} i kurier nie przyjechał, zgadza się?',
    cause: 'Do odbioru zapisano jedną osobę, a tu potrzeba dwóch.',
    offer: 'Mogę umówić dwie osoby na wybrany dzień i tego samego dnia zwrócić {amount}.',
    done: [
      'Odbiór jest ustalony do {by}, przyjadą dwie osoby, a zwrot ruszy zaraz po załadunku.',
      'Dwie osoby przyjadą do {by} i zadzwonią pół godziny wcześniej.',
    ],
    later: 'Paczkę odebrały dwie osoby, a zwrot {amount} został zlecony.',
    note: 'Odbiór w dwie osoby, stała godzina.',
  },
  {
    category: 'Missing parts',
    kind: 'complaint',
    products: ['furniture'],
    orderAgeDays: [4, 21],
    subject: ['Brak śrub: {product}', 'Niekompletne zamówienie {order}'],
    open: [
      'Siedzę przy na wpół złożonych częściach, a woreczka D ze śrubami nie ma w kartonie. Zamówienie {order}.',
      '{c:Kupiłem|Kupiłam} {acc} i nie ma śrub z woreczka D. {c:Przeszukałem|Przeszukałam} cały karton.',
    ],
    again: ['Woreczek wysłany po {before} zawiera złe śruby, są o wiele za krótkie.'],
    ask: 'Do którego kroku instrukcji udało się dojść i które woreczki {c:Pan|Pani} ma?',
    detail: [
      'Krok siódmy. Potrzebny jest woreczek D, a są A, B, C i E.',
      'Są A, B, C i E, a C nawet dwa razy. {c:Utknąłem|Utknęłam} na kroku siódmym.',
    ],
    sorry: [
      'Przepraszam, że w kartonie nie było wszystkich części',
      'Przepraszam, że trzeba było przerwać montaż',
    ],
    recap: 'Czyli montaż stanął na kroku siódmym, bo jednego woreczka nie było, zgadza się?',
    cause: 'Woreczki liczymy wagą i jeden podwójny przeszedł jako dwa.',
    offer: 'Mogę dziś wysłać brakujący woreczek listem.',
    done: [
      '{a:Nadałem|Nadałam} śruby listem, dotrą do {by}.',
      'Woreczek D jest spakowany i wyjdzie dziś wieczorem, będzie u {c:Pana|Pani} do {by}.',
    ],
    later: 'List ze śrubami został doręczony, jak potwierdza poczta.',
    note: 'Brak woreczka D, wysłany listem.',
  },
  {
    category: 'Missing parts',
    kind: 'complaint',
    products: ['furniture'],
    orderAgeDays: [4, 21],
    subject: ['Dwie lewe płyty', 'Nie da się skończyć montażu, {order}'],
    open: [
      'Dwie płyty są takie same, obie lewe. Prawej brak, więc nie da się skończyć montażu. Zamówienie {order}.',
      '{c:Kupiłem|Kupiłam} {acc} i zamiast lewego i prawego boku są dwa lewe.',
    ],
    again: ['Od {before} czekam na prawą płytę i wszystko leży w częściach na podłodze.'],
    ask: 'Co jest nadrukowane z tyłu obu płyt?',
    detail: ['Na obu jest litera L, a otwory są w tych samych miejscach.', 'To samo na obu: L2.'],
    sorry: 'Przepraszam, że {c:dostał Pan|dostała Pani} dwa razy tę samą płytę',
    recap: 'Jeśli dobrze rozumiem, wszystko inne jest, brakuje tylko prawej płyty, tak?',
    cause: 'Na jednej palecie pomylono lewe i prawe płyty, zgłosiło to już dwóch innych klientów.',
    offer: 'Mogę wysłać prawą płytę kurierem i pokryć koszt montażu, jeśli to pomoże.',
    done: [
      'Prawa płyta jest u kuriera i dotrze do {by}.',
      '{a:Wyjąłem|Wyjęłam} płytę z innego zestawu, będzie u {c:Pana|Pani} do {by}.',
    ],
    later: 'Prawa płyta została doręczona razem z bonem za czekanie.',
    note: 'Dwie lewe płyty, prawa wysłana. Magazyn powiadomiony.',
  },
]
