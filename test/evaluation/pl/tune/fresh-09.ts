import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-139',
    messages: [
      ['customer', 'do kogo zgłosić dziurę w drodze'],
      ['agent', 'To nie nasz wydział, proszę szukać w powiecie.'],
      ['customer', 'a numer?'],
      ['agent', 'Nie mam. Ma Pani może inną sprawę do urzędu miasta?'],
      ['customer', 'nie mam'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own.not'],
  },
  {
    id: 'pl-fresh-141',
    messages: [
      ['customer', 'Prosze o wpis do dziennika budowy'],
      ['agent', 'Wpiszę go dziś po 15. Coś jeszcze dopisać w rubryce uwagi?'],
      ['customer', 'ze brak odbioru pradu'],
      ['agent', 'Dopisane. Czy czegoś jeszcze Pan sobie życzy?'],
      ['customer', 'na ten moment niczego'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-fresh-143',
    messages: [
      ['customer', 'Reklamuję buty, podeszwa odpadła po tygodniu'],
      ['agent', 'Możemy je skleić albo zwrócić pieniądze.'],
      ['customer', 'zwrot'],
      ['agent', 'Pieniądze są w drodze. Doradzić coś w zamian, czy na tym kończymy?'],
      ['customer', 'kończymy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-fresh-145',
    messages: [
      ['customer', 'gdzie zaparkowac pod przychodnia'],
      ['agent', 'Od strony ul. Lipowej, bezpłatnie. Czy ma Pan jeszcze jakiekolwiek pytania?'],
      ['customer', 'hm, zastanowię się'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-fresh-147',
    messages: [
      ['customer', 'zamówiłam tort na jutro, chciałabym dodać imię'],
      ['agent', 'Jasne, jakie imię i co jeszcze ma być na torcie?'],
      ['customer', 'Antek i koparka'],
      ['agent', 'Imię i koparka dopisane. Czy zamówienie jest w tej chwili takie, jak Pani chciała?'],
      ['customer', 'tak, dokładnie takie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-fresh-149',
    messages: [
      ['customer', 'Wgrałem sterownik, jak Pan kazał'],
      ['agent', 'Dziękuję. Drukuje w kolorze?'],
      ['customer', 'drukarka jest w biurze, a ja w domu, zobaczę jutro'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-fresh-151',
    messages: [
      ['customer', 'dzień dobry mam pytanie czy dojedzie do mnie jeszcze dzisiaj ta lodówka'],
      ['agent', 'Kierowca Mirek będzie u Pana o 19.'],
      ['customer', 'a wniesie na trzecie'],
      [
        'agent',
        'Wniesie. Czy o czymś jeszcze powinienem wiedzieć przed dostawą, na przykład o wąskich schodach?',
      ],
      ['customer', 'wąskie są'],
      ['agent', 'Zapisane. A teraz już pytam o wszystko: jest coś jeszcze, czego Pan potrzebuje?'],
      [
        'customer',
        'nie, dziękuję, pan to jest gość! Opowiem o panu w całej kamienicy, tak miło mnie dawno nikt nie obsłużył',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts', 'advocate'],
  },
  {
    id: 'pl-fresh-153',
    messages: [
      ['customer', 'a kiedy poznam wynik rekrutacji'],
      ['agent', 'Skontaktujemy się z kandydatami.'],
      ['customer', 'czyli nie wiadomo kiedy'],
      ['agent', 'Na razie nie wiadomo.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-fresh-155',
    messages: [
      ['customer', 'klimatyzacja w pociągu NIE DZIAŁAŁA, 38 stopni, staruszka zemdlała. wstyd i hańba!!'],
      [
        'agent',
        '38 stopni to nie do zniesienia, rozumiem Pana wzburzenie. Przepraszamy za niesprawną klimatyzację. Możemy oddać całą cenę biletu lub dać voucher o podwójnej wartości.',
      ],
      ['customer', 'cena biletu'],
      ['agent', 'Oddana. Przyjmuje Pan to jako zamknięcie sprawy?'],
      ['customer', 'przyjmuję'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo'],
    heated: true,
  },
]
