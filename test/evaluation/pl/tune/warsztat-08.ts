import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-092',
    messages: [
      [
        'customer',
        'Panie Marcinie, w portalu dostawcy nie przechodzi mi wgranie certyfikatu, komunikat „nieważny”.',
      ],
      ['agent', 'Jasne, niech Pan pisze śmiało. Czy widzi Pan przycisk „Historia wersji”?'],
      ['customer', 'Widzę. Certyfikat ważny do 2027.'],
      [
        'agent',
        'Z zegarem serwera stało się tak, że po zmianie czasu cofnął się o rok, i przez to wszystko z tego roku odrzuca. Ustawiam zegar i restartuję usługę.',
      ],
      ['agent', 'Przeszedł teraz ten certyfikat?'],
      ['customer', 'Jest zielony ptaszek.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'explain'],
  },
  {
    id: 'pl-warsztat-093',
    messages: [
      [
        'customer',
        'Serio, przyszło 5 kg karmy dla chomika zamiast dla owczarka. Dziękuję Wam bardzo, pies zachwycony.',
      ],
      ['agent', 'Psisko patrzące na miskę dla chomika to obraz nędzy i rozpaczy, sama bym się zeźliła.'],
      [
        'agent',
        'Za chomiczą pomyłkę przepraszam. Zlecam worek dla owczarka, chomicze niech zostanie dla sąsiadów.',
      ],
      ['customer', 'Ok, sąsiadka ma chomika'],
      ['agent', 'Kamień z serca. Jest jeszcze jakaś psia albo kocia sprawa na wokandzie?'],
      ['customer', 'Nie no, wszystko gra.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
  },
  {
    id: 'pl-warsztat-094',
    messages: [
      ['customer', 'zgłaszam że na przejściu przy szkole nie świeci lampa, dzieci chodzą po ciemku'],
      ['agent', 'dzień dobry proszę podać ulicę i numer słupa'],
      ['customer', 'szkolna, słup 14'],
      ['agent', 'a od kiedy tam ciemno i jak z sąsiednimi słupami'],
      ['customer', 'od zmiany czasu, reszta się pali'],
      [
        'agent',
        'to lampa powiatowa, a my jesteśmy od miejskich, proszę to zgłosić w starostwie, a jak coś od nich do nas dotrze, to panią powiadomimy',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own.not', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-095',
    messages: [
      ['customer', 'Ten syrop, co mi pani w zeszłym tygodniu dobrała, wywołał wysypkę na brzuchu.'],
      ['agent', 'No to zbieram: syrop ode mnie, tydzień, wysypka na brzuchu. Wszystko?'],
      ['customer', 'Swędzi też.'],
      [
        'agent',
        'Jest w nim aromat truskawkowy, a w karcie ma Pani truskawki w uczuleniach, stąd wysypka. Odstawiamy dziś, a lekarz dyżurny przyjmie Panią o 18. Pojutrze koło południa zadzwonię spytać, czy skóra się wyciszyła.',
      ],
      ['customer', 'Dobrze, dziękuję bardzo.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-096',
    messages: [
      ['customer', 'Chcę zamienić lot z 3 na 5 maja. I coś jeszcze: czy można dokupić walizkę?'],
      [
        'agent',
        'Lot 5 maja zapełniony w 90 procentach, ale coś Panu wyczarujemy. Mogę wcisnąć Pana na 6.10 z Krakowa, walizka 23 kg w cenie zmiany. Wchodzi Pan w to?',
      ],
      ['customer', 'Wchodzę.'],
      [
        'agent',
        'Nowy bilet wyślę Panu jeszcze przed północą. Wszystko zrobione po Pana myśli, a może o czymś zapomniałem?',
      ],
      ['customer', 'Wszystko po mojej myśli.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-097',
    messages: [
      ['customer', 'w waszej restauracji zatrułem się tatarem trzy dni temu, kto mi odda za leki'],
      ['agent', 'Za nieświeżego tatara przepraszamy.'],
      ['customer', 'dzieki ale pytam o 180 zl za leki'],
      [
        'agent',
        'Lokal nie zwraca kosztów leczenia, taka jest zasada grupy. Takie rzeczy kierujemy do ubezpieczyciela, jego numer jest na paragonie, proszę się z nim kontaktować.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-098',
    messages: [
      ['customer', 'Na wyciągu mam opłatę za kartę, której nie używam od roku.'],
      ['agent', 'Rozumiem Panią.'],
      ['customer', '12 zł co miesiąc.'],
      [
        'agent',
        'Karta pozostała aktywna, gdyż jej rezygnacja ugrzęzła w starym systemie. Zamykam ją, opłaty zwracam na konto. Czy może Pani spojrzeć, czy status karty przeskoczył na „zamknięta”?',
      ],
      ['customer', 'Nie jestem przy komputerze, zerknę wieczorem.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'own', 'explain'],
  },
  {
    id: 'pl-warsztat-099',
    messages: [
      ['customer', 'obraz zamówiony u was na rocznicę ślubu ma twarz mojego brata zamiast mojej'],
      ['agent', 'Nikt poza Panem się dotąd na nasze portrety nie uskarżał, a zdjęcie wybierał Pan sam.'],
      ['customer', 'brat stoi w tle'],
      ['agent', 'Namalujemy jeszcze raz, na podpisanym zdjęciu. Odpowiada Panu, żeby był gotowy na 20?'],
      ['customer', 'niech bedzie'],
      ['agent', 'A 18 w godzinach pracowni zadzwoni do Pana malarka, żeby opisać postępy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'agree', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-100',
    messages: [
      ['customer', 'Chcę usunąć konto i wszystkie moje dane'],
      [
        'agent',
        'Usunięcia historii faktur zabrania nam prawo podatkowe, leżą pięć lat. Resztę danych Panu kasuję.',
      ],
      ['agent', 'A tak poza tym, leży Panu jeszcze coś na sercu? Mogę też wydać Panu kopię danych na dysk.'],
      ['customer', 'hmm muszę to przemyśleć'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-101',
    messages: [
      ['customer', 'Dzień dobry, samochód stoi u Państwa dziesiąty dzień, obiecywaliście pięć.'],
      ['note', 'klient czeka na skrzynię, 10 dni na placu, termin obiecany był na 5'],
      ['agent', 'Mechanik składa już wybierak. Odezwę się do Pana dziś między 15 a 16 z datą odbioru.'],
      ['customer', 'Po piętnastej?'],
      ['agent', 'Tak. Poza tym będziemy Panu na bieżąco podsyłać zdjęcia z warsztatu.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform', 'inform.vague', 'note'],
  },
  {
    id: 'pl-warsztat-102',
    messages: [
      [
        'customer',
        'Wynajęliśmy u Państwa salę na urodziny, a za ścianą dudniła impreza techno. Świeczki gasiliśmy w takt basu',
      ],
      [
        'agent',
        'Tort przy takim łomocie to żadne urodziny, goście musieli krzyczeć życzenia. Przepraszamy za podwójną rezerwację na tym samym piętrze.',
      ],
      [
        'agent',
        'Czym moglibyśmy to Państwu osłodzić: rabatem na następny rok czy kolacją na dwanaście osób?',
      ],
      [
        'customer',
        'Kolacja brzmi cudownie, taka kultura obsługi, że bratowej zarekomenduję Was na jej wesele',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'agree', 'advocate'],
  },
]
