import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-220',
    messages: [
      [
        'customer',
        'Witam Państwa. Moja firma od 2 dni nie ma terminali, tracę około 4 tys. dziennie i klienci odchodzą od kasy.',
      ],
      [
        'agent',
        'Dzień dobry Panie Dariuszu. Rozumiem Pana, każdy odchodzący klient to wyrwa w utargu i w dobrym imieniu.',
      ],
      ['customer', 'Kiedy serwis?'],
      [
        'agent',
        'Serwisu na miejscu przed środą zapewnić Panu nie zdołamy, grafik na to nie pozwala. Mogę natomiast już dziś uruchomić terminal w telefonie, bez prowizji przez tydzień. Bierze Pan to rozwiązanie?',
      ],
      ['customer', 'Biorę.'],
      ['agent', 'Uruchamiam na dwóch numerach. Czego jeszcze Panu do sprzedaży potrzeba?'],
      ['customer', 'Papieru do drukarek, skoro i tak serwis przyjedzie w środę.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'canDo.not', 'agree'],
  },
  {
    id: 'pl-szeroko-b-221',
    messages: [
      ['customer', 'dzień dobry bo ja mam dwie książeczki mieszkaniowe po rodzicach i nie wiem co z nimi'],
      ['agent', 'aha czyli rodzice zostawili dwie książeczki i pani nie wie czy to jeszcze coś warte'],
      ['customer', 'no właśnie'],
      ['agent', 'tym się zajmuje ten bank co je wystawił u nas tego się nie załatwia'],
      ['customer', 'a oni mówią że u was'],
      ['agent', 'niech pani tam podejdzie jeszcze raz'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own.not'],
  },
  {
    id: 'pl-szeroko-b-222',
    messages: [
      ['customer', 'W historii wniosków mam status "zwrócony", a wczoraj był "przyjęty". O co chodzi?'],
      [
        'agent',
        'Dzień dobry. Przepraszam za to zamieszanie ze statusem. Urzędniczka kliknęła nie ten przycisk, przez co system zwrócił wniosek. Przywracam mu status "przyjęty".',
      ],
      ['customer', 'ok widzę'],
      ['agent', 'Czyli mamy to, co miało być, i nic więcej nie straszy?'],
      ['customer', 'nic nie straszy, miłego wieczoru'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-223',
    messages: [
      ['customer', 'sąd przysłał nakaz że mam zapłacić za prąd a ja tam nie mieszkam od pięciu lat'],
      ['agent', 'no to mnie pani zaskoczyła rozumiem a co pani wtedy podpisywała przy wyprowadzce'],
      ['customer', 'no protokół i zdałam klucze'],
      ['agent', 'to ja ten protokół wydobędę z archiwum i w środę rano się odezwę co w nim jest'],
      ['customer', 'dziękuję bo to siedem dni na odwołanie'],
      ['agent', 'dlatego w środę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-224',
    messages: [
      ['customer', 'Nie widzę w e-banku naszej wspólnoty lokaty terminowej, a jestem skarbnikiem'],
      ['agent', 'Witam. Rozumiem.'],
      ['customer', 'Była tam jeszcze w piątek.'],
      [
        'agent',
        'W weekend wygasło pełnomocnictwo zarządu, wobec czego lokata schowała się przed Panem. Możemy przywrócić widok na podstawie nowej uchwały.',
      ],
      ['customer', 'Uchwałę wgrałem.'],
      ['agent', 'Widok przywrócony. Czy lokata się pokazała?'],
      ['customer', 'Laptop się restartuje, muszę poczekać'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'canDo', 'explain'],
  },
  {
    id: 'pl-szeroko-b-225',
    messages: [
      [
        'customer',
        'Pół roku nie mogę się doprosić wymiany okna, grzyb na ścianie, a wy macie to GDZIEŚ!!! Szczyt bezczelności, mam was dość',
      ],
      [
        'agent',
        'Pani Teresko, pół roku z grzybem i bez odpowiedzi to jest rozpacz i proszę się nie powstrzymywać. Niech Pani wyrzuci z siebie wszystko.',
      ],
      ['customer', 'no mokro i zimno, dziecko kaszle'],
      [
        'agent',
        'Przepraszam za te pół roku ciszy. Zamawiam okno z magazynu, monterzy będą w piątek o 8. Za trzy tygodnie przyjdę z miernikiem i zobaczę, czy ściana schnie.',
      ],
      ['customer', 'oby'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'followUp'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-226',
    messages: [
      ['customer', 'Dzień dobry, chciałbym podnieść limit płatności internetowych na dziś, kupuję lodówkę'],
      ['agent', 'Dzień dobry, podniosę do 6000 do północy. Zatwierdzamy?'],
      ['customer', 'Tak.'],
      ['agent', 'Podniesione. Prócz lodówki coś jeszcze chodzi Panu po głowie?'],
      ['customer', 'Prócz lodówki nic :)'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'agree'],
  },
  {
    id: 'pl-szeroko-b-227',
    messages: [
      ['customer', 'prosze usunąć mój wpis o zadłużeniu, spłaciłem'],
      [
        'agent',
        'Wpis może usunąć tylko wierzyciel, nam nie wolno. Gdyby Pan płacił na czas, wpisu by nie było.',
      ],
      ['customer', 'No dobra ale wierzyciel upadł'],
      ['agent', 'Proszę zatem szukać syndyka.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-228',
    messages: [
      [
        'customer',
        'Witam serdecznie, od tygodnia mój mąż z Alzheimerem gubi karty, ostatnio cztery naraz, i boję się o konto.',
      ],
      ['agent', 'Witam Panią. Rozumiem. Jak mąż najczęściej płaci i co z dostępem do telefonu?'],
      ['customer', 'Zbliżeniowo, telefonu nie używa'],
      [
        'agent',
        'Czyli karty giną po kilka, płatności są zbliżeniowe, a telefon odpada. Zamieniam te cztery karty na jedną z małym limitem dziennym i powiadomieniem do Pani.',
      ],
      ['customer', 'Dostałam powiadomienie testowe'],
      ['agent', 'Oddycha Pani swobodniej, tak o to Pani szło?'],
      ['customer', 'Tak! Jest Pani aniołem. Każdemu opiekunowi osoby chorej polecę ten bank.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-229',
    messages: [
      ['customer', 'halo chciałem się dowiedzieć czy przyjęto mnie do programu dopłat do pompy ciepła'],
      ['agent', 'halo no słucham pana pan chce wiedzieć czy jest pan na liście do pompy tak'],
      ['customer', 'tak'],
      ['agent', 'listy jeszcze nie wywiesili ale jak wywieszą to zadzwonimy'],
      ['customer', 'a kiedy wywieszą'],
      ['agent', 'jak wywieszą to będzie wiadomo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-230',
    messages: [
      ['customer', 'Dzień dobry. Mam trzy ubezpieczenia na dom, w trzech towarzystwach. Głupota?'],
      [
        'agent',
        'Dzień dobry. Dwa z nich są zbędne. Możemy zwolnić Pana z naszego albo przenieść je na działkę. Jaką drogę obieramy?',
      ],
      ['customer', 'na działkę'],
      [
        'agent',
        'Przepisuję na działkę. Czy tak Pan to sobie wyobrażał, czy może coś jeszcze należy uporządkować?',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-231',
    messages: [
      ['customer', 'Dostałem już czwartego smsa windykacji a umowa jest zawieszona ze względu na chorobę'],
      ['agent', 'Dzień dobry. Wyłączam wszystkie SMS-y.'],
      ['customer', 'No nareszcie'],
      [
        'agent',
        'I przepraszam za nie. W chorobie ostatnią rzeczą, jakiej Panu potrzeba, jest windykator w telefonie, to musiało być upokarzające.',
      ],
      ['customer', 'Było'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'own'],
  },
]
