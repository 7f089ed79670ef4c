import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-187',
    messages: [
      ['customer', 'W zestawie zabrakło śrub do łóżka'],
      [
        'agent',
        'Przepraszam za brakujące śruby. Nadam je dzisiaj listem ekspresowym i wieczorem powiadomię Panią o numerze nadania.',
      ],
      ['customer', 'Śruby dotarły, łóżko skręcone.'],
      ['agent', 'Wspaniale! Łóżko stoi stabilnie? A może brakuje czegoś innego?'],
      ['customer', 'Stoi jak skała, niczego nie brakuje.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-188',
    messages: [
      ['customer', 'co z moim odszkodowaniem za zalanie'],
      [
        'agent',
        'Rzeczoznawca kończy opinię. Jak tylko ją dostaniemy, napiszemy. Czy mam coś jeszcze wyjaśnić?',
      ],
      ['customer', 'Dobrze, no to czekam.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-189',
    messages: [
      ['customer', 'Prąd mi wybija jak włączam piekarnik'],
      ['agent', 'Co było włączone jednocześnie z piekarnikiem i jak często to się powtarza?'],
      ['customer', 'czajnik, codziennie'],
      [
        'agent',
        'Przepraszam za uciążliwość. Wynika to ze zbyt małej mocy umownej. Podniosłem ją zdalnie o 2 kW. Nadal wybija?',
      ],
      ['customer', 'Nie, już nie wybija, dziękuję.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'explain'],
  },
  {
    id: 'pl-190',
    messages: [
      ['customer', 'jak dlugo wazny jest karnet'],
      ['agent', 'Trzydzieści dni od pierwszego wejścia. Potrzeba Pani dodatkowych informacji?'],
      ['customer', 'Tak, czy mogę go zawiesić na tydzień?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-191',
    messages: [
      ['customer', 'glosnik bluetooth gubi polaczenie'],
      ['agent', 'Mogę podesłać nowe oprogramowanie albo instrukcję parowania od zera.'],
      ['customer', 'oprogramowanie'],
      ['agent', 'Poszło na maila, po wgraniu głośnik się zresetuje. Trzyma połączenie?'],
      ['customer', 'testuję'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-192',
    messages: [
      ['customer', 'w regulaminie pisze co innego niz pani mowi'],
      ['agent', 'Źle Pan przeczytał punkt piąty, mówię to po raz drugi. Ma Pan inne zastrzeżenia?'],
      ['customer', 'Nie mam.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-193',
    messages: [
      ['customer', 'TRZY RAZY zamawiałam transport na lotnisko i nikt nie przyjechał, koszmar'],
      [
        'agent',
        'Rozumiem, że trzy razy zamówiła Pani transport i ani razu nikt nie przyjechał. Czy tak było?',
      ],
      ['customer', 'TAK'],
      [
        'agent',
        'Przepraszam za to. Osobiście pojadę po Panią. Czy dojechała Pani na czas i czy jeszcze w czymś trzeba pomóc?',
      ],
      ['customer', 'Nie zdążyłam na samolot, więc co teraz?'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own'],
    heated: true,
  },
  {
    id: 'pl-194',
    messages: [
      ['customer', 'jak wyciszyc powiadomienia'],
      ['agent', 'Przytrzymaj dzwonek w prawym rogu i wybierz Cisza. Zniknęły?'],
      ['customer', 'zniknęły, dziena'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-195',
    messages: [
      ['customer', 'Zależy mi na szybkiej wycenie remontu'],
      [
        'agent',
        'Wycenę zrobię do środy i zadzwonię z nią rano w czwartek. Coś by Pan jeszcze dorzucił od siebie albo o coś zapytał?',
      ],
      ['customer', 'Hmm, raczej tak, muszę pomyśleć.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-196',
    messages: [
      ['customer', 'Po zmianie operatora telefon łapie tylko 2G'],
      ['agent', 'W jakim miejscu Pani mieszka i co pokazuje telefon w ustawieniach sieci?'],
      ['customer', 'centrum Łodzi, automatycznie'],
      ['agent', 'Proszę ręcznie wybrać LTE. Czy pojawił się szybszy internet?'],
      ['customer', 'E, wciąż tylko 2G'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-197',
    messages: [
      ['customer', 'piec po przeglądzie chodzi cicho'],
      [
        'agent',
        'Miło słyszeć. Jesienią zapytamy Panią jeszcze raz, czy wciąż chodzi cicho. Czy jest dziś coś, co by Pani chciała poruszyć?',
      ],
      ['customer', 'Nie ma niczego takiego, miłego dnia!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['followUp'],
  },
  {
    id: 'pl-198',
    messages: [
      ['customer', 'Nie moge wgrac zdjec do ogloszenia'],
      [
        'agent',
        'Przepraszam za problem ze zdjęciami. Zwiększę limit na Pani koncie. Czy zdjęcia się wgrywają?',
      ],
      ['customer', 'Jedno tak, drugie nie, w sumie nie wiem od czego to zależy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-199',
    messages: [
      ['customer', 'Kto pozwolił wam wejść na moją posesję?! Zdeptaliście ogród, to jest oburzające'],
      [
        'agent',
        'Widok zdeptanego ogrodu musiał być dla Pani naprawdę przykry. Mogę zlecić ogrodnikowi nowe nasadzenia na nasz koszt i sam tego doglądnę. Czy o czymś jeszcze powinniśmy pamiętać?',
      ],
      ['customer', 'No pewnie, płot też wygięliście'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo'],
    heated: true,
  },
  {
    id: 'pl-200',
    messages: [
      ['customer', 'zamowienie 881 jest zaplacone?'],
      [
        'agent',
        'Tak, wpłata jest zaksięgowana. Proszę napisać, czy faktura doszła i czy czegoś jeszcze Pani nie potrzebuje.',
      ],
      ['customer', 'doszla'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-201',
    messages: [
      ['customer', 'oddzwonicie?'],
      [
        'agent',
        'Koleżanka z księgowości prowadzi ten wątek i ona wszystko ustali. Dopilnuję, żeby miała komplet dokumentów.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-202',
    messages: [
      ['customer', 'Czy panel słoneczny można myć karcherem?'],
      ['agent', 'Producent odradza wysokie ciśnienie. Najlepsza jest miękka szczotka i woda.'],
      ['customer', 'a czy coś jeszcze trzeba robić co roku?'],
      ['agent', 'Przegląd przewodów.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
