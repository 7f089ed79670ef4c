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
  'reject.notMessages': 'To nie jest tablica JSON z wiadomościami o polach role, author, at i text',
  'reject.notAMessage': 'Wiadomość {number} nie ma pól role, author, at i text w wymaganej postaci',
  'reject.messageTime': 'Wiadomość {number} ma czas, którego nie da się odczytać',
  'reject.wrongWidth': 'Liczba komórek w wierszu: {cells, number}, w nagłówku: {columns, number}',
  'reject.notUtf8': 'Wiersz zawiera bajty, które nie są tekstem UTF-8; zapisz plik jako „CSV UTF-8”',
  'reject.openQuote': 'Cudzysłów (") otwiera się w tym wierszu i nigdzie się nie zamyka',
  'reject.textAfterQuote': 'Po zamykającym cudzysłowie (") jest jeszcze tekst',
  'reject.notAnObject': 'Linia nie jest obiektem JSON',
  'reject.tooDeep': 'Linia zagnieżdża wartości zbyt głęboko, by ją odczytać',
} as const satisfies Record<keyof typeof source, string>
