import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-129',
    messages: [
      ['customer', 'Czy moje zgłoszenie w sprawie dziury w jezdni na Wiejskiej doszło?'],
      [
        'agent',
        'Dzień dobry, tak. Przekażę je dziś brygadzie, dziura zniknie do końca tygodnia. Proszę nie odpowiadać na ankietę „Czy problem rozwiązany?”, przychodzi za wcześnie.',
      ],
      ['customer', 'ok, nie odpowiem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-130',
    messages: [
      ['customer', 'W systemie rezerwacji widnieję jako pani Kowalczyk Zbigniew. Mam wąsy od 1986 r.'],
      ['agent', 'Zatem pan z wąsami, a u nas „pani Zbigniew” :) Przyklepuję „Pan” w bazie.'],
      ['agent', 'Wąsy ocalone, tytuł jest już jak należy?'],
      ['customer', 'Jak należy, „Pan” i basta.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own'],
  },
  {
    id: 'pl-koniec-131',
    messages: [
      ['customer', 'nie idzie zalogowac sie do aplikacji parkingowej'],
      ['agent', 'Hej, a co dokładnie wyskakuje?'],
      ['customer', 'kod bledny'],
      ['agent', 'Kod przychodzi SMS-em, ważny 3 minuty. Doszedł nowy?'],
      ['customer', 'doszedl'],
      ['agent', 'To przepisz od razu, a po wejściu na dole „Start”. Jakby dalej marudziło, jestem tu do 22.'],
      ['customer', 'dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-132',
    messages: [
      ['customer', 'Potrzebny nam tłumacz migowy na rozprawę 5 grudnia, godz. 10.'],
      ['agent', 'Zarezerwuję panią Zofię Bąk na 5 grudnia od 9:30. Czy mam Państwa zgodę?'],
      ['customer', 'Tak.'],
      ['agent', 'Zarezerwowana. Poza tłumaczką mamy dla Państwa na ten dzień coś jeszcze zorganizować?'],
      ['customer', 'Pętlę indukcyjną, jeżeli Państwo mają.'],
      ['agent', 'Mamy, będzie na sali.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'pl-koniec-133',
    messages: [
      ['customer', 'tablet sie nie laduje, 7 lat, corka ciagle gra'],
      [
        'agent',
        'Przyczyną jest zwykle kłaczek w gnieździe. Proszę go delikatnie wydłubać wykałaczką i podłączyć.',
      ],
      ['customer', 'wydlubalam kota chyba'],
      ['agent', '😄 Ładuje się, rośnie procent?'],
      ['customer', 'stoi na 0 ale bateryjka mruga, moze rosnie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-134',
    messages: [
      ['customer', 'Oddajcie mi kaucję za stojak na choinkę, oddałem go 2 stycznia!'],
      [
        'agent',
        'Kaucje wypłaca kasa główna, nie my. Trzeba było zachować kwitek. Czy na stojaku była jeszcze jakaś naklejka?',
      ],
      ['customer', 'była, czerwona'],
      ['agent', 'To z czerwoną naklejką do kasy 4. Tyle ode mnie.'],
      ['customer', 'no dzięki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-koniec-135',
    messages: [
      ['customer', 'wymiencie mi prosze zdjecie w legitymacji, to jest z gimnazjum'],
      ['agent', 'wgrywam to z dołączonego pliku'],
      ['agent', 'pyk i po sprawie. to Ty w końcu na tym zdjęciu? i z innych spraw szkolnych cisza?'],
      ['customer', 'hahaha to ja. cisza'],
      ['agent', 'pa!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-136',
    messages: [
      [
        'customer',
        'Szanowni Państwo, w potwierdzeniu pobytu brak daty wyjazdu, a ubezpieczyciel jej wymaga.',
      ],
      [
        'agent',
        'Szanowna Pani, za brak daty bardzo przepraszamy, dopisana i opieczętowana, skan w załączniku. Czy ubezpieczyciel zaakceptował dokument w tej postaci?',
      ],
      ['customer', 'Chcą jeszcze podpisu dyrektora.'],
      ['agent', 'Z podpisem, w załączniku nr 2.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-koniec-137',
    messages: [
      ['customer', 'Podnieście mi limit na karcie do 20 tys., jadę po samochód'],
      [
        'agent',
        'Przez czat nie wolno nam zmieniać limitów powyżej 10 tysięcy, tak stanowi regulamin. Trzeba iść do oddziału. Czy prócz limitu zgłaszał Pan wcześniej inne zmiany na tej karcie?',
      ],
      ['customer', 'nie'],
      ['agent', 'To w oddziale proszę wziąć dowód. Powodzenia z autem.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-koniec-138',
    messages: [
      ['customer', 'halo mecenas dzwoniła że mam donieść akt małżeństwa i nie wiem gdzie'],
      [
        'agent',
        'pod dwójkę do sekretariatu a ja do pani w piątek przekręcę jak mecenas przejrzy papiery no a dziś to pani jeszcze czegoś u nas w kancelarii szuka',
      ],
      ['customer', 'nie nie'],
      ['agent', 'to dobrego'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-139',
    messages: [
      ['customer', 'ej gdzie w robocie odbieram nowe buty bo stare się rozleciały'],
      ['agent', 'magazyn B, regał 9, pytaj o Ryśka'],
      ['customer', 'mam'],
      ['agent', 'rozmiar siadł?'],
      ['customer', 'siadł, dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-140',
    messages: [
      ['customer', 'W katalogu widać, że narożnik jest lewostronny, a ja go zamawiałem prawostronny.'],
      [
        'agent',
        'Grafika w katalogu jest odbita w lustrze, stąd mylnie wygląda. W zamówieniu stoi „prawy”, potwierdzę to stolarni wiadomością.',
      ],
      ['customer', 'ok to spokojnie śpię. coś jeszcze wysyłać?'],
      ['agent', 'Nie, stolarnia ma już komplet.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-koniec-141',
    messages: [
      [
        'customer',
        'To jest SKANDAL! Zablokowaliście mi kartę w Rzymie, dzieci bez obiadu, czy wy tam śpicie?!',
      ],
      [
        'agent',
        'Blokadę wywołała dziwna próba wypłaty w Brazylii, czyli ktoś sklonował Pana kartę. Starą zastąpiła wirtualna, jest już w aplikacji. Obiad udało się nią zapłacić?',
      ],
      ['customer', 'Terminal pisze „odrzucono”!!!'],
      ['agent', 'Proszę zmienić w aplikacji „kontakt zagraniczny” na TAK.'],
      ['customer', 'poszło. dzieci jedzą lody'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
    heated: true,
  },
  {
    id: 'pl-koniec-142',
    messages: [
      ['customer', 'Poproszę o wpis do listy oczekujących na żłobek'],
      ['agent', 'Dzień dobry, wpisuję. Numer 47 na liście.'],
      ['agent', 'Poza wpisem jest coś, czego Pani od nas dziś potrzebuje?'],
      ['agent', 'Odpowiedzi brak, zamykam okno. Do widzenia.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['own'],
  },
]
