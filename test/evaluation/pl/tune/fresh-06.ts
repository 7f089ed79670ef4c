import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-086',
    messages: [
      ['note', 'Zgłoszenie od sąsiadki, pies szczeka, właściciel uprzedzony'],
      ['customer', 'ten pies szczeka dalej całe noce, nie śpię od tygodnia'],
      [
        'agent',
        'Tydzień bez snu daje w kość, rozumiem. Strażniczka Beata pójdzie tam dziś o 22, a jutro do południa powiadomię Panią, co zastała.',
      ],
      ['customer', 'oby'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform', 'note'],
  },
  {
    id: 'pl-fresh-088',
    messages: [
      ['customer', 'Dzien dobry, nie rozumiem tresc pisma, jestem z Białorus'],
      ['agent', 'Dzień dobry! Które zdanie sprawia Panu kłopot?'],
      ['customer', '"wezwanie do usuniecia brakow"'],
      [
        'agent',
        'To znaczy: proszę podpisać stronę 4. Może Pan podpisać u nas na miejscu lub przez profil zaufany.',
      ],
      ['customer', 'przyjde'],
      ['agent', 'Teraz już rozumie Pan to pismo?'],
      ['customer', 'teraz rozumiem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo'],
  },
  {
    id: 'pl-fresh-090',
    messages: [
      ['note', 'Po wymianie rozrusznika, prosić o opinię za miesiąc'],
      ['customer', 'autko po naprawie pali od strzału'],
      ['agent', 'Doskonale. W połowie lipca zatelefonuję do Pana z pytaniem, czy dalej tak pali.'],
      ['customer', 'nie ma sprawy, kłaniam się w pas, lepszego warsztatu nie znam i każdemu was polecam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp', 'note', 'advocate'],
  },
  {
    id: 'pl-fresh-092',
    messages: [
      ['customer', 'okna już nie przeciekają'],
      ['agent', 'Super, zamykam reklamację. Odezwę się jeszcze kiedyś, by zapytać, czy nadal jest sucho.'],
      ['customer', 'będę czekać'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp'],
  },
  {
    id: 'pl-fresh-094',
    messages: [
      ['customer', 'zostawiłem w waszym taksi laptopa'],
      ['agent', 'Oj, wiem, co Pan teraz czuje. Dokąd Pan jechał i gdzie Pan siedział?'],
      ['customer', 'z lotniska do Mokotowa, z tyłu'],
      ['agent', 'Kierowca Staszek go znalazł i przywiezie go Panu za 40 minut.'],
      ['customer', 'uff'],
      ['agent', 'Laptop jest już u Pana?'],
      ['customer', 'Jest. Jesteście wielcy, dziękuję z całego serca, tylko z wami będę jeździł!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'facts', 'advocate'],
  },
  {
    id: 'pl-fresh-096',
    messages: [
      ['customer', 'Z jakiego powodu odmówiliście mi karty kredytowej'],
      ['agent', 'Nie wolno nam podawać przyczyn odmowy.'],
      ['customer', 'nawet ogólnie?'],
      ['agent', 'Nawet ogólnie. Zechciałaby Pani dowiedzieć się czegoś innego?'],
      ['customer', 'nie, do widzenia'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-fresh-098',
    messages: [
      ['customer', 'prosze o anulowanie mandatu'],
      ['agent', 'Nie anuluję go, bo nie mam takich uprawnień.'],
      ['customer', 'a kto ma'],
      ['agent', 'Nikt u nas. Takie jest prawo.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-fresh-100',
    messages: [
      ['customer', 'płacę za ciszę nocną w pociągu a obok konduktorzy GRALI W KARTY do 3!!'],
      ['agent', 'Tak to jest w pociągach, ludzie rozmawiają. Nikt inny się nie skarżył.'],
      ['customer', 'to byli WASI ludzie'],
      ['agent', 'Z naszych raportów nic takiego nie wynika, więc proszę nas nie oskarżać.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
    heated: true,
  },
  {
    id: 'pl-fresh-102',
    messages: [
      ['customer', 'kto jest autorem tej decyzji'],
      ['agent', 'Pani kierownik, ale do niej proszę pisać samemu, ja w tym nie pośredniczę.'],
      ['customer', 'adres?'],
      ['agent', 'Jest na stronie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-fresh-104',
    messages: [
      ['customer', 'na reklamacje czekam od swiat'],
      ['agent', 'Ktoś od nas zadzwoni, jak skończymy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
]
