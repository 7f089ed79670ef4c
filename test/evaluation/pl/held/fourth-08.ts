import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fourth-071',
    messages: [
      ['customer', 'Dzień dobry. Faktura za prąd 1 870 zł za dwa miesiące dla kawalerki. To jakiś żart?'],
      [
        'agent',
        'Dzień dobry, tak wysoka kwota potrafi odebrać oddech, zwłaszcza za kawalerkę. Jakie urządzenia chodzą u Pani na co dzień i kto spisywał licznik?\nKlaudia B.',
      ],
      ['customer', 'Lodówka, płyta, komputer. Spisywał inkasent przez domofon.'],
      [
        'agent',
        'Dziękuję. Zatem lodówka, płyta i komputer, odczyt przez domofon. Takich wartości kawalerka nie zużyje. Inkasent przestawił dwie cyfry, stąd rachunek. Do 12 lutego wystawię korektę na podstawie zdjęcia licznika.',
      ],
      ['customer', 'Zdjęcie w załączniku.'],
      ['agent', 'Korekta: 214,60 zł. Czy kwota się Pani teraz zgadza?'],
      ['customer', 'Tak, to brzmi realnie.'],
      ['agent', 'A na przykład prognoza? Czy jest jeszcze coś, na co mam spojrzeć?'],
      ['customer', 'Prognozę poproszę obniżyć.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-fourth-072',
    messages: [
      ['customer', 'mieliscie dzwonic wczoraj'],
      [
        'agent',
        'Dzień dobry, przepraszam, że telefon nie zadzwonił. Kolega zachorował i przejmuję po nim Pana temat.',
      ],
      ['customer', 'no dobra, to co z moim zwrotem za monitor'],
      ['agent', 'Kwota 899 zł wyszła od nas dziś rano, na koncie najpóźniej w czwartek.'],
      ['customer', 'ok'],
      ['agent', 'Czy ta odpowiedź załatwia sprawę?'],
      ['customer', 'zobaczę w czwartek'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-fourth-073',
    messages: [
      [
        'customer',
        'dzień dobry pan mi powie czemu wy mi co miesiąc liczycie usługę muzyka ja tego nigdy nie zamawiałem',
      ],
      ['agent', 'dzień dobry chwileczkę patrzę no jest ta usługa od ósmego marca'],
      ['customer', 'ale ja jej nie włączałem'],
      ['agent', 'no musiał pan włączyć sama się nie włącza'],
      ['customer', 'oszukujecie ludzi naciągacze'],
      [
        'agent',
        'proszę pana mogę to teraz wyłączyć ale zwrotu za poprzednie miesiące nie zrobię bo nam system nie pozwala',
      ],
      ['customer', 'wyłączać'],
      ['agent', 'wyłączone już panu nie policzy coś jeszcze'],
      ['customer', 'wstydźcie się'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-fourth-074',
    messages: [
      [
        'customer',
        'Dzień dobry. W naszym przedszkolu dietetycznym cateringu od poniedziałku brakuje posiłków bezglutenowych, dziś dwoje dzieci zostało bez obiadu.',
      ],
      [
        'agent',
        'Dzień dobry Pani Dyrektor,\nz całego serca przepraszam za te braki i za dzisiejszy obiad.\nOd poniedziałku mieliśmy nową osobę na pakowaniu i etykiety bez glutenu trafiały do innej placówki. Od jutra pakowanie kontroluję sama, pudełka z zieloną naklejką będą u Państwa o 11:15. W piątek zadzwonię, żeby upewnić się, że nikomu nic nie brakuje.\nIrena Gil, Smaczne Pudełko (dział dostaw)',
      ],
      ['customer', 'Dziękuję, czekam na jutrzejszą dostawę. Czy mam coś jeszcze przygotować?'],
      ['agent', 'Nie, niczego nie potrzeba.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-fourth-075',
    messages: [
      ['customer', 'Mam problem z zamrożeniem konta, ktoś mi się włamał do gry'],
      ['agent', 'Hej, sorki za to zamieszanie! Czy widzisz logowania z obcego kraju?'],
      ['customer', 'tak, brazylia'],
      ['agent', 'Uhm. A czego brakuje na koncie?'],
      ['customer', 'skórek i waluty, z 300 zł'],
      ['agent', 'Rozumiem, 300 zł w skórkach przepadło, konto siedzi w Brazylii.'],
      ['agent', 'Cofam konto do stanu z niedzieli. Zajmie mi to do 22. Zgoda?'],
      ['customer', 'zgoda'],
      ['agent', 'Gotowe, wejdź. Widzisz skórki?'],
      ['customer', 'są wszystkie! kocham was'],
      ['agent', 'Masz jeszcze coś na wątrobie?'],
      ['customer', 'nie no, bajka'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'pl-fourth-076',
    messages: [
      ['customer', 'tak halo dzień dobry czynsz mi podnieśli o dwieście złotych i ja nie wiem za co'],
      ['agent', 'dzień dobry a mogę prosić numer lokalu'],
      ['customer', 'szesnaście na zielonej cztery'],
      ['agent', 'mhm mhm no to u państwa doszło ogrzewanie zaliczki za ciepło wzrosły'],
      ['customer', 'ale o dwieście'],
      [
        'agent',
        'no tak elektrociepłownia podniosła stawkę więc mogę pani rozłożyć różnicę na dwanaście rat albo zmniejszyć zaliczkę jak pani oszczędza co pani woli',
      ],
      ['customer', 'no to na raty'],
      ['agent', 'dobrze rozkładam pierwsza rata będzie pani doliczona w lipcu piętnastego'],
      ['customer', 'dziękuję pani'],
      ['agent', 'a wszystko pani teraz jasne z tą podwyżką'],
      ['customer', 'no nie wiem muszę to z mężem przeliczyć'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'own', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'pl-fourth-077',
    messages: [
      [
        'customer',
        'Dzień dobry, stolarz od Państwa zamontował fronty krzywo, szpara na dwa palce. Wysłałem zdjęcia w poniedziałek, ciszaaa.',
      ],
      [
        'agent',
        'Dzień dobry, zdjęcia obejrzałem. Fronty są do ponownej regulacji. Skontaktujemy się wkrótce w sprawie terminu.\nMarek',
      ],
      ['customer', 'Wkrótce, znaczy?'],
      ['agent', 'Jak tylko pojawi się grafik ekipy, otrzyma Pan wiadomość.'],
      ['customer', 'Proszę o konkret.'],
      ['agent', 'Niestety nie mogę dziś nic obiecać, chłopaki są w rozjazdach.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'pl-fourth-078',
    messages: [
      ['customer', 'Witam, drzwi od szafy nie pasuja, otwory sa z innej strony'],
      ['agent', 'Witam, w którą stronę miały się otwierać i jak jest na rysunku w instrukcji?'],
      ['customer', 'w lewo, a na rysunku w prawo'],
      [
        'agent',
        'Oki, mamy winnego: spakowano prawy wariant. Lewy wyślę w poniedziałek, pójdzie kurierem na 12.',
      ],
      ['customer', 'dobrze'],
      ['agent', 'Czy poza drzwiami jakieś inne części budzą wątpliwości?'],
      ['customer', 'jeszcze nie otwierałem reszty'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-fourth-079',
    messages: [
      [
        'customer',
        'no to ja do pana w sprawie tego rachunku z warsztatu co pan mi policzył dwie świece więcej',
      ],
      ['agent', 'a no dobra czyli na rachunku są dwie świece więcej niż pan miał założone tak'],
      ['customer', 'no tak cztery założone a policzone sześć'],
      [
        'agent',
        'a to przepraszam pana za ten rachunek poprawiam od ręki oddaję panu sześćdziesiąt złotych przelewem do jutra może być',
      ],
      ['customer', 'może'],
      ['agent', 'no i coś jeszcze przy aucie stuka puka'],
      ['customer', 'nie cisza jak w kościele'],
      ['agent', 'no i pięknie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'agree', 'facts'],
  },
  {
    id: 'pl-fourth-080',
    messages: [
      [
        'customer',
        'Dzień dobry, potrzebuję potwierdzenia ubezpieczenia na jutro dla szkoły syna, jedzie na zieloną szkołę. Mail wysłany w zeszły czwartek bez odzewu, nerwy mam na wierzchu.',
      ],
      [
        'agent',
        'Dzień dobry, z autokarem za progiem każdemu nerwy wyszłyby na wierzch. Przepraszam za milczenie z naszej strony. Zaświadczenie jest w załączniku.\nLena Kurek\n\nAnkieta: czy rozwiązaliśmy Twój problem? Kliknij tutaj.',
      ],
      ['customer', 'Mam, dziękuję z całego serca, uratowała Pani wyjazd!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'advocate'],
  },
]
