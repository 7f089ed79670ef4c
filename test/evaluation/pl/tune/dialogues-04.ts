import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-049',
    messages: [
      ['customer', 'no i ten wasz pan mi podłączył i poszedł a telewizor nie ma sygnału'],
      ['agent', 'tak słucham panią'],
      ['customer', 'no jest napis brak sygnału hdmi'],
      ['agent', 'aha proszę pilotem wybrać źródło hdmi dwa'],
      ['customer', 'o jest obraz'],
      ['agent', 'to dobrze czy jest coś jeszcze z czym mogłabym pani pomóc'],
      ['customer', 'nie dziękuję pani bardzo'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen'],
  },
  {
    id: 'pl-050',
    messages: [
      ['customer', 'Po raz DRUGI przysłaliście zły rozmiar. Kto u was pracuje??'],
      [
        'agent',
        'Przepraszam za drugą pomyłkę z rozmiarem. Wyślę dziś właściwą parę, a kurier dostarczy ją jutro do 15.',
      ],
      ['customer', 'przyszla paczka'],
      ['agent', 'Cieszę się. Czy tym razem rozmiar jest właściwy?'],
      ['customer', 'Nie!!! Znowu 38 zamiast 40'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'pl-051',
    messages: [
      ['customer', 'Przepraszam za zamieszanie, pomyliłam numer konta w przelewie.'],
      ['agent', 'Nic się nie stało. Poproszę datę przelewu i kwotę.'],
      ['customer', '2 maja, 120 zł'],
      ['agent', 'Przelew wrócił na Pani rachunek.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-052',
    messages: [
      ['customer', 'chcę dostać zwrot gotówką'],
      [
        'agent',
        'Niestety nie jesteśmy w stanie oddać pieniędzy gotówką. Mogę natomiast zlecić przelew na konto albo wystawić kartę podarunkową.',
      ],
      ['customer', 'przelew'],
      ['agent', 'Zlecone. Czego jeszcze mogę dla Pani dopilnować?'],
      ['customer', 'no nie bardzo to rozwiązuje sprawę, nie mam konta'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'pl-053',
    messages: [
      ['customer', 'Czy macie jeszcze na stanie lampę Olsza?'],
      ['agent', 'Tak, trzy sztuki w magazynie w Łodzi.'],
      ['customer', 'zamawiam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-054',
    messages: [
      [
        'customer',
        'Dzień dobry,\nzostałem podwójnie obciążony za abonament w kwietniu. Proszę o wyjaśnienie.\nTomasz Wrona',
      ],
      [
        'agent',
        'Dzień dobry Panie Tomaszu,\n\nżeby się upewnić: w kwietniu z konta zeszły dwie opłaty za ten sam abonament. Czy tak to wyglądało? Kiedy i w jaki sposób płacił Pan za poprzedni miesiąc?\n\nPozdrawiam\nEwelina Bąk',
      ],
      ['customer', 'Tak, dwie po 59 zł. Wcześniej zawsze z karty.'],
      [
        'agent',
        'Dziękuję. Przepraszam za podwójną opłatę. Powstała dlatego, że karta została zapisana w systemie dwa razy. Usunęłam duplikat i zwróciłam 59 zł, a resztą formalności zajmę się osobiście.\n\nCzy zwrot jest już widoczny na karcie? I czy zostaje coś, do czego powinniśmy wrócić?',
      ],
      ['customer', 'Zwrot przyszedł, nic więcej nie trzeba.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'apologise', 'own', 'explain'],
  },
  {
    id: 'pl-055',
    messages: [
      ['customer', 'jak skasowac konto'],
      ['agent', 'W profilu na samym dole jest opcja Usuń konto. Czy to rozwiewa Twoje wątpliwości?'],
      ['customer', '🤷'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-056',
    messages: [
      ['customer', 'Wasza infolinia to jakiś żart, pół godziny czekania'],
      ['agent', 'Jak już mówiłem, mamy dużo zgłoszeń i to nie od nas zależy.'],
      ['customer', 'Pan jest bezczelny'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
  {
    id: 'pl-057',
    messages: [
      ['customer', 'zmywarka zostawia bialy nalot'],
      ['agent', 'Czyli chodzi o to, że po każdym myciu naczynia są białe, dobrze zrozumiałam?'],
      ['customer', 'tak szklanki głównie'],
      [
        'agent',
        'Trzeba zwiększyć dawkę soli i nabłyszczacza, proszę ustawić twardość na 4. Czy mogę odpowiedzieć jeszcze na jakieś pytanie?',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'pl-058',
    messages: [
      ['customer', 'Nie działa mi domofon'],
      ['agent', 'Proszę zgłosić to administratorowi, to nie jest nasza działka.'],
      ['note', 'Lokator zgłasza awarię domofonu, odesłany do administracji.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'note'],
  },
  {
    id: 'pl-059',
    messages: [
      ['customer', 'Mam voucher na hotel ważny do wczoraj, co teraz'],
      [
        'agent',
        'Co mogę zaproponować: przedłużenie o miesiąc lub zamianę na bon do restauracji. Co Panu bardziej odpowiada?',
      ],
      ['customer', 'przedluzenie poproszę'],
      ['agent', 'Przedłużony. Czy coś jeszcze byłoby potrzebne przed wyjazdem?'],
      ['customer', 'Nie, to już wszystko, dziękuję ślicznie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-060',
    messages: [
      ['customer', 'cześć, wtyczka do sklepu wyrzuca bład przy kasie'],
      ['agent', 'Hej, jaki to błąd i od kiedy się pojawia?'],
      ['customer', "'invalid key', od rana"],
      ['agent', 'Ok, wygeneruj nowy klucz w panelu i podmień w ustawieniach wtyczki.'],
      ['customer', 'podmienilem'],
      ['agent', 'I co, przechodzi płatność?'],
      ['customer', 'ten sam błąd co rano'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-061',
    messages: [
      ['customer', 'Od miesiąca czekam na łóżko, śpię na podłodze z chorymi plecami. Jestem wściekły.'],
      [
        'agent',
        'Panie Adamie, miesiąc na podłodze i ból pleców to coś, czego nikt nie powinien przechodzić. Rozumiem Pana złość.',
      ],
      [
        'agent',
        'Przepraszam, że termin tak się przesunął. Będę Pana opiekunem do końca: zarezerwowałam transport na sobotę, a w piątek do 18 zadzwonię z dokładną godziną.',
      ],
      ['customer', 'Mam nadzieję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-062',
    messages: [
      ['customer', 'silnik rolety dalej piszczy po regulacji'],
      ['agent', 'Możemy nasmarować prowadnice albo wymienić rolkę, obie rzeczy bez opłat.'],
      ['customer', 'rolke'],
      ['agent', 'Wymieniona. Wrócimy do Pani za miesiąc z pytaniem, czy roleta pracuje cicho.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'followUp'],
  },
  {
    id: 'pl-063',
    messages: [
      ['customer', 'Nie dostalam zaproszenia na webinar'],
      [
        'agent',
        'Przepraszam za brak zaproszenia. Filtr potraktował adres jak spam, więc wysłałam link jeszcze raz na drugi adres. Da się zrobić dla Pani coś jeszcze?',
      ],
      ['customer', 'hm'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-064',
    messages: [
      ['customer', 'zgubilam karte co robic'],
      ['agent', 'Możemy ją zastrzec teraz i wydać nową albo tylko zablokować na czas szukania.'],
      ['customer', 'zastrzec'],
      ['agent', 'Karta zastrzeżona. Czy w ten sposób pomogłem?'],
      ['customer', 'tak, uff, spadł mi kamień z serca'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
]
