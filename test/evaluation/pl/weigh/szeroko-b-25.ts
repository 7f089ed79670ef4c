import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-304',
    messages: [
      [
        'customer',
        'dzień dobry bo mnie odcięli od ciepłej wody za długi a ja nie mam żadnych długów ja płacę zawsze pierwszego',
      ],
      ['agent', 'dzień dobry rozumiem i jak pani te pieniądze posyła'],
      ['customer', 'no to co zawsze z książeczki'],
      ['agent', 'czyli pani płaci pierwszego z książeczki tak jak zawsze a ciepłą wodę i tak zakręcili'],
      ['customer', 'no tak jest'],
      [
        'agent',
        'to ja tych wpłat poszukam na starym rachunku a pani do wody wysyłam Zenka odkręci do szesnastej i o piątej wieczorem przedzwonię co znalazłam',
      ],
      ['customer', 'dziękuję'],
      ['agent', 'a jeszcze jakieś bolączki pani ma'],
      ['customer', 'oj dziecko ja mam bolączek co niemiara trudno powiedzieć'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-305',
    messages: [
      [
        'customer',
        'Dzień dobry. W centrum powiadomień banku wyskakuje mi reklama pożyczki pięć razy dziennie, jestem już w depresji przez raty',
      ],
      [
        'agent',
        'Dzień dobry. Przepraszam, że wyskakuje ona właśnie Panu. Reklamy dobiera automat i nie widzi on, kto jest w trakcie ugody. Wyłączę wszystkie oferty kredytowe na zawsze. Jest Pan za?',
      ],
      ['customer', 'Jestem za'],
      ['agent', 'Wyłączone. Czy teraz ekran jest wreszcie pusty?'],
      [
        'customer',
        'Pusty i cichy. Nawet nie wie Pani, jak wielką rzecz Pani zrobiła, niech Pani to przeczyta szefowi na głos!',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'agree', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-306',
    messages: [
      [
        'customer',
        'Szanowni Państwo, proszę o wgląd do nagrania z monitoringu z 4.05, zarysowano mi samochód.',
      ],
      [
        'agent',
        'Szanowny Panie, nagrań osobom prywatnym nie udostępniamy, stanowi o tym § 7 regulaminu. Jeżeli policja wystąpi o materiał, zostanie Pan o tym w stosownym czasie powiadomiony.',
      ],
      ['customer', 'W stosownym, to znaczy?'],
      ['agent', 'W stosownym.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-307',
    messages: [
      ['customer', 'wasz monter zostawił mi dziurę w ścianie jak arbuz!!! i wy uważacie że to w porządku?!'],
      ['agent', 'dziura musiała być, w tych ścianach inaczej się nie da. nikt poza Panią się nie skarżył'],
      ['customer', 'i kto to załata'],
      ['agent', 'załatać musi sobie lokator, tynki to nie my'],
      ['customer', 'WSTYD'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-308',
    messages: [
      ['customer', 'Dzień dobry, zmieniałem nazwisko po ślubie i teraz profil zaufania jest na stare'],
      ['agent', 'Dzień dobry! Gratuluję ślubu. Co dokładnie pokazuje ekran po zalogowaniu?'],
      ['customer', 'stare nazwisko i "niezgodność danych"'],
      [
        'agent',
        'Zgłaszam rejestrowi zmianę... zaciągnęło. Profil jest już na nowe nazwisko? A może macie jeszcze jakiś ślubny kłopot?',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-szeroko-b-309',
    messages: [
      [
        'customer',
        'dzień dobry jestem po wylewie i nie umiem już podpisać się tak jak w banku i mi odmawiają pieniędzy z mojego własnego konta',
      ],
      [
        'agent',
        'dzień dobry panie Romanie no to musi boleć jak człowiekowi własnych pieniędzy nie dają proszę mówić ja mam czas',
      ],
      ['customer', 'ręka mi nie idzie i podpis inny'],
      ['agent', 'możemy zrobić nowy wzór podpisu albo odcisk palca przy świadku jak panu wygodniej'],
      ['customer', 'odcisk'],
      ['agent', 'to ja przyjeżdżam do pana z mobilną teczką proszę leżeć spokojnie'],
      ['system', 'oddzwonienie po wizycie'],
      ['customer', 'i był pan i jest po wszystkim'],
      ['agent', 'coś jeszcze panie Romanie na dzisiaj'],
      ['customer', 'nic nic dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-310',
    messages: [
      ['customer', 'witam w tym roku pit nie rozliczyl ulgi na internet, dlaczego?'],
      [
        'agent',
        'Witam Panią. Przepraszam za brak podpowiedzi w kreatorze. Ulga przepadła, gdyż dokonała Pani jej odliczenia już w dwóch kolejnych latach. Rozliczenie bez ulgi zostanie przyjęte do 30 kwietnia automatycznie. Czy taka odpowiedź Panią przekonuje?',
      ],
      ['customer', 'tak i nie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-311',
    messages: [
      ['customer', 'Wszystkie kaloryfery lodowate a ja mam zapalenie płuc'],
      ['agent', 'Rozumiem, proszę opowiadać dalej.'],
      ['customer', 'no od soboty takie są'],
      [
        'agent',
        'Wysyłam palacza do kotłowni, temperatura podniesie się do północy. Jutro o 7 zadzwonię i wypytam, czy już ciepło.',
      ],
      ['customer', 'Ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-312',
    messages: [
      ['customer', 'Poproszę o wycofanie mojego przelewu ekspresowego z 9:02'],
      [
        'agent',
        'Wycofać ekspresu się nie da, regulamin systemu na to nie pozwala. Mogę przesłać do banku odbiorcy prośbę o zwrot.',
      ],
      ['customer', 'niech pan przesyła'],
      ['agent', 'Wysyłam. Czym jeszcze mogę służyć?'],
      ['customer', 'Ile mają czasu na odpowiedź?'],
      ['agent', '3 dni robocze.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-313',
    messages: [
      ['customer', 'nie działa winda od piątku i mama na wózku siedzi w domu'],
      ['agent', 'czyli od piątku stoi a mama nie ma jak wyjść rozumiem'],
      ['customer', 'no tak'],
      ['agent', 'winda to nie my proszę dzwonić do wspólnoty'],
      ['customer', 'a wspólnota to kto'],
      ['agent', 'zarząd jest wywieszony na drzwiach'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own.not'],
  },
  {
    id: 'pl-szeroko-b-314',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\nwiosną ścięto nam drzewa bez zgody wspólnoty, dziś przyszedł rachunek 14 tysięcy. To niewyobrażalne pieniądze dla 12 rodzin.',
      ],
      [
        'agent',
        'Szanowna Pani,\nten rachunek dla dwunastu rodzin to prawdziwy koszmar.\nOdczytuję stan sprawy tak: wycinka odbyła się wiosną bez zgody wspólnoty, a rachunek wystawiono na nią dzisiaj.\nWstrzymam rachunek osobiście w księgowości. W środę do 12 zawiadomię Panią o decyzji kierownika.',
      ],
      ['customer', 'Będziemy czekać.'],
      [
        'agent',
        '[w środę] Decyzja: rachunek anulowany. 15 października przejrzę jeszcze rejestr i upewnię się, że nie wrócił pod inną pozycją. Czy wspólnota może już odetchnąć, czy coś wisi w powietrzu?',
      ],
      ['customer', 'Odetchnęliśmy, nic już nie wisi. Dziękujemy.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'facts',
      'inform',
      'followUp',
    ],
  },
  {
    id: 'pl-szeroko-b-315',
    messages: [
      ['customer', 'prosze o zmiane numeru telefonu na 500'],
      ['agent', 'Hej, zmieniam. Nowy numer już ci się pokazuje w profilu?'],
      ['agent', 'powinien, bo zapisałem'],
      ['customer', 'tak'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own'],
  },
]
