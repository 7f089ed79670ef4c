/** Number words in times, as they are inflected there. */
export const PL_NUMBERS: Readonly<Record<string, number>> = {
  jeden: 1,
  jedna: 1,
  jedną: 1,
  jednego: 1,
  jednej: 1,
  jedno: 1,
  pierwszej: 1,
  pierwsza: 1,
  dwa: 2,
  dwie: 2,
  dwóch: 2,
  dwoma: 2,
  drugiej: 2,
  druga: 2,
  trzy: 3,
  trzech: 3,
  trzeciej: 3,
  cztery: 4,
  czterech: 4,
  czwartej: 4,
  pięć: 5,
  pięciu: 5,
  piątej: 5,
  sześć: 6,
  sześciu: 6,
  szóstej: 6,
  siedem: 7,
  siedmiu: 7,
  siódmej: 7,
  osiem: 8,
  ośmiu: 8,
  ósmej: 8,
  dziewięć: 9,
  dziewięciu: 9,
  dziewiątej: 9,
  dziesięć: 10,
  dziesięciu: 10,
  dziesiątej: 10,
  jedenaście: 11,
  jedenastu: 11,
  jedenastej: 11,
  dwanaście: 12,
  dwunastu: 12,
  dwunastej: 12,
  trzynastej: 13,
  czternaście: 14,
  czternastu: 14,
  czternastej: 14,
  piętnaście: 15,
  piętnastu: 15,
  piętnastej: 15,
  szesnastej: 16,
  siedemnastej: 17,
  osiemnastej: 18,
  dziewiętnastej: 19,
  dwadzieścia: 20,
  dwudziestu: 20,
  dwudziestej: 20,
  trzydzieści: 30,
  trzydziestu: 30,
  czterdzieści: 40,
  pięćdziesiąt: 50,
  sześćdziesiąt: 60,
  parę: 2,
  kilka: 3,
  kilku: 3,
}

export const PL_MONTHS: Readonly<Record<string, number>> = {
  stycznia: 1,
  styczniu: 1,
  styczeń: 1,
  lutego: 2,
  lutym: 2,
  luty: 2,
  marca: 3,
  marcu: 3,
  marzec: 3,
  kwietnia: 4,
  kwietniu: 4,
  kwiecień: 4,
  maja: 5,
  maju: 5,
  maj: 5,
  czerwca: 6,
  czerwcu: 6,
  czerwiec: 6,
  lipca: 7,
  lipcu: 7,
  lipiec: 7,
  sierpnia: 8,
  sierpniu: 8,
  sierpień: 8,
  września: 9,
  wrześniu: 9,
  wrzesień: 9,
  października: 10,
  październiku: 10,
  październik: 10,
  listopada: 11,
  listopadzie: 11,
  listopad: 11,
  grudnia: 12,
  grudniu: 12,
  grudzień: 12,
}

/** None of them is an English word, with or without diacritics. */
export const PL_FUNCTION_WORDS: readonly string[] = `
ale mam mi co po ze pan nam tam tu ta ją ich bo niż niech dobrze zaraz będę będziemy został została
zostało sama oraz prosto rano wtedy nic nikt znowu wreszcie kocham polecam paczka zamówienie rachunek
faktura sprawa umowa lub albo dlatego nie się jest że czy jak już mnie tak dla przez przy proszę dzień
dobry dziękuję dzięki pani pana panu państwa państwo tego tej tym był była było być są będzie może mogę
możemy można jeszcze tylko teraz kiedy gdzie dlaczego który która które ponieważ żeby bardzo od za na coś
wszystko działa dalej nadal przepraszam jutro dzisiaj dziś ktoś jestem mamy moja mój nasz nasza czyli
więc gdy jeśli bez przed także też jednak tutaj cześć wam poniedziałek wtorek środę czwartek piątek
sobotę niedzielę pomiędzy między oddzwonię zadzwonię wyślę odezwę znać zgłaszam wciąż dwa trzy jedno
jeden dziękuje dzieki dziekuje prosze moze moge wszystkie pracuje działają udało pomogło przyszło
przyszedł przyszła dotarło doszło jasne świetnie dobra okej rozumiem chwilę chwila momencik zwrot konto
fakturę fakturze paczkę przesyłka kurier sklep wasz wasza wasze waszej nasze naszej mną nami nas kiedyś
zawsze nigdy trochę bardziej mniej więcej lepiej gorzej szybciej wolno chcę chciałem chciałam chciałbym
chciałabym poproszę potrzebuję mieć zrobić sprawdzić wysłać jesteście jesteś możecie macie masz mają będą
zostały skąd jaki jaka jakie którą którego której czego czym kogo komu niestety oczywiście właśnie
właściwie raczej chyba pewnie akurat dopiero ledwo zamiast podczas przecież mimo około według oprócz nade
nad obok przeciwko wobec znów`
  .trim()
  .split(/\s+/)

export const PL_CATCH_ALL_CATEGORIES: readonly string[] = [
  'inne',
  'inny',
  'inna',
  'pozostałe',
  'różne',
  'ogólne',
  'ogólna',
  'brak',
  'bez kategorii',
  'nieokreślone',
  'nieznane',
  'do ustalenia',
  'nie dotyczy',
  'n/d',
]
