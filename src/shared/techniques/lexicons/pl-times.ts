import type { TechniqueRule } from '../technique-rule.ts'

const PERIOD = '(w ciągu|w przeciągu|za|do|w czasie|po|w|co|przez|maksymalnie|około|ok)'
const NUMBER =
  '(#|jeden|jedną|jednego|jednej|dwa|dwie|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu|dziesięć|dziesięciu|dwanaście|dwunastu|czternaście|czternastu|piętnaście|piętnastu|dwadzieścia|dwudziestu|trzydzieści|trzydziestu|czterdzieści|parę|kilka|kilku)'
const HOUR =
  '(#|pierwszej|drugiej|trzeciej|czwartej|piątej|szóstej|siódmej|ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej|trzynastej|czternastej|piętnastej|szesnastej|siedemnastej|osiemnastej|dziewiętnastej|dwudziestej)'
const MONTH =
  '(stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)'
const NOT_A_TIME = '(zł|złotych|pln|euro|procent|sztuk|sztuki|osób|gb|mb|kg|km|cm)'

const within = (
  unit: 'minute' | 'hour' | 'day' | 'week' | 'month',
  words: string,
  example: string,
): TechniqueRule => ({
  id: `pl.time-within-${unit}`,
  finds: 'time',
  time: { kind: 'within', unit },
  patterns: [
    `${PERIOD} [najbliższych|najbliższej|kolejnych|następnych|maksymalnie|około] [${NUMBER}] [do] [${NUMBER}] ${words}`,
  ],
  matches: [example],
  rejects: ['Wkrótce.', 'Niebawem wrócimy.'],
})

const weekday = (day: number, name: string, words: string, example: string): TechniqueRule => ({
  id: `pl.time-${name}`,
  finds: 'time',
  time: { kind: 'weekday', weekday: day },
  patterns: [words],
  matches: [example],
  rejects: ['Wkrótce się odezwę.'],
})

