import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-081',
    messages: [
      ['customer', 'Wniosek o dofinansowanie się nie zapisuje, termin mam dziś'],
      [
        'agent',
        'Przepraszam za awarię formularza. Wydłużyłem Pani sesję. Sam też zgłoszę tę wadę do programistów. Czy wniosek daje się teraz zapisać?',
      ],
      ['customer', 'Nie daje się.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-082',
    messages: [
      ['customer', 'ile kosztuje drugi numer w firmie'],
      ['agent', '19 zł miesięcznie za każdy kolejny numer.'],
      ['customer', 'aha'],
      ['agent', 'Chciałaby Pani dowiedzieć się czegoś ponad to?'],
      ['customer', 'no nie wiem sama, pogadam z szefem'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-083',
    messages: [
      ['customer', 'Trzeci miesiąc naliczacie mi ubezpieczenie, którego nie chcę! Złodzieje.'],
      ['agent', 'Podpisał Pan to sam, więc proszę nie mieć pretensji do nas.'],
      ['customer', 'nikt mi nic nie powiedział'],
      ['agent', 'Nie mam uprawnień, żeby to wyłączyć. Musi Pan iść do oddziału, ja się tym nie zajmuję.'],
      ['customer', 'No to żegnam, przenoszę konto'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-084',
    messages: [
      ['customer', 'Zamówiłam stół 140 cm, a mam we wnęce 138. Głupio wyszło, moja wina'],
      ['agent', 'Rozumiem, czyli stół jest o 2 cm za długi do wnęki, dobrze łapię?'],
      ['customer', 'tak...'],
      ['agent', 'Spokojnie, są dwa wyjścia: skrócimy blat w naszej stolarni albo wymienimy stół na 120 cm.'],
      ['customer', 'skrócenie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo'],
  },
  {
    id: 'pl-085',
    messages: [
      ['customer', 'Po zmianie taryfy nie mam roamingu'],
      ['agent', 'W jakim kraju jest Pani teraz i co pokazuje telefon?'],
      ['customer', 'Chorwacja, brak sieci'],
      [
        'agent',
        'Przepraszam za niedogodność. Aktywowałem roaming, wystarczy uruchomić telefon ponownie. Coś jeszcze Pani doskwiera?',
      ],
      ['customer', 'Owszem, nadal nie mam sieci'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'apologise'],
  },
  {
    id: 'pl-086',
    messages: [
      ['customer', 'Poproszę o przesłanie regulaminu promocji'],
      ['agent', 'Wyślę go Pani do końca dnia, dam znać SMS-em, gdy będzie w skrzynce.'],
      ['customer', 'ok'],
      ['agent', 'Regulamin przesłałem. Doszło?'],
      ['customer', 'Tak, doszło'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-087',
    messages: [
      ['customer', 'dzwonilam wczoraj o 15'],
      ['agent', 'Przepraszam na momencik, otworzę Pani kartę.'],
      ['customer', 'prosze'],
      ['agent', 'Przepraszam, o której godzinie Pani dzwoniła?'],
      ['customer', 'no o 15, mowilam'],
      ['agent', 'Wizyta jest umówiona na czwartek.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-088',
    messages: [
      ['customer', 'kot wypił wodę z kwiatka nawożonego waszym nawozem, trzęsę się ze strachu'],
      [
        'agent',
        'Widzę, że bardzo się Pani boi o kota, to zupełnie naturalne. Mogę od razu połączyć Panią z toksykologiem albo podać numer całodobowej lecznicy.',
      ],
      ['customer', 'lecznica'],
      ['agent', '22 111 22 33. Przepraszam za mało widoczne ostrzeżenie na etykiecie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo'],
  },
  {
    id: 'pl-089',
    messages: [
      ['customer', 'nie wiem ktora taryfe wybrac'],
      ['agent', 'Chętnie doradzę. Jak Pan korzysta z prądu, głównie w dzień czy w nocy?'],
      ['customer', 'noca laduje auto'],
      [
        'agent',
        'Wtedy G12 wyjdzie najtaniej, od 22 do 6 płaci Pan połowę. Czy nasunęły się Panu jakieś inne kwestie?',
      ],
      ['customer', 'nie, wystarczy, dobrego dnia'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-090',
    messages: [
      [
        'customer',
        'Kolejny dzień czekam na hydraulika z Waszego ubezpieczenia. Woda kapie sąsiadom na głowy! Ile można??',
      ],
      [
        'agent',
        'Przepraszam za drugi dzień czekania. Hydraulik utknął po wypadku na S8, dlatego wyślę innego z Waszej dzielnicy, będzie u Państwa dziś przed 18.',
      ],
      ['customer', 'Przyjechał.'],
      ['agent', 'Udało mu się zatrzymać przeciek?'],
      ['customer', 'Jeszcze pracuje.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'pl-091',
    messages: [
      ['customer', 'Kiedy wypłacicie odszkodowanie?'],
      ['agent', 'Dokumenty analizuje likwidator. Poinformujemy Pana, kiedy zapadnie decyzja.'],
      ['customer', 'to znaczy kiedy'],
      ['agent', 'Trudno powiedzieć. Odezwiemy się.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-092',
    messages: [
      ['customer', 'Pompa ciepła znowu hałasuje w nocy'],
      [
        'agent',
        'Zlecę pomiar hałasu. Technik Rafał przyjedzie w poniedziałek o 8. Jest na to zgoda z Pani strony?',
      ],
      ['customer', 'zgoda'],
      ['agent', 'Miesiąc po pomiarze zatelefonuję do Pani i sprawdzimy, czy jest ciszej.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-093',
    messages: [
      ['customer', 'kod rabatowy nie wchodzi'],
      [
        'agent',
        'Przepraszam za usterkę kodu, wygenerowałem nowy: LATO5. Zadziałał? Może jest coś, co jeszcze poprawić?',
      ],
      ['customer', 'tak'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-094',
    messages: [
      ['customer', 'Pralka wyrzuca E18'],
      ['agent', 'Proszę mówić, a co działo się tuż przed tym, jak wyskoczył błąd?'],
      ['customer', 'prałam dywanik łazienkowy'],
      ['agent', 'Czyli E18 pojawił się po praniu dywanika. Idę dobrym tropem?'],
      ['customer', 'Tak'],
      ['agent', 'Najpewniej filtr jest zatkany kłaczkami. Proszę odkręcić go na dole i wypłukać. Pomogło?'],
      ['customer', 'Pomogło na pięć minut i znów E18'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'pl-095',
    messages: [
      ['customer', 'Chce zmienic imie na bilecie'],
      [
        'agent',
        'Przykro mi, ale nie zmieniamy nazwisk na biletach, regulamin przewoźnika tego zabrania. Czy mogę służyć inną informacją?',
      ],
      ['customer', 'a macie coś, żeby ten bilet jednak odsprzedać? bo inaczej stracę 800 zł'],
      ['agent', 'Do widzenia.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'canDo.not'],
  },
  {
    id: 'pl-096',
    messages: [
      ['customer', 'Zostawiłam w pociągu pluszaka córki, płacze od wczoraj'],
      [
        'agent',
        'Ojej, biedna mała, to musi być dla niej wielka strata. Skontaktuję się z drużyną konduktorską i dopilnuję, żeby przeszukali skład. Jest! Maskotka czeka w punkcie na dworcu.',
      ],
      [
        'customer',
        'Nie wierzę!!! Uratowaliście nam weekend, z całego serca dziękujemy, będę wszystkim opowiadać',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'advocate'],
  },
]
