import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fourth-031',
    messages: [
      [
        'customer',
        'Dzien dobry, zepsul mi sie rower z waszej wypozyczalni w polowie trasy i musialam go pchac 4 km z dzieckiem w foteliku',
      ],
      [
        'agent',
        'Dzień dobry. Cztery kilometry pchania z dzieckiem na pokładzie, to się Pani nacierpiała. A co dokładnie się w nim zepsuło?',
      ],
      ['customer', 'łańcuch spadl i sie zakleszczyl'],
      ['agent', 'Dziękuję. Mogę oddać opłatę za dzień albo dać voucher na cały weekend, co by Pani wolała?'],
      ['customer', 'weekend'],
      [
        'agent',
        'Voucher już jest na Pani koncie, ważny do końca września. Bardzo przepraszam za ten łańcuch, nie przeszedł smarowania po ostatnim deszczu i mechanik ściągnie dziś po południu całą tę partię na przegląd.',
      ],
      ['customer', 'ok fajnie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'canDo',
      'explain',
      'agree',
      'facts',
    ],
  },
  {
    id: 'pl-fourth-032',
    messages: [
      [
        'customer',
        'Piszę w sprawie tapczanu. Termin dostawy minął 2 marca, potem 16 marca, teraz cisza. Co się dzieje z moim zamówieniem?',
      ],
      [
        'agent',
        'Dzień dobry Pani Izo,\nrozumiem, dwa terminy minęły, a tapczanu dalej nie ma. Przepraszam za brak wiadomości po 16 marca.\nTkalnia nie dostarczyła obicia w Pani kolorze, stąd poślizg. Proponuję dwie drogi: odcień piaskowy z wysyłką 28 marca albo zwrot całej wpłaty. Co Pani wybiera?\nMonika',
      ],
      ['customer', 'Piaskowy. Tylko proszę już dotrzymać.'],
      ['agent', 'W piątek do południa napiszę, czy tapczan jest już na aucie.'],
      ['customer', 'Dobrze.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'canDo', 'explain', 'agree', 'facts', 'inform'],
  },
  {
    id: 'pl-fourth-033',
    messages: [
      ['customer', 'nie moge wplacic do wplatomatu'],
      ['agent', 'dzień dobry, co się pokazuje na ekranie?'],
      ['customer', 'karta nieobsługiwana'],
      ['agent', 'Dziękuję. Karta jest wirtualna czy plastikowa?'],
      ['customer', 'plastik'],
      [
        'agent',
        'Widzę, że wygasła z końcem maja, dlatego maszyna ją odrzuca. Nową może Pani odebrać w oddziale przy rynku.',
      ],
      ['customer', 'a to ok, nie zauwazylam'],
      ['agent', 'Czy to rozwiewa Pani wątpliwości?'],
      ['customer', 'tak, dzieki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'pl-fourth-034',
    messages: [
      ['customer', 'no dzień dobry ja w sprawie tego telewizora pasy na ekranie są'],
      ['agent', 'dzień dobry a proszę mi powiedzieć jakie to są pasy poziome pionowe'],
      ['customer', 'pionowe zielone'],
      ['agent', 'aha'],
      ['customer', 'i tylko po prawej stronie'],
      [
        'agent',
        'no to powiem panu że z matrycą to u nas nic się nie zrobi trzeba do autoryzowanego punktu z tym jechać',
      ],
      ['customer', 'a gwarancja'],
      ['agent', 'gwarancja jest producenta nie sklepu to nie do nas'],
      ['customer', 'no to ładnie'],
      ['agent', 'czy w czymś jeszcze mogę pomóc'],
      ['customer', 'a w czym mi pan pomógł telewizor jak był do niczego tak jest'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-fourth-035',
    messages: [
      [
        'customer',
        'Dzień dobry, prosiłam o pokój bez dywanu z powodu alergii syna, a dostaliśmy z wykładziną od ściany do ściany. Mały kaszle całą noc.',
      ],
      [
        'agent',
        'Dobry wieczór, kaszlące dziecko i nieprzespana noc, bardzo Państwu współczuję. Przepraszam, że Państwa prośba nie dotarła do recepcji.',
      ],
      [
        'agent',
        'Od jutra od 10 zwalnia się 108 z parkietem, przeniosę Państwa bagaże sam. Czy tak będzie dobrze?',
      ],
      ['customer', 'tak, dziękujemy'],
      ['agent', 'Zajrzę w południe upewnić się, że małemu lżej się oddycha.'],
      ['customer', 'dziękujemy bardzo'],
      ['agent', 'Mam nadzieję, że teraz noc będzie spokojna. Gdyby coś było potrzebne, dzwonić pod 9.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-fourth-036',
    messages: [
      [
        'customer',
        'Temat: brak dostępu do testu z angielskiego\nHej, test się zamyka w niedzielę, a mi pokazuje „brak uprawnień”. Trzeci raz o tym piszę, ile można!',
      ],
      [
        'agent',
        'Cześć, przepraszam, że dwa poprzednie maile zostały bez odpowiedzi.\nTwoje konto jest przypisane do grupy B1, a test otwarto tylko dla B2. Przepisuję cię dziś, dostęp pojawi się do 18:00.\nZuzia z zespołu kursów',
      ],
      ['customer', 'Jest 18:30, test się otworzył. Dzięki.'],
      ['agent', 'Super! Czy wszystko, co miałeś kupione, jest teraz widoczne na koncie?'],
      ['customer', 'No nie, nagrań z marca brakuje'],
      ['agent', 'Dodaję je, zajmie mi to do jutra do południa.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'pl-fourth-037',
    messages: [
      [
        'customer',
        'dobry ja dzwonie bo samochód stoi u was już dwa tygodnie a miał być na środę i jeżdżę taksówkami do pracy',
      ],
      ['agent', 'no dzień dobry pan od tego srebrnego kombi tak'],
      ['customer', 'tak'],
      ['agent', 'przepraszam nazwisko jeszcze raz'],
      ['customer', 'Pawlik'],
      ['agent', 'no panie Pawlik to pan się na pewno zdenerwował bo taksówki też kosztują'],
      ['customer', 'no trochę tak'],
      [
        'agent',
        'to się przeciągnęło przez to że przyszła zła pompa wymieniliśmy na dobrą i jutro o piętnastej auto jest gotowe a na rachunku odliczę panu te taksówki',
      ],
      ['customer', 'no to miło'],
      ['agent', 'niech pan przyniesie paragony no i po tygodniu zadzwonię jak jeździ'],
      ['customer', 'dobra dzięki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-fourth-038',
    messages: [
      ['customer', 'Moja emerytura za maj nie doszła'],
      ['agent', 'Dzień dobry. Rozumiem. Czy rachunek jest ten sam co dotychczas, czy zgłaszała Pani zmianę?'],
      ['customer', 'zgłosiłam zmianę w kwietniu'],
      [
        'agent',
        'Już widzę: zmiana czeka na podpis, bo formularz wpłynął bez drugiej strony, i wypłata poszła na stare konto. Proszę donieść tę stronę, bank odeśle nam pieniądze do 10 czerwca i wtedy przekażemy je na nowe.',
      ],
      ['customer', 'ale stare konto zamknięte'],
      ['agent', 'Właśnie dlatego wrócą. Czy jest coś, co nadal jest dla Pani niejasne?'],
      ['customer', 'nie, już rozumiem'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'explain', 'facts'],
  },
  {
    id: 'pl-fourth-039',
    messages: [
      ['customer', 'Cześć, kupiłem u was skórkę do gry, a nie mam jej w ekwipunku'],
      ['agent', 'Hejka, na jakim nicku kupowane?'],
      ['customer', 'WilczyKieł77'],
      ['agent', 'Sekundka, patrzę'],
      [
        'agent',
        'No i mam: transakcja przeszła na drugim koncie, tym z e-mailem na „w”. Mogę ją przerzucić na to. Chcesz?',
      ],
      ['customer', 'tak'],
      ['agent', 'Śmiga? Zerknij do ekwipunku po relogu'],
      ['customer', 'zaraz zobacze bo jestem w meczu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-fourth-040',
    messages: [
      ['customer', 'Dzień dobry, chcę zwrócić sukienkę, ale minęło 16 dni. Byłam w szpitalu. Jest szansa?'],
      [
        'agent',
        'Dzień dobry Pani Ewo,\nmam nadzieję, że zdrowie już lepsze. W takiej sytuacji co mogę dla Pani zrobić: przyjąć zwrot na kartę podarunkową w pełnej kwocie. Czy karta byłaby w porządku?\nBeata',
      ],
      ['customer', 'Tak, to bardzo uprzejme.'],
      [
        'agent',
        'Etykieta zwrotna dotrze na ten adres jeszcze dzisiaj, a kartę wyślę w dniu, w którym sukienka do nas przyjdzie.',
      ],
      [
        'customer',
        'Nie wierzę, myślałam, że mnie Państwo odprawią. Wspaniała obsługa, zostaję u Was na zawsze!',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'facts', 'advocate'],
  },
]
