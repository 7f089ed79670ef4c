import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-235',
    messages: [
      [
        'customer',
        'Dzień dobry, od wczoraj nie mogę się zalogować do bankowości, ciągle wyskakuje nieprawidłowe hasło.',
      ],
      [
        'agent',
        'Dzień dobry, przepraszam za utrudnienia. Konto zablokowało się po trzech próbach, już je odblokowuję i za chwilę wyślę SMS z hasłem tymczasowym.',
      ],
      ['customer', 'ok przyszedł sms'],
      ['agent', 'Świetnie. Czy tym razem wpuściło Panią do serwisu?'],
      ['customer', 'Tak, jestem w środku'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'pl-236',
    messages: [
      ['customer', 'dzien dobry chcialam sie dowiedziec do ktorej czynny jest oddzial na grunwaldzkiej'],
      [
        'agent',
        'dzień dobry oddział na grunwaldzkiej jest czynny do osiemnastej czy to już wszystko w czym mogłam pani dzisiaj pomóc',
      ],
      ['customer', 'tak dziękuję bardzo do widzenia'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-237',
    messages: [
      ['customer', 'Witam. Wykupiłem pakiet premium a dalej widzę reklamy.'],
      ['agent', 'Dzień dobry Panie Marku, przepraszam za kłopot. Na jakim urządzeniu widzi Pan reklamy?'],
      ['customer', 'na telewizorze, na telefonie jest dobrze'],
      [
        'agent',
        'Odświeżyłam licencję na telewizorze, proszę wylogować się i zalogować ponownie. Zniknęły już reklamy? I czy coś jeszcze sprawia kłopot?',
      ],
      ['customer', 'reklamy zniknęły, ale za to nie mam napisów'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['ask', 'listen', 'apologise'],
  },
  {
    id: 'pl-238',
    messages: [
      ['customer', 'Kiedy będzie dostępny rozmiar 42?'],
      [
        'agent',
        'Dzień dobry, niestety nie mamy jeszcze terminu dostawy. Jak tylko towar pojawi się w magazynie, damy Panu znać.',
      ],
      ['customer', 'ok czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-239',
    messages: [
      ['customer', 'Paczka przyszła z rozbitym słoikiem miodu'],
      ['agent', 'Możemy wysłać nowy słoik albo zwrócić 32 zł. Co będzie dla Pani wygodniejsze?'],
      ['customer', 'nowy sloik'],
      ['agent', 'W takim razie nadam go jutro kurierem. Czy chciałaby Pani zapytać jeszcze o coś?'],
      ['customer', 'nie to tyle'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree', 'own', 'facts'],
  },
  {
    id: 'pl-240',
    messages: [
      ['customer', 'internet zrywa co kilka minut od rana'],
      [
        'agent',
        'Rozumiem, zaraz to sprawdzę. Widzę słaby sygnał, zmieniam profil linii i restartuję modem z naszej strony.',
      ],
      ['agent', 'I jak, stabilniej?'],
      ['customer', 'no nie bardzo, właśnie znowu zerwało'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-241',
    messages: [
      ['customer', 'CZWARTY raz dzwonię w tej samej sprawie!!! Gdzie są moje pieniądze?!'],
      [
        'agent',
        'Proszę się uspokoić. Zwrotami zajmuje się dział księgowości, to nie ja. Przepraszam za zwłokę, ale proszę pisać do nich.',
      ],
      ['customer', 'żenada'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-242',
    messages: [
      ['customer', 'Nie działa mi drukarka sieciowa na drugim piętrze'],
      [
        'agent',
        'Cześć, już patrzę. Zrestartowałem kolejkę wydruku i przepiąłem Cię na nowy sterownik. Puścisz stronę testową i powiesz, czy się wydrukowała?',
      ],
      ['customer', 'jestem na spotkaniu, sprawdzę po 13'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-243',
    messages: [
      ['customer', 'Prosze o duplikat faktury za maj'],
      [
        'agent',
        'Dzień dobry, duplikat wyślę na adres mailowy do końca dnia. Potrzebuje Pan może czegoś więcej?',
      ],
      ['customer', 'nie, dziekuje'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-244',
    messages: [
      [
        'customer',
        'Zamówiłam tort na komunię, a Państwo anulowali zamówienie bez słowa! Komunia za dwa dni!!',
      ],
      [
        'agent',
        'Pani Alicjo, doskonale rozumiem Pani zdenerwowanie, to przecież wyjątkowy dzień. Bardzo przepraszam za tę pomyłkę. Przywróciłam zamówienie i osobiście dopilnuję, żeby tort dotarł.',
      ],
      ['customer', 'uff, dobrze'],
      [
        'agent',
        'Czy w ten sposób sytuacja jest dla Pani rozwiązana i czy zostało coś, o co powinnam jeszcze zadbać?',
      ],
      ['customer', 'Nie, wszystko ok, dziękuję'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'apologise', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-245',
    messages: [
      ['customer', 'Na fakturze jest kwota 129 zamiast 89 zł, jak w umowie'],
      ['agent', 'Dzień dobry, czyli według umowy miało być 89 zł, a naliczono 129 zł, zgadza się?'],
      ['customer', 'tak'],
      ['agent', 'Od którego miesiąca pojawia się ta różnica?'],
      ['customer', 'od marca'],
      ['agent', 'Dziękuję. Przekażę to do rozliczeń i oddzwonię do Pana w czwartek przed 12.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'paraphrase', 'listen', 'own', 'inform', 'facts'],
  },
  {
    id: 'pl-246',
    messages: [
      ['customer', 'czy moge zwrocic buty kupione online w salonie'],
      [
        'agent',
        'Tak, w ciągu 30 dni, wystarczy paragon lub potwierdzenie z maila. Coś jeszcze Pana interesuje?',
      ],
      ['customer', 'a jak zgubilem potwierdzenie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-247',
    messages: [
      ['customer', 'Nie dostaję powiadomień z aplikacji'],
      [
        'agent',
        'Powiadomienia blokuje tryb oszczędzania baterii. Proszę wejść w Ustawienia, Bateria i wyłączyć go dla naszej aplikacji, a potem wysłać sobie testowe powiadomienie. Doszło?',
      ],
      ['customer', 'doszło :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-248',
    messages: [
      ['customer', 'Jaki jest koszt przesyłki za granicę?'],
      ['agent', 'Do Niemiec 39 zł, do Czech 29 zł. Mogę służyć jeszcze jakąś informacją?'],
      ['agent', 'Jeśli nie, to dziękuję za kontakt i życzę miłego dnia.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-249',
    messages: [
      ['customer', 'Halo, zamówiłem czarny futerał, a w paczce różowy'],
      [
        'agent',
        'Bardzo przepraszamy, to błąd magazynu, pomylono kody kolorów. Nowy czarny futerał wysłaliśmy dziś rano, różowego nie trzeba odsyłać.',
      ],
      ['customer', 'a to super'],
      [
        'agent',
        'Cieszę się! Czyli temat futerału mamy z głowy? Jest jeszcze coś, co mogłabym dla Pana zrobić?',
      ],
      ['customer', 'nie, wszystko, dzięki wielkie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-250',
    messages: [
      ['customer', 'Pralka głośno pracuje'],
      [
        'agent',
        'Dzień dobry, proszę opisać, kiedy dokładnie słychać hałas. Czy przy wirowaniu, czy przy praniu? Czy coś jeszcze Pani zauważyła?',
      ],
      ['customer', 'tylko przy wirowaniu'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'pl-251',
    messages: [
      ['customer', 'nie widze mojej rezerwacji na sobote'],
      ['agent', 'Rezerwacja była na błędny mail. Czy mogę ją przepiąć na adres, z którego Pan pisze?'],
      ['customer', 'tak prosze'],
      ['agent', 'Przepięte. Proszę odświeżyć stronę i sprawdzić, czy rezerwacja się pokazała?'],
      ['customer', 'jest, sobota 19:00'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree', 'explain'],
  },
]
