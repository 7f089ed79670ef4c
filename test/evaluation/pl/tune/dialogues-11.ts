import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-157',
    messages: [
      [
        'customer',
        'Fotel wymieniony, jest wygodny. Bardzo serdecznie dziękuję za cierpliwość, pełen profesjonalizm!',
      ],
      ['agent', 'Za kwartał zapytamy, czy fotel nadal nie skrzypi.'],
      ['note', 'Fotel 8812: wymieniona sprężyna gazowa, klientka zadowolona.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'note', 'advocate'],
  },
  {
    id: 'pl-158',
    messages: [
      ['customer', 'Zgubiliście mi dokumenty do kredytu, to jest niedopuszczalne!'],
      [
        'agent',
        'Mogę odtworzyć je z kopii w systemie. Wyślę je dziś do analityka. Rozumiem, że mogło to Panią mocno zdenerwować, przepraszam za zgubione dokumenty.',
      ],
      ['customer', 'Analityk potwierdził, że ma.'],
      [
        'agent',
        'Świetnie. Czy uznaje Pani sprawę dokumentów za załatwioną? Czy jakiś inny dokument budzi jeszcze obawy?',
      ],
      ['customer', 'Załatwione, żaden nie budzi.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'apologise', 'own', 'canDo', 'facts'],
    heated: true,
  },
  {
    id: 'pl-159',
    messages: [
      ['customer', 'Od niedzieli w moim rejonie Klonowa 4 w Kielcach nie ma telewizji, nr klienta 90114'],
      ['agent', 'Jaki jest Pana numer klienta? Od kiedy nie ma telewizji?'],
      ['customer', 'przecież napisałem w pierwszej wiadomości'],
      ['agent', 'Proszę zrestartować dekoder.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'pl-160',
    messages: [
      ['customer', 'ubezpieczenie podrozne nie przyszlo na maila'],
      [
        'agent',
        'Przepraszam za brak polisy. To przez literówkę w adresie, już wysłałam polisę na poprawny. Czy polisa jest w skrzynce, a jeśli tak, to czy coś jest w niej niejasne?',
      ],
      ['customer', 'w skrzynce pusto'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-161',
    messages: [
      ['customer', 'Instalacja gazowa po przeglądzie pachnie'],
      [
        'agent',
        'Technik Kuba wchodzi do Państwa za godzinę. Ja o 17 zatelefonuję z wynikiem, a w przyszłym miesiącu zapytam, czy zapach nie wrócił.',
      ],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform', 'followUp'],
  },
  {
    id: 'pl-162',
    messages: [
      ['customer', 'czemu paczka stoi w Lublinie'],
      ['agent', 'Paczka stoi, bo w sortowni wybuchł pożar. Przepraszam za ten postój. Jedzie już dalej.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'pl-163',
    messages: [
      ['customer', 'zasilacz piszczy'],
      ['agent', 'Sprawdzimy egzemplarze z tej partii i damy sygnał, gdy coś ustalimy.'],
      ['note', 'Zasilacz piszczy, partia 03/26, klient prosi o wymianę.'],
      ['customer', 'dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'note'],
  },
  {
    id: 'pl-164',
    messages: [
      ['customer', 'nie moge odebrac nagrody w konkursie'],
      [
        'agent',
        'Przepraszam za kłopot z odbiorem. Dodałem nagrodę ręcznie. Masz ją już na koncie i czy coś jeszcze przy konkursie nie gra?',
      ],
      ['customer', 'nie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-165',
    messages: [
      ['customer', 'Dlaczego rachunek przyszedł dwa razy?'],
      ['agent', 'Jak wspominałam wcześniej, drugi to kopia. Może go Pani wyrzucić.'],
      [
        'customer',
        'A, kopia! Bardzo Pani dziękuję za wyjaśnienie i anielską cierpliwość, miło się z Państwem rozmawia',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'advocate'],
  },
  {
    id: 'pl-166',
    messages: [
      ['customer', 'prosze o kontakt w sprawie umowy'],
      ['agent', 'Oddzwonię we wtorek pomiędzy 12 a 13.'],
      ['note', 'Prośba o kontakt w sprawie aneksu do umowy, oddzwonić we wtorek 12-13.'],
      ['customer', 'pasuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform', 'note'],
  },
  {
    id: 'pl-167',
    messages: [
      ['customer', 'Wszystko dotarło przed czasem, szacun dla ekipy! Polecam każdemu'],
      ['agent', 'Ogromnie miło. Mogę dziś jeszcze coś dla Państwa sprawdzić?'],
      ['customer', 'to się zobaczy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['advocate'],
  },
  {
    id: 'pl-168',
    messages: [
      ['customer', 'mama ma wasz telefon dla seniora i nie slychac dzwonka'],
      ['agent', 'Jak jest ustawiony suwak z boku i czy telefon wibruje?'],
      ['customer', 'suwak na gorze, wibruje'],
      ['agent', 'Proszę przesunąć suwak na dół. Słychać już dzwonek? Coś jeszcze mamie przeszkadza?'],
      ['customer', 'dzwonek tak, ale nadal nie słychać budzika'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-169',
    messages: [
      ['customer', 'Zapłaciłem za dostawę ekspresową, a trwa to tydzień'],
      ['agent', 'Kolejny raz powtarzam, czas dostawy jest orientacyjny. Gdy coś się zmieni, poinformujemy.'],
      ['customer', 'eh'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'inform.vague'],
  },
  {
    id: 'pl-170',
    messages: [
      ['customer', 'Nowy bojler grzeje znakomicie. Wielki ukłon dla Pana Stefana, złoty człowiek!'],
      [
        'agent',
        'Stefan się ucieszy. Przed zimą zadzwonimy jeszcze do Państwa, czy bojler grzeje bez zarzutu.',
      ],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'advocate'],
  },
]
