import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-014',
    messages: [
      ['customer', 'potrzebuje zaswiadczenie o niekaralnosci'],
      [
        'agent',
        'Wniosek składa się przez internet albo w pokoju 12, opłata 20 zł, dokument jest tego samego dnia.',
      ],
      ['agent', 'Coś dopowiedzieć?'],
      ['customer', 'nie trzeba'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-015',
    messages: [
      ['customer', 'potrzebuję potwierdzenie przelewu z wczoraj'],
      ['agent', 'Wysłałem PDF na wiadomości w bankowości.'],
      ['agent', 'Doszło?'],
      ['customer', 'nie wiem, zajrzę jak usiądę do komputera'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-016',
    messages: [
      ['customer', 'Lodówka buczy od dostawy, nr zam. 55210'],
      ['agent', 'Dzień dobry, a czy stoi w poziomie?'],
      ['customer', 'tak sprawdzałam poziomicą'],
      ['agent', 'A z tyłu coś jej dotyka? Ściana, rurka?'],
      ['customer', 'no rurka stuka o kratkę'],
      ['agent', 'Proszę ją delikatnie odgiąć o centymetr.'],
      ['agent', 'Ucichła?'],
      ['customer', 'O raju, cisza! A już chciałam oddawać, dziękuję z całego serca!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'pl-koncowka-a-017',
    messages: [
      ['customer', 'jak zmienić pin do karty'],
      ['agent', 'w bankomacie naszej sieci albo na infolinii, nowy pin działa od razu'],
      ['agent', 'starczy taka odpowiedź?'],
      ['customer', 'ujdzie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-018',
    messages: [
      ['customer', 'dzien dobry mam problem z oplata za zuzle na skladowisku, policzono dwa razy'],
      ['agent', 'Dzień dobry, a co dokładnie widzi Pan na wydruku?'],
      ['customer', 'dwa razy 310 zł z tej samej daty'],
      ['agent', 'Rozumiem. Usunąłem drugą pozycję i wystawiłem nowy wydruk.'],
      ['agent', 'Zgadza się już Panu?'],
      ['agent', 'I czy jest coś, czego nie ruszyliśmy?'],
      ['customer', 'zgadza się i nie ma'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koncowka-a-019',
    messages: [
      ['customer', 'halo ja w sprawie szamba miało być wywiezione'],
      [
        'agent',
        'tak widzę kierowca dziś nie dojechał bo auto mu stanęło na trasie przyjedzie jutro o siódmej rano',
      ],
      ['customer', 'aha o siódmej'],
      ['agent', 'będzie pani wtedy w domu'],
      ['customer', 'będę'],
      ['agent', 'no to jesteśmy umówieni do widzenia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'pl-koncowka-a-020',
    messages: [
      ['customer', 'Poproszę fakturę na firmę zamiast paragonu.'],
      ['agent', 'Oczywiście, proszę o NIP.'],
      ['customer', '5210000000'],
      ['agent', 'Coś jeszcze na tej fakturze ma być, np. numer zamówienia?'],
      ['customer', 'Tak, PO-118.'],
      ['agent', 'Gotowe, faktura jest w załączniku.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-021',
    messages: [
      ['customer', 'Mój abonament miał być po 49, a jest 59'],
      ['agent', 'Rabat 10 zł dopisałam, korekta pojawi się na rachunku w maju.'],
      ['agent', 'Czy uznaje Pani reklamację za załatwioną?'],
      ['customer', 'Uznam, jak zobaczę ten rachunek.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-022',
    messages: [
      ['customer', 'mata do jogi śmierdzi gumą, masakra'],
      [
        'agent',
        'Oj, współczuję, wietrzenie całej chaty przez matę to słaba sprawa. Zwrot kasy poszedł na kartę, maty nie odsyłaj.',
      ],
      ['agent', 'Jest git?'],
      ['customer', 'jest git'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'pl-koncowka-a-023',
    messages: [
      ['customer', 'Proszę o informację, czy moje dziecko dostało się do przedszkola nr 4.'],
      [
        'agent',
        'Szanowna Pani, syn znajduje się na liście przyjętych, umowę podpisujemy 2 czerwca w godz. 8-14.',
      ],
      ['agent', 'Mam nadzieję, że odpowiedź jest wyczerpująca.'],
      ['customer', 'Bardzo dziękuję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-024',
    messages: [
      ['customer', 'nie moge dodac zdjec do ogloszenia, kreci sie i kreci'],
      ['agent', 'jakiej wielkości są te zdjęcia?'],
      ['customer', 'z telefonu, po 12 mega'],
      ['agent', 'no to za duże, limit 5. Zmniejsz je w galerii i wrzuć jeszcze raz.'],
      ['customer', 'próbuję'],
      ['agent', 'no i? weszły?'],
      ['customer', '2 z 6'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'pl-koncowka-a-025',
    messages: [
      ['customer', 'Czy mogę wynająć salę na chrzciny 14 września?'],
      ['agent', 'Tak, sala jest wolna, 40 miejsc, 120 zł od osoby.'],
      ['agent', 'Mam ją dla Pani wstępnie zablokować?'],
      ['customer', 'Proszę tak'],
      ['agent', 'Zablokowana do końca tygodnia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'pl-koncowka-a-026',
    messages: [
      ['customer', 'Dzień dobry. W umowie najmu mam zły metraż (52 zamiast 48).'],
      ['agent', 'Dzień dobry, aneks z metrażem 48 m² wysłałem do podpisu.'],
      ['agent', 'Poza metrażem wszystko w umowie gra?'],
      ['customer', 'Tak, reszta bez uwag.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
