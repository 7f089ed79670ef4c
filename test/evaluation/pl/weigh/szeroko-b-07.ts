import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-079',
    messages: [
      [
        'customer',
        'Dzien dobry, nie moge wplacic skladki chorobowej bo konto do wplat jest niepoprawne wg banku',
      ],
      ['agent', 'Dzień dobry. Proszę przytoczyć, co wypisuje bank'],
      ['customer', 'suma kontrolna niezgodna'],
      ['agent', 'Wiem, w czym rzecz, w liście zgubiono jedno zero. Przesyłam pełny numer na Pani skrzynkę.'],
      ['customer', 'doszedł, wpłacam... przyjęło'],
      ['agent', 'Zatem mogę odfajkować to jako załatwione?'],
      ['customer', 'tak!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-080',
    messages: [
      [
        'customer',
        'Szanowny Panie, w moim rozliczeniu CO wpisano 61 m2, a mieszkanie ma 51. Płacę za powietrze.',
      ],
      [
        'agent',
        'Szanowna Pani, dziesięć metrów więcej to efekt pomyłki przy przepisywaniu z aktu, za którą Panią przepraszam. Poprawię metraż wstecz od 2022 r. i zwrócę różnicę na konto czynszowe. Przyjmuje Pani taką propozycję?',
      ],
      ['customer', 'Przyjmuję.'],
      ['agent', 'Poprawione, nadpłata 864 zł jest na koncie. Czy pozostawiłem coś bez odpowiedzi?'],
      ['customer', 'Nie. Dziękuję.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-081',
    messages: [
      ['customer', 'halo kochana pani ten licznik na wodę to chyba bije sam z siebie w nocy'],
      ['agent', 'no co pani mówi to aż strach zasypiać przy takim i niech pani mówi mówi'],
      ['customer', 'no kręci się jak nikt nie bierze wody'],
      ['agent', 'trzeba wymienić uszczelkę w spłuczce to często od tego'],
      ['customer', 'a to mąż zrobi'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'pl-szeroko-b-082',
    messages: [
      ['customer', 'Karta wielowalutowa nie chce zapłacić w koronach'],
      [
        'agent',
        'Dzień dobry, portfel w koronach jest pusty, a przewalutowanie z głównego miała Pani odznaczone, przez co kasa odmawia. Mogę włączyć przewalutowanie lub kupić korony za złotówki.',
      ],
      ['customer', 'przewalutowanie'],
      ['agent', 'Włączam. Proszę o próbę, a potem o słowo: kupiło się i czy czegoś dalej brakuje?'],
      ['customer', 'kupiło się, ale prowizja 3%, za co?'],
      ['agent', 'Za przewalutowanie. Z portfela w koronach prowizji nie ma.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'explain'],
  },
  {
    id: 'pl-szeroko-b-083',
    messages: [
      [
        'customer',
        'Od 7 miesięcy prosimy o remont balkonu i pleśń dzieci mają w płucach to jest SKANDAL!!! zgłaszam do sanepidu',
      ],
      [
        'agent',
        'Grozić to nie nam trzeba, tylko zarządowi głosować. My jesteśmy tu od czynszów, nie od pleśni.',
      ],
      ['customer', 'Czyli umywacie ręce.'],
      ['agent', 'Balkonami zajmuje się zarząd, proszę do nich.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-084',
    messages: [
      [
        'customer',
        'mam pytanie o emeryturę bo złożyłam wniosek a tu nagle wzywają mnie na komisję a ja nie jestem chora',
      ],
      ['agent', 'to co ja tu słyszę pani złożyła o emeryturę a dostała wezwanie na komisję jak do renty tak'],
      ['customer', 'no tak właśnie'],
      [
        'agent',
        'aha ktoś dał nie ten formularz cofam wezwanie i kasuję panią z listy o już czy to wezwanie zniknęło pani ze skrzynki',
      ],
      ['customer', 'nie umiem tam wejść syn sprawdzi'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-085',
    messages: [
      ['customer', 'Dzień dobry, zgłaszam szkodę: grad wybił dwie szyby w szklarni, polisa rolna 7/Z.'],
      [
        'agent',
        'Dzień dobry. Proszę powiedzieć, co jeszcze zostało pod szklarnią i jak zabezpieczono folię.',
      ],
      ['customer', 'sadzonki pomidora, folią zakryłem'],
      ['agent', 'Możemy przysłać rzeczoznawcę lub rozliczyć ze zdjęć. Którą metodę Pan preferuje?'],
      ['customer', 'rzeczoznawca'],
      [
        'agent',
        'Zapisuję go na 4 czerwca, 9:00. 6 czerwca napiszę Panu, co wycenił. Po wypłacie, pod koniec miesiąca, odezwę się z pytaniem, czy nowe szyby trzymają.',
      ],
      ['customer', 'w porządku'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'canDo', 'agree', 'facts', 'inform', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-086',
    messages: [
      ['customer', 'Hej mam jakąś opłatę 4,50 za sms-y bankowe'],
      ['agent', 'Hej, a odkąd to widzisz w historii?'],
      ['customer', 'od lutego'],
      [
        'agent',
        'Od lutego skończyła się promka, więc powiadomienia są płatne. Wyłączam je, push-e w apce zostają za darmo.',
      ],
      ['customer', 'super'],
      ['agent', 'Potrzebujesz jeszcze jakiejś korekty?'],
      ['customer', 'tak, 9 zł za lut i marz możesz zwrócić?'],
      ['agent', 'Zwracam.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-087',
    messages: [
      [
        'customer',
        'W szpitalu zgubili mi dokumentację i nie mogę wykupić leku na zniżkę, a kosztuje 700 zł. Od rana płaczę.',
      ],
      [
        'agent',
        'Pani Krystyno, ile można jednego ranka unieść - proszę przyjąć wyrazy najszczerszego współczucia. Dobrze pojmuję: dokumenty zaginęły w szpitalu, stąd brak zniżki, a apteka chce 700 zł?',
      ],
      ['customer', 'Dobrze pan pojmuje.'],
      [
        'agent',
        'Wystawiam zaświadczenie zastępcze, dostanie je Pani dziś mailem do 13. Proszę podejść z nim do apteki.',
      ],
      ['customer', 'Byłam. Wydali za 14 zł!'],
      ['agent', 'Wspaniale. Czy temat zamykamy i czy nie wynikło przy okazji nic nowego?'],
      ['customer', 'Zamykamy, nic nie wynikło.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'pl-szeroko-b-088',
    messages: [
      [
        'customer',
        'proszę pana ja chcę wziąć zaświadczenie że brat nie żyje i dostać jego pieniądze z konta',
      ],
      ['agent', 'mhm mhm rozumiem'],
      ['customer', 'to ile tam jest'],
      ['agent', 'nie mogę pani powiedzieć stanu konta bez postanowienia o spadku'],
      ['customer', 'a ten pan w banku mówił że tak'],
      ['agent', 'no to niech pani idzie do tego pana w oddziale to ich działka nie nasza'],
      ['customer', 'jezu'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-089',
    messages: [
      ['customer', 'Nie ładuje się strona ze składkami, białe okno'],
      ['agent', 'Cześć, białe okno bierze się z trybu oszczędnego w Firefoksie. Wgrywam poprawkę do 11:00.'],
      ['customer', 'ok, jest po 11'],
      ['agent', 'I jak, strona już się otwiera?'],
      ['customer', 'biała jak śnieg'],
      ['agent', 'to biorę plan B'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-090',
    messages: [
      ['customer', 'ja chcieć zmienić adres, mieszkam teraz w Wieliczka, a list przyszedł na stary'],
      [
        'agent',
        'Dzień dobry, przepraszam, że list poszedł na stary adres. Wpisuję nowy i wysyłam list powtórnie.',
      ],
      ['customer', 'dziekuje'],
      ['agent', 'Czy Pani ma jeszcze życzenie?'],
      ['customer', 'moze tak moze nie, musze zobaczyc list'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-szeroko-b-091',
    messages: [
      ['customer', 'Ile mam czasu na zapłatę po ponagleniu z gminy?'],
      [
        'agent',
        'Siedem dni od odbioru. Nie znam jednak daty odbioru, bo zwrotka wraca z poczty. Ustalę ją i do wtorku wyślę do Pani maila z tą datą.',
      ],
      ['customer', 'Super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
]
