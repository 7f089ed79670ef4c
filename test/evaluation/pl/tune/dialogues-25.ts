import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-385',
    messages: [
      [
        'customer',
        'Witam, wczoraj wykupiłam dostęp do audiobooków, ale odtwarzacz pokazuje kłódkę przy każdym tytule.',
      ],
      [
        'agent',
        'Dzień dobry, przepraszam za tę niedogodność. Odnowiłem Pani licencję w systemie. Proszę zamknąć aplikację i otworzyć ją ponownie. Czy kłódki zniknęły?',
      ],
      ['customer', 'zniknęły, słucham już :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-386',
    messages: [
      ['customer', 'dlaczego pobrało mi 5 zł zamiast 3'],
      [
        'agent',
        'Strefa B kosztuje 5 zł, bo obejmuje centrum. Zwrócę różnicę jednorazowo. Mogę jeszcze w czymś pomóc?',
      ],
      ['customer', 'nie, dziękuję, miły gest'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain', 'own'],
  },
  {
    id: 'pl-387',
    messages: [
      ['customer', 'Za tydzień wyjeżdżam, a paszport nadal nie gotowy'],
      [
        'agent',
        'Możemy wydać paszport tymczasowy w 24 godziny. Byłby Pan zainteresowany takim rozwiązaniem?',
      ],
      ['customer', 'tak, proszę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'pl-388',
    messages: [
      ['customer', 'ta wasza bramka vpn znowu mi rozłącza sesje'],
      ['agent', 'Przełożę Cię na zapasową bramkę. Zrobione, połącz się jeszcze raz. Trzyma sesję?'],
      ['customer', 'trzymała 3 minuty i znowu out'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-389',
    messages: [
      ['customer', 'Kupiłem mamie telefon na urodziny, a w pudełku był używany z cudzymi zdjęciami!'],
      [
        'agent',
        'Ojej, to musiało być bardzo przykre, zwłaszcza przy prezencie. Najmocniej przepraszamy. Nowy, fabrycznie zamknięty telefon dostarczyliśmy mamie dziś o 11.',
      ],
      ['customer', 'tak, dzwoniła, cieszy się'],
      [
        'agent',
        'To wspaniale! Czy uważa Pan sprawę za zamkniętą? Czy potrzebne są jeszcze jakieś działania z naszej strony?',
      ],
      ['customer', 'zamknięta, nic nie trzeba'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'pl-390',
    messages: [
      ['customer', 'drukarka etykiet szaleje'],
      ['agent', 'Co to znaczy, że szaleje, drukuje puste etykiety czy ciągnie po kilka?'],
      ['customer', 'puste'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'pl-391',
    messages: [
      ['customer', 'do kiedy moge zlozyc wniosek o dodatek weglowy'],
      [
        'agent',
        'Do 30 listopada, w okienku nr 2 albo przez ePUAP. Czy w sprawie dodatku ma Pani jeszcze jakieś pytania?',
      ],
      ['customer', 'mam, jakie dokumenty trzeba mieć'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-392',
    messages: [
      ['customer', 'Nie dostałem kodu do odbioru'],
      ['agent', 'Przepraszam, kod poszedł na stary numer. Wysłałam go na nowy. Kod już się pojawił?'],
      ['customer', 'chwileczkę, włączam telefon'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-393',
    messages: [
      ['customer', 'Wasza farba odpada płatami!'],
      ['agent', 'Widocznie ściana nie była zagruntowana. Bez dowodu gruntowania nie uznajemy reklamacji.'],
      ['customer', 'gruntowałem!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'canDo.not'],
  },
  {
    id: 'pl-394',
    messages: [
      ['customer', 'Czy w sobotę poczta jest otwarta?'],
      ['agent', 'Tak, od 8 do 14. Jakieś inne pytania?'],
      ['agent', 'Dziękuję za rozmowę i życzę miłego weekendu.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-395',
    messages: [
      [
        'customer',
        'Jak wysylam maila z zalacznikiem wiekszym niz 10 mega to nie dochodzi i nie mam zadnego bledu',
      ],
      ['agent', 'Czyli maile z dużymi załącznikami po prostu przepadają, bez komunikatu, tak?'],
      ['customer', 'tak'],
      ['agent', 'Zwiększyłam limit serwera. Proszę wysłać testowo plik 15 MB do siebie. Przeszedł?'],
      ['customer', 'przeszedł bez problemu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'listen'],
  },
  {
    id: 'pl-396',
    messages: [
      ['customer', 'Zgubiłam kolczyk w przymierzalni, pamiątka po babci'],
      [
        'agent',
        'Mamy go! Leżał pod ławką w przymierzalni nr 4. Czeka na Panią w kasie. Czy mogę coś jeszcze dla Pani zrobić?',
      ],
      ['customer', 'Nie, płaczę ze szczęścia, jesteście aniołami, dziękuję z całego serca!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'pl-397',
    messages: [
      ['customer', 'Proszę o informację kiedy zostanie usunięty wrak z parkingu'],
      ['agent', 'Straż miejska odholuje go do piątku. W piątek po południu napiszę do Pana, czy zniknął.'],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform', 'facts', 'own'],
  },
  {
    id: 'pl-398',
    messages: [
      ['customer', 'Elektroniczny klucz do pokoju przestał działać'],
      [
        'agent',
        'Przeprogramowałam klucz, proszę spróbować. Wchodzi Pani bez problemu? Czy coś jeszcze jest potrzebne?',
      ],
      ['customer', 'Wchodzę. Przydałaby się dodatkowa poduszka.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-399',
    messages: [
      ['customer', 'Zamowienie 7781 przyszlo bez instrukcji'],
      [
        'agent',
        'Przepraszamy za brak. Instrukcję PDF wysłałam na Państwa e-mail. Proszę o informację zwrotną, czy plik się otwiera?',
      ],
      ['customer', 'otwiera się, dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-400',
    messages: [
      ['customer', 'Jakie są zasady zwrotu biletu?'],
      [
        'agent',
        'Zwrot do 24 godzin przed wyjazdem, potrącamy 10%. Czy to wszystko, co chciała Pani wiedzieć?',
      ],
      ['customer', 'chyba tak, muszę to jeszcze przetrawić'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-401',
    messages: [
      ['customer', 'Kran kapie od miesiąca, kiedy ktoś przyjdzie?'],
      [
        'agent',
        'Armatura to nie nasza sprawa, to leży po stronie najemcy. Proszę wezwać hydraulika na własny koszt.',
      ],
      ['customer', 'w umowie jest inaczej'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
]
