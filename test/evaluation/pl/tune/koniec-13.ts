import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-168',
    messages: [
      ['customer', 'Dzień dobry, ponownie piszę w sprawie zacieku, który wrócił po deszczu.'],
      [
        'agent',
        'Dzień dobry, w poniedziałek o 9 wejdę na dach z dekarzem i uszczelnimy kołnierz komina. Z poważaniem, Rafał Gąsior\n\n> Dnia 3.10 napisałem:\n> Czy plama na suficie wyschła? Czy coś Państwa jeszcze niepokoi?',
      ],
      ['customer', 'Dobrze, w poniedziałek jestem w domu.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-169',
    messages: [
      ['customer', 'Prezent dla taty dojdzie po jego urodzinach, a to była cała idea.'],
      [
        'agent',
        'Dzień dobry, mogę przekierować paczkę na salon w Kielcach, odbiór dziś po południu. Urządzałoby to Panią?',
      ],
      ['customer', 'tak, brat podjedzie'],
      ['agent', 'Przekierowana, brat niech weźmie dowód. Sto lat dla taty!'],
      ['customer', 'przekażę :)'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-koniec-170',
    messages: [
      ['customer', 'co chwile mnie wylogowuje z banku w telefonie'],
      ['agent', 'Dzień dobry. Teraz, w tej chwili, też Panią wylogowało?'],
      ['customer', 'teraz nie'],
      ['agent', 'A po jakim czasie zwykle wyrzuca?'],
      ['customer', 'po minucie bezczynnosci'],
      [
        'agent',
        'Proszę wydłużyć ten czas: Ustawienia, Bezpieczeństwo, suwak Sesja, najdłużej 15 minut. Zachęcam, pozdrawiam.',
      ],
      ['customer', 'dzieki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-171',
    messages: [
      ['bot', 'Hej, tu Pikuś! Czy odpowiedź „Godziny otwarcia” rozwiązała Twój problem?'],
      ['customer', 'nie, pytam o parking'],
      ['agent', 'Parking jest za sklepem, wjazd od Polnej, dwie godziny za darmo.'],
      ['customer', 'o i super'],
      ['bot', 'Czy mogę pomóc w czymś jeszcze?'],
      ['customer', 'nie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koniec-172',
    messages: [
      ['customer', 'zglaszam latarnie na olesnickiej nie swieci'],
      [
        'agent',
        'przyjmuję zgłoszenie numer słupa poproszę i czy coś jeszcze przy tej latarni pan zauważył wiszący kabel otwarte drzwiczki',
      ],
      ['customer', 'numer 31 nic nie wisi'],
      ['agent', 'zlecenie wysyłam do pogotowia oświetleniowego dziękuję za czujność'],
      ['customer', 'nie ma za co'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-173',
    messages: [
      ['customer', 'Kupiłem dwa bilety rodzinne, a bramka wpuściła tylko jeden, drugi „wykorzystany”.'],
      [
        'agent',
        'Dwa rodzinne, jeden zaliczony, drugi niby zużyty, choć nikt na niego nie wszedł. Dobrze to ująłem?',
      ],
      ['customer', 'Tak.'],
      ['agent', 'Przejrzę zapis z bramki i jutro do południa napiszę Panu, co z niego wyszło.'],
      ['customer', 'Super, a ode mnie coś jeszcze potrzeba?'],
      ['agent', 'Nic a nic.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-174',
    messages: [
      ['customer', 'Czemu nie mogę wybrać dostawy w sobotę?'],
      [
        'agent',
        'W tym tygodniu sobota jest świętem i kurierzy nie jeżdżą. Piątek po 18 jest wolny, proszę go zaznaczyć w koszyku. Interesuje Panią przy okazji przedłużona gwarancja na odkurzacz?',
      ],
      ['customer', 'nie, dziękuję'],
      ['agent', 'Rozumiem. Pięknego popołudnia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-175',
    messages: [
      ['customer', 'Zgubiłam czapkę w tramwaju 6, granatowa z pomponem'],
      [
        'agent',
        'Biuro rzeczy znalezionych prowadzi miasto, tam trzeba dzwonić: 555 12 34. Pytałam też motorniczego, czy wszystko sprawdził, mówi, że pompona nie widział.',
      ],
      ['customer', 'ok zadzwonię'],
      ['agent', 'A pompon duży czy mały był?'],
      ['customer', 'jak mandarynka :)'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-koniec-176',
    messages: [
      ['customer', 'Skarpety bez pary. Zamówiłem 10 par, mam 19 sztuk.'],
      [
        'agent',
        'Liczyłam trzy razy i też mi wychodzi 19 ;) Dosyłamy dwudziestą, będzie w skrzynce do środy. Może być szara, bo grafitowe wyszły?',
      ],
      ['customer', 'moze byc'],
      ['agent', 'Szara leci. Ankiety nie wysyłam, bo i tak by Pan wpisał „dziewiętnaście na dwadzieścia”.'],
      ['customer', ':D'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'pl-koniec-177',
    messages: [
      ['customer', 'Wciąż nie mam odpowiedzi na maila z 2 lutego, tematem jest zalanie'],
      [
        'agent',
        'Jak Pani wytłumaczono telefonicznie, odpowiedź poszła 5 lutego. Wystarczyło uważnie czytać. Wysłana ponownie.',
      ],
      ['customer', 'jest, faktycznie'],
      ['agent', 'No właśnie. Do usłyszenia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-koniec-178',
    messages: [
      ['customer', 'aplikacja do treningu źle liczy kalorie, trzykrotnie za dużo'],
      ['agent', 'hejo, o jaki trening chodzi i co masz wpisane w wadze?'],
      ['customer', 'rower, waga 702'],
      ['agent', '702 kg 😅 przestaw na 70,2 i przelicz trening trzema kropkami. Jak coś, to pisz jak w dym'],
      ['customer', 'dobra xD'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-179',
    messages: [
      ['customer', 'Zamówiona szafka przyszła z wgnieceniem na boku.'],
      [
        'agent',
        'Dzień dobry, za wgniecenie przepraszam. Nowy bok dostarczę Pani w środę, a w kolejną środę zatelefonuję, czy szafka trzyma pion.',
      ],
      ['customer', 'a stary oddać kurierowi?'],
      ['agent', 'Nie trzeba, nadaje się na półkę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-koniec-180',
    messages: [
      ['customer', 'Chcę obniżyć składkę, skoro auto stoi w garażu od roku.'],
      [
        'agent',
        'Obniżyć składki za postój nie wolno nam, tego zabrania ustawa. Zniżka za brak szkód naliczyła się natomiast sama, 6%. Czy wie Pan, ile to złotych?',
      ],
      ['customer', 'ile'],
      ['agent', '84 zł rocznie.'],
      ['customer', 'zawsze coś'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-koniec-181',
    messages: [
      ['customer', 'Pani magister, ten krem po którym mi wyszła wysypka to mam zużyć?'],
      [
        'agent',
        'Proszę absolutnie nie używać. Zgłoszę to producentowi i wrócę do Pani, gdy tylko przyjdzie analiza.',
      ],
      ['note', 'Pacjentka: wysypka po kremie X, seria 22B, zgłoszone.'],
      ['customer', 'a zęby od tego nie bolą? bo mnie jeszcze ząb rwie'],
      ['agent', 'Od kremu nie, z zębem do stomatologa.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague', 'note'],
  },
]
