import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-069',
    messages: [
      ['customer', 'Kurtka po praniu u was jest o rozmiar mniejsza'],
      ['agent', 'Musiała Pani nie przeczytać metki, u nas nic się nie kurczy.'],
      ['customer', 'metka mówi 30 stopni'],
      ['agent', 'U nikogo innego nic się nie skurczyło.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-fresh-071',
    messages: [
      ['note', 'Klient zgłasza brak zasilania w garażu, bezpiecznik ok'],
      ['customer', 'w garażu nie ma prądu od soboty'],
      ['agent', 'Dzień dobry. Elektryk Bogdan sprawdzi to we wtorek o 8. Pasuje taki termin?'],
      ['customer', 'pasuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts', 'note'],
  },
  {
    id: 'pl-fresh-073',
    messages: [
      ['customer', 'Syn ma gorączkę 40, a infolinia przychodni nie odbiera'],
      [
        'agent',
        'Rozumiem, że bardzo się Pani boi. Pediatra dyżurna dr Maj oddzwoni do Pani w ciągu 10 minut, a ja przygotuję kartę syna.',
      ],
      ['customer', 'dziękuję'],
      ['agent', 'Czy doktor Maj już dzwoniła i wie Pani, co robić?'],
      ['customer', 'tak, wiem wszystko, bardzo Pani dziękuję za serce, takich ludzi trzeba tam więcej'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'pl-fresh-075',
    messages: [
      ['customer', 'Prosze o pomoc, nie slysze rozmowcy w telefonie'],
      ['agent', 'Proszę wyczyścić głośnik szczoteczką.'],
      ['customer', 'probowalam, to samo pisalam w zgloszeniu'],
      ['agent', 'A, faktycznie. W takim razie mogę przyjąć telefon na serwis albo podesłać słuchawki.'],
      ['customer', 'serwis'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'pl-fresh-077',
    messages: [
      ['customer', 'nikt mnie nie poinformował o zmianie rozkładu, spóźniłam się na egzamin'],
      [
        'agent',
        'Na egzamin! Strasznie mi przykro. Rozkład zmieniono z powodu objazdu na Długiej. Wystawię Pani zaświadczenie dla uczelni, wyślę je dzisiaj do 16.',
      ],
      ['customer', 'to by mnie uratowało'],
      ['agent', 'Wysłałam. Jest w skrzynce?'],
      ['customer', 'jest!'],
      ['agent', 'Pomogłoby Pani coś jeszcze?'],
      ['customer', 'nie, to wystarczy'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-fresh-079',
    messages: [
      ['customer', 'nie mogę podpisać umowy, wyskakuje mi błąd 12'],
      ['agent', 'Błąd 12 zgłasza się u dostawcy podpisu, proszę tam pisać, u nas wszystko gra.'],
      ['customer', 'dostawca odsyła do Państwa'],
      ['agent', 'To musi ktoś inny rozwiązać, nie ja.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-fresh-081',
    messages: [
      ['customer', 'Padł mi dysk z dyplomem, obrona za tydzień, ryczę'],
      ['agent', 'Tydzień przed obroną, serce mi pęka, rozumiem te łzy. Kiedy padł i jakie wydawał dźwięki?'],
      ['customer', 'wczoraj, klikał'],
      [
        'agent',
        'Klika, bo głowica uderzyła o talerz. Przyślę po niego kuriera dziś o 14 i w laboratorium odzyskamy, co się da. O każdym kroku napiszę co wieczór o 18.',
      ],
      ['customer', 'dobrze'],
      ['agent', 'Jest 18:00, mamy cały katalog Dyplom. Czy otwierają się pliki, które wysłałem?'],
      ['customer', 'wszystkie! nie wiem jak dziękować, jesteście niesamowici, polecę was całemu rokowi'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'facts',
      'inform',
      'advocate',
    ],
  },
  {
    id: 'pl-fresh-083',
    messages: [
      ['customer', 'jaki jest numer do serwisu'],
      ['agent', '22 500 10 20. Czy o to Panu chodziło?'],
      ['customer', 'o to'],
      ['agent', 'Do usług. Czy jeszcze w jakiejś kwestii doradzić?'],
      ['agent', 'Zamykam rozmowę z powodu braku aktywności.'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-fresh-085',
    messages: [
      ['customer', 'Proszę o informację, czy mogę wnieść wózek do muzeum'],
      ['agent', 'Tak, jest winda. Gdyby miała Pani jakieś dodatkowe pytania, zapraszam do kontaktu.'],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
