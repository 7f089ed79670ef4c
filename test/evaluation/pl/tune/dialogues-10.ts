import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-143',
    messages: [
      ['customer', 'jak wlaczyc napisy'],
      ['agent', 'Naciśnij żółty przycisk na pilocie i wybierz język.'],
      ['customer', 'ale prosto, kocham was, najlepszy support ever'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'pl-144',
    messages: [
      ['customer', 'Prosze odblokowac moja karte SIM'],
      ['agent', 'My tego nie możemy zrobić, to leży w gestii salonu, musi się Pani tam zgłosić osobiście.'],
      ['customer', 'salon odsyła do was'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-145',
    messages: [
      ['customer', 'Alarm przestał się włączać po wymianie czujki'],
      ['agent', 'Cieszę się. Za miesiąc zapytam, czy alarm nadal milczy, kiedy ma milczeć.'],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp'],
  },
  {
    id: 'pl-146',
    messages: [
      ['customer', 'Zmieniam adres, nowy to Kwiatowa 7'],
      ['agent', 'Dziękuję za informację. Czy Kwiatowa 7 jest w Gdyni?'],
      ['customer', 'tak'],
      [
        'agent',
        'Dziękuję za cierpliwość. Mam nadzieję, że to wszystko. Gdyby coś jeszcze się pojawiło, jesteśmy pod telefonem.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-147',
    messages: [
      ['customer', 'Zgubiliście bagaż z suknią ślubną. Płaczę od godziny.'],
      [
        'agent',
        'Suknia ślubna... Bardzo Pani współczuję, na Pani miejscu też bym płakała. Przepraszam za zaginięcie walizki. Uruchomię poszukiwania i przypilnuję ich do skutku.',
      ],
      ['customer', 'Walizka już u mnie! Jest Pan aniołem, nigdy tego nie zapomnę, dziękuję!!!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'advocate'],
  },
  {
    id: 'pl-148',
    messages: [
      ['customer', 'Czy dostanę zwrot za odwołany mecz?'],
      ['agent', 'Zwroty ruszą po decyzji ligi. Będziemy informować na bieżąco.'],
      ['customer', 'rozumiem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-149',
    messages: [
      ['customer', 'aplikacja pobrała mi 2 razy za parking'],
      [
        'agent',
        'To leży po stronie Pana banku, nie naszej, tam proszę pisać. Nie nasza wina, że bank tak działa.',
      ],
      ['customer', 'bank mówi, że wasza'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-150',
    messages: [
      ['customer', 'Dlaczego zamówienie zostało anulowane?'],
      ['agent', 'Nie opłacił Pan w terminie, więc pretensje może Pan mieć tylko do siebie.'],
      ['customer', 'oplacilem w 5 minut'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-151',
    messages: [
      ['customer', 'chce kod rabatowy za opoznienie'],
      ['agent', 'Niestety nie przyznajemy rabatów za opóźnienia.'],
      ['note', 'Klient chce rabatu za opóźnienie paczki 10 dni, odmowa.'],
      ['customer', 'slabo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'note'],
  },
  {
    id: 'pl-152',
    messages: [
      ['customer', 'Kominek dymi po Waszym przeglądzie'],
      [
        'agent',
        'Przyjadę w sobotę o 11 i wyczyszczę przewód. W niedzielę wieczorem napiszę Panu, co pokazał pomiar, a za 30 dni zadzwonię zapytać, czy kominek dalej ciągnie dobrze.',
      ],
      ['customer', 'Pasuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform', 'followUp'],
  },
  {
    id: 'pl-153',
    messages: [
      ['customer', 'rezerwacja zniknela!'],
      [
        'agent',
        'Przepraszam za znikniętą rezerwację. Wzięło się to stąd, że płatność wróciła do banku. Mogę zarezerwować ten sam pokój za tę samą cenę. Czy na to Pani przystanie?',
      ],
      ['customer', 'Tak, proszę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-154',
    messages: [
      ['customer', 'zdalam mature a wy nie dostarczyliscie laptopa na studia, jutro zaczynam zajecia'],
      [
        'agent',
        'Gratuluję matury! I rozumiem, jak bardzo może to Panią stresować przed pierwszym dniem. Mogę wypożyczyć Pani laptop z salonu albo dowieźć nowy taksówką.',
      ],
      ['customer', 'taksówką!!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'pl-155',
    messages: [
      ['customer', 'Czemu nie mogę zapłacić kartą?'],
      ['agent', 'Ponieważ terminal ma przerwę techniczną.'],
      ['customer', 'aha'],
      ['agent', 'Przerwa techniczna jest co miesiąc.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-156',
    messages: [
      ['customer', 'no więc dzwonię bo mi się nie zgadza'],
      ['agent', 'słucham, proszę kontynuować'],
      ['customer', 'w papierach mam 12 rat a na stronie 11'],
      ['agent', 'aha, jasne'],
      ['customer', 'i nie wiem która prawda'],
      ['agent', 'na stronie jest liczba rat pozostałych, w umowie wszystkich'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
]
