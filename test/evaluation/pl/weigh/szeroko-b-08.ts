import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-092',
    messages: [
      [
        'customer',
        'Dzień dobry, rezygnuję z konta, chcę zamknąć dziś. Opłata wzrosła o 12 zł i nikt mnie nie uprzedził, czuję się oszukany.',
      ],
      ['agent', 'Dzień dobry. Na Pańskim miejscu też czułbym się potraktowany nie fair. Rozumiem.'],
      ['customer', 'no'],
      [
        'agent',
        'Dzisiejszą datą zamknąć konta umowa nie dopuszcza, wypowiedzenie trwa miesiąc. Mogę natomiast od zaraz zdjąć opłatę, a Pan spokojnie zdecyduje. Może być?',
      ],
      ['customer', 'to zdejmijcie, zostanę'],
      ['agent', 'Zdejmuję. Ma Pan do mnie jakieś ostatnie pytanie?'],
      ['customer', 'nie mam, bywaj'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'canDo.not', 'agree'],
  },
  {
    id: 'pl-szeroko-b-093',
    messages: [
      [
        'customer',
        'Szanowni Państwo, w legitymacji emeryta mam zdjęcie obcej kobiety. Wstyd mi ją pokazać w autobusie.',
      ],
      [
        'agent',
        'Szanowna Pani, zatem legitymacja przyszła na Pani nazwisko, lecz z cudzym zdjęciem, a Pani nie ma jak jej okazać kontrolerowi. Zamówię nową jutro rano, a kurier przywiezie ją we wtorek.\nProszę przesłać fotografię w odpowiedzi.',
      ],
      ['customer', 'Przesyłam.'],
      ['agent', 'Otrzymałam, zdjęcie wyraźne.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'pl-szeroko-b-094',
    messages: [
      ['customer', 'halo wodociągi bo u mnie manometr pokazuje zero'],
      ['agent', 'dzień dobry dopuszczam obejście od strony szkoły zaraz powinna iść'],
      ['customer', 'no czekam'],
      ['agent', 'to leci już coś u pani czy sucho'],
      ['customer', 'pani ja jestem w ogrodzie nie wiem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'pl-szeroko-b-095',
    messages: [
      ['customer', 'Trzeci raz wysyłam te same dokumenty, śmiechu warte!!! KTO tam w ogóle pracuje?'],
      [
        'agent',
        'Ma Pan pełne prawo być wkurzony, trzy razy to samo to przesada. Bardzo Pana za te powtórki przepraszam. Niech Pan powie, gdzie Pan je wysyłał.',
      ],
      ['customer', 'na ePUAP-opodobne coś wasze'],
      [
        'agent',
        'Wiem już. Mogę je ściągnąć stamtąd sam. Ściągam i do jutra w południe podpinam pod wniosek.',
      ],
      ['customer', 'no, nareszcie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'canDo', 'facts'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-096',
    messages: [
      ['customer', 'Sąsiad zalewa mój garaż, ubezpieczyciel jego to wy'],
      [
        'agent',
        'Dzień dobry, zgłoszenie odnotowane. Woda idzie, bo izolacja po prawej stronie jest przerwana. Zlecam uszczelnienie z polisy sąsiada na poniedziałek, a po dwóch tygodniach i pierwszej ulewie zadzwonię sprawdzić, czy sucho.',
      ],
      ['customer', 'Byli, uszczelnili, dwie ulewy i sucho!'],
      ['agent', 'Cieszę się. Czy uznaje Pan szkodę za naprawioną, a poza nią nic Pana już nie trapi?'],
      ['customer', 'Naprawiona, nic nie trapi. Rewelacja, będę Was chwalił u wszystkich sąsiadów.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-097',
    messages: [
      ['customer', 'No hej, w apce od prądu pokazuje mi zero zużycia a ja wszystko mam wlaczone'],
      ['agent', 'No hej! A od kiedy masz zero, i co stoi na samym liczniku?'],
      ['customer', 'od 1 maja. na liczniku 4021'],
      [
        'agent',
        'Modem w liczniku padł, przez to apka nie dostaje danych. Zamawiam Ci nowy modem, gość zadzwoni sam.',
      ],
      ['customer', 'oki'],
      ['agent', 'Czegoś jeszcze chcesz ode mnie?'],
      ['customer', 'tak, jak rachunek za maj?'],
      ['agent', 'Na podstawie licznika, nie apki.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-098',
    messages: [
      ['customer', 'chciałam zrezygnować z tego dodatkowego ubezpieczenia w kredycie bo jest drogie'],
      ['agent', 'aha słucham dalej proszę'],
      ['customer', 'no i nie wiem czy to się zeruje czy nie'],
      [
        'agent',
        'w umowie jest punkt ósmy o wypowiedzeniu z trzydziestodniowym wyprzedzeniem proszę go przeczytać i dać znać gdyby było coś niejasne',
      ],
      ['customer', 'dobrze przeczytam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'pl-szeroko-b-099',
    messages: [
      ['customer', 'Mieliście mi wysłać PIT-8 do końca lutego. Jest 12 marca. Nie przyszło.'],
      [
        'agent',
        'Dzień dobry, najmocniej przepraszamy za nieprzesłanie informacji podatkowej. Powód jest prosty: niepełny adres i kod pocztowy. Wysyłam ją jeszcze dziś elektronicznie. Mogę też dołożyć wersję papierową.',
      ],
      ['customer', 'tylko elektroniczna'],
      ['agent', 'Poszła. Czy plik się otwiera i czy mamy jeszcze coś w toku?'],
      ['customer', 'Otwiera się. Ale liczby za styczeń są nie moje!'],
      ['agent', 'Przyjrzę się i poprawię.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'canDo', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-100',
    messages: [
      ['customer', 'witam prosze o naprawe wodomierza bo kapie'],
      [
        'agent',
        'Woda kapie w mieszkaniu, a nie w sieci, więc to lokator reguluje. Powinna Pani czytać umowę.',
      ],
      ['customer', 'wodomierz jest wasz'],
      ['agent', 'Gwarancja skończyła się w 2022. Prosimy szukać hydraulika prywatnie.'],
      ['customer', 'aha'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-101',
    messages: [
      [
        'customer',
        'Proszę o pomoc, nie mogę zapłacić rachunku, a babcia czeka w poczekalni na leki opłacone kartą. Denerwuje się strasznie',
      ],
      [
        'agent',
        'Rozumiem. Oboje jesteście pod ścianą, nie ma co się dziwić nerwom. Karta padła, bo wypłacono z niej limit 4000. Zwiększam do 8000.',
      ],
      ['customer', 'ok probuje jeszcze raz'],
      ['agent', 'Leki opłacone?'],
      ['customer', 'opłacone, dziękuję!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-102',
    messages: [
      ['customer', 'Czynsz 640, a dostałam dziś podwyżkę do 700. Da się to jakoś rozłożyć w czasie?'],
      ['agent', 'Z naszej strony da się: 20 zł co pół roku zamiast od razu. Pasowałby Pani taki układ?'],
      ['customer', 'pasowałby'],
      ['agent', 'Sporządzam aneks. Proszę o podpis elektroniczny.'],
      ['customer', 'podpisany'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-103',
    messages: [
      [
        'customer',
        'Szanowny Panie, od dwóch lat figuruję jako właściciel garażu nr 12, a sprzedałem go w 2023. Przychodzi podatek.',
      ],
      [
        'agent',
        'Jednym słowem: garaż nr 12 od 2023 nie jest Pański, a mimo to przychodzi do Pana podatek. Usuwam Pana z ewidencji.',
      ],
      ['customer', 'Dziękuję.'],
      ['agent', 'Czy w tej korespondencji znajdzie się jeszcze coś do uzgodnienia?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own'],
  },
  {
    id: 'pl-szeroko-b-104',
    messages: [
      ['customer', 'dzień dobry kiedy kominiarz bo w łazience jest zapach spalin'],
      ['agent', 'a od którego dnia to czuć i jak tam z wentylacją'],
      ['customer', 'od wczoraj a kratka jest wolna'],
      ['agent', 'no dobrze ktoś się do pani odezwie'],
      ['customer', 'ale szybko bo się boję'],
      ['agent', 'tak tak'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'inform.vague'],
  },
]
