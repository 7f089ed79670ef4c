import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-140',
    messages: [
      ['customer', 'Dzień dobry, potrzebuję faktury za 2019 rok'],
      ['agent', 'Dzień dobry, mam ją w archiwum, proszę, w załączniku. Czy o tę fakturę chodziło?'],
      ['customer', 'Zobaczę w domu, teraz jadę.'],
      ['agent', 'Jasne. A coś jeszcze z archiwum lub w ogóle?'],
      ['customer', 'W ogóle nic.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-held-142',
    messages: [
      ['customer', 'nie mam dostępu do kursu, a jutro egzamin'],
      [
        'agent',
        'Jutro egzamin, nie dziwię się, że Pani się denerwuje. Otworzyłam kurs i dodałam tydzień gratis. Czy lekcje się wczytują?',
      ],
      ['customer', 'sprawdzę po pracy'],
      ['agent', 'Dobrze. Jest coś, o co chciałaby Pani zapytać już teraz?'],
      ['customer', 'o certyfikat, kiedy przyjdzie'],
      ['agent', 'Dyrektor Lech podpisze go w środę.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'facts'],
  },
  {
    id: 'pl-held-144',
    messages: [
      ['customer', 'nie działa mi szukajka na stronie'],
      [
        'agent',
        'Przepraszamy za usterkę szukajki. Zawiesiła się po nocnej kopii bazy. Uruchomiliśmy ją od nowa. Znajduje Pani produkty?',
      ],
      ['customer', 'już tak'],
      ['agent', 'I nie brakuje Pani niczego innego na stronie?'],
      ['customer', 'filtrów po cenie brakuje'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-held-146',
    messages: [
      ['customer', 'kod do szlabanu nie działa'],
      ['agent', 'Nowy kod to 9031. Szlaban się podniósł?'],
      ['customer', 'tak, ale nie opada'],
      ['agent', 'Zresetowałem go. A teraz opada?'],
      ['customer', 'teraz tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-held-148',
    messages: [
      ['customer', 'Kiedy naprawicie latarnię przy szkole'],
      [
        'agent',
        'Latarnię naprawi w poniedziałek brygada pana Sowy, a ja w poniedziałek o 15 napiszę Panu, czy skończyli.',
      ],
      ['customer', 'dziękuję'],
      ['agent', 'Ma Pan dla mnie coś na dokładkę?'],
      ['customer', 'jest jeszcze wyrwa w chodniku obok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-held-150',
    messages: [
      ['customer', 'nie dziala mi pilot do rolet'],
      ['agent', 'Proszę przytrzymać strzałkę w górę przez 10 sekund, aż roleta drgnie.'],
      ['customer', 'drgnela'],
      ['agent', 'I jak, słucha się Pani?'],
      ['customer', 'sama nie wiem, nie probowalam jeszcze na wszystkich oknach'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-held-152',
    messages: [
      ['customer', 'Prześlijcie mi ofertę na 50 krzeseł'],
      ['agent', 'Po 210 zł sztuka, mogę zejść do 190 przy płatności z góry. Przyjmuje Pani tę ofertę?'],
      ['customer', 'przyjmuję'],
      ['agent', 'Wyślę fakturę proforma do końca dnia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-held-154',
    messages: [
      ['customer', 'Wyczytałem u was w mailu: "Czy Twój problem został rozwiązany?". Nie został'],
      ['agent', 'Dzień dobry, to automat tak pyta. Co dokładnie dalej nie działa?'],
      ['customer', 'eksport do excela ucina polskie znaki'],
      ['agent', 'Możemy włączyć Panu eksport w UTF-8 albo przysyłać plik przygotowany ręcznie.'],
      ['customer', 'utf'],
      ['agent', 'Włączony.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo'],
  },
  {
    id: 'pl-held-156',
    messages: [
      [
        'customer',
        'Umowa miała być przedłużona na tych samych warunkach, a cena wzrosła o 20 procent, wszyscy w zarządzie są zaskoczeni',
      ],
      [
        'agent',
        'Czyli ustaliliśmy te same warunki, a cena poszła w górę o jedną piątą i zarząd jest zaskoczony. Czy tak Państwo to widzą?',
      ],
      ['customer', 'Tak.'],
      [
        'agent',
        'Cennik podniósł się sam, ponieważ w umowie zostawiliśmy starą klauzulę. Wykreślam ją i przywracam poprzednią cenę. Jutro do 11 prześlę Pani aneks, a na piątek umówię telefon z naszym prezesem Markiem Rysiem.',
      ],
      ['customer', 'Bardzo dobrze.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts'],
  },
]
