import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-157',
    messages: [
      ['customer', 'kabel do ladowarki sie przegrzal, prawie sie spalilo lozko dziecka'],
      [
        'agent',
        'Boże, co za strach, dobrze, że nic się dziecku nie stało. Takie coś nie miało prawa się zdarzyć i przepraszam za ten kabel. Odbiorę go od Pani osobiście dziś o 19 i przywiozę nowy.',
      ],
      ['customer', 'dobrze bede'],
      [
        'agent',
        'Jak się już wszystko uspokoi, za dwa tygodnie przyjadę jeszcze sprawdzić, czy nowy się nie grzeje.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-fresh-159',
    messages: [
      ['customer', 'Jakie dokumenty są potrzebne do paszportu dla dziecka?'],
      ['agent', 'Zdjęcie i dowód rodzica. Obojga rodziców proszę o obecność.'],
      ['customer', 'a jak ojciec za granicą'],
      ['agent', 'Wtedy może wyrazić zgodę u konsula. Doradzić jeszcze w czymś?'],
      ['customer', 'nie będzie takiej potrzeby'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-fresh-161',
    messages: [
      ['customer', 'Mój lot do Oslo odwołano, mam tam operację oka'],
      [
        'agent',
        'Operacji nie da się przełożyć ot tak, rozumiem, jaka to dla Pana ważna podróż. Mogę dać Panu lot przez Kopenhagę albo późniejszy bezpośredni.',
      ],
      ['customer', 'przez Kopenhage'],
      ['agent', 'Ma Pan miejsce 4C. Proszę zerknąć, czy w aplikacji jest już karta pokładowa?'],
      ['customer', 'jest'],
      ['agent', 'Czy przed podróżą jest jeszcze coś, czym się mogę zająć?'],
      ['customer', 'asysta na lotnisku, słabo widzę'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'pl-fresh-163',
    messages: [
      ['customer', 'Dzień dobry, kupiłem u Państwa rower za 5200 zł i po 3 dniach pękła rama'],
      [
        'agent',
        'Dzień dobry, mam nadzieję, że nic się Panu nie stało, musiał się Pan bardzo przestraszyć. Jak doszło do pęknięcia?',
      ],
      ['customer', 'jechałem po asfalcie, przy siodełku, na szczęście skończyło się na siniakach'],
      [
        'agent',
        'Rama pękła przy siodełku, na zwykłym asfalcie, po trzech dniach od zakupu. Czy to pełny obraz?',
      ],
      ['customer', 'pełny'],
      [
        'agent',
        'Przepraszam za tę ramę. Producent wycofał wczoraj tę serię, bo spawy były za cienkie. Do wyboru jest nowy rower innej serii albo zwrot całej kwoty.',
      ],
      ['customer', 'wolę zwrot'],
      ['agent', 'Przelewam 5200 zł w tej chwili. Nasz kierowca Maks odbierze rower w środę po 17.'],
      ['customer', 'ok'],
      ['agent', 'Zostały u Pana jeszcze jakieś znaki zapytania?'],
      ['customer', 'jeden, co z pedałami, które dokupiłem?'],
      ['agent', 'Oddam również za nie.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'canDo',
      'explain',
      'facts',
    ],
  },
  {
    id: 'pl-fresh-165',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\n\nod trzech tygodni czekam na odpis aktu urodzenia. Dzwoniłam pięć razy. Proszę o wyjaśnienie.\n\nZ poważaniem\nA. Krawiec',
      ],
      [
        'agent',
        'Szanowna Pani,\n\nbardzo przepraszam za trzy tygodnie zwłoki. Pani wniosek przydzielono urzędniczce, która przeszła na urlop macierzyński, i nikt go po niej nie przejął. Zajęłam się nim sama: odpis jest podpisany, a jutro przed 12 wyślę go listem poleconym.\n\nZ wyrazami szacunku\nIwona Pawlak',
      ],
      ['customer', 'Dziękuję za szczerą odpowiedź. List przyszedł dzisiaj.'],
      [
        'agent',
        'Szanowna Pani,\n\ncieszę się. Czy dane w odpisie są poprawne i czy możemy uznać Pani wniosek za zrealizowany?',
      ],
      ['customer', 'Tak, wszystko się zgadza.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-fresh-167',
    messages: [
      ['customer', 'Dobry, chcę oddać bilety na mecz, bo żona rodzi :)'],
      [
        'agent',
        'Gratulacje! Bilety można oddać najpóźniej na dobę przed meczem, a mecz jest za trzy godziny. Nie możemy ich przyjąć.',
      ],
      ['customer', 'szkoda, dziecko nie wybiera'],
      ['agent', 'To prawda. Mogę przepisać bilety na kogoś innego lub wystawić je na naszej giełdzie.'],
      ['customer', 'giełda'],
      ['agent', 'Wystawione. Chciałby Pan przed porodem zapytać jeszcze o coś?'],
      ['customer', 'tak, ile giełda bierze prowizji?'],
      ['agent', '5 procent.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'canDo.not'],
  },
]
