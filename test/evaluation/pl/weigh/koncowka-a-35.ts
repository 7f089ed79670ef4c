import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-443',
    messages: [
      ['customer', 'co mam robić ze starym piecem po wymianie'],
      ['agent', 'zabierzemy go w poniedziałek, za darmo'],
      ['agent', 'tyle chciała pani wiedzieć?'],
      ['customer', 'tyle i aż tyle'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-444',
    messages: [
      ['customer', 'nie wiem co zrobić z wezwaniem do wojska'],
      ['agent', 'stawić się 5 marca o 8, z dowodem i wykształceniem na papierze'],
      ['agent', 'Teraz już pan wie?'],
      ['customer', 'teraz wiem, ale nie wiem czy chcę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-445',
    messages: [
      ['customer', 'zamawiałem bez cebuli a jest cebula, mam alergie'],
      ['agent', 'o nie, przy alergii można się wystraszyć na śmierć, przepraszam za tę cebulę'],
      ['agent', 'nowe bez cebuli robię teraz sam, będzie o 13:10'],
      ['agent', 'gra?'],
      ['customer', 'gra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'agree', 'facts'],
  },
  {
    id: 'pl-koncowka-a-446',
    messages: [
      ['customer', 'nie działa mi wskaźnik gazu w butli'],
      ['agent', 'Stary wskaźnik był pęknięty, podmieniłam go razem z butlą.'],
      ['agent', 'W porządku, tak?'],
      ['agent', 'No, to na szybko wpisuję w kartę „ok".'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'pl-koncowka-a-447',
    messages: [
      ['customer', 'Dzień dobry, w pokoju nauczycielskim nie działa tablica interaktywna'],
      ['agent', 'Dzień dobry, kalibracja zrobiona z serwerowni.'],
      ['agent', 'Czy poza tablicą coś jeszcze odmawia Państwu posłuszeństwa?'],
      ['customer', 'Uczniowie :) A na serio: głośniki.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-448',
    messages: [
      ['customer', 'fryzura psa do poprawki, wycięliście mu łatkę na ogonie'],
      ['agent', 'Poprawka w piątek o 13 gratis.'],
      ['agent', 'Coś jeszcze pieskowi doskwiera po wizycie?'],
      ['customer', 'A kto go tam wie, on nie mówi.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-449',
    messages: [
      ['customer', 'nie przyszedł mi kod do automatu paczkowego'],
      ['agent', '771 204, ważny 48 h'],
      ['agent', 'i jak, skrytka się uchyliła, i czy jesteśmy na czysto?'],
      ['customer', 'uchyliła się, jesteśmy na czysto, pozdro'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-450',
    messages: [
      ['customer', 'ja w sprawie grobowego znicza co zamawiałem zapalenie na listopad'],
      ['agent', 'zapalony jest proszę pana zdjęcie poszło na telefon'],
      ['customer', 'a no widzę ładnie'],
      ['agent', 'i coś by pan jeszcze chciał przy grobie'],
      ['customer', 'chryzantemy białe dwie żeby postawić'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-451',
    messages: [
      ['customer', 'Wycena tłumaczenia przysięgłego jest wyższa, niż mówiliście'],
      ['agent', 'Była literówka w liczbie stron. Nowa wycena: 310 zł.'],
      ['agent', 'Cena wróciła do ram? A może jeszcze jakaś pozycja Panią kłuje?'],
      ['customer', 'Może. Porównam z innym biurem.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koncowka-a-452',
    messages: [
      ['customer', 'moje konto ma zły awatar, ktoś mi wstawił kozę'],
      ['agent', 'kozę usunąłem, hasło wylogowane wszędzie'],
      ['agent', 'czego jeszcze się domagasz, o panie bez kozy?'],
      ['customer', 'hahaha niczego, szanuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-453',
    messages: [
      ['customer', 'Zgłaszam, że kanapka była zimna'],
      ['agent', 'Zwrot 14 zł na karcie.'],
      ['agent', 'Coś oprócz temperatury nawaliło?'],
      ['customer', 'obsługa tez byla zimna'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-454',
    messages: [
      ['customer', 'Proszę o usunięcie drugiego profilu córki z dziennika'],
      ['agent', 'Profil usunięty, oceny przeniesione.'],
      ['agent', 'Jakieś uwagi z Pani strony, zanim odłożę tę teczkę na półkę?'],
      ['customer', 'Uwag brak, można odkładać.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-455',
    messages: [
      ['customer', 'Przesunęliście mi dyżur na święta'],
      ['agent', 'Rozumiem. Cofnęłam, ma Pan wolne 24 i 25.'],
      ['agent', 'Czy coś w grafiku dalej Panu zgrzyta?'],
      ['customer', 'Sylwester zgrzyta.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen'],
  },
]
