import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fourth-101',
    messages: [
      [
        'customer',
        'Dzień dobry, zamówiłem kuchnię na wymiar. Blat jest o 4 cm za krótki. Montażysta wzruszył ramionami i pojechał.',
      ],
      [
        'agent',
        'Dzień dobry Panie Sławku,\nblat o cztery centymetry za krótki i montażysta, który odjechał bez słowa, czy dobrze to odczytuję? Przepraszam za takie zachowanie w Pana domu.\nDzwonię do kierownika produkcji. Odezwiemy się do Pana niezwłocznie po ustaleniu, czy blat zostanie docięty od nowa.\nWiola Cygan, biuro kuchni',
      ],
      ['customer', 'Tak, dobrze. Proszę się pospieszyć.'],
      ['note', 'Blat za krótki o 4 cm, czekam na produkcję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'inform.vague', 'note'],
  },
  {
    id: 'pl-fourth-102',
    messages: [
      [
        'customer',
        'dzień dobry ja w sprawie tego gazu butlę mi mieli przywieźć wczoraj nie przywieźli nie ma na czym gotować',
      ],
      ['agent', 'dzień dobry a to nie ja rozwożę to firma z drugiej strony miasta do nich trzeba dzwonić'],
      ['customer', 'ale zamawiałam u pana'],
      ['agent', 'u mnie się tylko zamawia'],
      ['customer', 'to niech pan do nich zadzwoni'],
      ['agent', 'proszę pani ja mam kolejkę jak coś będzie wiadomo to się do pani odezwą'],
      ['customer', 'ręce opadają'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'pl-fourth-103',
    messages: [
      ['customer', 'Cześć, mam pytanko, czemu mój przelew z giełdy nie doszedł'],
      ['agent', 'Cześć! Z jakiej giełdy szedł i co masz w tytule?'],
      ['customer', 'z krypto, tytuł „wypłata 5”'],
      [
        'agent',
        'Aha, kumam. Takie przelewy idą przez dodatkową kontrolę, stąd opóźnienie. Podbiję sprawę w dziale bezpieczeństwa, odpowiedź dostaniesz jutro do 11.',
      ],
      ['customer', 'okej'],
      ['agent', 'Dopytasz jeszcze o coś czy wystarczy?'],
      ['customer', 'wystarczy na dziś'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-fourth-104',
    messages: [
      [
        'customer',
        'Szanowni Państwo, wniosek o kartę parkingową dla taty odrzucono „z braku podpisu”. Podpis tam jest. Tata jest po udarze i każdy wyjazd do lekarza to wyprawa.',
      ],
      [
        'agent',
        'Szanowna Pani Lidio,\nwożenie taty po udarze bez prawa do miejsca przy wejściu musi Panią wiele kosztować. Bardzo mi przykro.\nSkan wniosku obciął dolny margines i podpis się na nim nie znalazł, taka jest przyczyna. Wniosek przywracam do rozpatrzenia dzisiaj, karta będzie do odbioru 18 marca od 8:00 w pokoju 12.\nKrystyna Mól',
      ],
      [
        'customer',
        'Wspaniale. Pierwszy raz w tym urzędzie ktoś przeczytał, co napisałam. Jest Pani skarbem.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'advocate'],
  },
  {
    id: 'pl-fourth-105',
    messages: [
      ['customer', 'Laptop oddany na gwarancje 3 tyg temu. Gdzie jest??'],
      ['agent', 'Dzień dobry, jest w serwisie.'],
      ['customer', 'to wiem, kiedy wroci'],
      ['agent', 'Terminu serwis nie podaje. Damy znać, jak wróci.'],
      ['customer', 'a zastepczy?'],
      ['agent', 'Zastępczych nie wydajemy, gwarancja tego nie przewiduje.'],
      ['agent', 'Czy w innej sprawie mogę pomóc?'],
      ['customer', 'w innej? w TEJ prosze pomoc!!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-fourth-106',
    messages: [
      ['customer', 'dzień dobry proszę pana w kinie nie było dźwięku przez pół filmu wyszliśmy'],
      ['agent', 'dzień dobry no to macie państwo zmarnowany wieczór nieprzyjemnie strasznie'],
      ['customer', 'no córka płakała bo to jej urodziny'],
      ['agent', 'no to tym bardziej a na jaki film państwo byli i w której sali'],
      ['customer', 'na pingwiny sala trzecia'],
      [
        'agent',
        'tak tak kojarzę wzmacniacz się spalił no to ja mogę dać państwu bilety na dowolny dzień albo pieniądze z powrotem a co by córka wolała',
      ],
      ['customer', 'bilety i popcorn'],
      ['agent', 'bilety i popcorn poszły na pana maila no i jak doszły'],
      ['customer', 'są są super'],
      ['agent', 'i to tyle czy coś jeszcze'],
      ['customer', 'tyle wszystkiego dobrego panu życzę naprawdę pan nam urodziny uratował'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'canDo', 'explain', 'agree', 'advocate'],
  },
  {
    id: 'pl-fourth-107',
    messages: [
      [
        'customer',
        'Temat: Odp: Odp: Odp: błędny adres na fakturze\nTo już piąty mail. Adres nadal zły. Wstyd i amatorszczyzna, składam skargę do zarządu.',
      ],
      [
        'agent',
        'Szanowny Panie,\nprzepraszam, że do tej pory poprawka nie została naniesiona. Poprzednie korekty generowały się ze starej kartoteki, dlatego adres wracał. Usunąłem starą kartotekę i wystawiłem dokument ponownie, jest w załączniku.\nCzy adres na załączonej fakturze jest wreszcie prawidłowy?\nDamian Sowa',
      ],
      ['customer', 'Ulica tak, kod pocztowy nie.'],
      ['agent', 'Poprawiam kod i do 13:00 odsyłam fakturę.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'pl-fourth-108',
    messages: [
      ['customer', 'Nie zgadza mi sie stan punktow w programie lojalnosciowym'],
      ['agent', 'Hej :) a co widzisz w zakładce Punkty?'],
      ['customer', '120 a powinno byc 620'],
      ['agent', 'Czyli brakuje pięciuset punktów. Czy to te za lodówkę?'],
      ['customer', 'tak za lodowke'],
      [
        'agent',
        'Punkty za AGD naliczają się po 14 dniach, bo tyle trwa czas na zwrot. Doliczą się 3 kwietnia same, nic nie musisz robić.',
      ],
      ['customer', 'aha ok'],
      ['agent', 'Wszystko gra czy coś dopowiedzieć?'],
      ['customer', 'gra'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'explain', 'facts'],
  },
  {
    id: 'pl-fourth-109',
    messages: [
      [
        'customer',
        'halo ja po raz drugi dzwonię w sprawie tego krzesła rehabilitacyjnego dla męża dostaliśmy bez hamulców jak on ma na tym siedzieć',
      ],
      ['agent', 'ojej bez hamulców to niebezpieczne ja bym się bała o męża'],
      ['customer', 'no boję się'],
      ['agent', 'przepraszam panią za to krzesło'],
      ['customer', 'no i co zrobicie'],
      ['agent', 'a co by pani najbardziej odpowiadało wymiana czy dowóz samych hamulców'],
      ['customer', 'hamulce jak szybko'],
      ['agent', 'jutro do południa przywiozę osobiście i zamontuję'],
      ['customer', 'to poproszę'],
      ['agent', 'a w sobotę zadzwonię czy hamulec trzyma'],
      ['customer', 'dobrze dziękuję'],
      ['agent', 'jeszcze tylko adres się nie zmienił sosnowa cztery'],
      ['customer', 'nie nie zmienił się'],
      ['note', 'Dowieźć hamulce, model K2, jutro rano.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'canDo',
      'agree',
      'facts',
      'followUp',
      'note',
    ],
  },
  {
    id: 'pl-fourth-110',
    messages: [
      [
        'customer',
        'Dzień dobry, w pokoju hotelowym zostawiłam pierścionek po babci. Proszę, sprawdźcie, nie mogę spać przez to.',
      ],
      [
        'agent',
        'Dzień dobry Pani Renato, pamiątka po babci to coś, czego nie da się odkupić, serce się kraje. Proszę opisać, jak wygląda i gdzie go Pani ostatnio zdejmowała.\nKuba z recepcji',
      ],
      ['customer', 'Złoty z zielonym oczkiem, w łazience przy umywalce.'],
      [
        'agent',
        'Mamy go! Leżał w zakładce za umywalką. Nadam go jutro rano przesyłką wartościową. Czy tak może być?',
      ],
      ['customer', 'Płaczę ze szczęścia, tak! Cudowni ludzie!'],
      ['agent', 'Dziękuję za te słowa.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts', 'advocate'],
  },
]
