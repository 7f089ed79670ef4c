import type { errors as source } from '../en/errors.ts'

export const errors = {
  'error.title': 'To się nie udało',
  'error.where.row': 'wiersz {row}',
  'error.where.column': 'kolumna {column}',
  'error.where.file': 'plik {file}',
  'error.internal': 'W Closewell wystąpił błąd. Spróbuj ponownie; szczegóły są w dzienniku programu.',
  'error.invalidInput': 'Closewell nie rozumie tego polecenia. Sprawdź wpisane dane.',
  'error.cancelled': 'Anulowano.',
  'error.busy': 'Trwa jeszcze inny import lub zmiana. Poczekaj, aż się skończy, i spróbuj ponownie.',
  'error.notFound': 'Tego już tu nie ma. Mogło zostać cofnięte albo zastąpione przez import.',
  'error.fileUnreadable':
    'Nie da się odczytać pliku. Sprawdź, czy nadal tam jest i czy wolno Ci go otworzyć.',
  'error.fileEmpty': 'Plik jest pusty. Wyeksportuj go z helpdesku jeszcze raz.',
  'error.notRecognised':
    'Closewell nie rozpoznaje tego pliku. Potrzebny jest wiersz nagłówka z co najmniej case_id, status i opened_at albo NDJSON z tymi nazwami.',
  'error.notUtf8': 'Plik nie jest zapisany w UTF-8. Zapisz go jako „CSV UTF-8” i zaimportuj ponownie.',
  'error.malformedFile':
    'Struktura pliku jest uszkodzona, więc nie da się go odczytać do końca. Wyeksportuj go jeszcze raz.',
  'error.passwordProtected': 'Plik jest chroniony hasłem. Usuń hasło i zaimportuj go ponownie.',
  'error.webPage':
    'To jest strona internetowa, nie eksport. Prawdopodobnie zapisano stronę logowania; zaloguj się i wyeksportuj jeszcze raz.',
  'error.unsafeArchive':
    'Archiwum nie zostało otwarte, bo mogłoby wyrządzić szkodę. Jeśli pochodzi z helpdesku, rozpakuj je i zaimportuj same pliki.',
  'error.tooLarge':
    'Plik jest zbyt duży, by odczytać go w całości. Wyeksportuj krótszy okres albo użyj formatu CSV.',
  'error.notAMapping': 'Ten plik nie jest zapisanym mapowaniem Closewell.',
  'error.needsAnswer':
    'W tym pliku jest coś, co możesz rozstrzygnąć tylko Ty. Wybierz go na stronie Importy i odpowiedz na pytania; zapisz mapowanie na następny raz.',
  'error.phraseTaken': 'Zespół ma już to sformułowanie.',
  'error.conflict': 'Ta rozmowa została w międzyczasie zmieniona gdzie indziej. Wczytaj ją ponownie.',
  'error.printFailed':
    'Nie udało się wydrukować. Sprawdź, czy drukarka jest ustawiona, albo zapisz jako PDF.',
  'error.nameTaken': 'Ta nazwa jest już zajęta. Wybierz inną.',
  'error.diskFull': 'Dysk jest pełny. Zwolnij miejsce i spróbuj ponownie.',
  'error.workspaceNewer': 'Obszar roboczy zapisała nowsza wersja Closewell. Zainstaluj aktualną wersję.',
  'error.workspaceHeld': 'Obszaru roboczego używa inny program. Zamknij go i spróbuj ponownie.',
  'error.workspaceDamaged': 'Obszar roboczy jest uszkodzony. Przywróć ostatnią kopię zapasową.',
  'error.alreadyUndone': 'Ten import już cofnięto.',
  'error.writeFailed':
    'Nie udało się zapisać pliku. Sprawdź folder i to, czy plik nie jest otwarty gdzie indziej.',
  'error.placeTaken':
    'Niczego nie zapisano: w tym miejscu przepadłby inny plik lub folder albo sam obszar roboczy. Wybierz inny folder, najlepiej pusty.',
  'error.personalDataFound':
    'Eksport zatrzymano, bo zawiera coś, co wygląda na dane klienta. Niczego nie zapisano.',
} as const satisfies Record<keyof typeof source, string>
