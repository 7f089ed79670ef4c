import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-232',
    messages: [
      ['customer', 'dobry wieczór bo tu w piwnicy ktoś wyłamał drzwi i rowery poginęły'],
      ['agent', 'dobry wieczór no to policja niech przyjedzie'],
      ['customer', 'a ubezpieczenie wspólnoty tego nie obejmuje'],
      ['agent', 'piwnic lokatorskich polisa nie obejmuje wypłacić nic nie możemy'],
      ['customer', 'ale płacimy składkę'],
      ['agent', 'proszę państwa pisać do ubezpieczyciela to oni decydują nie administracja'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-233',
    messages: [
      [
        'customer',
        'Szanowna Pani, wysłany 3 marca wniosek o 800... o świadczenie wychowawcze przepadł, bo nie mam potwierdzenia złożenia. Zostaję bez pieniędzy na dwójkę.',
      ],
      [
        'agent',
        'Dzień dobry Panie Wiktorze. Z tego, co Pan pisze: wniosek poszedł 3 marca, potwierdzenie nie przyszło, a świadczenia na dwójkę dzieci brak.',
      ],
      ['customer', 'Dokładnie.'],
      [
        'agent',
        'Przepraszam za zagubione potwierdzenie. Mogę przyjąć wniosek powtórnie z datą 3 marca lub odtworzyć stary z logów. Która wersja jest Panu bliższa?',
      ],
      ['customer', 'Odtworzyć stary.'],
      [
        'agent',
        'Odtwarzam. Jest. Czy na Pana koncie widać już status "przyjęty", czyli to, czego Pan oczekiwał?',
      ],
      ['customer', 'Nie mam teraz dostępu, zajrzę w domu.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-234',
    messages: [
      ['customer', 'Cześć! Wywala mnie z teleporady z doradcą kredytowym po 3 minutach'],
      ['agent', 'Cześć! Hmm, a z jakiej sieci korzystasz i co się dzieje z obrazem przed wywaleniem?'],
      ['customer', 'wifi w hotelu, zacina się'],
      [
        'agent',
        'Ok. Robię ci połączenie tylko głosowe na jutro na 10. Po rozmowie napiszę i zobaczę, czy tym razem dojechaliście do końca. Mamy jeszcze jakiś temat?',
      ],
      ['customer', 'nie mamy, dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-235',
    messages: [
      [
        'customer',
        'Wzięłam kredyt hipoteczny i okazało się, że od pięciu miesięcy płacę ubezpieczenie pomostowe, a wpis do księgi jest od marca. To jakieś 700 zł w błoto!',
      ],
      [
        'agent',
        'Siedemset złotych na darmo zabolałoby każdego domownika. Opłata szła nadal, bo do zdjęcia potrzebny był odpis księgi, a żaden z nas po niego nie sięgnął. Pobieram odpis sama i zwracam wszystko od marca.',
      ],
      ['customer', 'Zwrot jest!'],
      [
        'agent',
        'Świetnie. Czy odebrałaby Pani sprawę jako zakończoną i czy z hipoteką nic więcej nie uwiera?',
      ],
      ['customer', 'Zakończona, nic nie uwiera. Miłego dnia.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-236',
    messages: [
      ['customer', 'czemu od miesiąca w klatce nie ma gniazdka od odkurzacza pani sprzątająca się skarży'],
      ['agent', 'mhm słyszę panią'],
      ['customer', 'no i kto to naprawi'],
      [
        'agent',
        'no elektryk zarządcy ale my tylko od czynszów i tym się nie zajmujemy ale jak go spotkam to ktoś się odezwie',
      ],
      ['customer', 'a to niech pani spotka'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-237',
    messages: [
      ['customer', 'nie mogę znaleźć w aplikacji formularza zmiany rachunku'],
      ['agent', 'Co wyświetla się Panu po wejściu w "Wnioski"?'],
      ['customer', 'tylko "Brak wniosków"'],
      ['agent', 'Odblokowuję sekcję na Pana loginie.'],
      ['customer', 'wylogowałem się i zalogowałem'],
      ['agent', 'Widać formularz?'],
      ['customer', 'Niestety pusto'],
      ['agent', 'To dziwne, próbuję z innego konta.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-szeroko-b-238',
    messages: [
      ['customer', 'jak długo jeszcze będziecie mnie oszukiwać?! umowa mówi 0 zł za przelew a pobrano 18!'],
      [
        'agent',
        'Nikt Pana nie oszukuje. Przelew zagraniczny to nie krajowy i tej opłaty oddać nam nie wolno, a cennik jest od roku na stronie.',
      ],
      ['customer', 'ale to był przelew do Krakowa!!!'],
      ['agent', 'To chyba wybrał Pan nie tę zakładkę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-239',
    messages: [
      ['customer', 'proszę pana te kaloryfery mi w nocy walą jak młotem'],
      ['agent', 'no tak słyszę a proszę o więcej'],
      ['customer', 'od północy do czwartej w sypialni'],
      [
        'agent',
        'to powietrze pracuje puszczę jutro odpowietrzacz ojej i pani nie śpi współczuję coś jeszcze u pani nie domaga',
      ],
      ['customer', 'no domofon szumi ale to mniejsza'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-240',
    messages: [
      [
        'customer',
        'Dzień dobry, po śmierci taty wciąż pobieracie z jego konta opłatę za rachunek, a ja już mam dosyć żałoby na poczcie i w banku.',
      ],
      [
        'agent',
        'Panie Michale, przyjmuję do wiadomości i serdecznie Panu współczuję, żałoba nie powinna mieć kolejki po numerek. Rozumiem.',
      ],
      ['customer', 'Trzeci tydzień chodzę.'],
      [
        'agent',
        'Przepraszam za te opłaty. Zwracam je wszystkie i zamykam rachunek z dniem śmierci. Jutro do 12 zadzwonię z potwierdzeniem, a 1-go sprawdzę jeszcze, czy nic się z niego nie pobrało.',
      ],
      ['customer', 'Zadzwonił Pan, dziękuję!'],
      ['agent', 'Pieniądze już u Pana? I czy zostało coś do zrobienia dla Taty?'],
      [
        'customer',
        'Tak, wszystko mam. Nic nie zostało. Panie Adamie, jest Pan wzorem, że można po ludzku. Jestem wzruszony.',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'facts',
      'inform',
      'followUp',
      'advocate',
    ],
  },
  {
    id: 'pl-szeroko-b-241',
    messages: [
      ['customer', 'Chcemy umówić wypowiedzenie umowy najmu garażu'],
      ['agent', 'Dzień dobry. Od kiedy miałaby przestać obowiązywać?'],
      ['customer', 'od nowego roku'],
      ['agent', 'Można podpisać na miejscu albo przesłać pocztą z poświadczeniem. Które Państwo wolą?'],
      ['customer', 'na miejscu'],
      ['agent', 'Proszę przyjść z kluczem do pokoju 12, czynne 8-15.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-242',
    messages: [
      ['customer', 'dzień dobry w mojej polisie jest data urodzenia 1998 a mam 1989'],
      [
        'agent',
        'dzień dobry przepraszam za tę przestawkę pracownik pomylił cyfry i tak poszło poprawiam już',
      ],
      ['customer', 'dobrze'],
      ['agent', 'poprawione wysłałam nową i tam jest osiemdziesiąty dziewiąty widać to u pana'],
      ['customer', 'tak osiemdziesiąty dziewiąty'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-243',
    messages: [
      ['customer', 'Przyciski w windzie się świecą i nie gasną, mąż na wózku boi się wsiadać'],
      ['agent', 'Dzień dobry. Rozumiem. Jak winda zachowuje się w trakcie jazdy?'],
      ['customer', 'szarpie na drugim piętrze'],
      [
        'agent',
        'Wyłączam ją z ruchu, konserwator będzie w ciągu 2 godzin. W poniedziałek przyjadę z Państwem na próbną jazdę, żeby zobaczyć, czy nie szarpie.',
      ],
      ['customer', 'świetnie, dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'followUp'],
  },
]
