import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-016',
    messages: [
      ['customer', 'chce przeniesc numer do was'],
      ['agent', 'W sprawie przeniesienia numeru to nie u nas, musi Pan zadzwonić do obecnego operatora.'],
      ['customer', 'a od czego zaczac?'],
      ['agent', 'Wniosek znajdzie Pan na stronie operatora. Coś jeszcze?'],
      ['customer', 'tak, bo dalej nie wiem skąd wziąć numer PUK'],
      ['agent', 'Dziękuję za rozmowę, do widzenia.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'pl-017',
    messages: [
      ['customer', 'Dzień dobry, chciałabym przedłużyć umowę na prąd.'],
      ['agent', 'Dzień dobry. Mogę zaproponować umowę na rok albo na dwa lata, obie z gwarancją ceny.'],
      ['customer', 'Na dwa lata. Czy jeszcze coś muszę podpisać?'],
      ['agent', 'Nie, umowę podpiszemy elektronicznie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'pl-018',
    messages: [
      ['customer', 'chcę zareklamować ekspres do kawy'],
      ['agent', 'Dobrze, wypełnimy formularz. Poproszę o model i datę zakupu.'],
      ['customer', 'Bariso 200, 12 marca'],
      ['agent', 'Czy jest jeszcze coś, co powinienem dopisać o usterce?'],
      ['customer', 'cieknie przy dyszy'],
      ['agent', 'A czy urządzenie ma inne uszkodzenia?'],
      ['customer', 'nie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-019',
    messages: [
      ['customer', 'Termostat pokazuje 0 stopni, w domu mamy 15'],
      ['agent', 'Proszę wyjąć baterię na minutę i włożyć ją ponownie.'],
      ['customer', 'o, działa, pokazuje 15'],
      [
        'agent',
        'Świetnie. Zadzwonię do Pani za miesiąc, żeby sprawdzić, czy termostat dalej trzyma temperaturę. Jutro do południa technik Paweł Lech prześle Pani nowe baterie, tego przypilnuję. Czy mogę dziś pomóc w jakiejś innej sprawie?',
      ],
      ['customer', 'Nie, dziękuję.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'pl-020',
    messages: [
      [
        'customer',
        'Od tygodnia proszę o korektę faktury. Jest na niej zły NIP i księgowa nie chce jej przyjąć',
      ],
      ['agent', 'Widzę Pana maila z poniedziałku i z czwartku. Przepraszam, że tyle to trwało.'],
      [
        'agent',
        'Korekty wstrzymała zmiana systemu księgowego, stąd opóźnienie. Teraz system już pracuje i korekta została wystawiona, leży w Pana panelu. Czy ten dokument wystarcza księgowej?',
      ],
      ['customer', 'Niestety nie, nadal jest stary NIP.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-021',
    messages: [
      ['customer', 'paczka z lekami dla mamy utknęła w sortowni!!! mama ma cukrzycę!!!'],
      [
        'agent',
        'Pani Zofio, wyobrażam sobie, jak bardzo martwi się Pani o mamę. Na Pani miejscu też bym nie mogła spokojnie czekać.',
      ],
      [
        'agent',
        'Co mogę w tej chwili zrobić: oznaczyć przesyłkę jako pilną i skierować ją do punktu blisko Pani domu.',
      ],
      ['customer', 'proszę tak zrobić'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
    heated: true,
  },
  {
    id: 'pl-022',
    messages: [
      ['customer', 'prosze zmienic adres dostawy na Lipowa 5'],
      ['agent', 'Rozumiem. Przepraszam, jak się Pan nazywa?'],
      ['customer', 'Kamil Duda'],
      ['agent', 'Przepraszam, może Pan powtórzyć numer domu?'],
      ['customer', 'piec'],
      ['agent', 'Lipowa 5, kod 02-777, zgadza się?'],
      ['customer', 'tak'],
      ['agent', 'Dziękuję za cierpliwość, adres zmieniony.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-023',
    messages: [
      ['customer', 'Witam, zamówienie na wesele przyszło w złym kolorze, a wesele w sobotę :('],
      [
        'agent',
        'Ojej, tuż przed weselem! Domyślam się, ile to stresu. Bardzo przepraszam za pomyłkę w kolorze. Osobiście spakuję dziś właściwe serwetki, a kurier będzie u Pani w czwartek.',
      ],
      ['customer', 'Są! Dotarły i kolor się zgadza'],
      [
        'agent',
        'Super. Powiedziałaby Pani, że tę wpadkę mamy za sobą? Czy cokolwiek zostało jeszcze do naprawienia przed sobotą?',
      ],
      ['customer', 'Wszystko idealnie, jest Pani cudowna, polecę Was każdej pannie młodej!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'advocate'],
  },
  {
    id: 'pl-024',
    messages: [
      ['customer', 'chcialbym zwrocic sluchawki, mam je 20 dni'],
      ['agent', 'Niestety po 14 dniach nie ma możliwości zwrotu. Nie wolno mi robić wyjątków.'],
      ['customer', 'szkoda'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-025',
    messages: [
      ['customer', 'uważam że naliczyliście mi za dużo'],
      [
        'agent',
        'Przykro mi, że Pan tak to odbiera. Nie widzę błędu po naszej stronie, kwota zgadza się z taryfą.',
      ],
      ['customer', 'a ta opłata 9 zł?'],
      ['agent', 'To opłata za papierową fakturę. Przepraszam, że nie była lepiej opisana.'],
      ['customer', 'aha ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'pl-026',
    messages: [
      ['customer', 'dzien dobry mam problem z waszym sterownikiem pieca'],
      ['agent', 'słucham panią'],
      ['customer', 'no włącza się i wyłącza co chwilę'],
      ['agent', 'mhm a w jakich momentach najczęściej i jak długo chodzi zanim zgaśnie'],
      ['customer', 'rano jak jest zimno chodzi może z pięć minut'],
      ['agent', 'to znaczy że rano piec pracuje pięć minut i sam gaśnie tak mam to rozumieć'],
      ['customer', 'no tak'],
      [
        'agent',
        'proszę przestawić histerezę na dwa stopnie w menu trzecim wtedy nie będzie się tak często wyłączał',
      ],
      ['customer', 'zapisałam'],
      ['agent', 'a zostało nam coś jeszcze do omówienia'],
      ['customer', 'hmm bo ja wiem'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'pl-027',
    messages: [
      ['customer', 'Kiedy dostanę decyzję w sprawie kredytu?'],
      [
        'agent',
        'Komitet zbiera się w czwartek. Prowadzę Pana wniosek i dam Panu znać mailem w piątek do godziny 12.',
      ],
      ['customer', 'Dziękuję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-028',
    messages: [
      ['customer', 'zgłaszałem awarię latarni 3 razy'],
      [
        'agent',
        'Przepraszamy za zwłokę z naprawą. Zgłoszenie przekazano dalej, ktoś się z Panem skontaktuje w stosownym czasie.',
      ],
      ['customer', 'ktoś, kiedyś... super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'pl-029',
    messages: [
      ['customer', 'Rower przyszedł bez pedałów, a reszta jest ok'],
      ['agent', 'Czyli w paczce wszystko się zgadza, brakuje jedynie pedałów?'],
      ['customer', 'Dokładnie.'],
      [
        'agent',
        'Mam dwie możliwości: dosłać pedały kurierem albo zwrócić Pani ich równowartość. Co Pani woli?',
      ],
      ['customer', 'Dosłać.'],
      ['agent', 'Wysłałam je przed chwilą, a Pani dostała numer przesyłki SMS-em. Doszedł?'],
      ['customer', 'Doszedł, dziękuję.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree'],
  },
  {
    id: 'pl-030',
    messages: [
      ['customer', 'pralka po naprawie gwarancyjnej skacze po łazience'],
      ['agent', 'Kiedy dokładnie zaczyna skakać, przy wirowaniu czy od początku?'],
      ['customer', 'przy wirowaniu'],
      [
        'agent',
        'Proponuję, żeby serwisant przyjechał i wypoziomował pralkę bezpłatnie. Zgodzi się Pan na taki przebieg?',
      ],
      ['customer', 'tak, pod warunkiem, że po 16'],
      ['agent', 'Jasne, po 16.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'pl-031',
    messages: [
      ['customer', 'faktury mi nie przychodza'],
      ['agent', 'Mogę włączyć Panu e-fakturę, dobrze? Włączone, teraz przyjdzie mailem.'],
      ['agent', 'Proszę tylko potwierdzić adres w panelu.'],
      ['customer', 'potwierdzilem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'pl-032',
    messages: [
      ['customer', 'Kurier rzucił paczkę przez płot, monitor do wyrzucenia. Kpina!'],
      ['agent', 'To nie jest wina naszej firmy, kurier to podmiot zewnętrzny. Ile razy mam to powtarzać.'],
      ['customer', 'Co za bezczelność'],
      ['agent', 'Czy to wszystko z Pana strony?'],
      ['agent', 'Kończę rozmowę, miłego dnia.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
]
