import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-105',
    messages: [
      ['customer', 'pomocy, przelew do żłobka wysłany na zły numer konta i dziecko mogą skreślić z listy'],
      [
        'agent',
        'Oj, to rzeczywiście serce podchodzi do gardła. Jak powstał ten numer: kopiowany czy wklepany z pamięci?',
      ],
      ['customer', 'wklepany'],
      ['agent', 'Wystawiam zapytanie do banku odbiorcy o zwrot, a jutro koło 11 napiszę, co odpowiedzieli.'],
      ['customer', '[następny dzień] jest 12, nic nie ma'],
      ['agent', 'Odpowiedzieli minutę temu, że oddają. Pieniążki już u Pani?'],
      ['customer', 'Nie ma ich.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-106',
    messages: [
      ['customer', 'Ubezpieczenie turystyczne, potrzebuję do Gruzji od soboty, tylko rodzina 2+2'],
      ['agent', 'Dzień dobry! Do wyboru są dwa pakiety: podstawowy 180 i z nartami 240.'],
      ['customer', 'podstawowy'],
      ['agent', 'Podstawowy od soboty, 2+2. Robimy polisę?'],
      ['customer', 'tak'],
      [
        'agent',
        'Wystawiłam i wysyłam. Z mojej strony jeszcze tylko pytanie, czy coś jeszcze Państwu trzeba na drogę?',
      ],
      ['customer', 'To chyba tyle, wielkie dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-107',
    messages: [
      ['customer', 'nie chodzi mi domofon i ani jeden list nie dochodzi'],
      ['agent', 'od listów jest poczta a nie my'],
      ['customer', 'no a domofon'],
      ['agent', 'domofonu nie możemy naprawić poza gwarancją to jest pani domofon'],
      ['customer', 'ale to klatka schodowa'],
      ['agent', 'to trzeba było mówić na zebraniu jak był czas'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-108',
    messages: [
      ['customer', 'Dzień dobry, nie dostaję SMS-ów z hasłem do podpisania wniosku kredytowego'],
      ['agent', 'Dzień dobry. Kiedy poprzednio takie hasło przyszło bez przeszkód?'],
      ['customer', 'w marcu'],
      [
        'agent',
        'W kwietniu operator włączył Pani blokadę płatnych numerów, a nasz SMS za taki uchodzi. Wyślę hasło połączeniem głosowym. Odpowiada Pani ta droga?',
      ],
      ['customer', 'jak najbardziej'],
      ['agent', 'Dzwonię... i jak, hasło podyktowane, podpis złożony?'],
      ['customer', 'Złożony :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-109',
    messages: [
      [
        'customer',
        'Szanowni Państwo, pismo z 7 maja mówi, że moja renta rodzinna kończy się w czerwcu, a studiuję do lutego. Dołączyłam zaświadczenie z uczelni.',
      ],
      [
        'agent',
        'Szanowna Pani, a więc w piśmie jest czerwiec, a z Pani zaświadczenia wynika luty. Przepraszamy za ten rozdźwięk. Zespół rent wyda poprawioną decyzję do 22 maja, a czerwcowa wypłata odbędzie się bez przerwy.',
      ],
      ['customer', 'Dziękuję.'],
      ['agent', 'Z poważaniem, Krajowa Kasa Świadczeń'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise', 'facts'],
  },
  {
    id: 'pl-szeroko-b-110',
    messages: [
      ['customer', 'halo pani u mnie pompa w piwnicy wyje i śmierdzi wie pani'],
      ['agent', 'to ja dzwonię po dyżur mogę ich puścić przez klatkę albo przez garaż'],
      ['customer', 'przez garaż'],
      ['agent', 'i są już na miejscu a teraz niech mi pani powie cicho jest i nic innego nie śmierdzi'],
      ['customer', 'no jakby cicho jakby nie'],
      ['agent', 'hm'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'pl-szeroko-b-111',
    messages: [
      ['customer', 'Chcę wypowiedzieć umowę na prąd'],
      ['agent', 'Dzień dobry. Co jest powodem wypowiedzenia i od kiedy korzysta Pani z innej oferty?'],
      ['customer', 'przeprowadzka'],
      ['agent', 'Czy przy przeprowadzce licznik został odczytany?'],
      ['customer', 'jutro oddaję klucze'],
      ['agent', 'To odczyt przydałby się jutro. Proszę go spisać na protokole przekazania.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-szeroko-b-112',
    messages: [
      ['customer', 'Mam opóźnienie w spłacie o 2 dni a bank już odesłał mnie do windykacji?'],
      [
        'agent',
        'Hej, czyli spóźniłaś się tylko 2 dni z ratą, a już rozmawia z tobą windykacja. Wydarzyło się to, bo automat patrzy na dni kalendarzowe i 3 maja złapał jako opóźnienie. Wycofuję tę sprawę stamtąd.',
      ],
      ['customer', 'uff, ale numer'],
      ['agent', 'A z czymś poza tym wpadasz?'],
      ['customer', 'tak: czy zepsuje mi to historię w bazie?'],
      ['agent', 'Nie, raportujemy dopiero po 30 dniach'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-113',
    messages: [
      ['customer', 'Jesteście złodzieje!!! Zawsze płacę i teraz 800 zł kary za kubeł na śmieci!!'],
      [
        'agent',
        'Kara wynika z uchwały gminy, umorzyć jej nie jesteśmy w stanie, a o śmieciach proszę rozmawiać z gminą.',
      ],
      ['customer', 'Zobaczymy się w sądzie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-114',
    messages: [
      ['customer', 'Karta zbliżeniowa nie dochodzi pocztą, minęły 3 tygodnie'],
      [
        'agent',
        'Przepraszam za to długie czekanie. Karta wróciła do nas z powodu złego kodu pocztowego. Nadaję ją kurierem, przyjdzie w środę do 12.',
      ],
      ['customer', 'jest środa, kurier właśnie był'],
      ['agent', 'Karta w ręku, płacimy już nią? I nic się nie ciągnie za tym tematem?'],
      ['customer', 'Zapłaciłam w sklepie, i nic się nie ciągnie.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-115',
    messages: [
      ['customer', 'no dzień dobry mi się w tym roku podatek nie zgadza i ja nie spałam pół nocy'],
      ['agent', 'no tak no tak proszę mówić'],
      ['customer', 'wyszło mi do zwrotu tysiąc a w portalu sto'],
      ['agent', 'poprawię pani w portalu tę ulgę na internet i wyjdzie tysiąc zgadza się pani na to'],
      ['customer', 'a zgadzam'],
      ['agent', 'poprawione nieprzespana noc to straszna rzecz no i co teraz pokazuje portal tysiąc'],
      ['customer', 'muszę okulary poszukać'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'acknowledge', 'own', 'agree'],
  },
  {
    id: 'pl-szeroko-b-116',
    messages: [
      ['customer', 'kiedy dostane umowe najmu lokalu po babci'],
      [
        'agent',
        'Witam. Umowę podpisuje Pan Prezes, ja zanoszę mu ją w poniedziałek. Powiadomię Pana SMS-em w poniedziałek po 13, czy jest już podpisana.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-117',
    messages: [
      ['customer', 'dawaj mi nowy pin do karty czytelnika... znaczy do bankowej'],
      ['agent', 'Cześć, wysyłam list z pinem. Jeszcze jakieś sprawy? Aha, zapomniałbym:'],
      ['agent', 'list przychodzi bez nadawcy, proszę go nie wyrzucić.'],
      ['customer', 'spoko'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['own'],
  },
]
