import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-066',
    messages: [
      ['customer', 'proszę o kopię pracy dyplomowej z archiwum'],
      ['agent', 'Kopia czeka w czytelni, sygnatura D/441.'],
      ['agent', 'Nic więcej z archiwum nie będzie Panu potrzebne?'],
      ['customer', 'Nie.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-067',
    messages: [
      ['customer', 'proszę o kopię protokołu z zebrania wspólnoty'],
      ['agent', 'Protokół w załączniku.'],
      ['agent', 'Nic więcej z dokumentów nie trzeba Pani dosłać?'],
      ['customer', 'Trzeba, listę obecności.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-068',
    messages: [
      ['customer', 'Telefon po aktualizacji grzeje się jak piec'],
      [
        'agent',
        'Współczuję, nie da się takiego utrzymać w ręce. Wyłączyłem zdalnie indeksowanie zdjęć, bo to ono go męczyło, proszę go teraz uruchomić ponownie.',
      ],
      ['customer', 'uruchomiony'],
      ['agent', 'Chłodniejszy?'],
      ['customer', 'Ciężko wyczuć, leżał na parapecie.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'pl-koncowka-a-069',
    messages: [
      ['customer', 'Bilety do teatru kupione na zły dzień, ja gapa'],
      ['agent', 'Nie szkodzi! Przepisałam na 19 maja, te same miejsca.'],
      ['agent', 'Wszystko teraz w Pani kalendarzu gra?'],
      ['customer', 'Gra i buczy! Kochana Pani jest, będę polecać wszystkim koleżankom'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'pl-koncowka-a-070',
    messages: [
      ['customer', 'nikt nie odbiera w waszym warsztacie'],
      [
        'agent',
        'Przepraszam za te nieodebrane telefony, odbieram teraz ja. Auto jest gotowe, klucze w recepcji do 18.',
      ],
      ['agent', 'Jeszcze o coś chciał pan dopytać?'],
      ['customer', 'ile płacę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-koncowka-a-071',
    messages: [
      ['customer', 'Bank zablokował mi przelew za granicę'],
      ['agent', 'Odblokowałem po weryfikacji, środki wyszły o 10:41.'],
      ['agent', 'Sprawa załatwiona?'],
      ['agent', 'Czy też coś zostało?'],
      ['customer', 'załatwiona, nic nie zostało'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-072',
    messages: [
      ['customer', 'Kto odpowiada za odśnieżanie chodnika przed blokiem?'],
      ['agent', 'Wspólnota, firma zewnętrzna. Pługopiaskarka wyjedzie dziś o 14.'],
      ['agent', 'Da się tak wytrzymać do czternastej?'],
      ['customer', 'jakoś się da'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'pl-koncowka-a-073',
    messages: [
      ['customer', 'Nie przyszło mi świadectwo pracy'],
      ['agent', 'Rozumiem, już patrzę w rejestr. Czy pracował Pan do 31 marca?'],
      ['customer', 'Tak'],
      ['agent', 'Wysłane poleconym 4 kwietnia, numer nadania RR110.'],
      ['agent', 'Czy ta informacja jest dla Pana wystarczająca?'],
      ['customer', 'Nie bardzo, bo na poczcie mówią, że takiego numeru nie ma.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen'],
  },
  {
    id: 'pl-koncowka-a-074',
    messages: [
      ['customer', 'ile czekam na odbior gabarytow'],
      ['agent', 'najbliższy odbiór 3 listopada, wystawić proszę dzień wcześniej po 18'],
      ['agent', 'jak coś to dzwonić'],
      ['customer', 'dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-075',
    messages: [
      ['customer', 'Gdzie jest mój kierowca, stoję na deszczu'],
      ['agent', 'Wysłałem nowego, Dacia, już do ciebie skręca.'],
      ['agent', 'Widzisz go?'],
      ['customer', 'widze, wsiadam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-076',
    messages: [
      ['customer', 'Zniknął mi folder z dysku firmowego'],
      ['agent', 'Przywróciłam go z kopii z wczoraj 22:00.'],
      ['agent', 'Proszę zerknąć – czy niczego w nim nie brakuje?'],
      ['customer', 'Brakuje arkusza z dzisiaj rano.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-077',
    messages: [
      ['customer', 'Proszę o podanie stanu licznika, bo będę się przeprowadzać.'],
      ['agent', 'Ostatni odczyt: 11 204 kWh z 1 sierpnia.'],
      ['agent', 'Odpowiedź pełna?'],
      ['customer', 'Pełna.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-078',
    messages: [
      ['customer', 'wózek dziecięcy skrzypi'],
      ['agent', 'Naoliw piastę jedną kroplą silikonu i przejedź się 5 m.'],
      ['customer', 'ok jestem po'],
      ['agent', 'Jak teraz brzmi?'],
      ['customer', 'jak nowy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
