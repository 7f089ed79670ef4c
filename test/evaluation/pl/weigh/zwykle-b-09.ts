import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-103',
    messages: [
      ['customer', 'Dzień dobry, interesuje mnie umowa na gaz dla domku letniskowego'],
      [
        'agent',
        'Dzień dobry,\n\nczym ogrzewany jest domek i jak często Państwo tam bywają? Od tego zależy taryfa. Czy na działce jest już przyłącze?',
      ],
      ['customer', 'Na gaz tylko kuchenka, bywamy od maja do września, przyłącze jest'],
      [
        'agent',
        'Dziękuję. Taryfa W-1.1, abonament 6,20 zł miesięcznie, gaz według licznika. Druk umowy jest w załączniku, strona 3 do podpisu.',
      ],
      ['customer', 'gdzie odesłać'],
      [
        'agent',
        'Na adres z nagłówka albo skan na ten e-mail. Potrzebny będzie też protokół zdawczo-odbiorczy licznika.',
      ],
      ['customer', 'Protokół gdzieś mam, poszukam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-zwykle-b-104',
    messages: [
      [
        'customer',
        'W rachunku za telefon jest dopłata 14 zł „usługi premium”, żadnych nie zamawiałem. Kaziu Polak tel 500 200 100',
      ],
      [
        'agent',
        'Dzień dobry Panie Kazimierzu,\n\nczy z telefonu korzystają też inne osoby, na przykład dzieci?',
      ],
      ['customer', 'Wnuczka gra czasem'],
      [
        'agent',
        'Dziękuję. Dopłata wzięła się z usługi „Gry bez limitu”, włączonej 3 listopada o 16:20. Zablokuję usługi premium na tym numerze dzisiaj do 20:00, a 14 zł zostanie odjęte na fakturze grudniowej. Przepraszam za kłopot z tą pozycją.\n\nCzy mogę jeszcze w czymś Panu pomóc?',
      ],
      ['customer', 'A to blokada nie wyłączy mi smsów z banku?'],
      ['agent', 'Nie, SMS-y z banku nie są usługą premium.\n\nPozdrawiam, Aneta'],
      ['customer', 'aha no to dobrze'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-zwykle-b-105',
    messages: [
      ['customer', 'cześć czy da się przyspieszyć dostawę obrączek? ślub 6 grudnia a status „w produkcji”'],
      ['agent', 'Cześć! Piękna wiadomość, gratulacje 💍 Czy podasz numer zamówienia?'],
      ['customer', 'OB-2231'],
      [
        'agent',
        'Grawer robi się ręcznie i grawerka była w zeszłym tygodniu chora, przez to jest opóźnienie. Możemy wysłać kurierem premium bez dopłaty, Magda kończy grawer 28 listopada, paczka dojdzie do Was 1 grudnia.',
      ],
      ['customer', '1 grudnia to już nerwy ale ok'],
      ['agent', 'To wystarczająca data dla Was?'],
      ['customer', 'zapytam narzeczonego'],
      ['agent', 'Jasne!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'pl-zwykle-b-106',
    messages: [
      ['customer', 'Dzień dobry. Czy mogę dostać kod do skrytki jeszcze raz? Skasowałam SMS'],
      ['agent', 'Dzień dobry,\n\nczy może Pani podać numer przesyłki i ostatnie 3 cyfry telefonu?'],
      ['customer', '6800 1, koniec 118'],
      [
        'agent',
        'Dziękuję. Ze względów bezpieczeństwa kodu nie podajemy w wiadomości prywatnej. Przycisk „Wyślij kod ponownie” jest w aplikacji, pod mapą.',
      ],
      ['customer', 'Aplikację mam na starym telefonie'],
      ['agent', 'Aplikację pobiera się na nowy telefon na ten sam numer.'],
      ['customer', 'oj tyle zachodu. dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-zwykle-b-107',
    messages: [
      ['customer', 'Proszę o aktualizację wpisu firmy na mapie. Godziny 9–17, nie 8–16. Salon „Fala”'],
      ['agent', 'Dzień dobry, czy dotyczy to także soboty?'],
      ['customer', 'sobota bez zmian 9-13'],
      ['agent', 'Wprowadzam nowe godziny. Zatwierdzenie pojawia się w panelu jako zielony znacznik.'],
      [
        'agent',
        'Godziny już są zmienione. Czy zgadza się wszystko i czy jest jeszcze coś do poprawy we wpisie?',
      ],
      ['agent', 'PS Zdjęcie główne jest w niskiej rozdzielczości, minimum to 720 px.'],
      ['customer', 'Zgadza się. Zdjęcie podmienię.'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-108',
    messages: [
      [
        'customer',
        'Minęły 3 tygodnie i nie ma odpowiedzi na mój wniosek o wycinkę brzozy, ul. Borowa 12. Sprawa nr OS.613. Teresa Lech',
      ],
      [
        'agent',
        'Szanowna Pani Tereso,\n\nprzepraszam za przeciągające się postępowanie. Czy mogłaby Pani podać obwód pnia na wysokości 5 cm? W formularzu to pole jest puste.',
      ],
      ['customer', '92 cm'],
      [
        'agent',
        'Dziękuję. Inspektor Nadolny dokona oględzin drzewa 26 listopada między 10 a 12, obecność nie jest konieczna. Następnego dnia zadzwonię do Pani z wynikiem.\n\nZ poważaniem\nBarbara Sum\nWydział Środowiska',
      ],
      ['customer', 'Dobrze. Pies będzie zamknięty'],
      ['agent', 'Dziękuję, przekazałam inspektorowi.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-109',
    messages: [
      ['customer', 'Nie działa mi odtwarzanie lekcji wideo na platformie. Kurs: rysunek.'],
      [
        'agent',
        'Dzień dobry,\n\nco dokładnie Pani widzi zamiast filmu: czarny ekran, komunikat, czy film stoi na zerze?',
      ],
      ['customer', 'czarny ekran, dźwięk jest'],
      [
        'agent',
        'Dziękuję. Jaka to przeglądarka? Przy czarnym ekranie z dźwiękiem pomaga wyłączenie akceleracji sprzętowej: „Ustawienia”, „System”, suwak w lewo.',
      ],
      ['customer', 'Ta co była w komputerze. Wyłączyłam'],
      ['agent', 'Czy obraz się pojawił?'],
      ['customer', 'Pojawił się ale skacze'],
      ['agent', 'Proszę zmniejszyć jakość na 480p i dać znać po kilku minutach odtwarzania.'],
      ['customer', 'na 480 ok'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-zwykle-b-110',
    messages: [
      ['customer', 'Zgłoszenie #4471: brak etykiet na paletach w rampie 3.'],
      ['note', 'Drukarka etykiet na rampie 3 bez taśmy.'],
      ['agent', 'Przywiozę taśmę z magazynu głównego. Czy palet jest więcej niż dziesięć?'],
      ['customer', 'tak, 17'],
      ['agent', 'Jestem. Taśma założona, testowa etykieta wyszła.'],
      ['note', 'Zużycie taśm na rampie 3 dwa razy większe niż plan.'],
      ['customer', 'drukujemy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'note'],
  },
  {
    id: 'pl-zwykle-b-111',
    messages: [
      [
        'customer',
        'Dzień dobry, w księgarni online zapłaciłem za e-booka „Rzeka”, a ściąga się „Rzeka II”. Mirek',
      ],
      ['agent', 'Dzień dobry Panie Mirku,\n\nczy plik ma na okładce rok 2021, czy 2024?'],
      ['customer', '2024'],
      [
        'agent',
        'Dziękuję. Pliki obu części zamieniono przy wgrywaniu, stąd druga część u Pana. Przepraszamy za to zamieszanie. Dziś do 18 redakcja podmieni plik, wtedy proszę pobrać go jeszcze raz z półki. „Rzeka II” zostaje u Pana na półce.',
      ],
      ['customer', 'o fajnie, to nawet lepiej'],
      ['agent', 'Czy coś jeszcze Pana nurtuje?'],
      ['customer', 'nie nurtuje ;) dziekuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain', 'facts'],
  },
  {
    id: 'pl-zwykle-b-112',
    messages: [
      ['customer', 'witam, czy u państwa można prać dywany? 2x3 m wełna'],
      ['agent', 'Dzień dobry, tak. Wełna 22 zł za m², czas do 7 dni roboczych. Czy dywan ma frędzle?'],
      ['customer', 'ma'],
      ['agent', 'Frędzle pierzemy ręcznie, bez dopłaty. Przyjęcia od 8 do 18, sobota do 13.'],
      ['customer', 'odbiór z domu też?'],
      ['agent', 'Tak, w granicach miasta 30 zł w obie strony. Czy mieszka Pani w mieście?'],
      ['customer', 'pod miastem, sama przywiozę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-113',
    messages: [
      ['customer', 'W karcie kursanta mam 2 nieobecności, a byłem. Prawo jazdy kat. B, wykłady 4 i 5'],
      [
        'agent',
        'Dzień dobry,\n\nw karcie ma Pan więc nieobecność na wykładzie 4 i 5, na których Pan był. Czy podpisywał Pan listę?',
      ],
      ['customer', 'tak, na tablecie'],
      ['agent', 'Dziękuję. Na liście jest podpis z obu dni. Poprawiam kartę.'],
      ['agent', 'Proszę spojrzeć. Czy widnieje już 10 z 10?'],
      ['customer', '10/10 się zgadza'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own'],
  },
  {
    id: 'pl-zwykle-b-114',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nmoja mama (82 l.) dostała od Państwa ciśnieniomierz i pokazuje jej za każdym razem „Err 2”. Mieszkam 300 km od niej, tłumaczę przez telefon i już nie mam siły.\n\nMonika',
      ],
      [
        'agent',
        'Dzień dobry Pani Moniko,\n\njak mama zakłada mankiet: na gołe ramię czy na sweter? Czy rurka jest po stronie łokcia?\n\nPozdrawiam\nDaniel',
      ],
      ['customer', 'Spytałam. Na sweter!'],
      [
        'agent',
        'Mankiet trzeba założyć na gołe ramię, dwa palce nad łokciem, i nie mówić w trakcie. Przeprowadzę mamę przez pomiar sam, dziś o 17, jeśli poda mi Pani jej telefon.',
      ],
      ['customer', 'Naprawdę? 41 222 10 10, pani Stasia'],
      [
        'agent',
        'Pani Moniko, rozmawialiśmy, pomiar wyszedł 128/76. W piątek zadzwonię do pani Stasi ponownie i upewnię się, że dalej sobie radzi.\n\nCzy chciałaby Pani dopytać o coś jeszcze?\n\nDaniel',
      ],
      [
        'customer',
        'Nie, o nic. Panie Danielu, jest Pan aniołem, mama zachwycona. Będę polecać Was wszystkim!',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-zwykle-b-115',
    messages: [
      ['customer', 'Zamówiłam tort na 15:00, jest 15:40 i go nie ma. Goście siedzą.'],
      [
        'agent',
        'Dzień dobry, przepraszamy za spóźnienie kuriera! To okropnie niezręczna sytuacja. Czy podałaby Pani nr zamówienia?',
      ],
      ['customer', 'T-88'],
      [
        'agent',
        'Dziękuję. T-88 jest w aucie, trzecia ulica od Pani. Niestety nie możemy połączyć Pani bezpośrednio z kierowcą, w trakcie jazdy nie odbiera.',
      ],
      ['customer', 'podjechał przed sekundą'],
      ['agent', 'Dobrze. Kod dostawy: 512.'],
      ['customer', 'ok, mamy tort'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'canDo.not'],
  },
]
