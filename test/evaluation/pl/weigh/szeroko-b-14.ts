import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-170',
    messages: [
      ['customer', 'dzień dobry ja mam pytanie o mój kod do bramy bo wpisuję i nie otwiera'],
      ['agent', 'no dzień dobry a jaki dźwięk wydaje jak pani wpisze'],
      ['customer', 'takie dwa razy pip pip'],
      ['agent', 'czyli kod jest wpisany a brama robi pip pip i stoi zgadza się'],
      ['customer', 'stoi'],
      [
        'agent',
        'to dwa pipnięcia że kod wygasł nadaję pani nowy i wysyłam esemesem chce pani ten sam co miała',
      ],
      ['customer', 'no ten sam bo już go na pamięć znam'],
      ['agent', 'dobrze nadane i co wjechała pani'],
      ['customer', 'wjechałam wjechałam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-171',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\nzgłaszam, że na rachunku za prąd za lipiec naliczono mi taryfę firmową zamiast domowej. Różnica to 214 zł.\nZ poważaniem, Alicja Grabiec',
      ],
      [
        'agent',
        'Szanowna Pani Alicjo,\nserdecznie przepraszam za naliczenie nie tej taryfy. Wynikło to z tego, że pod Pani adresem poprzednio działał zakład fryzjerski i system przejął jego grupę. Zmieniam ją na domową od 1 lipca, fakturę korygującą wystawię do piątku. Gdy ukaże się rachunek sierpniowy, sam go otworzę i potwierdzę Pani, że taryfa jest już domowa.\nCzy pragnie Pani poruszyć coś jeszcze?',
      ],
      ['customer', 'Tak. Chciałabym przy okazji przejść na fakturę elektroniczną.'],
      ['agent', 'Aktywowałem.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-172',
    messages: [
      ['customer', 'ratunku, komornik zajął mi konto z 500 na dzieci, nie mam za co kupić mleka'],
      ['agent', 'rozumiem, to okropne uczucie stać przy kasie i nie mieć jak zapłacić'],
      ['customer', 'tak!'],
      ['agent', 'bank jednak nic tu nie może zdjąć, to komornik musi zwolnić. pani napisze do niego'],
      ['customer', 'a długo to trwa'],
      ['agent', 'nie wiem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-173',
    messages: [
      ['customer', 'Dzień dobry, chcę wynająć miejsce postojowe w hali'],
      ['agent', 'Dzień dobry, mam wolne numer 4 przy windzie i 19 przy bramie. Które Pani bierze?'],
      ['customer', '4'],
      [
        'agent',
        'Rezerwuję czwórkę i przesyłam umowę. Czy wyszło po Pani myśli, a poza parkingiem mogę w czymś doradzić?',
      ],
      ['customer', 'Przeczytam z mężem i się zastanowimy'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-174',
    messages: [
      ['customer', 'Przelałem przez pomyłkę 4000 na obce konto, możecie cofnąć?'],
      ['agent', 'Dzień dobry. Nie cofamy przelewów po zaksięgowaniu, tego przepisy nam nie umożliwiają.'],
      ['customer', 'to jak to odzyskać'],
      ['agent', 'Proszę porozumieć się z odbiorcą we własnym zakresie.'],
      ['customer', 'nie znam go przecież'],
      ['agent', 'Rozumiem. Dobrego dnia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-175',
    messages: [
      ['customer', 'no i mi termostat wariuje w tym mieszkaniu komunalnym raz tropik raz biegun'],
      ['agent', 'oj nie zazdroszczę takich skoków i niech pani powie od kiedy tak się wyrabia'],
      ['customer', 'od piątku jak chłopaki od was byli'],
      ['agent', 'no to oni pewnie głowicę źle nałożyli i dlatego tak szaleje ja wyślę ich z powrotem'],
      ['customer', 'byli przed chwilą'],
      ['agent', 'i co teraz normalnie jest ciepło'],
      ['customer', 'biegun'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-176',
    messages: [
      ['customer', 'hejka, w apce mam "konto nieaktywne" a wczoraj płaciłam normalnie'],
      [
        'agent',
        'Hejka! Dowód ci się przeterminował 3 maja, przez co konto się uśpiło. Budzę je na 14 dni, w tym czasie wgraj skan nowego',
      ],
      ['customer', 'działa, wgrałam'],
      ['agent', 'Super! Masz może jeszcze jakieś pytanko?'],
      ['customer', 'nie, luz'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-177',
    messages: [
      [
        'customer',
        'Szanowni Państwo, moja mama mieszka w domu opieki i nie może osobiście podpisać oświadczenia o życiu, bez którego wstrzymają jej rentę zagraniczną od 1 marca.',
      ],
      [
        'agent',
        'Szanowny Panie, sedno jest takie: mama nie dotrze do nas sama, a bez oświadczenia od 1 marca renta stanie. Rozumiem powagę sytuacji. Umówię wizytę urzędnika w domu opieki na 20 lutego, a 21 lutego otrzyma Pan ode mnie list z potwierdzeniem, że podpis złożono.',
      ],
      ['customer', 'Będziemy wdzięczni.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-178',
    messages: [
      ['customer', 'oddajcie mi pieniądze bandyci!!! 89 zł za nic!'],
      ['agent', 'Nikt Panu nie ukradł, umowę Pan podpisał i teraz udaje Pan, że jej nie zna.'],
      ['customer', 'NIC nie podpisywałem'],
      ['agent', 'Mam podpis przed sobą. Najpierw proszę zajrzeć w papiery, a potem krzyczeć.'],
      ['customer', 'żenada'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-179',
    messages: [
      [
        'customer',
        'Od śmierci żony sam prowadzę rachunki i pogubiłem się, dostałem trzy upomnienia naraz za gaz, wodę i śmieci',
      ],
      [
        'agent',
        'Panie Antoni, bardzo mi przykro z powodu żony. Zostać z tym samemu to ogromny ciężar. Proszę się nie spieszyć i pisać.',
      ],
      ['customer', 'Już wszystko napisałem, nie wiem co robić'],
      ['agent', 'Możemy połączyć te trzy opłaty w jeden comiesięczny przelew. Czy chciałby Pan spróbować?'],
      ['customer', 'Spróbuję.'],
      [
        'agent',
        'Łączę je i cofam koszty upomnień. Proszę, oto jeden blankiet. Czy taki porządek Pana zadowala i czy zostaje jeszcze jakaś zaległość, o której nie wiem?',
      ],
      ['customer', 'Zadowala, to już wszystko, dziękuję za cierpliwość.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-180',
    messages: [
      ['customer', 'Nie mogę pobrać zaświadczenia o niekaralności... przepraszam, o niezaleganiu'],
      ['agent', 'Nic nie szkodzi! Co dzieje się po kliknięciu "pobierz"?'],
      ['customer', 'strona 404'],
      ['agent', 'Podmieniam link ręcznie. Spróbuje Pani teraz? Pobrało się?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-szeroko-b-181',
    messages: [
      ['customer', 'Ktoś przeciął nam kabel od oświetlenia parkingu.'],
      [
        'agent',
        'Dzień dobry. Policję już zawiadomiłem. Elektryk zaciągnie nowy kabel w środę. O śledztwie będę informował, gdy coś się ruszy. A w przyszłym tygodniu przyjdę wieczorem zobaczyć, czy parking świeci jak należy.',
      ],
      ['customer', 'Ok, czekamy na środę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform.vague', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-182',
    messages: [
      ['customer', 'ile wynosi opłata za psa'],
      ['agent', 'Dzień dobry. 60 zł rocznie, do 31 marca.'],
      ['customer', 'a emeryci'],
      ['agent', 'Zwolnieni po 65. roku. Czy ma Pani skończone 65 lat?'],
      ['customer', 'w maju'],
      ['agent', 'Czyli od maja bez opłaty. Mam nadzieję, że pomogłam.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
