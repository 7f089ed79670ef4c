import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-c-027',
    messages: [
      [
        'customer',
        'dzień dobry wynajęłam u was auto i przy zwrocie pan powiedział że jest rysa a jej nie zrobiłam',
      ],
      ['agent', 'rozumiem a w którym miejscu ma być ta rysa i co panu przy odbiorze zaznaczono w protokole'],
      ['customer', 'na lewym progu w protokole nic nie ma'],
      ['agent', 'czyli próg po lewej stronie a protokół z odbioru czysty dobrze to mówię'],
      ['customer', 'tak'],
      [
        'agent',
        'to ja tę reklamację biorę do siebie wyciągnę zdjęcia z kamery na placu i w środę do południa dzwonię do pani co wyszło',
      ],
      ['customer', 'dobrze będę czekać'],
      ['agent', 'czy w tym momencie jeszcze o coś chciałaby pani dopytać'],
      ['customer', 'hmm no w sumie to nie wiem muszę przemyśleć'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-c-028',
    messages: [
      [
        'customer',
        'Gdzie jest mój kot?? Miał być odebrany po zabiegu o 14, jest 16 i nikt nie odbiera telefonu!!',
      ],
      [
        'agent',
        'Pani Marto, siedzieć i nie wiedzieć, co z ukochanym zwierzakiem, to ogromny stres. Przepraszam, że telefon milczał.',
      ],
      [
        'agent',
        'Filemon śpi dłużej, niż zakładaliśmy, bo dostał mocniejszą dawkę przeciwbólową. Wszystko z nim dobrze, o 17:30 doktor wyniesie go Pani do poczekalni.',
      ],
      ['customer', 'uff. ok'],
      ['agent', 'Czy uspokoiłam Panią tą wiadomością?'],
      ['customer', 'Tak, dziękuję.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'pl-szeroko-c-029',
    messages: [
      ['customer', 'Dzień dobry, czy fakturę za kurs prawa jazdy mogę dostać na firmę?'],
      ['agent', 'Dzień dobry, w tej sprawie trzeba zwrócić się do biura rachunkowego, to nie nasz dział.'],
      ['customer', 'A numer do nich?'],
      ['agent', 'Jest na stronie.'],
      ['customer', 'Nie widzę.'],
      ['agent', 'Na samym dole. Czy to Panu wystarczy?'],
      ['customer', 'Nie, nie ma tam nic.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'pl-szeroko-c-030',
    messages: [
      ['customer', 'siema, karnet mi ściągneliscie 2x w tym miesiacu'],
      ['agent', 'Siema Kuba, uu, no to słabo, każdy by się wkurzył.'],
      ['agent', 'Już patrzę'],
      [
        'agent',
        'Ok mam. Terminal zawiesił się podczas odnawiania i poszło dwa razy. Puszczam ci zwrot 119 zł, do środy bank zaksięguje',
      ],
      ['customer', 'dzieki'],
      ['agent', 'Może być tak, czy wolisz darmowy kolejny miesiąc?'],
      ['customer', 'wolę zwrot'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'pl-szeroko-c-031',
    messages: [
      ['customer', 'Dobry wieczór, zamówione projektory do sal wykładowych nie łączą się z naszą siecią.'],
      [
        'agent',
        'Dobry wieczór. Proszę mi coś więcej napisać o tej sieci, jaki standard zabezpieczeń Państwo macie?',
      ],
      ['customer', 'WPA3 Enterprise.'],
      ['agent', 'Mhm, rozumiem.'],
      [
        'agent',
        'Projektory z tej serii obsługują tylko WPA2, przez co nie dochodzi do uwierzytelnienia. Możemy wymienić moduły na nowsze albo dosłać przewodowe adaptery. Co dla Państwa wygodniejsze?',
      ],
      ['customer', 'Moduły.'],
      [
        'agent',
        'Dobrze, technik przyjedzie z nimi 3 grudnia o 10. A tydzień po montażu odezwę się, aby dowiedzieć się, jak spisują się w salach.',
      ],
      ['customer', 'Bardzo profesjonalnie, jestem pod wrażeniem, dziękuję!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'canDo', 'explain', 'agree', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-szeroko-c-032',
    messages: [
      ['customer', 'konduktor kazał mi dopłacić 60 zł choć miałem bilet z aplikacji'],
      ['agent', 'Pewnie nie aktywował pan biletu, sam pan sobie winien.'],
      ['customer', 'był ważny! mam screena'],
      ['agent', 'Zwrotów dopłat nie robimy, zabrania tego taryfa.'],
      ['customer', 'pan żartuje'],
      ['agent', 'Czy wszystko zrozumiałe?'],
      ['customer', 'zrozumiałe, że nie pomagacie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-c-033',
    messages: [
      [
        'customer',
        'Dzień dobry, od tygodnia próbuję przesłać pracę magisterską do systemu antyplagiatowego i plik się odrzuca. Termin mam w piątek.',
      ],
      [
        'agent',
        'Pani Zuzanno, z terminem na karku to bardzo nerwowa sytuacja, współczuję. Tymczasem proszę złożyć wersję papierową w dziekanacie. Jesteśmy w kontakcie z dostawcą systemu i na pewno damy Pani znać.',
      ],
      ['customer', 'A kiedy?'],
      ['agent', 'Trudno powiedzieć.'],
      ['customer', '...'],
      ['agent', 'W razie czego proszę o mail. Miłego dnia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-c-034',
    messages: [
      ['customer', 'dzwonie do hurtowni bo mi przyszly rekawice rozmiar siodemki a ja zamawialam dziewiatki'],
      ['agent', 'pani poda nip'],
      ['customer', 'siedem trzy dwa...'],
      [
        'agent',
        'dobra mam pani ewo to ja od reki wstawie do wysylki dziewiatki trzydziesci opakowan jutro beda a te siodemki kurier zabierze przy okazji pasuje pani',
      ],
      ['customer', 'pasuje tylko zeby przed dziesiata bo pozniej mnie nie ma'],
      ['agent', 'zaznaczam kurierowi przed dziesiata'],
      ['agent', 'i co to by bylo na tyle z tej reklamacji czy cos jeszcze nie gra'],
      ['customer', 'nie no to juz gra'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'pl-szeroko-c-035',
    messages: [
      ['customer', 'Nie przyszło przypomnienie o terminie zwrotu książek i mam karę 24 zł :('],
      ['agent', 'Witam! Przykra niespodzianka, takie 24 zł znikąd.'],
      [
        'agent',
        'Przypomnienie nie wyszło, bo Pani skrzynka była przepełniona i serwer odbił wiadomość. Karę umarzam, to pierwsza taka sytuacja. Saldo 0 widać już na Pani koncie czytelnika?',
      ],
      ['customer', 'tak, 0 zł. Jest pani aniołem, dziękuję ślicznie!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'advocate'],
  },
  {
    id: 'pl-szeroko-c-036',
    messages: [
      [
        'customer',
        'Dzień dobry, samochód odebrany z warsztatu we wtorek po wymianie rozrządu, dziś znowu stuka. Oczekuję wyjaśnień. Z. Mikuła',
      ],
      [
        'agent',
        'Szanowny Panie,\nskoro stuki wróciły zaledwie kilka dni po wymianie rozrządu, ma Pan pełne prawo czuć irytację. Proszę opisać, kiedy dokładnie je słychać: na zimnym silniku, przy dodawaniu gazu?',
      ],
      ['customer', 'Na zimnym, przez pierwszą minutę.'],
      [
        'agent',
        'Dziękuję za precyzyjny opis. Możemy przyjąć auto jutro o 7:30 na kanał, na czas naprawy wydamy panu zastępcze. Czy akceptuje Pan ten termin?',
      ],
      ['customer', 'Akceptuję.'],
      ['agent', 'Zapisane. Jutro o 7:30 mechanik Jurek odbierze od Pana kluczyki.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-szeroko-c-037',
    messages: [
      ['customer', 'lot odwolany, siedze na lotnisku w Bari z dwojka dzieci, nikt nic nie mowi'],
      ['agent', 'rozumiem'],
      ['agent', 'no kosmos, nie zazdroszczę, z maluchami to podwójnie ciężko'],
      [
        'agent',
        'strajk kontrolerów we Włoszech, przez to uziemili wszystko do 20. Daję was na jutro 7:15, hotel też ogarniam, voucher wpadnie Ci na maila w ciągu godziny',
      ],
      ['customer', 'a jedzenie?'],
      ['agent', 'voucher obejmuje kolację i śniadanie'],
      ['agent', 'starczy Ci tych informacji na dzisiaj?'],
      ['customer', 'tak starczy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-c-038',
    messages: [
      ['customer', 'Chciałem zgłosić że w pociągu nie działało ogrzewanie'],
      ['agent', 'Zgłoszenia przyjmuje przewoźnik regionalny, nie my.'],
      ['customer', 'to wasz pociąg, wasze logo'],
      ['agent', 'Pociąg nasz, ale ogrzewanie serwisuje inna spółka. Nikt poza panem się nie skarżył.'],
      ['customer', 'ok, nieważne'],
      ['agent', 'Jakieś dalsze uwagi?'],
      ['customer', 'nie mam'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own.not', 'defend.not'],
  },
]
