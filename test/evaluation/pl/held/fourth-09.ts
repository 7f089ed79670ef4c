import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fourth-081',
    messages: [
      [
        'customer',
        'Dzień dobry, chcę zgłosić uszkodzony ekspres. Po trzech kawach pokazuje „odkamień”, choć odkamieniałem wczoraj.',
      ],
      [
        'agent',
        'Dzień dobry, mam to samo urządzenie w domu, więc wiem, o czym Pan mówi. Jakim środkiem i w jaki sposób go Pan odkamieniał?',
      ],
      ['customer', 'Octem, jak w internecie piszą.'],
      [
        'agent',
        'Ocet nie uruchamia licznika, dlatego komunikat wraca. Proszę użyć programu „CAL” z tabletką, jedną wyślę Panu gratis dzisiejszą pocztą.',
      ],
      ['customer', 'Dobrze, spróbuję jak przyjdzie.'],
      ['agent', 'Czy na ten moment mogę coś jeszcze wyjaśnić?'],
      ['customer', 'Nie, dziękuję, czekam na tabletkę.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-fourth-082',
    messages: [
      ['customer', 'dzień dobry panie tu kierownik budowy gdzie jest mój beton od siódmej stoję z ludźmi'],
      ['agent', 'dzień dobry panie kierowniku kurczę tylu chłopa stoi i patrzy w niebo no niefajnie'],
      ['customer', 'a no niefajnie'],
      [
        'agent',
        'pompa się rozkraczyła na obwodnicy dlatego cisza druga wyjechała przed chwilą i będzie o dziewiątej czterdzieści',
      ],
      ['customer', 'a na pewno'],
      ['agent', 'osobiście pilnuję i zadzwonię do pana o wpół do dziesiątej powiem gdzie są'],
      ['customer', 'no dobra to czekam'],
      ['agent', 'coś jeszcze panu na jutro dorzucić'],
      ['customer', 'jutro trzy kubiki więcej'],
      ['agent', 'zapisuję trzy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-fourth-083',
    messages: [
      [
        'customer',
        'Dobry, coś mi tu nie gra w potwierdzeniu rezerwacji domku, data jest 12-19, chciałam 19-26',
      ],
      [
        'agent',
        'Dzień dobry, spokojnie, to się da odkręcić. 19-26 jest wolny, przepisałam. Nowe potwierdzenie ma Pani w skrzynce. Zgadza się teraz?',
      ],
      ['customer', 'tak ale cena wyższa o 200 zł?'],
      [
        'agent',
        'Bo to już wysoki sezon. Mogę zostawić starą cenę, skoro pomyłka wyszła przy telefonie u nas. Zostawiamy?',
      ],
      ['customer', 'no ba, pewnie'],
      ['agent', 'Poprawione :) Czy coś jeszcze przed przyjazdem?'],
      ['customer', 'można z psem?'],
      ['agent', 'Można, 30 zł za dobę.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-fourth-084',
    messages: [
      [
        'customer',
        'Szanowni Państwo, od poniedziałku 3.03 nie działa ogrzewanie w klasie 2b. Dzieci siedzą w kurtkach. Sprawa zgłoszona ustnie woźnemu.',
      ],
      [
        'agent',
        'Dzień dobry,\nprzyjęłam. Czy kaloryfery są zimne na całej długości, czy tylko na końcach?\nSekretariat',
      ],
      ['customer', 'Całe zimne.'],
      [
        'agent',
        'Dziękuję. Podsumowując: w 2b od 3.03 grzejniki zimne, dzieci w kurtkach, woźny wiedział. Jest mi z tego powodu naprawdę przykro.\nZapowietrzył się pion, ponieważ przy remoncie zamknięto zawór. Pan Andrzej odkręci go dziś do 15:00.',
      ],
      ['customer', 'Odkręcił, ciepło wraca.'],
      ['agent', 'Czy można uznać, że klasa jest już ogrzana?'],
      ['customer', 'Jeszcze nie całkiem, pół grzejników letnich.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
  },
  {
    id: 'pl-fourth-085',
    messages: [
      ['customer', 'ile trwa wysyłka za granicę, bo paczka do Wiednia idzie i idzie'],
      ['agent', 'Dzień dobry, a co pokazuje śledzenie?'],
      ['customer', '„w sortowni” od 6 dni'],
      [
        'agent',
        'Sześć dni w jednym miejscu to za długo. Dzwonię do sortowni i dam znać, jak tylko coś mi powiedzą.',
      ],
      ['customer', 'ok, ale prosze nie zapomniec'],
      ['agent', 'Nie zapomnę. Tymczasem czy z innej beczki mogę jakoś pomóc?'],
      ['customer', 'nie, tylko ta paczka'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'inform.vague'],
  },
  {
    id: 'pl-fourth-086',
    messages: [
      [
        'customer',
        'proszę pani byłam u was w salonie i farba spłynęła mi po dwóch myciach a zapłaciłam czterysta',
      ],
      ['agent', 'no to ja rozumiem czterysta złotych w kanał mnie by krew zalała'],
      ['customer', 'no właśnie no'],
      ['agent', 'a czym pani myje włosy'],
      ['customer', 'szamponem z drogerii'],
      ['agent', 'no to pani sama sobie zmyła po co pani zwykłym szamponem przecież fryzjerka mówiła'],
      ['customer', 'nie mówiła'],
      ['agent', 'no mówi każdemu ja nie mogę oddać pieniędzy ale mogę pani dać odżywkę'],
      ['customer', 'odżywkę'],
      ['agent', 'no pasuje pani'],
      ['customer', 'niech będzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'canDo',
      'canDo.not',
      'defend.not',
      'agree',
    ],
  },
  {
    id: 'pl-fourth-087',
    messages: [
      [
        'customer',
        'Temat: zły wariant ubezpieczenia mieszkania\nDzień dobry. Na polisie mam wariant Podstawowy, a opłaciłam Komfort. Proszę o korektę.',
      ],
      [
        'agent',
        'Dzień dobry Pani Urszulo,\nprzepraszam za błąd w polisie. Agent zaznaczył niewłaściwe pole, stąd różnica między składką a wariantem. Nową polisę wystawiam dziś, do jutra do 12:00 dostanie ją Pani na e-mail.\nRoman Dzik',
      ],
      ['customer', 'Dziękuję, polisa przyszła.'],
      ['note', 'Polisa skorygowana na Komfort, agent pouczony.'],
      ['agent', 'Cieszę się. Czy wszystkie dane na niej się zgadzają i czy mogę zamknąć zgłoszenie?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'facts', 'note'],
  },
  {
    id: 'pl-fourth-088',
    messages: [
      ['customer', 'hejo nie mogę dodać drugiego profilu w apce do filmów'],
      ['agent', 'Cześć! W planie Mini jest jeden profil, taki limit i nie da się go obejść.'],
      ['customer', 'ale w reklamie było 4'],
      ['agent', 'W reklamie mowa o planie Max. Regulamin masz w stopce, wystarczyło zajrzeć.'],
      ['customer', 'ehh'],
      ['agent', 'Co jeszcze mogę wyjaśnić?'],
      ['customer', 'szkoda słów'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'pl-fourth-089',
    messages: [
      [
        'customer',
        'halo dzień dobry winda stanęła ze mną między piętrami już wyszłam ale trzęsą mi się ręce',
      ],
      ['agent', 'rany pani trzęsą się ręce to ja się wcale nie dziwię ja bym tam krzyczała na całe gardło'],
      ['customer', 'no krzyczałam'],
      ['agent', 'jest pani cała to najważniejsze i przepraszam za ten strach'],
      ['customer', 'dobrze już dobrze'],
      ['agent', 'czy widziała pani na panelu jakiś numer błędu'],
      ['customer', 'nie no ciemno było'],
      [
        'agent',
        'wyłączam windę i technik przyjedzie do dwudziestej pierwszej w środę pani zadzwonię powiedzieć co wyszło',
      ],
      ['customer', 'dobrze dziękuję'],
      ['agent', 'proszę odpoczywać a jakby coś to numer pani ma'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-fourth-090',
    messages: [
      ['customer', 'Chcę dostać nowy PIN do karty, ten zablokowałam trzema próbami 🙈'],
      [
        'agent',
        'Nic się nie martw, to najczęstszy czwartkowy temat ;) Mogę wysłać PIN SMS-em albo listem. SMS?',
      ],
      ['customer', 'sms'],
      ['agent', 'Poszedł. Możesz spróbować przy najbliższym bankomacie'],
      ['agent', 'Działa?'],
      ['customer', 'jestem w domu, bankomat dopiero jutro'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo', 'agree'],
  },
]
