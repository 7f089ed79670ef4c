import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-143',
    messages: [
      ['customer', 'drzwi od balkonu nie domykają się i wieje mi po nogach'],
      ['agent', 'Uhm. Z której strony jest szpara?'],
      ['customer', 'od klamki na dole'],
      ['agent', 'Imbusem 4 w dolnym zawiasie pół obrotu w prawo i spróbować zamknąć.'],
      ['customer', 'kręcę'],
      ['agent', 'Docisnęły się?'],
      ['customer', 'na to wygląda'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-144',
    messages: [
      ['customer', 'Próbuję złożyć wniosek o kartę dużej rodziny, przycisk „Wyślij” szary.'],
      [
        'agent',
        'Szary, bo brakowało daty urodzenia najmłodszego. Dopisałam ją, strona do odświeżenia. Zrobił się niebieski?',
      ],
      ['customer', '😡'],
      ['agent', 'Nadal szary?'],
      ['customer', 'nadal'],
      ['agent', 'W takim razie proszę przesłać mi to na maila, wprowadzę z palca.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-koniec-145',
    messages: [
      ['customer', 'Szefie, silnik mi stuka na zimnym, możecie w tym tygodniu?'],
      ['agent', 'jasne, środa 7:15, ja pana osobiście przyjmę'],
      ['agent', 'oprócz stukania coś pana w tym aucie niepokoi'],
      ['customer', 'niee, reszta jak dzwon'],
      ['agent', 'to śpimy spokojnie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-146',
    messages: [
      ['customer', 'czemu mi sie hasło do wifi zmienilo po burzy'],
      [
        'agent',
        'router po skoku napięcia wrócił do fabrycznych i hasło jest teraz to z naklejki pod spodem, proszę je wpisać w telefon',
      ],
      ['customer', 'to takie dlugie z krzaczkami'],
      ['agent', 'to to. połączył się telefon'],
      ['customer', 'nom'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-147',
    messages: [
      ['customer', 'Zupa przyjechała zimna i bez łyżki, klient czekał godzinę.'],
      [
        'agent',
        'Za zimną zupę i tę godzinę przepraszam, całość zwróciłam na kartę. Mamy coś jeszcze do wyprostowania w dzisiejszym zamówieniu?',
      ],
      ['customer', '🤷'],
      ['agent', 'Gdyby wpadło coś do głowy, jestem pod tym czatem do północy.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-koniec-148',
    messages: [
      ['customer', 'hotel policzył minibar, a ja go nawet nie otworzyłem. 96 zł. pokój 211'],
      ['agent', 'Minibar za 96 zł w 211, choć nietknięty, tak?'],
      ['customer', 'tak'],
      ['agent', 'już skreślam z rachunku'],
      ['agent', 'na wydruku dwieście jedenastki zostały same noclegi?'],
      ['customer', 'dobra dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own'],
  },
  {
    id: 'pl-koniec-149',
    messages: [
      ['customer', 'Zamek w szafce basenowej nr 40 nie oddał mi złotówki'],
      ['agent', 'Mogę Panu tę złotówkę oddać w kasie albo doliczyć do karnetu od jutra.'],
      ['customer', 'w kasie'],
      ['agent', 'Kasjerka ma już dla Pana odliczoną monetę. Odebrał Pan?'],
      ['customer', 'tak ale jeszcze jedno, suszarka w męskiej nie grzeje'],
      ['agent', 'Serwis suszarek będzie jutro o szóstej rano.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'facts'],
  },
  {
    id: 'pl-koniec-150',
    messages: [
      ['customer', 'nie dziala mi lampka przy lozku, pokoj 12. czy to normalne?'],
      [
        'agent',
        'To nie lampka, tylko bezpiecznik całego piętra, dlatego i suszarka Pani nie ruszy. Przeniosę Panią do 17, tam prąd jest.',
      ],
      ['customer', 'a tam jest okno na ogrod? i to wszystko co moge wybrac?'],
      ['agent', 'Jest, na ogród. Klucz czeka w recepcji.'],
      ['customer', 'ide'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-koniec-151',
    messages: [
      ['customer', 'Mam tu taki mandat elektroniczny i nie widzę, jak zapłacić bez karty'],
      ['agent', 'Spokojnie, proszę mówić, co Pan ma przed oczami.'],
      ['customer', 'kod qr i numer konta'],
      [
        'agent',
        'Wystarczy przelew na ten numer, w tytule seria i numer mandatu. Coś jeszcze do rozplątania w tym mandacie?',
      ],
      ['customer', 'punkty karne od razu się wpisują czy po zapłacie?'],
      ['agent', 'Od razu po przyjęciu mandatu.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-152',
    messages: [
      ['customer', 'Mój wniosek o dofinansowanie kolonii wrócił z pieczątką „braki”, a nie wiem jakie.'],
      [
        'agent',
        'Brakuje zaświadczenia ze szkoły. Ściągnę je sama z sekretariatu, to gmina, nie musi Pani biegać.',
      ],
      ['agent', 'Już dołączone. Pieczątka „braki” zniknęła Pani z podglądu?'],
      ['customer', 'Widzę teraz inną pieczątkę, rozmytą, nie doczytam.'],
      ['agent', 'To mogę ją powiększyć i podesłać.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'explain'],
  },
  {
    id: 'pl-koniec-153',
    messages: [
      [
        'customer',
        'Przesyłka z laptopem leży w punkcie, który w tym tygodniu jest zamknięty. A ja jutro wylatuję.',
      ],
      ['agent', 'Hmm, zamknięty punkt, a w środku laptop, a jutro lot. Coś pominąłem?'],
      ['customer', 'nie, dokładnie'],
      [
        'agent',
        'Kierownik punktu otworzył na prośbę kolegi na kwadrans i kurier wiezie laptopa prosto do Pani.',
      ],
      ['agent', 'Kurier już był? Poza laptopem coś mam jeszcze przewieźć?'],
      ['customer', 'był, ale bez zasilacza'],
      ['agent', 'zasilacz też już jedzie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'pl-koniec-154',
    messages: [
      ['customer', 'Nie mogę dojechać na egzamin praktyczny, kolega rozbił auto, w którym miałem jechać.'],
      ['agent', 'Możemy wyznaczyć nowy termin, 14 lub 21 marca. Który jest lepszy?'],
      ['customer', '21'],
      ['agent', 'Zapisany 21 marca, 9:00. Dwa dni przed przypomnę SMS-em. Pozdrowienia dla kolegi.'],
      ['customer', '👍 pozdrowię'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-155',
    messages: [
      ['customer', 'OD TYGODNIA NIE MAM WODY CIEPŁEJ. To jest kpina.'],
      [
        'agent',
        'Bojler wyłączył się po przekroczeniu temperatury. Konserwator wcisnął właśnie czerwony guzik.',
      ],
      ['agent', 'Leci ciepła?'],
      ['agent', 'Nie odpisuje Pan, wpadnie do Pana o 17 pan Staszek.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain', 'facts'],
    heated: true,
  },
]
