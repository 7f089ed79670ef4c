import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-a-015',
    messages: [
      ['customer', 'halo ja w sprawie tego aparatu słuchowego co piszczy'],
      ['agent', 'no proszę niech pan opowie'],
      ['customer', 'no piszczy jak żuję i przy telefonie'],
      [
        'agent',
        'to nie jest pana wina że piszczy absolutnie wkładka się odkształca od ciepła i stąd ten pisk',
      ],
      ['agent', 'zamówię nową wkładkę do odbioru będzie w przyszły wtorek'],
      ['customer', 'a to dobrze bo myślałem że ja coś zepsułem'],
      ['agent', 'nie nie a jeszcze coś panu dolega z tym aparatem'],
      ['customer', 'nie tylko to'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-warsztat-a-016',
    messages: [
      ['customer', 'Przesyłka z kwiatami dla mamy dotarła dzień po urodzinach. Zwiędłe.'],
      ['agent', 'Kwiaty dzień po święcie i do tego zwiędłe, czyli z niespodzianki wyszła przykrość.'],
      ['customer', 'dokładnie tak'],
      [
        'agent',
        'Doręczenie przejęła firma kurierska, więc reklamację proszę złożyć u nich, to nie nasza działka.',
      ],
      ['customer', 'płaciłam wam, nie im'],
      ['agent', 'Regulamin nie pozwala nam zwracać za opóźnienia przewoźnika.'],
      ['customer', 'Nie tego się spodziewałem.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-a-017',
    messages: [
      ['customer', 'no czy jak przełożę wizytę u okulisty na maj to przepadnie mi skierowanie'],
      ['agent', 'nie przepadnie jest ważne dopóki trwa powód wystawienia'],
      ['customer', 'to proszę na maj'],
      ['agent', 'rano czy po południu'],
      ['customer', 'po 15 najlepiej czwartek'],
      ['agent', 'zapisane 14 maja 15:20 gabinet 6'],
      ['customer', 'dzięki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-warsztat-a-018',
    messages: [
      ['customer', 'Ekspres po odkamienianiu nie podaje mleka, a odkamieniałem dokładnie wg waszego filmiku'],
      ['agent', 'Na filmiku mówimy wyraźnie, żeby wyjąć rurkę. Nie wyjął Pan, prawda?'],
      ['customer', 'wyjąłem!'],
      ['agent', 'To proszę ją teraz założyć do kliknięcia i puścić cappuccino.'],
      ['customer', 'leci'],
      ['agent', 'Czyli jednak rurka. Mleko już normalne?'],
      ['customer', 'tak, ale pański ton to temat na osobną rozmowę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-warsztat-a-019',
    messages: [
      ['customer', 'Od kiedy zmieniliście panel B2B, nie widzę cen netto moich klientów.'],
      ['agent', 'A co pokazuje się w ich miejscu?'],
      ['customer', 'Kreski.'],
      [
        'agent',
        'Dzięki. Kreski pojawiają się, gdy konto nie ma roli „handlowiec”, przy migracji ta rola wypadła. Nadaję ją Panu teraz. Proszę odświeżyć i zerknąć, czy ceny wróciły?',
      ],
      ['customer', 'Wróciły'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-warsztat-a-020',
    messages: [
      ['customer', 'Prosze o rozlozenie skladki OC na raty, sytuacja rodzinna.'],
      [
        'agent',
        'Dzien dobry. Po rozpoczeciu okresu ochrony zasady nie daja mi takiej mozliwosci, skladka musi pozostac jednorazowa.',
      ],
      ['customer', 'A nic sie nie da? Stracilem prace w zeszlym tygodniu.'],
      [
        'agent',
        'Przykro mi z powodu tej pracy, to na pewno trudny czas. Moge za to przesunac termin platnosci o 45 dni bez odsetek. Odpowiadaloby to Panu?',
      ],
      [
        'customer',
        'Odpowiadaloby. Dziekuje Pani z calego serca, nie spodziewalem sie, ze ktos mnie tak po ludzku potraktuje.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not', 'agree', 'advocate'],
  },
  {
    id: 'pl-warsztat-a-021',
    messages: [
      [
        'customer',
        'Wasz konsultant obiecał mi oddzwonić wczoraj. Nie oddzwonił. Chodzi o reklamację rowera, pęknięta rama',
      ],
      ['agent', 'Nikt Pani nie obiecywał telefonu, w notatce tego nie ma.'],
      ['customer', 'mam to nagrane'],
      [
        'agent',
        'Niczego nie mogę dziś przyrzec, ale zapytam serwis, ile potrwa ekspertyza, i jutro do południa dam Pani znać.',
      ],
      ['customer', 'oby'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'defend.not', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-a-022',
    messages: [
      ['customer', 'Przelew natychmiastowy idzie od 4 godzin'],
      ['agent', 'Już patrzę.'],
      [
        'agent',
        'Nie widzę żadnej blokady po naszej stronie. Bank odbiorcy ma przerwę techniczną do 16, stąd ten zastój. Pieniądze dotrą najpóźniej o 16:30.',
      ],
      ['customer', 'ufff'],
      ['agent', 'Mogę uznać temat za załatwiony?'],
      ['customer', 'zobaczę o 16:30'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'pl-warsztat-a-023',
    messages: [
      ['customer', 'Odesłałam buty, a Państwo odpisują, że były noszone. Przymierzałam je na dywanie.'],
      ['agent', 'Podeszwy noszą ślady asfaltu. Trudno o to mieć do nas pretensje.'],
      ['customer', 'To nie moje ślady, takie przyszły'],
      ['agent', 'Zwrotu za obuwie używane nie przyjmujemy i tu nie ma wyjątków.'],
      ['customer', 'W takim razie rzecznik konsumentów.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-warsztat-a-024',
    messages: [
      ['customer', 'Pilot od bramy nie działa po wymianie baterii. Czytałem instrukcję dwa razy'],
      [
        'agent',
        'Dwa razy instrukcja i dalej nic, sam bym się zniechęcił. Bateria nowa, brama głucha, dobrze to streszczam?',
      ],
      ['customer', 'Świetnie streszczone ;)'],
      [
        'agent',
        'To normalne przy tym modelu, niczego Pan nie pominął: pilot zapomina kod. Proszę przytrzymać oba guziki 10 sekund.',
      ],
      ['customer', 'mruga na zielono'],
      ['agent', 'I jak brama, rusza?'],
      ['customer', 'Rusza! Geniusz z Pana, pozdrowienia od całej rodziny stojącej na mrozie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'explain', 'advocate'],
  },
  {
    id: 'pl-warsztat-a-025',
    messages: [
      ['customer', 'Gdzie jest kurier? Miał być od 8 do 12, jest 14'],
      ['agent', 'Kurier był, nikt nie otworzył. Dzwonek się słyszy albo nie.'],
      ['customer', 'siedzę przy drzwiach od rana, nikt nie dzwonił!!!'],
      ['agent', 'Odezwiemy się, gdy będzie coś wiadomo.'],
      ['customer', 'czyli kiedy??'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-warsztat-a-026',
    messages: [
      [
        'customer',
        'W pokoju nie było dostawki dla dziecka, syn spał z nami na 140 cm. Zgłaszałam przy rezerwacji i potem przy meldunku.',
      ],
      [
        'agent',
        'Szanowna Pani, po takiej nocy mało kto czułby się wypoczęty. Biorę to na siebie: recepcja nie odhaczyła zgłoszenia i dlatego dostawka nie pojechała na górę. Dopłatę za trzecią osobę cofam jeszcze dzisiaj, środki będą na karcie do poniedziałku.',
      ],
      ['customer', 'Doceniam, dziękuję.'],
      ['agent', 'Czy uważa Pani sprawę za zamkniętą?'],
      ['customer', 'Tak.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-warsztat-a-027',
    messages: [
      ['customer', 'moja paczka ma status doreczona a ja nic nie mam'],
      ['agent', 'Prosze isc do sasiada i zapytac, kurierzy zostawiaja.'],
      ['customer', 'pytalam wszystkich'],
      ['agent', 'To trzeba na policje, nasza rola sie tu konczy.'],
      ['customer', 'powazna firma nie ma co'],
      ['agent', 'Pani Olu, jak juz pisalem, u nas paczka jest doreczona.'],
      ['customer', 'zegnam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-warsztat-a-028',
    messages: [
      [
        'customer',
        'Panie Doktorze... tzn. rejestracjo :) wynik badania wysłaliście na nie mój adres mailowy',
      ],
      ['agent', 'Ojej, to naprawdę może przestraszyć.'],
      [
        'agent',
        'Ta pomyłka jest moja, przepraszam za nią. Skasowałam adres i poprosiłam odbiorcę o usunięcie.',
      ],
      ['customer', 'a wyniki?'],
      ['agent', 'Wysyłam szyfrowane w ciągu kwadransa. Hasło to ostatnie cztery cyfry PESEL.'],
      ['customer', 'dobrze'],
      ['agent', 'Czy cokolwiek w tej sprawie pozostaje do wyjaśnienia?'],
      ['customer', 'raczej nie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
  },
]
