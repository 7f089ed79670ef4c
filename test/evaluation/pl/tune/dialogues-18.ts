import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-269',
    messages: [
      ['customer', 'aplikacja sie wiesza'],
      ['agent', 'Przykro mi. Co robił Pan tuż przed zawieszeniem i jaki komunikat się pojawił?'],
      ['customer', 'dodawalem zdjecie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'pl-270',
    messages: [
      ['customer', 'Czy szkolenie bhp online jest ważne tak samo jak stacjonarne?'],
      [
        'agent',
        'Tak, dla stanowisk biurowych jest w pełni ważne. Czy to wyczerpuje Pana pytania, czy chce Pan jeszcze coś ustalić?',
      ],
      ['customer', 'Wyczerpuje, dzięki.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-271',
    messages: [
      ['customer', 'Dlaczego nie moge dodac drugiego uzytkownika'],
      [
        'agent',
        'Pani plan obejmował jedną licencję, dlatego dodawanie było zablokowane. Rozszerzyłem plan do trzech osób. Udaje się teraz dodać użytkownika?',
      ],
      ['customer', 'tak! dodany'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-272',
    messages: [
      ['customer', 'klimatyzacja w pokoju 214 nie chłodzi'],
      ['agent', 'Już wysyłam technika.'],
      [
        'agent',
        'Dzień dobry, tu ponownie recepcja. Technik dał znać, że skończył. Czy w pokoju jest już przyjemnie chłodno? Czego jeszcze Państwu potrzeba?',
      ],
      ['customer', 'jest chłodno, poprosimy dwa ręczniki'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-273',
    messages: [
      ['customer', 'Oddajcie mi kaucję za rower albo idę z tym do rzecznika konsumentów!'],
      ['agent', 'Nie mamy możliwości zwrotu kaucji po terminie. O decyzję proszę pytać operatora rowerów.'],
      ['customer', 'to skandal'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'own.not'],
    heated: true,
  },
  {
    id: 'pl-274',
    messages: [
      ['customer', 'Chciałbym zamówić catering na firmowe spotkanie'],
      ['agent', 'Chętnie pomogę. Jak ma wyglądać to spotkanie i co jest dla Państwa najważniejsze?'],
      ['customer', '40 osob, cieply lunch, 3 wege'],
      ['agent', 'Przygotowałam ofertę i wysłałam ją na maila. Czy brakuje w niej czegoś?'],
      ['customer', 'wyglada ok, nic nie brakuje'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'pl-275',
    messages: [
      ['customer', 'zegarek nie paruje sie z telefonem'],
      ['agent', 'wyłącz bluetooth, przytrzymaj boczny przycisk 10 s i sparuj od nowa'],
      ['customer', 'robi'],
      ['agent', 'i co, złapało?'],
      ['customer', 'zlapalo, dzieki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-276',
    messages: [
      ['customer', 'Lot odwołany, siedzę z dziećmi na lotnisku od 6 rano, nikt nic nie mówi!'],
      [
        'agent',
        'Bardzo współczuję, z dziećmi to musi być wyjątkowo męczące. Przepraszam za brak informacji. Mogę przebukować Państwa na lot o 17:40 albo zwrócić koszt biletów.',
      ],
      ['customer', 'przebukować'],
      [
        'agent',
        'Gotowe, karty pokładowe są w aplikacji. Czy jest coś, w czym mogę jeszcze ulżyć Państwu w tym oczekiwaniu?',
      ],
      ['customer', 'tak, voucher na jedzenie by się przydał'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'apologise', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'pl-277',
    messages: [
      ['customer', 'Kiedy dostanę decyzję kredytową?'],
      ['agent', 'Analityk kończy ocenę. Zadzwonię do Pani w środę między 10 a 12 z decyzją.'],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-278',
    messages: [
      ['customer', 'Brakuje trzech śrub w zestawie'],
      [
        'agent',
        'Przepraszam za braki. Śruby wysłałem w piątek listem priorytetowym. Czy list już do Pana dotarł?',
      ],
      ['customer', 'wczoraj przyszły, szafka skręcona'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-279',
    messages: [
      ['customer', 'hej, czy wasza farba nadaje sie na zewnatrz'],
      ['agent', 'Hej! Tak, jest odporna na mróz i UV. Coś jeszcze Cię ciekawi? 🙂'],
      ['customer', 'nieee, dzieki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-280',
    messages: [
      ['customer', 'Po wymianie licznika mam zerowe zużycie'],
      [
        'agent',
        'Przepraszam, licznik nie był zarejestrowany. Dodałem go teraz w systemie. Czy w aplikacji widzi Pan już zużycie i czy wszystko inne się zgadza?',
      ],
      ['customer', 'chwilowo nie mam dostępu do aplikacji'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-281',
    messages: [
      ['customer', 'proszę o wyjaśnienie naliczonej kary'],
      [
        'agent',
        'Dzień dobry, przekażę Pana zapytanie do działu umów. Niezwłocznie po otrzymaniu odpowiedzi skontaktuję się z Panem.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'own'],
  },
  {
    id: 'pl-282',
    messages: [
      ['customer', 'Mam nowy router od was ale telewizja sie tnie a internet dziala dobrze'],
      ['agent', 'Czyli internet chodzi bez zarzutu, a tnie się tylko telewizja?'],
      ['customer', 'dokladnie'],
      [
        'agent',
        'Przełączyłem dekoder na inny strumień. Proszę włączyć dowolny kanał, obraz jest już płynny?',
      ],
      ['customer', 'Dalej tnie, na wszystkich kanałach'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['paraphrase', 'listen'],
  },
  {
    id: 'pl-283',
    messages: [
      ['customer', 'Dostałem wezwanie do zapłaty, a zapłaciłem 2 tygodnie temu'],
      [
        'agent',
        'Przepraszam, wpłata trafiła na stary rachunek. Przeksięgowałam ją i anulowałam wezwanie. Czy ma Pan do mnie jeszcze jakąś sprawę?',
      ],
      ['customer', 'nie nie, tylko to'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-284',
    messages: [
      ['customer', 'Chcę zmienić adres dostawy na Lipową 4'],
      ['agent', 'Zmienię to od razu. Czy w polu firma też coś wpisać?'],
      ['customer', 'nie'],
      ['agent', 'Adres zapisany. W razie pytań proszę pisać, miłego dnia!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
]
