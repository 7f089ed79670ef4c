import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-013',
    messages: [
      [
        'customer',
        'Witam, chciałem spytać czy moja przesyłka nadal leży na poczcie czy już poszła do zwrotu. Awizo z 12 listopada. RR 2231 8890 4 PL',
      ],
      [
        'agent',
        'Dzień dobry,\n\nprzesyłka RR 2231 8890 4 PL znajduje się nadal w placówce. Termin odbioru mija 27 listopada.\n\nPozdrawiam\nDanuta, Infolinia mailowa',
      ],
      ['customer', 'A ktoś inny może odebrać? ja jestem na delegacji'],
      ['agent', 'Tak, z pełnomocnictwem pocztowym. Czy ma Pan takie pełnomocnictwo złożone?'],
      ['customer', 'Nie'],
      [
        'agent',
        'W takim wypadku składa się je w dowolnej placówce, osobiście, opłata wynosi 39 zł. Druk jest na miejscu.',
      ],
      ['customer', 'Czyli bez sensu. Dobra, wrócę to odbiorę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-014',
    messages: [
      ['customer', 'Proszę o wystawienie zaświadczenia o niezaleganiu za rok ubiegły. NIP 7010098812'],
      ['note', 'wniosek bez opłaty skarbowej'],
      ['note', 'Zadzwonić do p. Kubiaka w sprawie opłaty 21 zł.'],
      [
        'agent',
        'Dzień dobry,\n\nczy mógłby Pan przesłać potwierdzenie opłaty skarbowej 21 zł? Bez niego wniosek jest niekompletny.\n\nZ poważaniem\nReferat Podatków',
      ],
      ['customer', 'W załączeniu potwierdzenie. Przepraszam, zapomniałem.'],
      [
        'agent',
        'Dziękuję, komplet. Zaświadczenie zostało dziś podpisane i wysłane na skrzynkę ePUAP.\n\nCzy potrzebuje Pan także wersji papierowej lub czegoś jeszcze?',
      ],
      ['customer', 'Papierowej nie trzeba. To wszystko.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['note'],
  },
  {
    id: 'pl-zwykle-b-015',
    messages: [
      ['customer', 'sluchajcie aplikacja do zamawiania jedzenia mi sie wiesza na platnosci'],
      ['agent', 'Hej! Na jakim telefonie i co dokładnie widzisz na ekranie, kiedy się wiesza?'],
      ['customer', 'taki czarny, 2 letni, kółko sie kreci i tyle'],
      ['agent', 'Ok. Masz najnowszą wersję? Powinno być 7.4'],
      ['customer', 'mam 7.1'],
      [
        'agent',
        'No to zaktualizuj w sklepie z aplikacjami, potem wejdź jeszcze raz do koszyka. W razie czego mogę to zamówienie przyjąć tu na czacie, z płatnością gotówką.',
      ],
      ['customer', 'zaktualizowane'],
      ['agent', 'Przechodzi teraz płatność?'],
      ['customer', 'no nie, dalej kółko. dawaj tą gotówke'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'canDo'],
  },
  {
    id: 'pl-zwykle-b-016',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nmam pytanie o rozkład linii 118 od poniedziałku. Na przystanku wisi stary. Czy autobus o 6:12 zostaje?\n\nPozdrawiam\nIrena',
      ],
      [
        'agent',
        'Dzień dobry Pani Ireno,\n\nlinia 118 ma trzy warianty. Czy ma Pani na myśli przystanek przy Młynarskiej?',
      ],
      ['customer', 'Tak, ten. W stronę dworca'],
      [
        'agent',
        'Dziękuję. Na Młynarskiej kurs o 6:12 zostaje przesunięty na 6:09, kolejny jest o 6:31. Nowy rozkład wydrukuję i jutro powieszę na przystanku, bo i tak będę w tamtej okolicy.\n\nPozdrawiam\nWojciech Zaremba\nDział Organizacji Przewozów',
      ],
      ['customer', 'O, to nawet lepiej dla mnie.'],
      ['agent', 'Cieszę się. Życzę spokojnej podróży.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-zwykle-b-017',
    messages: [
      ['customer', 'Dzień dobry czy szkoła językowa prowadzi kursy hiszpańskiego od zera?'],
      ['agent', 'Dzień dobry! Tak. Najbliższa grupa A1 rusza 2 lutego, wtorki i czwartki 18:30.'],
      ['customer', 'A ile osób'],
      ['agent', 'Do ośmiu. Zajęcia trwają 90 minut.'],
      ['customer', 'Gdzie to się odbywa?'],
      ['agent', 'Ul. Staszica 4, drugie piętro, wejście od podwórza. Domofon 12.'],
      ['customer', 'A cena?'],
      ['agent', '1240 zł za semestr, można w dwóch ratach. Czy ma Pan jeszcze inne pytania?'],
      ['customer', 'Tak, jak wygląda test poziomujący? Bo trochę jednak umiem.'],
      ['agent', 'Test jest online, 25 pytań, zajmuje kwadrans. Link: w zakładce „Zapisy”.'],
      ['customer', 'Super zrobię'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-018',
    messages: [
      [
        'customer',
        'DZIEŃ DOBRY. Polecieliśmy bez walizki. Jesteśmy na Krecie, walizka w Warszawie. Co teraz?',
      ],
      [
        'agent',
        'Dzień dobry,\n\nbardzo przepraszamy za tę sytuację. Czy mogłaby Pani podać numer z przywieszki bagażowej? Jest na odwrocie karty pokładowej.',
      ],
      ['customer', 'WA 883201'],
      [
        'agent',
        'Dziękuję. Walizka nie przeszła przez drugą kontrolę bezpieczeństwa, ponieważ wykryto w niej powerbank, i dlatego została wyjęta z wózka.',
      ],
      ['customer', 'Powerbank był w podręcznym!! No nieważne. Kiedy doleci'],
      [
        'agent',
        'Przyleci rejsem WA 220 jutro o 6:40. O doręczenie do hotelu proszę pytać agenta naziemnego w Heraklionie, my doręczeń nie planujemy. Stanowisko jest przy taśmie nr 3.',
      ],
      ['customer', 'rozumiem że już nie jestem waszym klientem'],
      ['agent', 'Stanowisko czynne jest całą dobę. Z poważaniem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'pl-zwykle-b-019',
    messages: [
      ['customer', 'Zgłoszenie: drukarka na 2 piętrze drukuje puste kartki. Księgowość.'],
      ['agent', 'Cześć, od kiedy tak jest i co drukowaliście jako ostatnie, zanim zaczęły wychodzić puste?'],
      ['customer', 'od rana, ostatnie to były paski płacowe, wyszły normalnie'],
      ['agent', 'Ok. Czy toner był dziś wymieniany?'],
      ['customer', 'tak kasia wymieniła o 8'],
      ['agent', 'To wpadnę do was o 11 i zajrzę do środka.'],
      ['customer', '👍'],
      ['agent', 'Byłem, folia z tonera wyjęta, strona testowa wyszła. U was też drukuje jak trzeba?'],
      ['customer', 'drukuje, dzieki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'facts'],
  },
  {
    id: 'pl-zwykle-b-020',
    messages: [
      [
        'customer',
        '[Kontakt przez stronę] Imię: Bogusław. Wiadomość: Czy są jeszcze bilety na koncert 20 grudnia, najlepiej parter?',
      ],
      [
        'agent',
        'Dzień dobry Panie Bogusławie,\n\nna 20 grudnia zostały tylko balkony: rząd 2 i 3. Parter jest wyprzedany. Czy mam Pana wpisać na listę rezerwową? Proszę wtedy podać telefon.',
      ],
      ['customer', 'Tak, 3 osoby. 501 220 981'],
      ['agent', 'Wpisane: trzy osoby, parter. Gdyby coś się zwolniło, kasa odezwie się do Pana.'],
      ['customer', 'A kiedy to będzie wiadomo?'],
      ['agent', 'Trudno powiedzieć, zwroty bywają do ostatniego dnia.\n\nPozdrawiam, Kasa biletowa'],
      ['customer', 'ok. Trzymam kciuki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'inform.vague'],
  },
  {
    id: 'pl-zwykle-b-021',
    messages: [
      ['customer', 'Ładowarka z państwa sklepu przestała ładować po 2 tygodniach. Chcę reklamować'],
      [
        'agent',
        'Dzień dobry,\nprzykro nam, że sprzęt zawiódł tak szybko. Czy może Pani przesłać zdjęcie ładowarki i wtyczki z bliska?',
      ],
      ['customer', 'proszę zdjęcia'],
      [
        'agent',
        'Dziękuję. Na zdjęciu nr 2 widać zgięty styk. Trzeba było nie wyciągać jej za kabel. Takich uszkodzeń nie obejmuje gwarancja producenta.',
      ],
      ['customer', 'Nie wyciągałam za kabel'],
      ['agent', 'Reklamację z tytułu niezgodności z umową składa się na druku R-2, w salonie lub pocztą.'],
      ['customer', 'i tyle?'],
      ['agent', 'Tak, druk R-2 jest na stronie w stopce.\n\nPozdrawiam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-022',
    messages: [
      [
        'customer',
        'Szanowni Państwo, faktura za październik przyszła na poprzedni adres firmy. Proszę o zmianę na: ul. Rzeczna 11/2, 35-001. Ewa Marczak, Biuro Rachunkowe',
      ],
      [
        'agent',
        'Szanowna Pani,\n\ndziękuję za wiadomość. Czy zmiana dotyczy wyłącznie adresu korespondencyjnego, czy również rejestrowego?',
      ],
      ['customer', 'Obu.'],
      ['agent', 'W porządku. W takim razie poproszę jeszcze o aktualny wydruk z CEIDG.'],
      ['customer', 'Załączam.'],
      [
        'agent',
        'Dziękuję, oba adresy zmieniłem w systemie, a październikową fakturę wysyłam raz jeszcze na Rzeczną.\n\nCzy to wyczerpuje Pani prośbę?\n\nZ poważaniem\nAdam Szulc',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-023',
    messages: [
      [
        'customer',
        'Pali się kontrolka silnika, auto było u was tydzień temu na przeglądzie. Kombi, PO 7KL22',
      ],
      ['note', 'Kombi PO7KL22 przegląd 14.11, mechanik Rysiek, kasowany błąd sondy'],
      ['agent', 'Dzień dobry, czy kontrolka świeci na stałe, czy mruga? Czy auto straciło moc?'],
      ['customer', 'świeci na stałe. Moc ok'],
      [
        'agent',
        'Dziękuję. Stałe światło nie jest groźne. Proszę podjechać w dowolny dzień od 8 do 16 na odczyt, zajmuje to 15 minut, bez umawiania.',
      ],
      ['customer', 'płatne?'],
      ['agent', 'W ciągu 30 dni od przeglądu bez opłat.'],
      ['customer', 'ok podjadę jakoś'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'pl-zwykle-b-024',
    messages: [
      [
        'customer',
        'Dzień dobry, szukam informacji o pokoju z widokiem na morze, 3 noce w majówkę, 2 dorosłych + pies',
      ],
      [
        'agent',
        'Dzień dobry Pani,\n\ndziękujemy za zainteresowanie naszym hotelem. Czy piesek waży do 10 kg? Większe zwierzęta kwaterujemy w domkach.',
      ],
      ['customer', '8 kg'],
      [
        'agent',
        'Dziękuję. Pokój z widokiem na morze w terminie 1–4 maja kosztuje 640 zł za noc ze śniadaniem, opłata za psa 50 zł za dobę. Parking 30 zł. Doba od 15 do 11.',
      ],
      ['customer', 'Drogo trochę'],
      ['agent', 'Pokój od strony parku: 490 zł.\n\nCzy jeszcze o czymś mogę Panią poinformować?'],
      ['customer', 'muszę pogadać z mężem'],
      ['agent', 'Oczywiście. Zapraszamy do kontaktu.\n\nZ wyrazami szacunku\nRecepcja'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-025',
    messages: [
      ['customer', 'TRZECI raz piszę w tej samej sprawie!!! Nikt nie odbiera, nikt nie odpisuje, kpina!'],
      [
        'agent',
        'Dzień dobry,\nrozumiem, że takie czekanie wyprowadza z równowagi. Przepraszam za to milczenie z naszej strony. Czy mogłaby Pani podać numer polisy albo nr rejestracyjny?',
      ],
      ['customer', 'WX 44120. Chodzi o zwrot składki po sprzedaży auta.'],
      [
        'agent',
        'Dziękuję. Widzę pismo z 6 listopada i drugie z 15-go. Umowa sprzedaży jest w aktach. Zlecam zwrot 312,40 zł dzisiaj, bank zaksięguje go do piątku.\n\nJoanna Hebda\nObsługa Polis',
      ],
      ['customer', 'no nareszcie'],
      ['agent', 'Proszę jeszcze o potwierdzenie, że konto kończy się na 2210.'],
      ['customer', 'tak 2210'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
    heated: true,
  },
]
