import type { ClosureRule } from '../lexicon.ts'

/** Polish: is it solved? */
export const PL_SOLVED_RULES: readonly ClosureRule[] = [
  {
    id: 'pl.is-solved',
    technique: 'closure.solved',
    form: 'order',
    needs: 'answer',
    patterns: [
      'czy ..4 <case> ..4 <solved>',
      'czy ..2 (jest|są|został*|mamy) ..4 <solved>',
      'czy ..4 <case> ..2 (zniknął|zniknęł*|ustąpił*|przestał*|minął|minęł*)',
    ],
    unless: [
      'czy ..4 (może|mogę|można|kiedy|chce) ..4 <solved>',
      'czy ..2 (coś|cokolwiek|jakaś|jakieś|któraś|jakiś)',
    ],
    matches: [
      'Czy problem został rozwiązany?',
      'czy sprawa jest juz zalatwiona',
      'Czy wszystko zostało wyjaśnione?',
    ],
    rejects: [
      'Proszę o informację, czy problem został rozwiązany.',
      'Problem został rozwiązany.',
      'Kiedy sprawa będzie załatwiona?',
      'Mam nadzieję, że problem jest rozwiązany.',
    ],
  },
  {
    id: 'pl.did-we-solve',
    technique: 'closure.solved',
    form: 'order',
    needs: 'nothing',
    patterns: [
      'czy ..3 (udało|udalo) ..4 <to-solve>',
      'czy ..2 (zdołał*|zdołaliśmy) ..3 <to-solve>',
      'czy ..3 (to|ta|te|nasz*|moj*|mój|odpowied*|wyjaśnieni*|rozwiązani*|restart*|rada|porada) ..3 <solved-past>',
      'czy (rozwiązaliśmy|rozwiązałem|rozwiązałam|wyjaśniliśmy|wyjaśniłem|wyjaśniłam|odpowiedziałem|odpowiedziałam|odpowiedzieliśmy|załatwiliśmy|pomogłem|pomogłam|pomogliśmy|rozwiałem|rozwiałam|rozwialiśmy)',
      'czy ..3 (uważa|sądzi|czuje|ma <pan> poczucie|zdaniem) ..8 (<solved>|<to-solve>|rozwiązaliśmy|rozwiązał*)',
      'czy ..2 (uzyskał*|otrzymał*|dostał*|znalazł*) ..2 (odpowiedź|odpowiedzi|wszystkie|wszystko|pomoc)',
      'czy (pomogło|zadziałało)',
      'czy ..4 (odpowiedź|pomoc|wskazówki|wyjaśnienie|informacje|rada) ..2 (pomocna|pomocne|pomocny|przydatna|przydatne|wystarczająca|wystarczające|jasna|jasne)',
      'czy to (wyczerpuje|zamyka) (temat|sprawę|pytania)',
    ],
    unless: ['czy ..3 (ktoś|kurier|sprzedawca|serwisant) ..3 <solved-past>'],
    matches: [
      'Czy udało nam się rozwiązać problem?',
      'Czy odpowiedziałam na wszystkie pytania?',
      'czy to pomoglo',
      'Czy ta odpowiedź wyjaśnia sprawę?',
    ],
    rejects: ['Udało nam się rozwiązać problem.', 'Czy mogę to wyjaśnić jutro?', 'To rozwiązało problem.'],
  },
  {
    id: 'pl.satisfied',
    technique: 'closure.solved',
    form: 'order',
    needs: 'told',
    patterns: [
      'czy ..4 (zadowolon*|usatysfakcjonowan*) ..2 (z|ze|takim|tym|$)',
      'czy ..4 rozwiązani* ..3 (satysfakcjon*|zadowala*|zadowalaj*|odpowiada|wystarcza)',
    ],
    unless: [
      'czy ..3 (byłby|byłaby|był|będzie|byliby) ..3 (zadowolon*|satysf*)',
      'czy takie ..3 (odpowiada|satysfakcj*)',
    ],
    matches: ['Czy jest Pani zadowolona z rozwiązania?', 'Czy to rozwiązanie Pana satysfakcjonuje?'],
    rejects: ['Czy byłaby Pani zadowolona z bonu?', 'Jest Pani zadowolona z rozwiązania.'],
  },
  {
    id: 'pl.works-now',
    technique: 'closure.solved',
    form: 'order',
    needs: 'told',
    patterns: [
      'czy ..5 (działa|działają|dziala|funkcjonuje|funkcjonują) ..3 (już|teraz|prawidłowo|poprawnie|normalnie|dobrze|jak należy|bez zarzutu)',
      'czy ..4 (już|teraz) ..4 (działa|działają|funkcjonuje|widać|widzi|w porządku|dobrze|lepiej|ok|jasne)',
      'czy (wszystko|wszystkie) ..3 (w porządku|ok|okej|jasne|działa|gra|dobrze|zrozumiałe)',
      'czy ..3 (udało|udaje) się [już|teraz|panu|pani|państwu] ..2 (zalogować|połączyć|uruchomić|otworzyć|odebrać|pobrać|zapłacić|zresetować|odblokować|włączyć)',
      'czy ..3 (otrzymał*|dostał*|dotarł*|doszedł|doszła|doszło|przyszedł|przyszła|przyszło|widzi) ..4 (potwierdzeni*|mail*|e mail*|wiadomoś*|link*|kod*|sms*|plik*|dokument*|faktur*|etykiet*|hasł*|go|ją|je)',
      'czy ..3 (mail|e mail|wiadomość|link|kod|sms|potwierdzenie|plik|dokument|faktura|etykieta|hasło) ..3 (dotarł*|doszedł|doszła|doszło|przyszedł|przyszła|przyszło)',
      'czy ..4 (problem|błąd|usterka|kłopot) ..2 (nadal|wciąż|dalej|jeszcze) ..2 (występuje|się pojawia|jest|istnieje|trwa)',
      'czy ..3 (nadal|wciąż|dalej|jeszcze) ..3 (występuje|pojawia się|się pojawia)',
    ],
    unless: [
      'czy ..3 (otrzymał*|dostał*) ..2 (jakieś|jakiekolwiek|jakąś|jakiś)',
      'czy ..4 (może|mógłby) ..2 (podać|przesłać|wysłać|potwierdzić)',
    ],
    matches: ['Czy otrzymał Pan potwierdzenie?', 'Czy udało się zalogować?', 'Czy błąd nadal występuje?'],
    rejects: [
      'Karta działa już prawidłowo.',
      'Czy otrzymała Pani jakieś potwierdzenie?',
      'Jaki telefon działa u Pana?',
    ],
  },
  {
    id: 'pl.works-now-short',
    technique: 'closure.solved',
    form: 'mark',
    needs: 'told',
    patterns: [
      '^ [i|to|a|no] [teraz|już|wszystko] (działa|pomogło|zadziałało|rozwiązane|załatwione|naprawione|lepiej) [już|teraz] ($|<pan>|prawidłowo|poprawnie)',
      '^ [i|to|a] udało się ($|<pan>|zalogować|rozwiązać)',
      '^ wszystko (w porządku|jasne|gra|ok|działa|dobrze) $',
      '^ (problem|sprawa|wszystko) [już|jest|został|została|zostało] (rozwiązan*|załatwion*|wyjaśnion*|naprawion*)',
      '^ (otrzymał*|dostał*) <pan> [już|może|ten|tę] (potwierdzeni*|mail*|wiadomoś*|link*|kod*|sms*)',
    ],
    matches: ['Wszystko w porządku?', 'Wszystko gra?'],
    rejects: ['Teraz działa.', 'Kto to rozwiąże?'],
  },
]
