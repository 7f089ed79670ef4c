import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-369',
    messages: [
      ['customer', 'wywóz szamba się spóźnia 3 dzień'],
      [
        'agent',
        'Wozy należą do podwykonawcy, my nie mamy na nich wpływu. Ponagliłam ich i mieli być rano. Byli?',
      ],
      ['customer', 'a skąd'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'pl-370',
    messages: [
      ['customer', 'chce oddac uzywana maskare bo uczula'],
      [
        'agent',
        'Przykro mi, że kosmetyk uczulił. Otwartych kosmetyków nie przyjmujemy, ale mogę dać bon na 50 zł.',
      ],
      ['customer', 'niech będzie bon'],
      ['agent', 'Bon jest na mailu. Czy mogę jeszcze coś doradzić, np. produkty hipoalergiczne?'],
      ['customer', 'Nie, dziękuję, poradzę sobie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo.not', 'canDo'],
  },
  {
    id: 'pl-371',
    messages: [
      ['customer', 'W umowie jest błędny numer mieszkania'],
      ['agent', 'Poprawię to od ręki. Nowa umowa jest na Pana mailu. Czy numer mieszkania się teraz zgadza?'],
      ['customer', 'Zgadza się, 14'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-372',
    messages: [
      ['customer', 'Robot sprzątający gubi się w salonie'],
      [
        'agent',
        'Przepraszam, że sprzęt sprawia kłopot. Skasowałem starą mapę i robot rysuje nową. Odnajduje się już w salonie? A z resztą mieszkania wszystko dobrze?',
      ],
      ['customer', 'dopiero zaczął jeździć'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-373',
    messages: [
      ['customer', 'Boję się, że ktoś się włamał na moje konto'],
      ['agent', 'Rozumiem Pani niepokój. Co Panią zaalarmowało, skąd podejrzenie włamania?'],
      ['customer', 'przelew którego nie robiłam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'acknowledge', 'listen'],
  },
  {
    id: 'pl-374',
    messages: [
      ['customer', 'Czemu moja przesyłka utknęła w sortowni?'],
      [
        'agent',
        'Przez awarię taśmy w sortowni paczki stały dwa dni. Twoja ruszyła dziś w nocy i dotrze jutro. Coś jeszcze Cię trapi?',
      ],
      ['customer', 'no, czy jutro do 12 zdąży?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'pl-375',
    messages: [
      ['customer', 'Lampka silnika swieci po wymianie oleju'],
      ['agent', 'Skasowałem błąd komputerem podczas wizyty. Proszę przejechać 10 km. I co, zgasła na dobre?'],
      ['customer', 'Zgasła i nie wraca'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-376',
    messages: [
      ['customer', 'chapeau bas dla pani Hani z infolinii, cierpliwość świętej'],
      ['agent', 'Przekażemy Hani, dziękujemy! :)'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'pl-377',
    messages: [
      ['customer', 'Gdzie zgłosić zgubioną legitymację?'],
      ['agent', 'W sekretariacie, pokój 3, opłata 9 zł. Czy to już całość spraw na dzisiaj?'],
      ['agent', 'Widzę, że się Pan rozłączył, pozdrawiam.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-378',
    messages: [
      ['customer', 'Zamiast 4 opon przywieźli 3'],
      ['agent', 'Przepraszam za braki. Czwarta opona pojechała dziś rano innym kurierem. Już u Pana jest?'],
      ['customer', 'Nie ma jej, śledzenie milczy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-379',
    messages: [
      ['customer', 'Hey, czy mozna u was placic euro?'],
      ['agent', 'Hej, tak, kurs dnia NBP. Jeszcze jakieś pytanko?'],
      ['customer', 'nie, dzieki za info'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-380',
    messages: [
      ['customer', 'Zarezerwowałem zły domek na wakacje, chciałem ten przy jeziorze'],
      ['agent', 'Domek przy jeziorze jest wolny, dopłata 200 zł. Pasuje Panu taka zamiana?'],
      ['customer', 'pasuje'],
      ['agent', 'Zamienione, dopłata doliczona przy meldunku. Teraz rezerwacja wygląda tak, jak trzeba?'],
      ['customer', 'tak, teraz idealnie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'pl-381',
    messages: [
      ['customer', 'Trzy razy ściągnęliście mi ratę w maju!'],
      [
        'agent',
        'Bardzo przepraszam. Wynikło to z podwójnego uruchomienia płatności w nocy. Oddam Panu obie nadpłaty jeszcze dzisiaj.',
      ],
      ['customer', 'no ja myślę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'own', 'facts'],
  },
  {
    id: 'pl-382',
    messages: [
      ['customer', 'nie słyszę rozmówcy na słuchawkach, tylko szum'],
      ['agent', 'odepnij słuchawki, wyczyść gniazdo sprężonym powietrzem i podepnij jeszcze raz'],
      ['customer', 'ok moment'],
      ['customer', 'zrobione'],
      ['agent', 'super, szum zniknął?'],
      ['customer', 'tak nie ma szumu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-383',
    messages: [
      ['customer', 'ile mam czasu na odwolanie od decyzji'],
      [
        'agent',
        '14 dni od doręczenia, wzór jest na stronie. Zostały jeszcze jakieś kwestie, które mogłabym objaśnić?',
      ],
      ['customer', 'brak, dziekuje'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-384',
    messages: [
      ['customer', 'Ekspres do kawy robi zimną kawę'],
      [
        'agent',
        'Przepraszam za zimną kawę :( Podniosłam zdalnie temperaturę o 5 stopni, zróbcie proszę testowe espresso. Gorące? I czy z mlekiem też wszystko gra?',
      ],
      ['customer', 'Espresso super gorące, a mleko dalej letnie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
]
