import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-419',
    messages: [
      ['customer', 'Dlaczego nie mogę zmienić daty lotu?'],
      [
        'agent',
        'Taryfa Light na to nie pozwala. Sprawdzę jednak, czy linia zrobi wyjątek ze względu na chorobę.',
      ],
      ['customer', 'bardzo proszę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-420',
    messages: [
      ['customer', 'prosze o cennik uslug'],
      [
        'agent',
        'Cennik w załączniku, obowiązuje do końca roku. Czy na tym etapie mogę jeszcze w czymś pomóc?',
      ],
      ['customer', 'najpierw przeczytam'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-421',
    messages: [
      ['customer', 'Zamek w szatni się zaciął i mam w środku portfel'],
      ['agent', 'Mogę przeciąć kłódkę, zgadza się Pan?'],
      ['customer', 'tak tniemy'],
      ['agent', 'Otwarte. Wszystko jest w środku na swoim miejscu?'],
      ['customer', 'jest wszystko, uf'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'pl-422',
    messages: [
      ['customer', 'Kurier rzucił paczkę przez płot i stłukł wazon po mamie'],
      [
        'agent',
        'Rozumiem, co dla Pana znaczył ten wazon, bardzo mi przykro. Jak dokładnie paczka była zapakowana?',
      ],
      ['customer', 'karton i folia bąbelkowa'],
      [
        'agent',
        'Czyli mimo kartonu i folii wazon się stłukł po przerzuceniu przez płot. Złożę za Pana reklamację do przewoźnika.',
      ],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-423',
    messages: [
      ['customer', 'Zupa była zimna, a kelner nieuprzejmy'],
      [
        'agent',
        'Dziękuję za szczerość i przepraszam za oba te zdarzenia. Deser i kawa są na koszt restauracji. Czy jest jeszcze cokolwiek, co poprawiłoby Państwu wieczór?',
      ],
      ['customer', 'nie, miło z waszej strony'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-424',
    messages: [
      ['customer', 'mysz bezprzewodowa skacze po ekranie'],
      ['agent', 'wymień baterię i podłącz odbiornik z przodu komputera'],
      ['customer', 'wymienione podłączone'],
      ['agent', 'I jak, kursor chodzi płynnie?'],
      ['customer', 'jak marzenie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-425',
    messages: [
      ['customer', 'Czy mogę zamówić wizytę domową?'],
      ['agent', 'Tak. Proszę podać adres i objawy. Czy oprócz gorączki występują jeszcze inne objawy?'],
      ['customer', 'kaszel, ul. Leśna 3'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-426',
    messages: [
      ['customer', 'Zmiana hasła do dziennika'],
      ['agent', 'Reset wyślę SMS-em. Poszło. Czy potrzebuje Pani jeszcze pomocy z czymś w dzienniku?'],
      ['customer', 'tak, nie widzę ocen syna'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-427',
    messages: [
      ['customer', 'Faktura nie chce się pobrać'],
      [
        'agent',
        'Serwer faktur był przeciążony, już go odciążyliśmy. Może Pan spróbować pobrać i napisać, czy się udało?',
      ],
      ['customer', 'nie teraz, jestem za kierownicą'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'pl-428',
    messages: [
      ['customer', 'Do której można wjechać na gondolę?'],
      ['agent', 'Ostatni wjazd 18:30, zjazd do 19. Służę jeszcze jakąś informacją?'],
      ['customer', 'Nie trzeba, dziękujemy!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-429',
    messages: [
      ['customer', 'Brak prądu na całej ulicy'],
      ['agent', 'Brak prądu spowodowała zerwana linia po burzy. Ekipa naprawi ją do godziny 17.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'explain'],
  },
  {
    id: 'pl-430',
    messages: [
      ['customer', 'Nie mogę się umówić przez internet, kalendarz pusty'],
      ['agent', 'Odświeżyłam grafik lekarza. Czy wyświetlają się Pani terminy na przyszły tydzień?'],
      ['customer', 'Są, wybrałam środę.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-431',
    messages: [
      ['customer', 'lampa ogrodowa solarna nie świeci po miesiącu'],
      [
        'agent',
        'Wymienię ogniwo na nowe w ramach gwarancji. Wymienione, lampa czeka w salonie. Odebrał ją Pan i świeci? Coś poza tym?',
      ],
      ['customer', 'odebrałem, dziś w nocy się okaże'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'pl-432',
    messages: [
      ['customer', 'Kolejny raz zmieniacie rozkład bez uprzedzenia'],
      [
        'agent',
        'Rozkład był na stronie dwa tygodnie wcześniej, wystarczyło zajrzeć. Czy może być coś jeszcze?',
      ],
      ['customer', 'nie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-433',
    messages: [
      ['customer', 'Piąty rok u Was i jak zawsze ekspresowo. Polecam z czystym sumieniem.'],
      ['agent', 'Pięknie dziękuję! Przekażę całej ekipie.'],
      ['customer', ':)'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate', 'own'],
  },
  {
    id: 'pl-434',
    messages: [
      ['customer', 'Moja opinia o hotelu się nie publikuje'],
      [
        'agent',
        'Opinia czekała na moderację, zatwierdziłem ją przed chwilą. Czy jest już widoczna na stronie?',
      ],
      ['customer', 'U mnie dalej "oczekuje"'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
