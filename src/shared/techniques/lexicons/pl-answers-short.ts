import type { TechniqueRule } from '../technique-rule.ts'
import { PL_UNSURE } from './pl-unclear.ts'

const FOR_NOW =
  '(na ten moment|na tę chwilę|na chwilę obecną|w tej chwili|na razie|póki co|chwilowo|obecnie|aktualnie|na teraz|w tym momencie)'

/** Polish: short answers to closure questions. */
export const PL_ANSWERS_SHORT: readonly TechniqueRule[] = [
  {
    id: 'pl.answer-for-now-nothing',
    finds: 'answer.allSet',
    form: 'statement',
    patterns: [
      `${FOR_NOW} ..1 (nic|niczego|nie|tyle|wszystko|dziękuję|dzięki|dziekuje|wystarczy|brak|żadn*|w porządku|mam wszystko)`,
      `(nic|niczego|tyle|wszystko|wystarczy|żadn*) ${FOR_NOW}`,
      '(nie będzie|nie ma|nie widzę|nie było|nie mam) ..2 (potrzeb*|konieczności|trzeba)',
      '(obejdzie się|obędzie się|zbędne|bez potrzeby|żadnej potrzeby)',
      '(nic|niczego) ..2 (do głowy|na myśl)',
      '^ [tak|no|nie|to|dobrze|ok|możemy|dziękuję|jasne] (kończymy|kończmy|zamykamy|zamykajmy|zamykaj|zamknij|rozłączam)',
      '(możesz|możecie|może <you>|można|proszę|śmiało|spokojnie) ..2 (zamknąć|zamykać|kończyć|zakończyć|odhaczyć)',
      '^ [to|no|tak|i] (koniec|komplet|całość) $',
      '^ [jestem|jesteśmy] (obsłużon*|zaopatrzon*|zaspokojon*|ugadan*)',
    ],
    unless: [
      `${FOR_NOW} ..1 (nie ..2 (wiem|działa|działają|widzę|mam jak|mogę|jestem|pomogło|widać|ma|dzieje))`,
      'nie ..1 (zamykać|zamykaj*|zamknij|kończ*|zamykam*)',
      '(prawie|jeszcze nie|to nie) ..2 (koniec|komplet|całość)',
    ],
    matches: [
      'na ten moment niczego',
      'Nie będzie takiej potrzeby.',
      'możesz zamknąć',
      'kończymy',
      'W tej chwili nic.',
    ],
    rejects: ['Na razie nie wiem.', 'Proszę nie zamykać, nie zamykajcie.', 'To nie komplet.'],
  },
  {
    id: 'pl.answer-as-it-should-be',
    finds: 'answer.allSet',
    form: 'statement',
    patterns: [
      '^ [tak|no|już|jest|całkiem|o wiele|dużo|znacznie|zdecydowanie|teraz|wszystko] (w porządku|lepiej|idealnie|git|płynnie|cicho|sucho|ciepło|czysto|równo|spokojnie|stabilnie|normalnie|szybciej|ciszej|cieplej|zrozumiałe|w całości|na miejscu|bez problemu) ($|teraz|dzięki|dziękuję|już)',
      '^ (tak|no|już|jest|całkiem|teraz|wszystko) (dobrze|ok|okej|gra|jasne) ($|teraz|dzięki|dziękuję|już)',
      '^ (teraz|już|dobra|ok) ..1 (rozumiem|wiem|łapię|kumam|kapuję|czaję|widzę|jasne|mam jasność)',
      '^ [już|dobra|tak|no] (rozumiem|wiem|łapię|kumam|kapuję|czaję) $',
      '(teraz|dziś) ..2 (się wyśpię|odetchnę|spokojnie|odpocznę|będę spać|zasnę)',
      '(wyśpię się|odetchnąłem|odetchnęłam|spadł mi kamień|ulga|co za ulga)',
      '^ [tak|no] [na|do|ze|we|w|po|u] (wszystkie|wszystkich|wszyscy|wszystkim|każdy|każda|każde|oba|obie|oboje) $$',
      '^ [tak|no|o] (dokładnie ten|dokładnie ta|dokładnie to|dokładnie takie|właśnie ten|właśnie ta|właśnie to|to ten|to ta|to to)',
      '(wiem|mam|rozumiem) ..1 wszystko',
      '^ no (nareszcie|wreszcie)',
      'nic ..2 nie przychodzi do głowy',
      '^ (w samej rzeczy|i to jak|i to jeszcze jak|no ba)',
    ],
    unlessSentence: PL_UNSURE,
    unless: [
      '(nie|mało|prawie|niezbyt|jeszcze|chyba|raczej) ..1 (w porządku|lepiej|dobrze|rozumiem|wiem|wszystk*|łapię|kumam|widzę)',
      '(wiem|rozumiem|widzę) ..1 że ..4 (nie|dalej|nadal)',
      '(lepiej|dobrze|okej|ok|jasne|w porządku|rozumiem|wiem) ale ..3',
    ],
    matches: ['w porządku', 'teraz rozumiem', 'Wszystkie!', 'o wiele lepiej'],
    rejects: ['Nie wiem.', 'Niezbyt dobrze.', 'Rozumiem, że dalej nic.', 'Wszystkie błędy wróciły.'],
  },
  {
    id: 'pl.answer-partly',
    finds: 'answer.unresolved',
    patterns: [
      '^ [no|tak] (prawie|częściowo|po części|w części|połowicznie|w połowie|nie całkiem|nie w pełni|z grubsza) $',
      '^ [no|tak] prawie wszyst*',
      '(jeszcze|wciąż|nadal|dalej) ..3 nie (może|mogą|mogę|możemy|mają|ma|działa|doszł*|dotarł*|dostał*|widzi|widzą|widać)',
      '(poza|oprócz|prócz|z wyjątkiem|wszystko oprócz|wszystko poza) <any> $$',
    ],
    unless: [
      'poza tym',
      '(nic|niczego) ..2 (poza|oprócz|prócz)',
      'jeszcze nie (wiem|mogę (powiedzieć|ocenić))',
      'nie (doszłam|doszedłem|dotarłem|dotarłam) ..1 (do|tam)',
    ],
    unlessSentence: ['(sprawdz*|zobacz*|zastanow*) ..3'],
    matches: ['Prawie.', 'niestety, nie całkiem', 'Jeszcze magazyn nie może wejść.', 'wszyscy oprócz kadr'],
    rejects: ['Prawie działa.', 'Nic poza tym.', 'Jeszcze nie wiem.'],
  },
]
