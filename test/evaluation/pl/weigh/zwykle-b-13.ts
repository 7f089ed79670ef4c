import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-155',
    messages: [
      ['customer', 'Kod na rabat z gazetki nie działa. ZIMA15'],
      ['agent', 'Dzień dobry, kod działa dla koszyka od 120 zł. Czy wartość w Pani koszyku jest wyższa?'],
      ['customer', '131'],
      [
        'agent',
        'Dziękuję. W koszyku jest karma, a na karmę kod nie działa. Zakładam drugi, KARMA10, działa na karmę. Czy rabat się naliczył?',
      ],
      ['customer', 'musze najpierw wyprowadzić psa, zaraz wracam'],
      ['agent', 'Jasne 🐶'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-156',
    messages: [
      ['customer', 'Dostałem mandat za parkowanie na własnym podwórku'],
      ['agent', 'Dzień dobry,\n\nczy może Pan przesłać zdjęcie mandatu?'],
      ['customer', 'przesyłam'],
      [
        'agent',
        'Dziękuję. Mandat wystawiono 15 listopada za postój na drodze pożarowej. Nikt inny z podwórka się nie skarży, znaki stoją tam od maja.',
      ],
      ['customer', 'Drogi tam nigdy nie było'],
      ['agent', 'Mapa podwórka jest w załączniku, droga oznaczona kolorem czerwonym.\n\nStraż osiedlowa'],
      ['customer', 'Na mapie jest. W życiu to śmietnik'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-zwykle-b-157',
    messages: [
      [
        'customer',
        'witam mam pytanie o rachunek 214 zl za gaz zamiast 90. mieszkam sam gotuje tylko herbate',
      ],
      [
        'agent',
        'Dzień dobry, czyli rachunek wynosi 214 zł, a zwykle 90, i gazu używa Pan tylko do herbaty? Czy może Pan zrobić zdjęcie licznika?',
      ],
      ['customer', 'tak tylko herbata. mam foto 4410'],
      [
        'agent',
        'Dziękuję. Na rachunku jest stan szacowany 4533 i stąd taka kwota. Korekta do stanu 4410 została zlecona, nowy rachunek jest w e-BOK: 88 zł.',
      ],
      ['customer', 'no i elegancko'],
      ['agent', 'Czy coś jeszcze?'],
      ['customer', 'tak, moglibyście mi wysłać papierowy bo nie mam drukarki'],
      ['agent', 'Papierowy też został zlecony.'],
      ['customer', 'dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'explain'],
  },
  {
    id: 'pl-zwykle-b-158',
    messages: [
      [
        'customer',
        'Szkoła nie chce wydać synowi świadectwa, bo brakuje karty obiegowej. Wy jesteście od nadzoru. Bożena',
      ],
      [
        'agent',
        'Szanowna Pani,\n\nto stresująca sytuacja, zwłaszcza przed rekrutacją. Czy brakujący podpis dotyczy biblioteki?',
      ],
      ['customer', 'Tak, biblioteka twierdzi, że brakuje książki'],
      [
        'agent',
        'Sprawa wydania świadectwa należy do dyrektora szkoły, to z nim trzeba rozmawiać. Kuratorium nie zajmuje się kartami obiegowymi.',
      ],
      ['customer', 'To po co jesteście'],
      ['agent', 'Z poważaniem\nWydział Nadzoru'],
      ['customer', '...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own.not'],
  },
  {
    id: 'pl-zwykle-b-159',
    messages: [
      ['customer', 'Hej, kupiłem kurs, ale chciałem w wersji z napisami a mam bez'],
      ['agent', 'Hej, czy kurs był już rozpoczęty?'],
      ['customer', 'obejrzałem 2 lekcje'],
      [
        'agent',
        'Luz, do trzech lekcji mogę przełożyć na inną wersję. Przekładam. Odśwież proszę stronę kursu.',
      ],
      ['agent', 'Masz teraz „PL napisy” przy tytule?'],
      ['customer', 'mam PL napisy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'pl-zwykle-b-160',
    messages: [
      ['customer', 'Buty po reperacji znowu się kleją, podeszwa odchodzi. Odbierałem w sobotę. Leon'],
      ['agent', 'Dzień dobry Panie Leonie,\n\nczy odchodzi ten sam czubek, co poprzednio?'],
      ['customer', 'Ten sam'],
      [
        'agent',
        'Proszę przynieść w dowolny dzień do 17, podkleję na poczekaniu klejem dwuskładnikowym, bez opłat. Po dwóch tygodniach zadzwonię do Pana, żeby upewnić się, że trzyma.\n\nSzewc Rysio',
      ],
      ['customer', 'będę w środę'],
      ['agent', 'Zapraszam.\n\nRysio'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'pl-zwykle-b-161',
    messages: [
      ['customer', 'Zaproszenia ślubne przyszły z inną czcionką niż w projekcie'],
      [
        'agent',
        'Dzień dobry,\n\nczy mogłaby Pani przesłać zdjęcie jednego zaproszenia obok akceptowanego projektu?',
      ],
      ['customer', 'w załączniku'],
      [
        'agent',
        'Dziękuję. Różnica jest, ponieważ drukarnia podmieniła czcionkę „Linea” na „Line”, której licencja wygasła. Nowy druk z właściwą czcionką jest na maszynie, odbiór w punkcie przy Rynku.',
      ],
      ['customer', 'uff wesele za dwa tygodnie'],
      ['agent', 'Czy mogę Pani pomóc z czymś jeszcze, może z winietkami?'],
      ['customer', 'winietki robi kuzynka. to wszystko'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-zwykle-b-162',
    messages: [
      [
        'customer',
        'Dzień dobry,\ndostawca zostawił mi zakupy pod drzwiami na mrozie, mleko zamarzło, jajka popękały. Byłam w domu, wystarczyło zadzwonić.\n\nAlicja Brzoza',
      ],
      [
        'agent',
        'Dzień dobry Pani Alicjo,\n\nteż bym się na Pani miejscu zirytowała. Przepraszam, że nasz kierowca nie zadzwonił.\n\nCzy mogłaby Pani przesłać zdjęcie jajek i paragon z aplikacji?\n\nAgata Wójcik',
      ],
      ['customer', 'Zdjęcia w załączniku, paragonu nie mam, kupowałam w aplikacji'],
      [
        'agent',
        'Dziękuję, paragon odnalazłam po numerze telefonu. Oddaję Pani 31,20 zł, a jutro między 8 a 10 kierowca przywiezie nowe mleko i jajka.\n\nAgata Wójcik',
      ],
      ['customer', 'Proszę żeby tym razem zadzwonił'],
      ['agent', 'Ma to zapisane na zleceniu.\n\nAgata Wójcik'],
      ['agent', 'Pani Alicjo, czy dzisiejsza dostawa przyszła cała?\n\nAgata Wójcik'],
      ['customer', 'Cała. Ale pieniędzy nie widzę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
  },
  {
    id: 'pl-zwykle-b-163',
    messages: [
      ['customer', 'Dzień dobry, gdzie w waszym systemie zmienić e-mail do faktur? Biuro rachunkowe Bilans'],
      [
        'agent',
        'Dzień dobry,\n\n„Ustawienia” > „Kontrahent” > „Dane do wysyłki”. Pole „e-mail FV”. Zmiana wymaga zatwierdzenia drugim użytkownikiem.',
      ],
      ['customer', 'kto jest drugim użytkownikiem'],
      ['agent', 'W Państwa firmie: p. Świątek i p. Domagała.'],
      ['customer', 'P. Domagała już nie pracuje'],
      ['agent', 'Użytkownika wyłącza się w zakładce „Zespół”, ikona klucza.'],
      ['customer', 'Dobrze, wyłączona, a e-mail zatwierdzi p. Świątek'],
      ['agent', 'Czy są jakieś inne pytania do systemu?'],
      ['customer', 'Innych nie mam'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-164',
    messages: [
      ['customer', 'Wasza apteka wydała mi lek PRZETERMINOWANY!!! Zgłoszę to do inspekcji'],
      ['agent', 'Dzień dobry,\n\nczy może Pani podać nazwę leku i serię z opakowania?'],
      ['customer', 'Syrop „Kaszlo”, seria 22A, data 10/24'],
      [
        'agent',
        'Dziękuję. Przepraszamy za zaistniałą sytuację. Przypominamy, że data jest na pudełku i przy odbiorze należało ją sprawdzić. Leków nie przyjmujemy z powrotem ze względu na przepisy.',
      ],
      ['customer', 'Czyli mam wypić?'],
      [
        'agent',
        'Przeterminowany syrop proszę wrzucić do pojemnika na leki, stoi przy wejściu.\n\nKierownik apteki',
      ],
      ['customer', 'Pismo do inspekcji już poszło'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-zwykle-b-165',
    messages: [
      ['customer', 'hej, nie widzę w apce mojego konta studenckiego po zmianie telefonu'],
      ['agent', 'Hej! Na nowym telefonie wpisałeś numer albumu czy mail?'],
      ['customer', 'mail'],
      ['agent', 'Spróbuj numerem albumu. Hasło to samo co było.'],
      ['customer', 'mówi że nie ma takiego albumu'],
      ['agent', 'Ok, to wiem gdzie szukać. Łączę Twój album z mailem ręcznie, daj mi 5 min.'],
      ['customer', 'czekam'],
      ['agent', 'Konto jest? Bo mi świeci na zielono'],
      ['customer', 'jest! plan też'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-166',
    messages: [
      ['customer', 'Zgłoszenie z formularza: w toalecie damskiej na 1 piętrze nie leci woda'],
      ['agent', 'Dzień dobry, w której umywalce i od kiedy? Czy woda leci w kuchni obok?'],
      ['customer', 'środkowa, od rana, w kuchni leci'],
      [
        'agent',
        'Dziękuję. Środkowa ma fotokomórkę, proszę zetrzeć z niej kamień suchą ściereczką i podstawić rękę na 3 sekundy.',
      ],
      ['customer', 'leci :D'],
      ['agent', 'Cieszę się.'],
      ['customer', 'i komunikat na lustrze powiesiłam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-zwykle-b-167',
    messages: [
      ['customer', 'Dzień dobry, zamówione na chrzest balony z helem przyszły bez helu. Impreza jutro o 12'],
      [
        'agent',
        'Dzień dobry! O nie, przepraszam za to niedopatrzenie. Czy w zamówieniu zaznaczył Pan „napełnione”?',
      ],
      ['customer', 'tak, dopłata 40 zł'],
      ['agent', 'Widzę dopłatę. Mogę Panu jutro rano podjechać z butlą i napełnić na miejscu. Pasuje?'],
      ['customer', '9 rano, ul. Górna 3'],
      [
        'agent',
        'Górna 3, 9:00, zapisałam sobie. Przyjadę osobiście. Czy potrzebuje Pan jeszcze czegoś na jutro?',
      ],
      ['customer', 'tak, z 10 srebrnych jeśli są'],
      ['agent', 'Są, wliczyłam 10 srebrnych.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'canDo', 'agree', 'facts'],
  },
]
