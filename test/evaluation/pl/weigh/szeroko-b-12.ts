import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-144',
    messages: [
      ['customer', 'Zalało mi mieszkanie z góry i nawet nie wiem od czego mam zacząć zgłaszanie'],
      ['agent', 'Ojej. Woda w domu to zawsze gehenna. Proszę mówić swoim tempem, jestem.'],
      ['customer', 'no leje się z żyrandola'],
      [
        'agent',
        'Na górze pękła opaska na zmywarce, bo była sparciała, stąd potop. Zakręcam pion i zakładam Pani szkodę w systemie.',
      ],
      ['customer', 'woda stanęła'],
      ['agent', 'Czyli już sucho, a na papierze wszystko jest, czy o czymś zapomnieliśmy?'],
      ['customer', 'sucho, niczego nie brakuje'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-145',
    messages: [
      ['customer', 'Dzień dobry, dzwonię po raz pierwszy do was, mam awarię ekogroszku, bo podajnik stoi'],
      ['agent', 'Rozumiem, proszę dalej.'],
      ['customer', 'No i nie grzeje.'],
      [
        'agent',
        'Przykro to mówić, ale serwis pieców nie leży w naszych kompetencjach, my tylko dofinansowujemy. Interwencji wykonać nam nie wolno.',
      ],
      ['customer', 'to kogo mam wołać'],
      ['agent', 'Proszę zwrócić się do producenta.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-146',
    messages: [
      ['customer', 'W panelu podatnika nie mogę zmienić podpisu kwalifikowanego na profil'],
      ['agent', 'Dzień dobry, u nas są do wyboru dwie ścieżki: zmiana z poziomu urzędu lub nowe konto.'],
      ['customer', 'co lepsze?'],
      ['agent', 'Pierwsza, bo historia zostaje. Przełączyć?'],
      ['customer', 'przełączyć'],
      ['agent', 'Przełączam. Podpis profilem działa od teraz. Czy oprócz tego ma Pan coś do mnie?'],
      ['customer', 'tak, mam jeszcze pytanie o moje zaległości, ile ich jest'],
      ['agent', '0 zł.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-147',
    messages: [
      ['customer', 'Nie zgadza mi się imię matki w akcie urodzenia, jest Janina a powinna być Joanna'],
      ['agent', 'Czyli mama ma na imię Joanna, a w akcie widnieje Janina.'],
      ['customer', 'tak'],
      [
        'agent',
        'Wpis poprawiam od ręki i przepraszam za ten błąd w akcie. Gotowe. Imię mamy jest już w porządku?',
      ],
      ['customer', 'Joanna, jak złoto.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own'],
  },
  {
    id: 'pl-szeroko-b-148',
    messages: [
      ['customer', 'halo trzeci raz dzwonię w tej samej sprawie to już kpina żeby tyle czekać'],
      ['agent', 'dobry no tak'],
      ['customer', 'i co z moją kartą'],
      ['agent', 'nic nie mogę na to poradzić kurierów nie kontrolujemy proszę dzwonić do kuriera'],
      ['customer', 'to ja wam konto zamknę i na rzecznika naskarżę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-149',
    messages: [
      ['customer', 'dostalem mandat za brak biletu w komunikacji a bilet mialem'],
      ['agent', 'Hej, skrobnij coś więcej, jaki to był przystanek i co mówił kontroler?'],
      ['customer', 'przystanek Wierzbowa, mowil ze kod nieczytelny'],
      [
        'agent',
        'Mamy możliwość cofnięcia mandatu na podstawie biletu z aplikacji. Uruchamiam procedurę; dam ci cynk w czwartek do południa, co zdecydowano.',
      ],
      ['customer', 'spoko'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'canDo', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-150',
    messages: [
      ['customer', 'Ja stare babsko, telefon mi kradli a tam miałam konto i sms'],
      ['agent', 'czyli wraz z telefonem straciła pani dostęp do konta i smsy dobrze mówię'],
      ['customer', 'dobrze mówi'],
      ['agent', 'no to blokuję konto i na nowy telefon przypiszę tylko czy pani tak chce'],
      ['customer', 'chcę'],
      ['agent', 'no to powiązane z nowym numerem i powinny chodzić smsy przyszedł jakiś'],
      ['customer', 'wnuczka mi przeczyta w południe'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'own', 'agree'],
  },
  {
    id: 'pl-szeroko-b-151',
    messages: [
      ['customer', 'Nie dostaję mailem rachunków za wodę od 3 miesięcy'],
      [
        'agent',
        'Przepraszam, że trzy rachunki tak przepadły w eterze. Posyłam je wszystkie, mogę także włączyć powiadomienie SMS.',
      ],
      ['customer', 'włącz'],
      ['agent', 'Włączone. Coś by Pan jeszcze dodał do listy życzeń?'],
      ['customer', 'trudno powiedzieć teraz, idę na spotkanie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'canDo'],
  },
  {
    id: 'pl-szeroko-b-152',
    messages: [
      ['customer', 'Kiedy będą pieniądze z tej umowy o pracę, składka za emeryturę mi nie doszła'],
      ['agent', 'Nie mogę podać terminu, nie pozwala na to procedura. Jak coś będzie, ktoś Pana powiadomi.'],
      ['customer', 'No ale tak mniej więcej?'],
      ['agent', 'Powiadomimy Pana.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-153',
    messages: [
      ['customer', 'Zepsuł się w mieszkaniu zawór gazowy, wyczułam zapach, przestraszyłam się, wietrzę.'],
      [
        'agent',
        'Pani Zofio, słusznie się Pani przestraszyła, gaz budzi respekt u każdego. Zawór puścił, bo uszczelka po 20 latach stwardniała. Gazownik przyjedzie dziś o 15.',
      ],
      ['customer', 'Był. Wymienił.'],
      [
        'agent',
        'Kolejny raz sprawdzę u Pani w niedzielę rano, czy nie ma zapachu. A dziś: czuje się Pani bezpiecznie, nic innego nie budzi obaw?',
      ],
      ['customer', 'Już bezpiecznie, nic innego. Niech Pana Bóg strzeże, złoty człowiek.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-154',
    messages: [
      ['customer', 'jak zmienić osobę uposażoną w polisie'],
      ['agent', 'Dzień dobry. Jak ma wyglądać podział świadczenia po zmianie?'],
      ['customer', 'wszystko dla córki'],
      ['agent', 'Wysyłam formularz zmiany, wystarczy złożyć podpis. Odpowiada taka droga?'],
      ['customer', 'Tak'],
      ['agent', 'Wysłałem.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'agree'],
  },
  {
    id: 'pl-szeroko-b-155',
    messages: [
      ['customer', 'nie wiem jak opłacić wniosek o dowód, terminal w urzędzie zepsuty'],
      ['agent', 'Mhm, słucham. Co pojawia się na ekranie terminala?'],
      ['customer', '"offline"'],
      ['agent', 'Można zapłacić przelewem albo w kasie na parterze. Kasa do 17.'],
      ['customer', 'zapłacone w kasie, mam kwit'],
      ['agent', 'Teraz numerek puszcza dalej?'],
      ['customer', 'nie puszcza, prosi o opłatę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'canDo'],
  },
  {
    id: 'pl-szeroko-b-156',
    messages: [
      ['customer', 'Czemu mam zajęte konto na 45 zł, skoro spłacono 60'],
      [
        'agent',
        'Konto zajęto, bo wpłata 60 zł przyszła tydzień po wysłaniu tytułu. Odwołuję zajęcie, dokument leci do banku. Czy coś uciekło mojej uwadze?',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
]
