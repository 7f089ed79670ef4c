import type { TechniqueRule } from '../technique-rule.ts'

/** The customer has yet to look, to think or to see. */
export const PL_UNSURE: readonly string[] = [
  '(zobaczymy|zobaczę|okaże|zobaczy się|się zobaczy|może później|może kiedyś|zastanowi*|zastanawi*|pomyślę|przemyślę|porozmawiam|pogadam|skonsultuję|dopiero|ewentualnie|testuję|potestuję|zajrzę|zerknę|popatrzę|obejrzę|namyślę|zaraz|waham|zależy|niebawem|sprawdzę|sprawdzimy|sprawdzam|przetestuję|poczekam|zaczekam|czekam|średnio)',
  '^ [no|a|ok|już|proszę] (moment|momencik|chwila|chwilę|chwilkę|chwileczkę|sekundę|sekunda|minutkę|jedną chwilę)',
  '(jeszcze|na razie) nie ..1 (<did-remedy>|mogłem|mogłam|miałem|miałam|byłem|byłam|zdążył*|doszedłem|doszłam)',
  '(spróbuję|spróbujemy|wypróbuję|pojeżdżę|poużywam|ponoszę|pogram|posłucham) ..2',
  '(najpierw|wpierw|nie teraz|przeczytam|poczytam|przejrzę|zapoznam|przeanalizuję|przetrawię|przetrawić) ..1',
  '(muszę|musimy) ..1 (się|jeszcze|to|najpierw|z)',
  '(trudno|ciężko) ..2 (powiedzieć|ocenić|stwierdzić|wyczuć)',
  'nie ..1 (wiem|jestem pew*|mam pojęcia|sprawdz*|próbował*|testował*|zaglądał*|patrzył*|odpalał*|włączał*|otwierał*)',
  '(muszę|musimy|trzeba|musiałabym|musiałbym|będę musiał*) ..3 (pomyśleć|sprawdzić|zobaczyć|przetestować|zapytać|zastanowić|pogadać|przespać|doczytać|poczekać|dopytać|spytać|porozmawiać|poczytać|przeczytać|przemyśleć|podejść|wrócić)',
  '(dam|damy|odezwę|napiszę|odpiszę) ..2 (znać|się|jutro|później|wieczorem|jak)',
  'nie (powiem|umiem powiedzieć|potrafię powiedzieć|odpowiem) ..1',
  '(nie mam|brak|bez) ..2 (teraz|dostępu|komputera|laptopa|przy sobie|jak sprawdzić)',
  '(nie jestem|jestem) ..1 (teraz|akurat|jeszcze|w domu|w pracy|w sklepie|w mieście|za kierownicą|w aucie|w samochodzie|w szkole|poza domem|przy komputerze|w drodze|na spotkaniu|w trasie)',
]

/** Polish: an answer to closure that tells nothing yet. */
export const PL_UNCLEAR: readonly TechniqueRule[] = [
  {
    id: 'pl.answer-unclear',
    finds: 'answer.unclear',
    patterns: [
      ...PL_UNSURE,
      '(jeszcze|na razie) nie wiem',
      'okaże się',
      '^ (hm|hmm|hmmm|yyy|eee) $$',
      '^ [no] (cóż|trudno|szkoda|aha|mhm) $$',
    ],
    unless: [
      '(nie|już) (czekam|zastanawiam)',
      '(ten|tym|obecny) moment*',
      '(tę|tej|obecną) chwil*',
      'muszę ..1 (przyznać|powiedzieć)',
      'nie wiem ..1 (skąd|kto|jak|gdzie|czemu|dlaczego|kiedy|ile|co)',
      '(dam|damy) (sobie|se|radę)',
    ],
    unlessSentence: [
      '(to|już) (wszystko|tyle)',
      '(nic|niczego) ..1 (więcej|innego)',
      '^ [no] nie (dziękuję|dziekuje|dzięki|dzieki|to|nie|mam pytań|potrzeb*|trzeba|już)',
      '^ [no|raczej|chyba|już] nie $',
      '(działa|działają|pomogło|udało) ..2 (już|super|świetnie|dziękuję|dzięki|idealnie|pięknie)',
    ],
    matches: [
      'Trudno mi powiedzieć.',
      'jeszcze nie wiem',
      'Nie wiem, okaże się jutro',
      'zaraz sprawdzę, dzięki',
    ],
    rejects: ['Nie, to wszystko.', 'Wiem, dziękuję.', 'Nie, dziękuję, poczekam.', 'Nie wiem, gdzie to jest.'],
  },
]
