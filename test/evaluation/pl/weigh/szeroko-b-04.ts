import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-040',
    messages: [
      [
        'customer',
        'Szanowni Państwo, od kwietnia potrącacie mi z emerytury 180 zł z tytułu zajęcia, które spłaciłam jeszcze zimą. Zaświadczenie od komornika mam. Irena Sobótka',
      ],
      [
        'agent',
        'Szanowna Pani Ireno,\nupewniam się, czy chwytam sens: dług spłacony zimą, komornik to poświadczył, a 180 zł wciąż co miesiąc ubywa z emerytury?\nKiedy i w jaki sposób trafiło do nas zaświadczenie?',
      ],
      ['customer', 'Zaniosłam je osobiście 2 lutego.'],
      [
        'agent',
        'Dziękuję. Zaświadczenie dołączono do teczki, lecz nie wprowadzono go do programu wypłat, i to jest powód potrąceń. Wprowadzam je teraz i zlecam zwrot.\nWidzi Pani już zwrot na rachunku?',
      ],
      ['customer', 'Tak, wszystko co do grosza.'],
      ['agent', 'Wobec tego jedno krótkie pytanie: czy zostało między nami cokolwiek do wyprostowania?'],
      ['customer', 'Nie, już nic. Takiej obsługi w urzędzie nie miałam w życiu, chylę czoła!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-041',
    messages: [
      ['customer', 'dzień dobry chciałem oddać tę kartę paliwową bo firmę zamykam'],
      ['agent', 'no tak rozumiem panie kochany przykro to słyszeć'],
      ['customer', 'no tak wyszło'],
      ['agent', 'mogę ją zamknąć z końcem miesiąca to pan jeszcze zatankuje albo od razu'],
      ['customer', 'to z końcem miesiąca'],
      ['agent', 'to wpisuję trzydziesty pasuje'],
      ['customer', 'pasuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-042',
    messages: [
      ['customer', 'Hej! Da się zmienić datę płatności za gaz z 5 na 15?'],
      ['agent', 'Da się! U mnie do wyboru jest 15 i 20. Przestawić na 15?'],
      ['customer', 'tak'],
      ['agent', 'Proszę bardzo, od grudnia 15. Może dorzucimy jeszcze jakiś temat?'],
      ['customer', 'A tak, e-faktura. Włączycie mi?'],
      ['agent', 'Włączona.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-043',
    messages: [
      [
        'customer',
        'Wasz bankomat zjadł mi 500 zł i zostałem bez grosza w obcym mieście!!! Macie mi to oddać NATYCHMIAST',
      ],
      [
        'agent',
        'Przepraszamy za zaistniałą niedogodność. Niestety nie mamy możliwości wypłacić środków od ręki, reklamację proszę wnieść do operatora bankomatu, bo to jego urządzenie.',
      ],
      ['customer', 'to jest chore, zgłaszam was do prokuratury'],
      ['agent', 'Rozumiem.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'canDo.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-044',
    messages: [
      ['customer', 'dzień dobry ja dzwonie bo mi sąsiad z góry cieknie i kapie na kuchenkę'],
      [
        'agent',
        'czyli cieknie od sąsiada i kapie prosto na kuchenkę o matko to się pani musiała wystraszyć tego prądu',
      ],
      ['customer', 'no bardzo'],
      ['agent', 'to zamykam pion i za godzinę przychodzi hydraulik od nas pan Kostek'],
      ['customer', 'był ten pan kostek właśnie wyszedł'],
      ['agent', 'i kapie pani jeszcze czy przestało'],
      ['customer', 'no mniej ale kapie dalej'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'pl-szeroko-b-045',
    messages: [
      [
        'customer',
        'Witam, składam reklamację na odczyt wody: 48 m3 za kwartał przy dwóch osobach to niemożliwe.',
      ],
      [
        'agent',
        'Dzień dobry. Proszę opisać, jak rozkładało się zużycie w poprzednich kwartałach i co się w domu od lata zmieniło.',
      ],
      ['customer', 'Zawsze 15-17. Nic się nie zmieniło.'],
      ['agent', 'Przyjęte. O stanie postępowania powiadomimy Pana mailowo 9 września.'],
      ['customer', 'Dobrze.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-046',
    messages: [
      ['customer', 'nie dziala mi autowyplata z konta oszczednosciowego ustawiona na 1szego'],
      [
        'agent',
        'ok patrzę w reguły... sorry za ten psikus, to przez święto. 1 listopada reguły nie ruszają. Odpalam ją ręcznie.',
      ],
      ['customer', 'ok'],
      ['agent', 'przyszło już?'],
      ['customer', 'jestem w kinie, sprawdzę potem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-047',
    messages: [
      [
        'customer',
        'Pisałam w sprawie dopłaty do czynszu dla samotnych rodziców. Odrzucili mi, bo brak podpisu na 3 stronie. Ręce mi opadły.',
      ],
      [
        'agent',
        'Rozumiem, że po tylu papierach człowiekowi opadają ręce. Zaraz podeślę Pani tę jedną stronę do podpisu, a wniosek przywracam bez nowej kolejki.',
      ],
      ['customer', 'super, podpisałam i odesłałam'],
      [
        'agent',
        'W poniedziałek napiszę, jak poszło w komisji, a tydzień po pierwszej wypłacie zajrzę, czy dopłaty spływają, i zadzwonię. Zostało nam coś na teraz?',
      ],
      ['customer', 'Chyba już nie. Dziękuję!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-048',
    messages: [
      ['customer', 'ile kosztuje zaświadczenie o niezaleganiu'],
      ['agent', 'Dzień dobry, 21 zł, opłata z góry. Mogę wydać w wersji papierowej i elektronicznej.'],
      ['customer', 'elektroniczna poproszę'],
      ['agent', 'Na jaki adres e-mail? k.wilga@... dobrze zapisałam?'],
      ['customer', 'tak'],
      ['agent', 'Wysłane. Liczę, że to wystarczy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'pl-szeroko-b-049',
    messages: [
      ['customer', 'halo mi się tu w aplikacji zaciął wniosek o dodatek na dziecko nie da się dalej przejść'],
      ['agent', 'mhm a gdzie pani utknęła na którym ekranie'],
      ['customer', 'gdzie się dziecko wpisuje'],
      [
        'agent',
        'a no to przepraszam za ten zacięty formularz przekręcę to u siebie z mojej strony i otworzę nowy szkic o już mam pani szkic czy teraz idzie i czy czegoś pani ode mnie nie brakuje',
      ],
      ['customer', 'yyy tak'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'apologise', 'own'],
  },
  {
    id: 'pl-szeroko-b-050',
    messages: [
      ['customer', 'Skąd u mnie koszty upomnienia 16 zł, jak zapłaciłem w terminie?'],
      [
        'agent',
        'Proszę Pana, nikt inny z bloku się na to nie skarży. Pewnie Pan zapłacił po terminie i zapomniał.',
      ],
      ['customer', 'Mam potwierdzenie z 10., termin był 12.'],
      ['agent', 'Trzeba było wpisać w tytule numer lokalu. To nie nasze niedopatrzenie.'],
      ['customer', 'Był wpisany.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-szeroko-b-051',
    messages: [
      [
        'customer',
        'Przyszła mi informacja, że pożyczka odmowna bo wpis w bazie. Ja nigdy nie miałem długu, wstyd przed żoną.',
      ],
      [
        'agent',
        'To przykra niespodzianka, jeszcze w dodatku przy żonie. Proszę mi opowiedzieć, jakie zobowiązania miał Pan w ostatnich latach.',
      ],
      ['customer', 'tylko telefon na abonament do 2021'],
      [
        'agent',
        'Operator wykazał ostatnią fakturę jako niezapłaconą i stąd pozycja w bazie. Przygotowuję Panu gotowe pismo do operatora o wykreślenie. Są dalsze wątpliwości?',
      ],
      ['customer', 'Nie mam. Pismo biorę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-052',
    messages: [
      ['customer', 'dzień dobry ja po tego psa co się podatek płaci bo pies zdechł'],
      ['agent', 'no tak rozumiem słucham dalej'],
      ['customer', 'i nie chcę płacić za całe lato'],
      [
        'agent',
        'to kończymy z dniem zgonu a ja pani do piątku wystawię decyzję ze zwrotem odpowiada to pani',
      ],
      ['customer', 'no odpowiada niech będzie'],
      ['agent', 'to do piątku pani kochana'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'agree', 'facts'],
  },
]
