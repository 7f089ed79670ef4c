import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-233',
    messages: [
      ['customer', 'Czy mogę mieć na stałe pokój 12 na terapii? Lepiej mi się tam mówi, ciepło tam'],
      [
        'agent',
        'Dzień dobry,\n\ngabinety przydziela grafik, na stałe nie jesteśmy w stanie go zarezerwować. Najbliższa wizyta wypada akurat w dwunastce.',
      ],
      ['customer', 'O, dobrze'],
      ['agent', 'Czy mogę pomóc w czymś innym?'],
      ['customer', 'Tak, proszę o fakturę za październik'],
      ['agent', 'Faktura jest w załączniku.'],
      ['customer', 'Dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-zwykle-b-234',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\npaczka z prezentem dla wnuka utknęła podobno w punkcie „Kiosk u Zosi”, a kiosk od tygodnia ma opuszczone rolety. Urodziny są w niedzielę.\n\nHelena Jasińska',
      ],
      [
        'agent',
        'Dzień dobry Pani Heleno,\n\nnic dziwnego, że się Pani denerwuje.\n\nCzy mogłaby Pani podać numer przesyłki? Co dokładnie jest napisane na rolecie, jest tam jakaś kartka?\n\nZ poważaniem\nEwa Strug',
      ],
      ['customer', '7712 0091. Kartka: „wracam po 20”, ale dnia nie ma'],
      ['agent', 'Dziękuję. Czy przesyłka według SMS-a nadal tam leży, czy ma Pani nowszy SMS?'],
      ['customer', 'Nowszego nie ma'],
      ['agent', 'Dziękuję. Czy mogłaby Pani przesłać zdjęcie kartki? Przyda się do zgłoszenia.'],
      ['customer', 'Wysłałam z telefonu córki'],
      [
        'agent',
        'Mam zdjęcie. Wyślę do pani Zosi kuriera jutro przed 10, ma jej prywatny adres, i o 12 napiszę Pani, czy paczka jest już w aucie.\n\nEwa Strug',
      ],
      ['customer', 'Dziękuję, będę przy telefonie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-235',
    messages: [
      ['customer', 'Dzień dobry, w umowie na siłownię mam 24 miesiące, a umawialiśmy się na 12. Olek Z.'],
      [
        'agent',
        'Dzień dobry Panie Olku,\n\nczy może Pan przesłać zdjęcie pierwszej strony? Czy na ostatniej stronie jest Pana podpis?',
      ],
      ['customer', 'obie strony w załączniku, podpis mój'],
      ['agent', 'Dziękuję. Czy widzi Pan nazwisko osoby z klubu? Pieczątka jest na zdjęciu rozmazana.'],
      ['customer', 'Patrycja coś tam'],
      [
        'agent',
        'Wystarczy. Umowa powstała na starym wzorze, wzór miał wpisane 24 miesiące na sztywno, stąd ta niezgodność. Przepraszam za niedopatrzenie. Mogę przygotować aneks na 12 miesięcy. Czy aneks mailem Panu odpowiada?',
      ],
      ['customer', 'może być mailem'],
      ['agent', 'Przygotowuję i wysyłam. Czy drugie imię w umowie jest poprawne?'],
      ['customer', 'tak, Maria :)'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-zwykle-b-236',
    messages: [
      [
        'customer',
        'Do państwa apteki internetowej: miałam dostać insulinę chłodzoną, kurier zostawił ją u sąsiada na słońcu. Boję się ją wziąć. Cecylia',
      ],
      ['note', 'insulina, łańcuch chłodniczy przerwany, wysłać nową pilnie'],
      [
        'agent',
        'Szanowna Pani Cecylio,\n\nPani obawa jest zrozumiała, przy insulinie strach jest na miejscu. Przepraszam za zachowanie kuriera. Czy może Pani podać numer zamówienia? Czy paczka leżała u sąsiada dłużej niż godzinę?',
      ],
      ['customer', 'AP-4410, ze 4 godziny'],
      [
        'agent',
        'Dziękuję. Proszę tej insuliny nie używać. Nową wyślę dziś w lodówce, kurier medyczny doręczy ją jutro do 9:00 wyłącznie do rąk.\n\nCzy do rana ma Pani zapas?',
      ],
      ['customer', 'Mam jeden wstrzykiwacz'],
      ['agent', 'Czy na wstrzykiwaczu jest data ważności?'],
      ['customer', 'do czerwca'],
      ['agent', 'To dobrze. Adres do kuriera: Wiśniowa 2, m. 7?\n\nFarm. Julia Sęk'],
      ['customer', 'zgadza się'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'note'],
  },
  {
    id: 'pl-zwykle-b-237',
    messages: [
      [
        'customer',
        'Dzień dobry, moja karta biblioteczna ze szkoły nie działa w bibliotece miejskiej, choć na plakacie pisze że to jedna sieć. Lena, 2LO',
      ],
      [
        'agent',
        'Dzień dobry Leno,\n\nczyli karta szkolna nie działa w miejskiej, a plakat mówi o jednej sieci. Czy możesz podać numer karty? Czy karta ma hologram?',
      ],
      ['customer', '2LO-0912, bez hologramu'],
      [
        'agent',
        'Dziękuję. Karty bez hologramu nie możemy wpuścić do sieci. Nowe karty drukuje szkoła, w tej sprawie trzeba zwrócić się do szkolnej bibliotekarki, u nas się ich nie wydaje.',
      ],
      ['customer', 'ok'],
      ['agent', 'Czy w szkole nadal dyżuruje pani Rybka? Pytam, bo mam do niej numer wewnętrzny.'],
      ['customer', 'tak'],
      ['agent', 'Wewnętrzny 31.'],
      ['customer', 'dziekuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-zwykle-b-238',
    messages: [
      [
        'customer',
        'Od przeglądu kotła dwa tygodnie temu mam w domu zapach spalin. Proszę o pilny kontakt. Wiesław Gołąb',
      ],
      [
        'agent',
        'Panie Wiesławie,\n\nproszę nie włączać kotła i otworzyć okna. Czy czujnik czadu się odzywał?\n\nDyżurny',
      ],
      ['customer', 'Nie odzywał się. Kocioł wyłączony'],
      ['agent', 'Dziękuję. Kto robił przegląd i gdzie dokładnie czuć spaliny?'],
      ['customer', 'pan z wąsem, nazwiska nie znam, czuć w kotłowni i na schodach'],
      ['agent', 'Czy może Pan przesłać zdjęcie protokołu?'],
      ['customer', 'załączam'],
      [
        'agent',
        'Przepraszamy za tę niepewność w domu. Ściągam do Pana brygadę gazową. Zadzwonię, gdy tylko będą w drodze.\n\nDyżurny',
      ],
      ['customer', 'czekam przy oknie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'apologise', 'own', 'inform.vague'],
  },
  {
    id: 'pl-zwykle-b-239',
    messages: [
      ['customer', 'LUDZIE!!! Trzeci raz zamawiam brązowe krzesło i trzeci raz przychodzi czarne. Cyrk'],
      [
        'agent',
        'Dzień dobry,\n\nbardzo przepraszamy za trzy czarne krzesła z rzędu. Czy może Pan podać kod z etykiety? Czy poprzednie czarne nadal stoją u Pana?',
      ],
      ['customer', 'stoją wszystkie, kod KR-BRZ-02'],
      ['agent', 'Dziękuję. Czy na oparciu jest mała plakietka z literą?'],
      ['customer', 'jest, litera C'],
      [
        'agent',
        'Dziękuję, wszystko jasne. W magazynie przyklejono etykiety KR-BRZ na kartony z czarnymi, cała paleta jest pomylona i dlatego wymiana niczego nie zmieniała. Brązowe z innej palety przywiezie w poniedziałek do 12 kierowca Adam, zabierze też czarne.\n\nMagazyn',
      ],
      ['customer', 'ok ale jak będzie czarne to zwariuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'pl-zwykle-b-240',
    messages: [
      [
        'customer',
        'Koleżanka mówi, że ja dostałam gorszą stawkę za prąd, mimo że jestem u was dłużej. Bożena Kruk',
      ],
      [
        'agent',
        'Dzień dobry Pani Bożeno,\nrozumiem, że takie porównanie jest nieprzyjemne. Czy może Pani podać numer licznika? Czy koleżanka ma tę samą taryfę?',
      ],
      ['customer', '00091. Nie wiem jaką ma'],
      [
        'agent',
        'Dziękuję. Ma Pani taryfę z 2021 roku. O nowej pisaliśmy przecież w trzech kolejnych fakturach, wystarczyło odesłać kupon.',
      ],
      ['customer', 'nie czytam tych ulotek'],
      ['agent', 'Czy faktury przychodzą do Pani papierowe, czy mailem?'],
      ['customer', 'papierowe'],
      [
        'agent',
        'Dopisuję Panią do nowej taryfy od następnego okresu. Czy adres do umowy papierowej się nie zmienił?',
      ],
      ['customer', 'nie zmienił'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-241',
    messages: [
      ['customer', 'Cześć, moja paczka stoi w sortowni Łódź od czwartku. Można ją odebrać osobiście?'],
      ['agent', 'Cześć, czy możesz podać numer? I nazwisko odbiorcy?'],
      ['customer', '55 10 22 01, Sowa'],
      ['agent', 'Dzięki. Czy masz przy sobie dowód? Bez dowodu magazyn nie wyda.'],
      ['customer', 'mam'],
      ['agent', 'Możemy wydać ją na miejscu albo doręczyć jutro do 10, kurierem Norbertem. Co wolisz?'],
      ['customer', 'doręczenie jutro, do biura'],
      ['agent', 'Ok, adres biura?'],
      ['customer', 'Tkacka 4, 1 piętro'],
      ['agent', 'Zapisane: Tkacka 4, jutro do 10, Norbert.'],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-zwykle-b-242',
    messages: [
      [
        'customer',
        'Czy nadal obowiązuje zakaz wjazdu na osiedle od strony Topolowej? GPS mnie tam kieruje i dostałem mandat',
      ],
      ['note', 'zakaz do 30.11, organizacja ruchu nr 88'],
      [
        'agent',
        'Dzień dobry,\n\nzakaz obowiązuje do 30 listopada. Czy ma Pan zdjęcie znaku, który Pan mijał? Czy znak był widoczny zza drzewa?',
      ],
      ['customer', 'nie mam. drzewo zasłania połowę'],
      [
        'agent',
        'Przepraszamy za słabo widoczny znak. Czy mógłby Pan wskazać, od której strony jechał Pan do skrzyżowania?',
      ],
      ['customer', 'od kościoła'],
      ['agent', 'Dziękuję, dopisane do karty znaku. Gałęzie zostaną przycięte.'],
      ['customer', 'a mandat?'],
      ['agent', 'Mandat jest zgodny z organizacją ruchu.\n\nZ poważaniem'],
      ['customer', 'świetnie...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'note'],
  },
  {
    id: 'pl-zwykle-b-243',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\n10 listopada oddałam u Państwa płaszcz do czyszczenia, bordowy, z futrzanym kołnierzem. Odebrałam dziś bez kołnierza, na kwitku kołnierz jest wpisany.\n\nBernadeta',
      ],
      [
        'agent',
        'Dzień dobry Pani Bernadeto,\n\nwięc płaszcz wrócił bez kołnierza, mimo że kołnierz jest na kwitku. Czy kwitek ma numer na dole? Czy kołnierz był odpinany?',
      ],
      ['customer', '0212, odpinany na zatrzaski'],
      ['agent', 'Dziękuję. Czy może Pani zmierzyć długość, od zatrzasku do zatrzasku?'],
      ['customer', '48 cm'],
      [
        'agent',
        'Kołnierze piorą się w osobnej pralni i wczoraj przyczepiono Pani kwitek do innego wieszaka. Kołnierz 48 cm wisi tam nadal. Przepraszam za to roztargnienie. Przywiozę go jutro do punktu, będzie od 12, i wtedy do Pani zadzwonię.\n\nLucyna',
      ],
      ['customer', 'Dobrze. Numer mają Państwo na kwitku'],
      ['agent', 'Końcówka 700?'],
      ['customer', 'tak'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-244',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nod poniedziałku nie przychodzą nam powiadomienia o nowych zamówieniach. Dowiadujemy się, jak klient dzwoni.\n\nKwiaciarnia Goździk, Mariola',
      ],
      [
        'agent',
        'Dzień dobry Pani Mariolo,\n\njakim kanałem powiadomienia przychodziły do niedzieli i co pokazuje teraz zakładka „Dziennik”?\n\nPatryk',
      ],
      ['customer', 'SMS. W dzienniku czerwone „limit”'],
      ['agent', 'Dziękuję. Czy może Pani przesłać zrzut dziennika z poniedziałku?'],
      ['customer', 'wysyłam'],
      [
        'agent',
        'Przepraszam za stracone telefony. Pakiet SMS skończył się w niedzielę w nocy, a automatyczne doładowanie było wyłączone po zmianie karty, z tego wzięła się cisza. Doładuję go teraz i włączę automat, a do 14:00 napiszę, czy zaległe zamówienia też zostały wysłane.\n\nPatryk',
      ],
      ['customer', 'Proszę bardzo'],
      [
        'agent',
        'Pani Mariolo, zaległe poszły, było ich 9. Czy SMS o zamówieniu testowym już przyszedł?\n\nPatryk',
      ],
      ['customer', 'Przyszedł, „Róże 5 szt.”'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
]
