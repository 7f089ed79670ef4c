import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-292',
    messages: [
      [
        'customer',
        'yyy dzień dobry ja w sprawie mojego konta bo ja od wczoraj nie mogę wejść i tam jest wypłata moja i ja się boję że ktoś mi to zabrał',
      ],
      [
        'agent',
        'dzień dobry no takiego strachu to nie życzę nikomu pani powie a co tam się pojawia jak pani próbuje',
      ],
      ['customer', 'że dostęp zablokowany ze względów bezpieczeństwa'],
      [
        'agent',
        'aha to ja już wiem bo wczoraj było pięć złych prób hasła i system to uciął pieniądze są całe ja to odblokowuję i nadaję pani hasło startowe a jak ochrona coś ustali kto próbował to się odezwą',
      ],
      ['customer', 'no dobrze wpisuję to startowe'],
      ['agent', 'i wpuściło panią na to konto'],
      ['customer', 'czekaj pani bo mi się okulary zaparowały nie widzę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-293',
    messages: [
      [
        'customer',
        'Dzień dobry,\npiszę w sprawie zwrotu za leczenie uzdrowiskowe, którego odmówiono mi bez podania przyczyny.',
      ],
      ['agent', 'Dzień dobry,\nproszę napisać, jak przebiegała rozmowa z lekarzem orzecznikiem.'],
      ['customer', 'Trwała dwie minuty i usłyszałam, że jestem za młoda.'],
      [
        'agent',
        'Orzecznicy to osobna jednostka. Zażalenie powinna Pani złożyć u nich, my w tym nie uczestniczymy.',
      ],
      ['customer', 'Proszę chociaż o adres.'],
      ['agent', 'Jest dostępny w internecie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own.not'],
  },
  {
    id: 'pl-szeroko-b-294',
    messages: [
      ['customer', 'Cześć, dostałam czyjś wyciąg! Nazwisko Brzęczek, to nie ja'],
      [
        'agent',
        'Cześć, o matko, przepraszam za cudzy wyciąg w twojej skrzynce. Drukarnia skleiła dwie koperty. Proszę go zniszcz, a twój puszczam teraz elektronicznie.',
      ],
      ['agent', 'Poszło :) Masz do nas coś jeszcze?'],
      ['agent', 'I zapomniałam: zgłosiłam to do inspektora danych.'],
      ['customer', 'ok, dzięki za szczerość'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-295',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\nod 1 października płacę za gaz ryczałtem, bo licznik jest w mieszkaniu sąsiada, a on mnie nie wpuszcza. Ryczałt wynosi 290 zł, zużywam może za 80. Jestem bezradna.\nWanda Kosiorek',
      ],
      [
        'agent',
        'Szanowna Pani Wando,\nbezradność wobec zamkniętych cudzych drzwi jest zupełnie zrozumiała.\nDla porządku: licznik wisi u sąsiada, sąsiad nie wpuszcza, a ryczałt wynosi 290 zł przy zużyciu za ok. 80.\nMożemy przenieść licznik na klatkę lub zamontować nakładkę z odczytem radiowym. Które z tych dwóch wyjść jest Pani bliższe?',
      ],
      ['customer', 'Nakładka, byle szybko.'],
      [
        'agent',
        'Zlecam nakładkę. Monter pojawi się w czwartek w asyście dzielnicowego. Po pierwszym odczycie radiowym, 2 listopada, zatelefonuję zapytać, czy rachunek spadł.',
      ],
      ['customer', 'Nakładka już działa, a rachunek to 77 zł!'],
      ['agent', 'Czy może Pani powiedzieć, że sprawa jest za nami, i czy zechce Pani coś dorzucić?'],
      ['customer', 'Jest za nami. Niczego nie dorzucam, dziękuję.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'agree',
      'facts',
      'followUp',
    ],
  },
  {
    id: 'pl-szeroko-b-296',
    messages: [
      ['customer', 'no halo ja trzy razy prosiłam o przekazanie aktu do księgi a wy nic'],
      ['agent', 'jakbym miała odnosić się do każdego telefonu to bym nic nie zrobiła proszę pani'],
      ['customer', 'no ale to pani praca'],
      [
        'agent',
        'akt leży w kolejce przyspieszyć nie wolno taki jest porządek jak sędzia podpisze to przyjdzie list',
      ],
      ['customer', 'kiedy'],
      ['agent', 'jak podpisze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-297',
    messages: [
      ['customer', 'Próbuję pobrać polisę na motocykl, plik jest pusty'],
      [
        'agent',
        'Hej, sorka za pusty plik. Mogę wygenerować go raz jeszcze albo wrzucić od razu do twojej skrzynki. Jak wolisz?',
      ],
      ['customer', 'do skrzynki'],
      ['agent', 'Wrzucam... Zawiera już strony czy dalej duch?'],
      ['customer', 'Duch.'],
      ['agent', 'Biorę to na siebie, za moment wersja ze skanera.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-298',
    messages: [
      ['customer', 'Dzień dobry. Nie dostałem trzynastej emerytury, a koledzy tak.'],
      ['agent', 'Dzień dobry. Proszę kontynuować.'],
      ['customer', 'Wszyscy koledzy z 1955 mają, ja nie.'],
      [
        'agent',
        'Trzynastka nie poszła, ponieważ 31 marca Pańskie świadczenie było w trakcie przenoszenia z innego oddziału. Uruchamiam ją ręcznie, listonosz przyniesie ją 24 kwietnia. Pozostaje coś jeszcze do wyjaśnienia?',
      ],
      ['customer', 'Nie. Serdeczne dzięki.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-299',
    messages: [
      [
        'customer',
        'Państwa pracownik pomylił moją sprawę z inną i przez to mam zakaz prowadzenia firmy!!! To się kwalifikuje do sądu, wysyłam pozew.',
      ],
      [
        'agent',
        'Szanowna Pani, przepraszam za pomylenie akt. Zdejmę zakaz osobiście, dzisiaj do godziny 14, i o 14:15 zadzwonię do Pani z potwierdzeniem.',
      ],
      ['customer', 'Nie wierzę nikomu u Państwa.'],
      ['agent', 'Ma Pani do tego prawo.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-300',
    messages: [
      ['customer', 'siema, nie dostałem bonusu 200 zł za założenie konta'],
      ['agent', 'siema, jasne, słucham dalej'],
      ['customer', 'no spełniłem warunki: 3 płatności blikiem'],
      ['agent', 'dodaję bonus ręcznie... doszedł? to już komplet?'],
      ['customer', 'tak'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'own'],
  },
  {
    id: 'pl-szeroko-b-301',
    messages: [
      ['customer', 'dzień dobry kiedy sesja rady spółdzielni bo mam wniosek o windę dla niepełnosprawnych'],
      ['agent', 'mhm słucham słucham'],
      ['customer', 'no i chcę żeby go ktoś przeczytał'],
      [
        'agent',
        'rada zbiera się dziesiątego o siedemnastej sekretarz przeczyta wniosek a jedenastego dostanie pan od nas odpowiedź smsem',
      ],
      ['customer', 'dobrze'],
      ['agent', 'dobrze to do widzenia panu'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-302',
    messages: [
      ['customer', 'W portalu w moim rozliczeniu widnieje lokal 14a, a ja mieszkam w 14'],
      ['agent', 'Dzień dobry. Od kiedy portal pokazuje 14a i kto to zauważył pierwszy?'],
      ['customer', 'od ubiegłego tygodnia, ja'],
      [
        'agent',
        'Przy migracji dokleiło literę do co drugiego lokalu, skąd i u Pana to "a". Odklejam. Rozliczenie już bez "a"?',
      ],
      ['customer', 'Bez "a". Bardzo dobrze.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-303',
    messages: [
      ['customer', 'chcialam zapytac o alimenty z funduszu bo ojciec nie placi od roku'],
      ['agent', 'Rozumiem Panią.'],
      ['customer', 'mam wyrok i zaswiadczenie od komornika'],
      [
        'agent',
        'Alimenty realizuje ośrodek, nie my. Możemy za to wydać Pani zaświadczenie, że nie ma Pani prawa do innych świadczeń, ośrodek go wymaga.',
      ],
      ['customer', 'to poproszę'],
      ['agent', 'Proszę podejść do okienka 4 po 12.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'canDo'],
  },
]
