import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-244',
    messages: [
      [
        'customer',
        'dzień dobry ja z wnuczką pani tłumaczę bo mi renta nie przyszła dziś a zawsze piątego jest i my tak na nią czekamy',
      ],
      [
        'agent',
        'dzień dobry oj rozumiem jak się na coś tak czeka to każda godzina się ciągnie a pani powie co na ostatnim odcinku było napisane',
      ],
      ['customer', 'no że od maja na konto bo listonosz przestał nosić'],
      [
        'agent',
        'no i to jest to przelew na konto bo podpisany był wniosek i nikt pani nie powiedział że trzeba sprawdzać na koncie ja jeszcze dziś wracam panią na listonosza od czerwca a co z majem jest na koncie pieniążki są widoczne',
      ],
      ['customer', 'o rany są wnuczka pokazuje na telefonie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-245',
    messages: [
      [
        'customer',
        'Potrzebuję cofnąć oświadczenie o rezygnacji z planu emerytalnego, złożone w piątek pod wpływem emocji',
      ],
      [
        'agent',
        'Dzień dobry, rozumiem więc, że piątkowa rezygnacja była pod wpływem chwili i dziś chce Pani to odkręcić.',
      ],
      ['customer', 'Zgadza się.'],
      [
        'agent',
        'Cofnąć oświadczenia przepisy nie pozwalają, natomiast mogę otworzyć plan na nowo od przyszłego miesiąca, z zachowaniem stażu. Zdecyduje się Pani?',
      ],
      ['customer', 'Tak, proszę.'],
      ['agent', 'Proszę podać PESEL i 4 ostatnie cyfry dowodu.'],
      ['customer', 'Podaję w załączniku.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo', 'canDo.not', 'agree'],
  },
  {
    id: 'pl-szeroko-b-246',
    messages: [
      ['customer', 'Powiadomienie o ugodzie przyszło do sąsiadki, nie do mnie. Bardzo nieprzyjemne'],
      [
        'agent',
        'Dzień dobry Pani Agato. Przepraszam, że pismo trafiło w cudze ręce. Zgłoszę to inspektorowi danych jeszcze przed 16. Po miesiącu sprawdzę, czy następne pisma dochodzą wyłącznie do Pani. Czy pozostała jakaś obawa, o której powinienem wiedzieć?',
      ],
      ['customer', 'Zastanowię się i odpiszę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-247',
    messages: [
      [
        'customer',
        'PO CO JA WAM W OGÓLE PŁACĘ! Śmieci pod altaną od dwóch tygodni, szczury biegają, tego już jest za wiele, zgłaszam sanepid',
      ],
      ['agent', 'Pani Karolino, przy szczurach pod oknem też bym krzyczała.'],
      ['customer', 'To proszę z nami zamieszkać!'],
      [
        'agent',
        'Dwa tygodnie sterty pod altaną i szczury, tak odczytuję Pani wiadomość. Przepraszam za ten stan i proszę mi wierzyć, że się nim zajmuję. Zamawiam wywóz ponadplanowy, ciężarówka podjedzie w czwartek o 6, a deratyzator w piątek.',
      ],
      ['customer', 'Trzymam za słowo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-248',
    messages: [
      ['customer', 'Chcę wypłacić polisę na życie po mamie, mam akt zgonu'],
      ['agent', 'Dzień dobry, najszczersze kondolencje. Możemy to zrobić online albo przez pocztę.'],
      ['customer', 'online'],
      ['agent', 'Przesyłam formularz. Wypłacimy na Pani konto, zgadza się Pani na to?'],
      ['customer', 'Tak'],
      ['agent', 'Wypłata wyszła. Czy środki są u Pani, a w sprawie mamy wszystko wyjaśniłam?'],
      ['customer', 'Środki są, wszystko jasne.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-249',
    messages: [
      ['customer', 'Witam, nie dotarło do mnie wezwanie do zapłaty, a już mam komornika za 300 zł'],
      [
        'agent',
        'Wezwanie wysłano listem zwykłym. Powinien Pan regularnie zaglądać do skrzynki, a o postępowanie proszę pytać komornika.',
      ],
      ['customer', 'ja mieszkam za granicą'],
      ['agent', 'Zmianę adresu trzeba było zgłosić.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-250',
    messages: [
      ['customer', 'e-doręczenia nie przyjmują mojego skanu'],
      ['agent', 'Dzień dobry. Co pojawia się pod skanem, kiedy Pan go dołącza?'],
      ['customer', '"format nieobsługiwany"'],
      ['agent', "To HEIC z iPhone'a, dlatego nie przechodzi. Konwertuję go ręcznie i podpinam."],
      ['customer', 'ok'],
      ['agent', 'Podpięty. Wysłał się komplet?'],
      ['customer', 'biegnę na tramwaj, zobaczę na przystanku'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-251',
    messages: [
      ['customer', 'halo wodociągi to ja z Leśnej ta żółta woda'],
      ['agent', 'no dzień dobry no słucham panią'],
      ['customer', 'no żółta i śmierdzi a mam małe dzieci i nie kąpię ich już drugi dzień'],
      [
        'agent',
        'o nie no to ja rozumiem panią ja bym się bała tych dzieci kąpać przepraszam panią za tę wodę możemy pani dziś podrzucić baniaki albo podjechać z badaniem wody co pani woli',
      ],
      ['customer', 'baniaki'],
      ['agent', 'baniaki zanotowane jeszcze coś dla pani mogę'],
      ['customer', 'a to badanie jednak też'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-252',
    messages: [
      ['customer', 'Dzień dobry, nie wiem, czy dostałem przydział do bursy dla syna'],
      ['agent', 'Dzień dobry. Rozumiem.'],
      ['customer', 'Syn startuje 1.09 i już się pakuje'],
      [
        'agent',
        'W środę zbiera się komisja. O wyniku zawiadomię Pana telefonicznie jeszcze w środę przed 18.',
      ],
      ['customer', 'Czekam.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-253',
    messages: [
      ['customer', 'Dopłacam do rachunku za ciepło, a mieszkam na parterze w zimnym pokoju'],
      ['agent', 'Hej, czyli dopłata przyszła, a w pokoju nadal zimno?'],
      ['customer', 'tak'],
      [
        'agent',
        'Do odczytu przypisano podzielnik z innego lokalu, dlatego wyszła dopłata. Sorki za tę dopłatę. Zeruję ją.',
      ],
      ['customer', 'o'],
      ['agent', 'Rachunek już zero, tak? Czy z ciepłem mamy jeszcze coś do uzgodnienia?'],
      ['customer', 'zero, ale dalej jest zimno w pokoju'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-254',
    messages: [
      ['customer', 'Dzień dobry, proszę wysłać mi wyciąg do wizy'],
      ['agent', 'Dzień dobry. Ostatnie 6 czy 12 miesięcy, po polsku czy po angielsku?'],
      ['customer', '6, angielski'],
      ['agent', 'Wysyłam na zarejestrowany e-mail.'],
      ['customer', 'Dzięki.'],
      ['agent', 'Mam nadzieję, że konsul będzie łaskawy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-szeroko-b-255',
    messages: [
      ['customer', 'mam 82 lata i mi się zablokował domofon z kodem, stoję na mrozie z zakupami'],
      [
        'agent',
        'Proszę Pani, na mrozie z torbami - tak zimno i taki kłopot naraz, ojej. Słucham Panią dalej.',
      ],
      ['customer', 'przed klatką B, kod tylko miga'],
      ['agent', 'Zwalniam zamek w klatce B zdalnie. Drzwi puściły?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own'],
  },
]
