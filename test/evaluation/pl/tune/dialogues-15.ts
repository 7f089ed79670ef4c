import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-219',
    messages: [
      ['customer', 'apka pogodowa pokazuje zle miasto'],
      ['agent', 'Wyłącz i włącz lokalizację w telefonie. Pokazuje dobre miasto?'],
      ['customer', 'zaraz bo mi bateria padła'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-220',
    messages: [
      ['customer', 'Brakuje mi potwierdzenia przelewu za kolonie'],
      ['agent', 'Wyślę je jeszcze dziś przed 16.'],
      ['customer', 'już jest na mailu'],
      ['agent', 'To dobrze. Potwierdzenie jest czytelne i kompletne?'],
      ['customer', 'Zgadza się, kompletne.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-221',
    messages: [
      ['customer', 'czy moge wziac psa do pociagu'],
      ['agent', 'Tak, z kagańcem i biletem za 15 zł. Ma Pan jeszcze jakąś wątpliwość?'],
      ['customer', 'No, a gdzie ten bilet kupić?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-222',
    messages: [
      ['customer', 'zgubilam opaske na basen'],
      ['agent', 'Nowa kosztuje 10 zł i czeka w kasie. Czy potrzebowałaby Pani ode mnie czegoś więcej?'],
      ['note', 'Zgubiona opaska basenowa, klientka kupi nową w kasie.'],
      ['customer', 'nic więcej, dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['note'],
  },
  {
    id: 'pl-223',
    messages: [
      ['customer', 'Odkurzacz po serwisie gaśnie po minucie'],
      [
        'agent',
        'Przepraszam za niedokładną naprawę. Wgram zdalnie nowy sterownik, proszę go włączyć. Pracuje dłużej niż minutę?',
      ],
      ['customer', 'Zgasł po 40 sekundach'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-224',
    messages: [
      ['customer', 'na kiedy jest wyznaczona aukcja'],
      ['agent', 'Na 3 września, godzina 12. Jeszcze coś chciałby Pan ustalić?'],
      ['customer', 'to się jeszcze namyślę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-225',
    messages: [
      ['customer', 'strona nie chce przyjac mojego hasla'],
      ['agent', 'Proszę wpisać hasło bez spacji na końcu. Przyjęło hasło?'],
      ['customer', 'teraz tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-226',
    messages: [
      ['customer', 'Drugi dzień bez ogrzewania w grudniu, mam niemowlę, to jest skandal!'],
      [
        'agent',
        'Niemowlę w zimnym mieszkaniu, rozumiem, że się Pani martwi. Przepraszam za przerwę w ogrzewaniu. Uruchomię kocioł zapasowy i będę go doglądać.',
      ],
      ['customer', 'kaloryfery letnie'],
      ['agent', 'Czy w pokoju dziecka jest już ciepło?'],
      ['customer', 'Ledwo 16 stopni, jakie ciepło'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
    heated: true,
  },
  {
    id: 'pl-227',
    messages: [
      ['customer', 'da sie u was wymienic walute'],
      ['agent', 'Tak, w okienku numer 3, bez prowizji. W jakiejś innej sprawie też mogę pomóc?'],
      ['customer', 'Wystarczy, do widzenia'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-228',
    messages: [
      ['customer', 'kiedy bedzie remont klatki'],
      [
        'agent',
        'Ekipa zaczyna w poniedziałek od parteru i skończy do piątku. Są jeszcze pytania z Pani strony?',
      ],
      ['customer', 'Są dwa: czy winda będzie chodzić i kto posprząta?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'pl-229',
    messages: [
      ['customer', 'nie pasuje mi kolor fug w łazience po Waszym montażu'],
      ['agent', 'Czy zgodzi się Pani na próbkę w kolorze szarym?'],
      ['customer', 'zgodzę się'],
      ['agent', 'Próbka została położona przy drzwiach. Kolor jest teraz odpowiedni?'],
      ['customer', 'Mąż lubi, ja się waham'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['agree'],
  },
  {
    id: 'pl-230',
    messages: [
      ['customer', 'chcialbym zamowic tort bez cukru'],
      ['agent', 'Mamy ksylitolowy i stewiowy, na kiedy ma być gotowy?'],
      ['customer', 'na sobote'],
      ['agent', 'Ile osób będzie jadło?'],
      ['customer', '12'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-231',
    messages: [
      ['customer', 'dlaczego jest awaria platnosci'],
      ['agent', 'Sprawdzę to osobiście u operatora i napiszę do Pani za godzinę.'],
      ['customer', 'dobrze'],
      ['agent', 'Operator potwierdził awarię. Płatności wracają.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-232',
    messages: [
      ['customer', 'komputer strasznie wolno chodzi'],
      ['agent', 'Dzień dobry, od kiedy tak wolno chodzi? Czy pojawia się jakiś komunikat?'],
      ['customer', 'od aktualizacji, brak komunikatów'],
      ['agent', 'Proszę zamknąć programy w tle.'],
      ['customer', 'zamknięte'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-233',
    messages: [
      ['customer', 'gdzie jest moj bagaz'],
      ['agent', 'Bagaż jest w Wiedniu. Dotrze następnym lotem.'],
      ['customer', 'jaki to lot?'],
      ['agent', 'OS 625. Informacje o lotach są na tablicy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-234',
    messages: [
      ['customer', 'kiedy ruszy sprzedaz biletow na finał'],
      ['agent', 'Jeszcze nie znamy daty. Gdy ją poznamy, damy wszystkim znać w mediach.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
]
