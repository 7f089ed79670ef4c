import type { imports as source } from '../en/imports.ts'

export const imports = {
  'imports.title': 'Importy',
  'imports.lead':
    'Wczytaj eksport spraw z helpdesku. Ponowny import nowszego eksportu aktualizuje zawarte w nim sprawy.',
  'imports.drop.title': 'Upuść eksport z helpdesku w dowolnym miejscu',
  'imports.drop.text':
    'CSV, Excel, JSON, XML lub ZIP, jeden plik albo kilka powiązanych. Pliki są tylko czytane, nigdy zmieniane.',
  'imports.drop.notAFile': 'To nie jest plik z tego komputera. Upuść plik albo go wybierz.',
  'imports.choose': 'Wybierz pliki …',
  'imports.chooseAnother': 'Wybierz inne pliki',
  'imports.timeZone': 'Strefa czasowa dla czasów bez przesunięcia',
  'imports.timeZone.help':
    'Tylko dla plików, w których czasy nie mają Z ani przesunięcia. Bez niej wiersze z takimi czasami są odrzucane.',
  'imports.timeZone.none': 'Czasy w pliku mają przesunięcie',
  'imports.asOf': 'Stan danych na (opcjonalnie)',
  'imports.asOf.help':
    'Chwila, w której powstał eksport. Według zegara strefy {timeZone}. Gdy puste, brany jest najnowszy czas z pliku.',
  'imports.sample': 'Dane przykładowe zostaną usunięte, gdy tylko wczytają się Twoje sprawy.',
  'imports.start': 'Importuj',
  'imports.progress.title': 'Importowanie {file}',
  'imports.progress.inspecting': 'Przeglądanie wierszy',
  'imports.progress.reading': 'Czytanie wierszy',
  'imports.progress.updating': 'Aktualizowanie spraw',
  'imports.progress.saving': 'Zapisywanie',
  'imports.progress.starting': 'Otwieranie pliku',
  'imports.progress.rows':
    '{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}',
  'imports.progress.rate':
    '{rate, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} na sekundę',
  'imports.progress.bytes': '{read} z {total}',
  'imports.progress.left':
    'pozostało: {minutes, plural, =0 {} one {# minuta } few {# minuty } many {# minut } other {# minuty }}{seconds, plural, one {# sekunda} few {# sekundy} many {# sekund} other {# sekundy}}',
  'imports.progress.cancelling': 'Anulowanie …',
  'imports.result.title': 'Zaimportowano {file}',
  'imports.result.rejectedAll': 'Nie udało się zaimportować żadnego wiersza z {file}',
  'imports.result.seconds': 'Trwało to {seconds} s.',
  'imports.result.instantly': 'Trwało to mniej niż 0,1 s.',
  'imports.result.rate':
    'Trwało to {seconds} s: {rate, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} na sekundę.',
  'imports.result.changes': 'Co zmieniło się w sprawach, które już tu były',
  'imports.result.otherFailed': 'Jednego z plików nie udało się zaimportować',
  'imports.result.otherFailed.text': 'Pozostałe są wczytane.',
  'imports.result.ownFormat': 'własny format Closewell',
  'imports.result.recognised': 'Rozpoznano: {system}, {format}, {encoding}.',
  'imports.result.toDashboard': 'Przejdź do pulpitu',
  'imports.result.another': 'Importuj kolejny plik',
  'imports.result.rows': 'Wiersze',
  'imports.result.inserted': 'Nowe sprawy',
  'imports.result.updated': 'Zaktualizowane',
  'imports.result.unchanged': 'Bez zmian',
  'imports.result.rejected': 'Odrzucone wiersze',
  'imports.result.warnings': 'Warto wiedzieć',
  'imports.result.rejects': 'Odrzucone wiersze',
  'imports.result.supports': 'Na co ten plik odpowiada',
  'imports.result.supported': 'Da się obliczyć',
  'imports.result.missing': 'Brakuje: {column}',
  'imports.reject.part': 'Plik lub arkusz',
  'imports.reject.row': 'Wiersz',
  'imports.reject.column': 'Kolumna',
  'imports.reject.value': 'Wartość',
  'imports.reject.reason': 'Powód',
  'imports.failed.title': 'Import się nie powiódł',
  'imports.failed.back': 'Wróć do tego, co znaleziono',
  'imports.failed.unchanged': 'Niczego nie zmieniono.',
  'imports.cancelled.title': 'Import anulowano',
  'imports.history': 'Wcześniejsze importy',
  'imports.history.empty': 'Niczego jeszcze nie zaimportowano.',
  'imports.history.file': 'Plik',
  'imports.history.system': 'System',
  'imports.history.at': 'Zaimportowano',
  'imports.history.asOf': 'Stan danych na',
  'imports.history.rows': 'Wiersze',
  'imports.history.inserted': 'Nowe',
  'imports.history.updated': 'Zaktualizowane',
  'imports.history.rejected': 'Odrzucone',
  'imports.history.action': 'Działanie',
  'imports.history.showRejects': '{rejected, number} – pokaż odrzucone wiersze z {file}',
  'imports.history.undo': 'Cofnij',
  'imports.history.undoOf': 'Cofnij import {file}',
  'imports.history.undone': 'Cofnięto {instant}',
  'imports.undo.title': 'Cofnąć ten import?',
  'imports.undo.text': 'Wszystko, co przyniósł plik {file}, zostanie cofnięte.',
  'imports.undo.inserted':
    '{inserted, plural, one {# sprawa była w nim nowa i zostanie usunięta.} few {# sprawy były w nim nowe i zostaną usunięte.} many {# spraw było w nim nowych i zostanie usuniętych.} other {# sprawy było w nim nowe i zostanie usunięte.}}',
  'imports.undo.updated':
    '{updated, plural, one {# sprawa została przez niego zmieniona i odzyska poprzednią treść.} few {# sprawy zostały przez niego zmienione i odzyskają poprzednią treść.} many {# spraw zostało przez niego zmienionych i odzyska poprzednią treść.} other {# sprawy zostało przez niego zmienione i odzyska poprzednią treść.}}',
  'imports.undo.others': 'Inne importy zostają bez zmian.',
  'imports.undo.confirm': 'Cofnij import',
  'imports.undo.removed':
    '{removed, plural, one {Usunięto # sprawę.} few {Usunięto # sprawy.} many {Usunięto # spraw.} other {Usunięto # sprawy.}}',
  'imports.undo.restored':
    '{restored, plural, one {Przywrócono # sprawę.} few {Przywrócono # sprawy.} many {Przywrócono # spraw.} other {Przywrócono # sprawy.}}',
  'imports.undo.nothing': 'Import cofnięto. Żadna sprawa nie musiała się zmienić.',
  'imports.rejects.save': 'Zapisz jako CSV …',
  'imports.rejects.saved':
    '{rows, plural, one {# wiersz zapisano} few {# wiersze zapisano} many {# wierszy zapisano} other {# wiersza zapisano}} w {file}.',
  'imports.rejects.title': 'Odrzucone wiersze z {file}',
  'warning.olderThanStored':
    '{count, plural, one {# sprawę pozostawiono} few {# sprawy pozostawiono} many {# spraw pozostawiono} other {# sprawy pozostawiono}} bez zmian, bo zapisał je nowszy eksport.',
  'warning.duplicateRows':
    '{count, plural, one {# wiersz powtarza} few {# wiersze powtarzają} many {# wierszy powtarza} other {# wiersza powtarza}} sprawę z tego samego pliku; liczy się ostatni wiersz sprawy.',
  'warning.afterAsOf':
    '{count, plural, one {# czas przypada} few {# czasy przypadają} many {# czasów przypada} other {# czasu przypada}} po dacie stanu danych tego importu; pozostają bez zmian.',
  'warning.outOfOrder':
    '{count, plural, one {# sprawa ma} few {# sprawy mają} many {# spraw ma} other {# sprawy ma}} daty nie po kolei, np. rozwiązanie przed otwarciem. Pozostają bez zmian.',
  'warning.ambiguousTimes':
    '{count, plural, one {# czas przypada} few {# czasy przypadają} many {# czasów przypada} other {# czasu przypada}} w godzinie, którą zegar pokazał dwa razy; przyjęto wcześniejszą.',
  'warning.unknownColumns':
    '{count, plural, one {# kolumny} few {# kolumn} many {# kolumn} other {# kolumny}} Closewell nie zna. Są zachowane i widoczne przy każdej sprawie.',
  'warning.timeZoneAssumed':
    'Nie podano strefy czasowej, więc dni i miesiące liczone są w UTC. Zmienisz to w Ustawieniach.',
  'warning.statusAssumed':
    '{count, plural, one {# sprawa nie ma} few {# sprawy nie mają} many {# spraw nie ma} other {# sprawy nie ma}} statusu: z datą rozwiązania lub zamknięcia liczy się według niej, bez niej jako otwarta.',
  'warning.openedAtAssumed':
    'W {count, plural, one {# sprawie} few {# sprawach} many {# sprawach} other {# sprawy}} nie podano, kiedy ją otwarto; wzięto najwcześniejszy znany czas, a bez niego czas eksportu.',
  'warning.otherEncoding':
    '{count, plural, one {# wiersz ma} few {# wiersze mają} many {# wierszy ma} other {# wiersza ma}} inne kodowanie niż reszta pliku; odczytano w tym, na które wskazują bajty.',
  'warning.duplicateKeys':
    '{count, plural, one {# rekord podaje} few {# rekordy podają} many {# rekordów podaje} other {# rekordu podaje}} wartość dwa razy; liczy się późniejsza.',
  'warning.repeatedHeaders':
    '{count, plural, one {# wiersz powtarza} few {# wiersze powtarzają} many {# wierszy powtarza} other {# wiersza powtarza}} nagłówek; pominięto.',
  'warning.shortRows':
    '{count, plural, one {# wiersz ma} few {# wiersze mają} many {# wierszy ma} other {# wiersza ma}} mniej komórek niż nagłówek; ostatnie kolumny uznano za puste.',
  'warning.footerRows':
    '{count, plural, one {# wiersz to suma lub stopka} few {# wiersze to sumy lub stopki} many {# wierszy to sumy lub stopki} other {# wiersza to sumy lub stopki}} raportu; pominięto.',
  'warning.supersededRows':
    '{count, plural, one {# wiersz to starsza wersja} few {# wiersze to starsze wersje} many {# wierszy to starsze wersje} other {# wiersza to starsze wersje}} sprawy z tego samego pliku; pominięto.',
  'warning.notCases':
    '{count, plural, one {# wiersz nie jest} few {# wiersze nie są} many {# wierszy nie jest} other {# wiersza nie jest}} ani sprawą, ani napisaną przez kogoś wiadomością; pominięto.',
  'warning.unknown.status':
    '{count, plural, one {# słowo statusu jest nieznane} few {# słowa statusu są nieznane} many {# słów statusu jest nieznanych} other {# słowa statusu jest nieznane}}; takie sprawy liczą się jako otwarte.',
  'warning.unknown.kind':
    '{count, plural, one {# słowo rodzaju jest nieznane} few {# słowa rodzaju są nieznane} many {# słów rodzaju jest nieznanych} other {# słowa rodzaju jest nieznane}}; takie sprawy są nieznanego rodzaju.',
  'warning.unknown.message_role':
    '{count, plural, one {# słowo określające autora wiadomości jest niezrozumiałe} few {# słowa określające autora wiadomości są niezrozumiałe} many {# słów określających autora wiadomości jest niezrozumiałych} other {# słowa określającego autora wiadomości jest niezrozumiałe}}; ustalono to na podstawie autorów.',
} as const satisfies Record<keyof typeof source, string>
