import type { rejects as source } from '../en/rejects.ts'

export const rejects = {
  'reject.blank': 'Puste, a każda sprawa tego potrzebuje',
  'reject.missing': 'Brakuje, a każda sprawa tego potrzebuje',
  'reject.notAmong': 'Nie należy do: {choices}',
  'reject.notTrueOrFalse': 'Ani true, ani false',
  'reject.notAWholeNumber': 'To nie jest liczba całkowita od 0 do {max, number}',
  'reject.notAnInstant': 'To nie jest data z godziną, taka jak 2026-03-29T14:05:00Z',
  'reject.noSuchTime': 'Nie ma takiej daty lub godziny',
  'reject.noSuchOffset': 'Nie ma takiego przesunięcia względem UTC',
  'reject.noOffset': 'Brak przesunięcia względem UTC; podaj, w jakiej strefie są te czasy',
  'reject.dateOrderUnknown':
    'Może to być dzień/miesiąc albo miesiąc/dzień; podaj, co w tej kolumnie jest pierwsze',
  'reject.relativeTime': 'Mówi, jak dawno, ale nie kiedy; wyeksportuj to jako datę z godziną',
  'reject.timeWithoutDate': 'Godzina bez daty',
  'reject.unknownZone':
    'Strefa czasowa podana literami, które mogą oznaczać kilka stref; wyeksportuj czas z przesunięciem względem UTC',
  'reject.notATalk': 'Ani tablica JSON z wiadomościami, ani rozmowa, którą da się podzielić na wypowiedzi',
  'reject.noSuchCase':
    'Sprawy, do której należy, nie ma ani w tych plikach, ani w obszarze roboczym; najpierw zaimportuj sprawy',
  'reject.notMessages': 'To nie jest tablica JSON z wiadomościami o polach role, author, at i text',
  'reject.notAMessage': 'Wiadomość {number} nie ma pól role, author, at i text w wymaganej postaci',
  'reject.messageTime': 'Wiadomość {number} ma czas, którego nie da się odczytać',
  'reject.wrongWidth': 'Liczba komórek w wierszu: {cells, number}, w nagłówku: {columns, number}',
  'reject.notUtf8': 'Wiersz zawiera bajty, które nie są tekstem UTF-8; zapisz plik jako „CSV UTF-8”',
  'reject.openQuote': 'Cudzysłów (") otwiera się w tym wierszu i nigdzie się nie zamyka',
  'reject.textAfterQuote': 'Po zamykającym cudzysłowie (") jest jeszcze tekst',
  'reject.notAnObject': 'Rekord nie jest obiektem JSON',
  'reject.tooDeep': 'Rekord zagnieżdża wartości zbyt głęboko, by ją odczytać',
  'reject.numberOutOfRange': 'Rekord zawiera liczbę {number}, zbyt dużą lub zbyt małą, by ją odczytać',
  'reject.nulBytes': 'Wiersz zawiera bajty NUL, jak pliki ucięte lub uszkodzone podczas zapisu',
  'reject.tooManyCells':
    'Liczba komórek w wierszu: {cells, number}; więcej niż {max, number} nie jest wczytywane',
  'reject.tooLong': 'Wiersz jest dłuższy niż {megabytes, number} MB',
  'reject.badCellReference': 'Komórka lub wiersz ma niemożliwe położenie: {reference}',
  'reject.noSharedText': 'Komórka wskazuje tekst {index}, którego w skoroszycie nie ma',
} as const satisfies Record<keyof typeof source, string>
