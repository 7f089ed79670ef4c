import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-sklep-013',
    messages: [
      [
        'customer',
        'Kurier rzucił paczke przez plot i odjechal. Mam nagranie z kamery. W srodku byl monitor.',
      ],
      [
        'agent',
        'Dzień dobry, dziękujemy za zgłoszenie. Bardzo nam przykro, że doręczenie przebiegło w ten sposób. Czy monitor uległ uszkodzeniu?',
      ],
      ['customer', 'nie wiem jeszcze nie otwieralem. boje sie otwierac'],
      [
        'agent',
        'Rozumiem. Uprzejmie informuję, że w przypadku stwierdzenia uszkodzenia należy sporządzić protokół szkody w ciągu 7 dni od doręczenia. Formularz znajduje się na naszej stronie w zakładce Reklamacje.',
      ],
      ['customer', 'czyli to ja mam teraz latac z formularzami bo wasz czlowiek rzuca sprzetem?'],
      [
        'agent',
        'Reklamację składa nadawca przesyłki lub odbiorca, któremu nadawca przekazał prawo do roszczenia. Proszę skontaktować się ze sklepem.',
      ],
      ['customer', 'wspaniale. jeden odsyla do drugiego'],
      [
        'agent',
        'Przepraszamy za powstałe niedogodności. Zachowanie kuriera zgłaszam do kierownika oddziału. Czy w czymś jeszcze mogę pomóc?',
      ],
      ['customer', 'watpie zeby pan mogl'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'own.not'],
  },
  {
    id: 'pl-sklep-014',
    messages: [
      ['customer', 'Witam czy jest dostępny odkurzacz VX200 w salonie w Radomiu'],
      [
        'agent',
        'Witamy serdecznie! Odkurzacz VX200 jest dostępny w salonie w Radomiu w liczbie 2 sztuk. Czy zarezerwować dla Pana jedną sztukę?',
      ],
      ['customer', 'tak poprosze'],
      ['agent', 'Rezerwacja została złożona na numer 55021, ważna do jutra do godziny 20:00.'],
      ['customer', 'super dzieki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'pl-sklep-015',
    messages: [
      ['customer', 'nie dostałem maila z potwierdzeniem zamowienia'],
      ['agent', 'Dzień dobry, proszę o podanie adresu e-mail użytego przy zamówieniu.'],
      ['customer', 'marek.l@poczta.example'],
      [
        'agent',
        'Dziękuję. W adresie wystąpiła literówka, dlatego wiadomość nie dotarła. Poprawiłam adres i wysłałam potwierdzenie ponownie. Czy może Pan sprawdzić, czy wiadomość już jest?',
      ],
      ['customer', 'jest'],
      ['agent', 'Doskonale. Dziękuję za kontakt.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-sklep-016',
    messages: [
      ['customer', 'Dzien dobry. przesylka 520 000 188 zaginela? od 9 dni "w sortowni"'],
      [
        'agent',
        'Dzień dobry, dziękujemy za kontakt z infolinią tekstową. Rozumiem Pani zaniepokojenie brakiem ruchu przesyłki 520 000 188. Już sprawdzam.',
      ],
      ['agent', 'Ostatni skan przesyłki: 3 kwietnia, sortownia Łódź. Od tego dnia brak kolejnych zdarzeń.'],
      ['customer', 'no wlasnie to widze sama'],
      [
        'agent',
        'Rozumiem. Zakładam zgłoszenie poszukiwania przesyłki. Czy może Pani opisać, jak wyglądało opakowanie?',
      ],
      ['customer', 'karton sredni szary tasma niebieska, w srodku ubranka dla dziecka'],
      ['agent', 'Dziękuję. Jaka jest wartość zawartości?'],
      ['customer', 'okolo 340 zl'],
      [
        'agent',
        'Dziękuję, zapisałem. Zgłoszenie otrzymało numer PS-7719. Sortownia ma 3 dni robocze na odpowiedź, o wyniku poinformujemy Panią w piątek.',
      ],
      ['customer', 'a jak nie znajda'],
      ['agent', 'W takiej sytuacji nadawca może wystąpić o odszkodowanie do kwoty deklarowanej wartości.'],
      ['customer', 'czyli nie ja tylko sklep'],
      ['agent', 'Zgadza się.'],
      ['customer', 'ok to czekam do piatku'],
      ['agent', 'Dziękuję za wyrozumiałość. Czy mogę pomóc w innej sprawie?'],
      ['customer', 'nie'],
      ['agent', 'Życzę spokojnego dnia.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-sklep-017',
    messages: [
      ['customer', 'chce zwrocic kurtke po 16 dniach. da sie?'],
      [
        'agent',
        'Dzień dobry. Uprzejmie informuję, że prawo odstąpienia od umowy przysługuje w terminie 14 dni od otrzymania towaru. Po tym czasie nie mamy możliwości przyjęcia zwrotu.',
      ],
      ['customer', 'to tylko 2 dni, bylam w szpitalu'],
      [
        'agent',
        'Niestety zgodnie z regulaminem, który Pani zaakceptowała przy zakupie, termin wynosi 14 dni.',
      ],
      ['customer', 'no pieknie'],
      ['agent', 'Czy mogę jeszcze w czymś pomóc?'],
      ['customer', 'nie bo pan nie pomogl w niczym'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'pl-sklep-018',
    messages: [
      ['customer', 'Zamówienie 99012: chcę zmienić adres dostawy'],
      ['agent', 'Dzień dobry, dziękujemy za kontakt. Na jaki adres ma zostać skierowana przesyłka?'],
      ['customer', 'Mickiewicza 4/12, 35-011 Rzeszów'],
      ['agent', 'Powtórzę: ul. Mickiewicza 4 mieszkania 12, 35-011 Rzeszów. Czy dane są poprawne?'],
      ['customer', 'tak'],
      ['agent', 'Adres został zmieniony. Czy ma Pan inne pytania?'],
      ['customer', 'a kiedy dojdzie'],
      ['agent', 'Doręczenie planowane jest na środę.'],
      ['customer', 'git'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-sklep-019',
    messages: [
      ['customer', 'WASZA APLIKACJA TO DNO. Place i place a koszyk pusty. Oddajcie pieniadze zlodzieje'],
      [
        'agent',
        'Dzień dobry, rozumiem Pana zdenerwowanie i przepraszam za problem z płatnością. Proszę o podanie adresu e-mail przypisanego do konta oraz kwoty transakcji.',
      ],
      ['customer', 'robert_p@mail.example 89,99'],
      ['agent', 'Dziękuję. Proszę pozostać na linii czatu.'],
      [
        'agent',
        'Panie Robercie, wpłata 89,99 zł została zaksięgowana, natomiast zamówienie nie zostało utworzone z powodu przerwania sesji. Mogę odtworzyć zamówienie ręcznie albo zlecić zwrot. Jak Pan sobie życzy?',
      ],
      ['customer', 'odtworzyc'],
      [
        'agent',
        'Zamówienie zostało utworzone pod numerem 5100934. Czy widzi je Pan teraz na liście w zakładce Moje zamówienia?',
      ],
      ['customer', 'tak widze'],
      ['agent', 'Cieszę się. Czy jeszcze jakieś pytania?'],
      ['customer', 'nie. sory za nerwy'],
      ['agent', 'Nic nie szkodzi, dziękujemy za kontakt.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'explain', 'agree'],
    heated: true,
  },
  {
    id: 'pl-sklep-020',
    messages: [
      ['customer', 'Mam pytanie o bon podarunkowy. Dostałam na 200 zł i piszą ze wygasł'],
      ['agent', 'Dzień dobry! Dziękuję za wiadomość. Czy może Pani podać kod bonu?'],
      ['customer', 'BP-77-ALA-0091'],
      ['agent', 'Dziękuję, sekundkę.'],
      ['agent', 'Bon nr BP-77-ALA-0091 był ważny do 31 grudnia. Bony są ważne 12 miesięcy od daty zakupu.'],
      ['customer', 'ale dostałam go na święta, kto to kupił rok wcześniej???'],
      [
        'agent',
        'Rozumiem, że bon trafił do Pani dopiero na święta, a jego termin upłynął kilka dni później. To na pewno przykra niespodzianka.',
      ],
      ['customer', 'no przykra'],
      [
        'agent',
        'W drodze wyjątku mogę przedłużyć ważność bonu o 30 dni. Czy takie rozwiązanie Panią satysfakcjonuje?',
      ],
      ['customer', 'tak!!! dziekuje bardzo, nie spodziewalam sie, jest pani cudowna'],
      [
        'agent',
        'Bardzo proszę. Termin został przedłużony do 6 lutego. Czy jest jeszcze coś, w czym mogłabym pomóc?',
      ],
      ['customer', 'nie nie, lece na zakupy 😀'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree', 'advocate'],
    heated: true,
  },
  {
    id: 'pl-sklep-021',
    messages: [
      ['customer', 'gdzie znajde fakture'],
      [
        'agent',
        'Dzień dobry. Fakturę pobierze Pan po zalogowaniu na konto: Moje zamówienia, następnie Szczegóły, następnie Pobierz dokument. Czy udało się pobrać fakturę?',
      ],
      ['customer', 'nie ma tam takiego przycisku'],
      ['agent', 'Proszę o numer zamówienia, wyślę fakturę na adres e-mail.'],
      ['customer', '40021877'],
      ['agent', 'Wysłane. Pozdrawiam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-sklep-022',
    messages: [
      [
        'customer',
        'Dzień dobry, proszę o informację, dlaczego odrzucono moją reklamację RK/331. Buty rozkleiły się po 2 miesiącach.',
      ],
      [
        'agent',
        'Szanowna Pani,\nw odpowiedzi na Pani wiadomość uprzejmie informujemy, że reklamacja RK/331 została rozpatrzona negatywnie. Rzeczoznawca stwierdził uszkodzenie mechaniczne powstałe w wyniku niewłaściwego użytkowania obuwia. Wada nie tkwiła w towarze.',
      ],
      [
        'customer',
        'To są buty trekkingowe. Chodziłam w nich po chodniku. Proszę o kopię opinii i ponowne rozpatrzenie.',
      ],
      [
        'agent',
        'Szanowna Pani,\ndziękujemy za wiadomość. Rozumiemy Pani rozczarowanie decyzją. Odwołanie zostało zarejestrowane pod numerem RK/331/O. Kopię opinii rzeczoznawcy otrzyma Pani pocztą elektroniczną do piątku. Czy jest Pani zainteresowana rozwiązaniem polubownym w postaci naprawy na koszt sklepu?',
      ],
      ['customer', 'Tak, naprawa mnie interesuje.'],
      [
        'agent',
        'Szanowna Pani,\nw takim razie przesyłam etykietę nadawczą. Naprawa potrwa do 10 dni roboczych. O zakończeniu naprawy powiadomimy SMS-em.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'defend.not',
      'agree',
      'facts',
      'inform.vague',
    ],
  },
]