/** Polish: points and spans of time. "Soon" is none. */
export const PL_TIMES: readonly TechniqueRule[] = [
  within('minute', '(minut|minuty|minutę|minutach|min|kwadrans)', 'Zadzwonię w ciągu 30 minut.'),
  within('hour', '(godzin|godziny|godzinę|godzinie|godzinach|h|godz)', 'W ciągu dwóch godzin.'),
  within('day', '(dni|dnia|dniach|doby|dobę|dób|dobie)', 'za trzy dni'),
  within('week', '(tygodni|tygodnie|tydzień|tygodnia|tygodniach|tygodniu)', 'Za tydzień.'),
  within('month', '(miesiąc|miesiące|miesięcy|miesiąca|miesiącu|miesiącach)', 'za miesiac'),
  {
    id: 'pl.time-within-workday',
    finds: 'time',
    time: { kind: 'within', unit: 'workday' },
    patterns: [
      `[${PERIOD}] [najbliższych|kolejnych|maksymalnie] ${NUMBER} [do] [${NUMBER}] (dni|dnia|dniach|dzień) (roboczych|roboczy|roboczego)`,
      '[w ciągu] dnia roboczego',
    ],
    matches: ['W ciągu 3 dni roboczych.'],
    rejects: ['W dni robocze pracujemy do późna.'],
  },
  {
    id: 'pl.time-quarter',
    finds: 'time',
    time: { kind: 'within', unit: 'month', count: 3 },
    patterns: ['za kwartał', 'po kwartale'],
    matches: ['Za kwartał.'],
    rejects: ['Raport kwartalny.'],
  },
  {
    id: 'pl.time-half-year',
    finds: 'time',
    time: { kind: 'within', unit: 'month', count: 6 },
    patterns: ['(za|po) pół roku'],
    matches: ['Za pół roku.'],
    rejects: ['Pół roku temu.'],
  },
  {
    id: 'pl.time-half-hour',
    finds: 'time',
    time: { kind: 'within', unit: 'minute', count: 30 },
    patterns: ['(za|do|w ciągu|co) pół (godziny|godzinki)'],
    matches: ['za pol godziny'],
    rejects: ['pół paczki'],
  },
  {
    id: 'pl.time-today',
    finds: 'time',
    time: { kind: 'day', offset: 0 },
    patterns: ['(dziś|dzisiaj|dzis|dzisiejsz*)', 'do końca dnia', '(do|przed) wieczora'],
    unless: ['(dzień|na|od|już) (dziś|dzisiaj) ..1 (wszystko|tyle)', '(na|do) dzisiejsz*'],
    matches: ['Jeszcze dziś.', 'do konca dnia'],
    rejects: ['To na dziś wszystko.', 'Kiedyś.'],
  },
  {
    id: 'pl.time-tomorrow',
    finds: 'time',
    time: { kind: 'day', offset: 1 },
    patterns: ['(jutro|jutra|jutrzejsz*)'],
    matches: ['do jutra'],
    rejects: ['Pojutrze.'],
  },
  {
    id: 'pl.time-day-after',
    finds: 'time',
    time: { kind: 'day', offset: 2 },
    patterns: ['pojutrze'],
    matches: ['Pojutrze rano.'],
    rejects: ['Jutro.'],
  },
  weekday(
    1,
    'monday',
    '(do|w|na|przed|od|po) ..1 (poniedziałek|poniedziałku|poniedziałkiem|poniedziałkow*)',
    'w poniedziałek',
  ),
  weekday(2, 'tuesday', '(do|we|w|na|przed|od|po) ..1 (wtorek|wtorku|wtorkiem|wtorkow*)', 'do wtorku'),
  weekday(3, 'wednesday', '(do|w|we|na|przed|od|po) ..1 (środę|środy|środą|środow*)', 'w srode'),
  weekday(4, 'thursday', '(do|w|na|przed|od|po) ..1 (czwartek|czwartku|czwartkiem|czwartkow*)', 'w czwartek'),
  weekday(5, 'friday', '(do|w|na|przed|od|po) ..1 (piątek|piątku|piątkiem|piątkow*)', 'najpóźniej do piątku'),
  weekday(6, 'saturday', '(do|w|na|przed|od|po) ..1 (sobotę|soboty|sobotą|sobotni*)', 'w sobotę'),
  weekday(7, 'sunday', '(do|w|na|przed|od|po) ..1 (niedzielę|niedzieli|niedzielą|niedzieln*)', 'w niedzielę'),
  {
    id: 'pl.time-this-week',
    finds: 'time',
    time: { kind: 'week', offset: 0 },
    patterns: [
      'w tym tygodniu',
      'do końca [tego] tygodnia',
      'z końcem tygodnia',
      'pod koniec tygodnia',
      '(do|przed|po|w) (weekendu|weekendem|weekendzie|weekend)',
    ],
    matches: ['Do końca tygodnia.'],
    rejects: ['W zeszłym miesiącu.'],
  },
  {
    id: 'pl.time-next-week',
    finds: 'time',
    time: { kind: 'week', offset: 1 },
    patterns: ['(w|do) ..1 (przyszłym|następnym|kolejnym|przyszłego|następnego) (tygodniu|tygodnia)'],
    matches: ['W przyszłym tygodniu.'],
    rejects: ['W tym tygodniu.'],
  },
  {
    id: 'pl.time-this-month',
    finds: 'time',
    time: { kind: 'month', offset: 0 },
    patterns: [
      'w tym miesiącu',
      '(do końca|z końcem|pod koniec) [tego] miesiąca',
      '(do|przed|po) (świąt|świętami|świętach|wigilii|wigilią|nowego roku|nowym rokiem)',
    ],
    matches: ['Do końca miesiąca.'],
    rejects: ['Co miesiąc.'],
  },
  {
    id: 'pl.time-next-month',
    finds: 'time',
    time: { kind: 'month', offset: 1 },
    patterns: ['(w|do) ..1 (przyszłym|następnym|kolejnym) miesiącu'],
    matches: ['w przyszlym miesiacu'],
    rejects: ['W tym miesiącu.'],
  },
  {
    id: 'pl.time-clock',
    finds: 'time',
    time: { kind: 'clock' },
    patterns: [
      `(o|do|po|przed|około|ok|od|między|pomiędzy|godz|godzinie|godziny|godziną) [godz|godzinie|godziny|godziną] ${HOUR}`,
      '(przed|między|pomiędzy|nad|po|koło|około) (pierwszą|drugą|trzecią|czwartą|piątą|szóstą|siódmą|ósmą|dziewiątą|dziesiątą|jedenastą|dwunastą|trzynastą|czternastą|piętnastą|szesnastą|siedemnastą|osiemnastą|dziewiętnastą|dwudziestą)',
      `(koło|około|przed|po) ${HOUR}`,
      '(koło|około) południa',
      '(w południe|w nocy|nad ranem|z samego rana|z rana|popołudniu|o brzasku|w porze obiadu)',
      '(o wpół do|kwadrans po|kwadrans przed|wpół do) ..1',
      '(poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|dziś|jutro) [na] [godzina|godz] (siódma|ósma|dziewiąta|dziesiąta|jedenasta|dwunasta|trzynasta|czternasta|piętnasta|szesnasta|siedemnasta|osiemnasta)',
      '(co|codziennie) ..1 (godzinę|godziny|dzień|rano|wieczór|wieczorem)',
      'codziennie',
      '(do|w|przed|po) (południa|południe|południem|południu)',
      '(o świcie|o północy|przed północą|do północy|przed obiadem|po obiedzie|przed śniadaniem|po śniadaniu|przed otwarciem|przed zamknięciem)',
      '(rano|wieczorem)',
    ],
    unless: [
      `(o|do|po|przed|od) [#] # ${NOT_A_TIME}`,
      `(o|do|po|od) # (${MONTH}|dni|godzin|minut|lat|raz|razy)`,
    ],
    matches: ['o 15:30', 'do godziny siedemnastej', 'Jutro przed południem.'],
    rejects: ['Do 300 zł zwracamy od razu.', 'o 5 procent'],
  },
  {
    id: 'pl.time-date',
    finds: 'time',
    time: { kind: 'date' },
    patterns: [
      `# ${MONTH}`,
      '(do|dnia|w dniu|od) # # #',
      `(od|do) [końca|początku|połowy] ${MONTH}`,
      '(w|na początku|pod koniec) (styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu)',
    ],
    unless: [
      'w (styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu) (zeszłego|ubiegłego|tamtego|poprzedniego)',
      `od ${MONTH} (jest|był*|nie|mam|ma|brak*|idą|wisi|stoi)`,
    ],
    matches: ['do 12 marca', 'dnia 12.03.2026'],
    rejects: ['w marcu zeszłego roku', '12 sztuk'],
  },
]
