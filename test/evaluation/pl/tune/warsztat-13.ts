import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-147',
    messages: [
      [
        'customer',
        'Albo mi to naprawicie, albo jutro papiery składa mój adwokat. Suszarka suszy mi tylko na zimno od montażu.',
      ],
      ['agent', 'Proszę dokończyć, nie będę wchodził w słowo.'],
      ['customer', 'Dmucha zimnym i po dwóch godzinach ręczniki można wyżymać.'],
      [
        'agent',
        'Streszczę: od montażu wieje zimnem, po dwóch godzinach z ręczników leci woda. Grzałka jest odpięta na czas transportu i monter jej nie podpiął, ot, źródło chłodu. Zamówię go do Pana na dziś, na 16. Możemy w ten sposób zakopać topór?',
      ],
      ['customer', 'Jeśli przyjedzie, to możemy.'],
      [
        'agent',
        'Monter melduje, że dmucha gorącym. Ręczniki suche, topór zakopany, nic już Pana nie uwiera?',
      ],
      ['customer', 'Suche jak pieprz. Adwokat wraca na półkę.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'agree', 'facts'],
    heated: true,
  },
  {
    id: 'pl-warsztat-148',
    messages: [
      [
        'customer',
        'Dzień dobry, dziadek zamówił u was taksówkę na cmentarz 1 listopada i czekał półtorej godziny.',
      ],
      ['note', 'Dziadek, lat 88, przyjechał na 9, auto o 10:30'],
      ['note', 'ok'],
      [
        'agent',
        'Dzień dobry. Kurs dziadka rozlicza moja koleżanka z księgowości, ale sprawę trzymam ja, i dziś do 17 dopilnuję zwrotu.',
      ],
      [
        'customer',
        'Dziadek mówi, że dostał przelew i bukiet. Pierwszorzędna kultura, będziemy jeździć już tylko z wami.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'note', 'advocate'],
  },
  {
    id: 'pl-warsztat-149',
    messages: [
      ['customer', 'Halo, ABS i ESP świecą mi razem, po waszym przeglądzie!'],
      [
        'agent',
        'proszę powiedzieć, w jakich warunkach się zapaliły, na mokrym, na wyboju, w trakcie hamowania?',
      ],
      ['customer', 'przy cofaniu z podjazdu'],
      ['agent', 'świeci się teraz silnik?'],
      ['customer', 'nie'],
      [
        'agent',
        'czujnik koła zapchał się błotem i zgubił impuls, proszę go przetrzeć szmatką od strony felgi i ruszyć',
      ],
      ['agent', 'pogasły obie po kilku metrach?'],
      ['customer', 'obie. no proszę, szmatka'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'pl-warsztat-150',
    messages: [
      ['customer', 'Przez trzy dni szukałam w waszym dzienniku oceny z matury próbnej syna, serce mi wali'],
      [
        'agent',
        'Trzy doby w niepewności przed maturą to szkoła nerwów bardziej dla mamy niż dla syna. Nikt tu nie zarzuca Pani braku cierpliwości.',
      ],
      ['agent', 'Mogę przesłać ocenę wprost na Pani telefon, wychowawczyni już się zgodziła. Wysyłam.'],
      ['agent', 'Wyświetliła się Pani właściwa liczba punktów?'],
      ['customer', 'Wyświetliła się, ale nie mojego syna'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo'],
  },
  {
    id: 'pl-warsztat-151',
    messages: [
      ['customer', 'Na waszej myjni porysowało mi drzwi, paski jak po grabiach'],
      ['agent', 'no słyszę pana, słyszę, proszę dalej'],
      ['customer', 'no i co dalej, ślady są, film też'],
      [
        'agent',
        'myjnię tylko dzierżawimy, roszczenia do właściciela szczotek. ja pieniędzy wypłacać nie mogę, nie dano mi takich pełnomocnictw',
      ],
      ['agent', 'pozostaje jeszcze jakaś kwestia z pańskiej strony?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-152',
    messages: [
      [
        'customer',
        'Pani Doroto, w biuletynie firmowym podpisano mnie jako „stażystkę”, a ja tu jestem dyrektorką od dekady.',
      ],
      [
        'agent',
        'Wymienię stronę w wersji elektronicznej, nim pójdzie do wszystkich. Z drukiem mamy do wyboru: erratę albo nowy nakład okładek.',
      ],
      [
        'agent',
        'Za degradację najmocniej przepraszam. Omyłka przyszła z szablonu ze stażystami, którego nie wyczyściłam, i rozumiem, jak musiało Panią zakłuć. Szablon kasuję, a Pani zostawiam wybór: errata czy nakład?',
      ],
      ['customer', 'Errata, oszczędzajmy drzewa.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-warsztat-153',
    messages: [
      [
        'customer',
        'Dzień dobry, SMS z kodem do rejestru odpadów przychodzi po 20 minutach, a sesja trwa 10. Troszkę skandaliczne.',
      ],
      [
        'agent',
        'Przepraszamy, że nasze SMS-y wloką się dłużej niż sama sesja. Dostawca bramki pracuje nad kolejką. Będziemy Państwa trzymać w pętli.',
      ],
      ['customer', 'W pętli jesteśmy od rana :)'],
      ['agent', 'Celne. Poza kodami coś jeszcze Państwu szwankuje?'],
      ['customer', 'Poza kodami nic a nic.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-154',
    messages: [
      ['customer', 'mieszkam na 3 pietrze z wozkiem blizniaczym, winda stoi od 2 tyg, kregoslup mi siada'],
      [
        'agent',
        'Dobry wieczór. Bliźniaki, trzecie piętro, winda nieczynna drugi tydzień, tak to w skrócie wygląda?',
      ],
      ['customer', 'tak to wyglada'],
      [
        'agent',
        'Dźwigać dwójkę i wózek kilka razy dziennie to katorga, Pani plecy mają święte prawo się buntować.',
      ],
      [
        'agent',
        'Konserwator Zbyszek wymienia falownik w poniedziałek od 7 do 11, tego dnia winda ruszy. Czyli poniedziałek, godziny 7–11, zapisane.',
      ],
      ['customer', 'oby'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'facts'],
  },
  {
    id: 'pl-warsztat-155',
    messages: [
      ['customer', 'Siema, wasza appka do roweru miejskiego nalicza mi jazdę choć stoję w domu i jem zupę'],
      ['agent', 'No siema. Zamek widocznie niedomknięty, tak to jest, jak się rower rzuca byle gdzie.'],
      ['customer', 'Zapiąłem jak trzeba, mam zdjęcie'],
      [
        'agent',
        'Ok, ok, wycofuję się z tego. Widzę, że zamek zgłasza słabą baterię, przez co nie wysłał sygnału końca. Kończę Ci jazdę stąd i kasuję naliczone minuty.',
      ],
      ['agent', 'Licznik stoi?'],
      ['customer', 'Stoi, zupa zjedzona.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'defend.not'],
  },
  {
    id: 'pl-warsztat-156',
    messages: [
      [
        'customer',
        'Witam, w projekcie łazienki od was mam wannę zasłaniającą drzwi. Żona się śmieje, ja mniej.',
      ],
      ['note', 'Projektantka wzięła stary rzut, drzwi przeniesione po remoncie'],
      ['agent', 'Tak, tak, jestem, proszę mówić bez pośpiechu.'],
      ['customer', 'Drzwi są na rzucie B, nie A.'],
      [
        'agent',
        'To nie Pan pomylił rzuty. Przerysuję łazienkę z panią architekt, którą Państwo znają, i do środy dostaną Państwo nowy plan z wanną pod oknem. Przystają Państwo na okno?',
      ],
      ['customer', 'Przystajemy, żona już zamawia świece.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'agree', 'facts', 'note'],
  },
  {
    id: 'pl-warsztat-157',
    messages: [
      [
        'customer',
        'Dzień dobry, sklep z herbatą wysłał nam zamiast sencha jakieś zioła na trawienie. Jak na moje to reklamacja.',
      ],
      ['agent', 'Dzień dobry! Czym ta mieszanka pachnie i jak wygląda opakowanie?'],
      ['customer', 'Koprem i szary papier.'],
      ['agent', 'Pakuję dla Państwa senchę i jeszcze dzisiaj o 18 napiszę, czy kurier ją zabrał.'],
      ['customer', 'Doszła! Boska sencha, obsługa pierwsza klasa, kłaniam się.'],
      ['agent', 'Wkrótce nowa kolekcja. Sencha w filiżance, sprawa z głowy i nic Państwu nie zalega?'],
      ['customer', 'Z głowy, nic nie zalega.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform', 'advocate'],
  },
]
