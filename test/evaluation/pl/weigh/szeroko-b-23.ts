import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-280',
    messages: [
      ['customer', 'Dzień dobry, pomocy! Jutro zamykam zakup mieszkania, a bank trzyma środki w weryfikacji'],
      [
        'agent',
        'Dzień dobry. Jest możliwość przyspieszenia: wideorozmowa z analitykiem lub oświadczenie o pochodzeniu środków. Za którą drogą Pani jest?',
      ],
      ['customer', 'oświadczenie'],
      ['agent', 'Wysyłam wzór i stoję nad analitykiem, aż kliknie.'],
      ['customer', 'Kliknął! Boże, jak ja Wam dziękuję, jesteście genialni, ten notariusz mi spadł z serca!'],
      ['agent', 'Gratulacje mieszkania!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-281',
    messages: [
      ['customer', 'Dzień dobry, w kasie pobrano ode mnie 20 zł zamiast 2 zł'],
      [
        'agent',
        'Dzień dobry, bardzo mi głupio za tę pomyłkę o jedno zero, przepraszam. Wypisuję zwrot 18 zł, gotówka czeka w okienku 3.',
      ],
      [
        'customer',
        'Odebrałam. Kasjerka jeszcze mnie uściskała, takiego urzędu to ze świecą szukać, wielki ukłon dla całego zespołu!',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-282',
    messages: [
      ['customer', 'dzień dobry ja do pani z płaczem bo mi ukradli torebkę z dowodem i kartą i legitymacją'],
      ['agent', 'ojej kochana pani to jest szok normalnie proszę usiąść i mówić dalej'],
      ['customer', 'no i nie wiem co pierwsze'],
      ['agent', 'zastrzegam pani kartę i dowód z jednego guzika i legitymację też w naszym systemie'],
      ['customer', 'och'],
      ['agent', 'i już wszystko zastrzeżone a czy jeszcze coś mam dla pani zrobić kochana'],
      ['customer', 'nic już nic jest pani aniołem ja do pani imieniny zapisuję w kalendarzu'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-283',
    messages: [
      [
        'customer',
        'Dzień dobry, przyszła do mnie pani z inspektoratu sprawdzić, czy tata po amputacji dostaje dodatek. Dostał go wstecz od stycznia i to w dwa dni. Jesteśmy w szoku, prosimy przekazać szefostwu, że macie perłę.',
      ],
      [
        'agent',
        'Dzień dobry, przekażę jej te słowa osobiście. Po kolejnej wypłacie odwiedzimy tatę i dopytamy, czy dodatek wpływa.',
      ],
      ['customer', 'Cudownie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-284',
    messages: [
      ['customer', 'Chciałem spłacić kredyt bez prowizji, mam rekompensatę 2% w umowie'],
      [
        'agent',
        'Dzień dobry. Odstąpić od rekompensaty umowa nie pozwala. Mogę natomiast otworzyć Panu furtkę: nadpłata w dwóch częściach, wtedy 0%. Decydujemy się na furtkę?',
      ],
      ['customer', 'jasne'],
      [
        'agent',
        'Księguję pierwszą część dziś, drugą zaksięguję 1-go. Jest Pan zadowolony z takiego obrotu i czy coś jeszcze do mnie ma?',
      ],
      [
        'customer',
        'Zadowolony na maksa, nie mam nic. Człowiek z banku, co sam podpowiada jak nie płacić bankowi, tego jeszcze nie grali. Dzięki stokrotne!',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'canDo.not', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-285',
    messages: [
      [
        'customer',
        'Dzień dobry, od miesiąca nie dociera do mnie pismo o zwrocie składek, wysłane rzekomo 2 marca',
      ],
      ['agent', 'Dzień dobry. Rozumiem. Proszę zdradzić, co zawiera Pani skrzynka e-doręczeń?'],
      ['customer', 'nie mam jej, nie wiem jak założyć'],
      [
        'agent',
        'Tam właśnie pismo trafiło, bo zaznaczono ją w formularzu, stąd cisza w skrzynce przed domem. Wyślę je papierowo, powinno dojść do 20 kwietnia. 21 kwietnia zatelefonuję zobaczyć, czy papier dotarł.',
      ],
      ['customer', 'Będę w domu.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-286',
    messages: [
      ['customer', 'Nie działa mi alarm w mieszkaniu po przeglądzie'],
      [
        'agent',
        'Dzień dobry, przepraszam za tę usterkę po przeglądzie. Resetuję centralkę zdalnie. Czy czuwa już, jak powinna?',
      ],
      ['customer', 'nie, pika i miga'],
      ['agent', 'To przyślę technika w sobotę, a dobę po nim obdzwonię Panią, czy już nie pika.'],
      ['customer', 'dobrze'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-287',
    messages: [
      ['customer', 'Szkoda OC, drugi raz wymieniono mi lusterko i znowu odpada'],
      [
        'agent',
        'Dzień dobry, kieruję auto do innego serwisu. Po odbiorze sama zadzwonię zapytać, czy lusterko siedzi.',
      ],
      ['customer', 'jasne'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-288',
    messages: [
      ['customer', 'Dzień dobry. Na naszej ulicy od remontu hydrant leje się w kanał'],
      [
        'agent',
        'Dzień dobry! Mogę zakręcić go od razu na 6 godzin albo do czasu wymiany. Co wolą mieszkańcy?',
      ],
      ['customer', 'do wymiany'],
      [
        'agent',
        'Zakręcam. Wymiana w poniedziałek, przedzwonię do Pana w poniedziałek o 14 i powiem, jak wyszła. A za dwa tygodnie podjadę zobaczyć, czy nowy nie przecieka. Jest jeszcze coś w okolicy, co Pana drażni?',
      ],
      ['customer', 'Nie, chyba że gołębie :) Dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'agree', 'facts', 'inform', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-289',
    messages: [
      ['customer', 'W rozliczeniu zdrowotnym jest nazwisko obcej firmy, boję się że zapłacę za kogoś'],
      ['agent', 'Rozumiem. Jak nazwa wygląda na wydruku i od kiedy tam jest?'],
      ['customer', '"PHU Kretek", od 1 września'],
      [
        'agent',
        'Zatem od 1 września figuruje u Pani jakieś PHU Kretek, którego Pani nie zna. W poniedziałek przejdę się do działu ewidencji i o 15 zadzwonię do Pani z ich odpowiedzią.',
      ],
      ['customer', 'Poczekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-290',
    messages: [
      ['customer', 'halo ja od tej reklamacji na drogie ciepło minęło czternaście dni a mieli być'],
      ['agent', 'przepraszam za te czternaście dni no mów pan'],
      ['customer', 'no i co'],
      ['agent', 'no leży u inżyniera do środy damy panu odpowiedź telefonem'],
      ['customer', 'a jak nie dacie'],
      ['agent', 'damy damy bo tak jest zapisane'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'apologise', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-291',
    messages: [
      [
        'customer',
        'Dzień dobry. Nie zgadza się tytuł prawny do lokalu po rozwodzie, ja mam klucze, mąż jest na umowie',
      ],
      ['agent', 'Dzień dobry Pani. Rozumiem. Jak brzmi wyrok w części o mieszkaniu?'],
      ['customer', 'Przyznano je mnie'],
      [
        'agent',
        'Możemy przepisać umowę na Panią na podstawie wyroku. Przepisuję roboczo, w czwartek radca zatwierdzi, a w piątek zadzwonię, jak poszło.',
      ],
      ['customer', '[w piątek] Słucham'],
      ['agent', 'Zatwierdził, jest Pani jedynym najemcą. Czy to Panią uspokaja?'],
      ['customer', 'Sama nie wiem co czuję.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'own', 'canDo', 'facts', 'inform'],
  },
]
