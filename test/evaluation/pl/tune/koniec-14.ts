import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-182',
    messages: [
      [
        'customer',
        'no dzień dobry ja z gospodarstwa spod siedlec wyście mi dopłatę z dwunastu hektarów na dziewięć ucieli',
      ],
      ['agent', 'dzień dobry czyli ziemi dwanaście a zapłacone tylko za dziewięć'],
      ['customer', 'no akurat tak'],
      [
        'agent',
        'bo na mapce te trzy od rzeki zeszły jako nieużytek poprawiłam na łąkę i dopłata wskoczyła za pełne dwanaście no i jak gospodarzu pasuje wyliczenie i czy ma pan do mnie jeszcze jaki interes',
      ],
      ['customer', 'wyliczenie dobre ino jeszcze o tę suszę chciał żem zapytać'],
      ['agent', 'pytać śmiało'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'explain'],
  },
  {
    id: 'pl-koniec-183',
    messages: [
      ['customer', 'Hej, kupiłem mikrofon na streamy, strasznie szumi, chyba oddaję'],
      [
        'agent',
        'Hej, zanim oddasz: możemy spróbować zbić wzmocnienie w sterowniku, dwie minutki roboty. Wchodzisz w to?',
      ],
      ['customer', 'no dawaj'],
      ['agent', 'Panel dźwięku > Nagrywanie > Poziomy, Boost na zero, poziom na 70.'],
      ['customer', 'ustawione'],
      ['agent', 'Nagraj słówko i odsłuchaj. Nadal chcesz go oddawać?'],
      ['customer', 'nieee, brzmi jak radio'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-koniec-184',
    messages: [
      [
        'customer',
        'Proszę o informację, w jakich godzinach można odebrać świadectwo pracy po zmarłej siostrze.',
      ],
      [
        'agent',
        'Od 8 do 15, pokój 21, z aktem zgonu i dowodem. Czy któraś z kwestii formalnych pozostaje dla Pana niewyjaśniona?',
      ],
      ['customer', 'Żadna. Dziękuję za rzeczowość.'],
      ['agent', 'Z wyrazami szacunku, Maria Lis, kadry'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-185',
    messages: [
      ['customer', 'Paniusiu ta pieczątka od was tuszuje mi na zielono a miało być czerwono'],
      ['agent', 'już panu podmieniam wkład'],
      ['agent', 'podmieniłam prosze odbić na kartce czerwono wyszło'],
      ['customer', 'odbiję to w domu tu nie mam kartki'],
      ['agent', 'no dobrze'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-186',
    messages: [
      ['customer', 'jak sie robi zrzut ekranu na tym nowym telefonie co od was mam'],
      ['agent', 'głośność w dół i zasilanie naraz, krótko'],
      ['customer', 'klik'],
      ['agent', 'i co, fotka siedzi w galerii'],
      ['customer', 'siedzi :)'],
      ['agent', 'to pstrykaj na zdrowie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-187',
    messages: [
      [
        'customer',
        'Przez wasz błąd w grafiku stałam z synem w deszczu pod zamkniętym basenem. Przemokliśmy do majtek.',
      ],
      ['agent', 'Dziecko w deszczu i zamknięte drzwi, na Pani miejscu byłabym wściekła.'],
      [
        'agent',
        'Grafik na stronie był zeszłoroczny, dlatego nie pokazał przerwy technicznej. Podmieniłam go, a Pani ma dwa wejścia gratis na karcie. Do czegoś jeszcze mamy się odnieść?',
      ],
      ['customer', 'Tak, do tonu ochroniarza.'],
      ['agent', 'Rozmawiał z nim kierownik, pan ochroniarz dziś Panią przeprosi osobiście.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
  },
  {
    id: 'pl-koniec-188',
    messages: [
      ['customer', 'Pies porwał mi i podarł kontrakt podpisany z Państwem, potrzebny odpis'],
      ['agent', 'O rety. A które strony przeżyły?'],
      ['customer', 'tylko pierwsza'],
      ['agent', 'Odpis robię z oryginału, jest w szafie.'],
      ['agent', 'Leży w kopercie u Basi. Odebrał go Pan i jest kompletny?'],
      ['customer', 'Odebrałem, brak strony 5.'],
      ['agent', 'Basia kserowała bez piątki, oto piątka.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-koniec-189',
    messages: [
      ['customer', 'Powinnam zadeklarować wywóz gabarytów online?'],
      ['agent', 'Nie, tylko telefonicznie. Wpisałam Panią właśnie, ekipa podjedzie 12 marca.'],
      ['agent', 'Czy co do formy zgłoszenia ma już Pani pewność?'],
      ['customer', 'Stuprocentową'],
      ['agent', 'Do 12 marca!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koniec-190',
    messages: [
      ['customer', 'dodajcie mi córkę do karty rodzinnej'],
      ['agent', 'dodaję, imię i rok?'],
      ['customer', 'Lena 2016'],
      [
        'agent',
        'lena jest na karcie, sprawdzi pani w telefonie czy się zgadza i czy oprócz leny kogoś jeszcze dodać',
      ],
      ['customer', 'mąż ma mój telefon, wraca o 20'],
      ['agent', 'jasne, zakładka „domownicy”'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-191',
    messages: [
      ['customer', 'Szef kazał mi spytać o strop w magazynie, ugina się pod paletami'],
      [
        'agent',
        'Statyk Żuk przyjdzie w piątek o 11 zobaczyć, ja będę z nim. Zostaje jakaś sprawa z naszej wczorajszej listy?',
      ],
      ['customer', 'Wszystkie odhaczone poza stropem.'],
      ['agent', 'No to strop w piątek.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-192',
    messages: [
      ['customer', 'Dżemu brak w naszym zamówieniu, a mamy hotel 40 gości'],
      [
        'agent',
        'Za brak dżemu najserdeczniej przepraszamy, goniec zawiózł dwie skrzynki o 7 rano. Stoją już na śniadaniu?',
      ],
      ['customer', 'stoi miód. dżemu nadal nie ma'],
      ['agent', 'Goniec wrócił z morelowym, stoi u Państwa w bramie.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-koniec-193',
    messages: [
      ['customer', 'Mój syn nie ma legitymacji, zgubił przed wycieczką, jutro wyjazd.'],
      [
        'agent',
        'Tymczasową wydrukowałam i zaniosłam nauczycielce, proszę zapytać syna: trzyma ją już w ręce?',
      ],
      ['customer', 'trzyma, dziękuję z całego serca, takich sekretarek to ze świecą szukać!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
]
