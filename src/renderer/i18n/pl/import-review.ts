import type { importReview as source } from '../en/import-review.ts'

export const importReview = {
  'app.otherSystem': 'Inny helpdesk',
  'review.looking.one': 'Przeglądanie {file}',
  'review.looking.several':
    'Przeglądanie {files, plural, one {# pliku} few {# plików} many {# plików} other {# pliku}}',
  'review.looking.text': 'Ustalanie, co to jest ({size}). Nic nie jest jeszcze zapisywane.',
  'review.found': 'Co znaleziono',
  'review.found.files': '{files, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}, {size}',
  'review.discard': 'Odrzuć',
  'review.confidence.veryLikely': 'prawie na pewno',
  'review.confidence.likely': 'prawdopodobnie',
  'review.confidence.possible': 'być może',
  'review.messages':
    '{messages, plural, one {# wiadomość} few {# wiadomości} many {# wiadomości} other {# wiadomości}}',
  'review.people': '{people, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}',
  'review.rows': '{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}',
  'review.or': 'lub',
  'review.more': '{more, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'review.nothing': 'Nic nie znaleziono.',
  'review.table': 'Plik lub arkusz',
  'review.rowsAre.cases': 'sprawy',
  'review.rowsAre.messages': 'wiadomości',
  'review.rowsAre.people': 'osoby',
  'review.leftOut':
    '{count, plural, one {Pominięto # plik lub arkusz} few {Pominięto # pliki lub arkusze} many {Pominięto # plików lub arkuszy} other {Pominięto # pliku lub arkusza}}',
  'review.leftOut.noCaseColumn': 'żadna kolumna nie mówi, której sprawy dotyczy wiersz',
  'review.leftOut.noCaseColumn.found':
    'żadna kolumna nie mówi, której sprawy dotyczy wiersz (znaleziono: {columns})',
  'review.leftOut.peopleOnly': 'zawiera osoby, ale żadnej sprawy',
  'review.leftOut.notCases': 'jego kolumny nie są kolumnami pliku spraw',
  'review.status.looking': 'Ponowne przeglądanie z Twoimi zmianami …',
  'review.status.ready': 'Gotowe do importu',
  'review.status.open':
    '{questions, plural, one {Najpierw trzeba odpowiedzieć na jedno pytanie} few {Najpierw trzeba odpowiedzieć na # pytania} many {Najpierw trzeba odpowiedzieć na # pytań} other {Najpierw trzeba odpowiedzieć na # pytania}}',

  'review.section.preview': 'Podgląd',
  'review.section.columns': 'Kolumny',
  'review.section.words': 'Słowa',
  'review.section.people': 'Osoby',
  'review.section.support': 'Na co pozwala to odpowiedzieć',
  'review.section.recognition': 'Jak to rozpoznano',
  'review.section.options': 'Strefa czasowa i stan danych',

  'review.questions': '{questions, plural, one {Pytanie} few {# pytania} many {# pytań} other {# pytania}}',
  'review.answers': 'Twoje odpowiedzi',
  'review.question.optional': 'Możesz zostawić to bez odpowiedzi.',
  'review.zone.question': 'W jakiej strefie czasowej są czasy w tym pliku?',
  'review.zone.why':
    'Zapisano je bez przesunięcia względem UTC. W złej strefie sprawy trafiłyby na zły dzień.',
  'review.zone.label': 'Strefa czasowa',
  'review.zone.none': 'Wpisz miasto po angielsku, np. Warsaw',
  'review.zone.ofComputer': 'Użyj strefy tego komputera: {timeZone}',
  'review.zone.ofWorkspace': 'Wzięta z ustawień Twojego obszaru roboczego.',
  'review.order.question': 'Co stoi pierwsze: dzień czy miesiąc?',
  'review.order.apart': 'Odpowiedz dla każdej kolumny osobno',
  'review.order.dmy': 'Najpierw dzień',
  'review.order.mdy': 'Najpierw miesiąc',
  'review.order.ymd': 'Najpierw rok',
  'review.order.noDate': 'nie ma takiej daty',
  'review.proof.undecided':
    '{all, plural, one {Jedyna wartość pasuje} few {Każda z # wartości pasuje} many {Każda z # wartości pasuje} other {Każda z # wartości pasuje}} do kilku kolejności: żadna część nie przekracza 12.',
  'review.proof.contradictory':
    'Wartości sobie przeczą: z {all, number} od dnia zaczynać się może tylko {first, number}, a od miesiąca tylko {second, number}. Wiersze niezgodne z Twoją odpowiedzią zostaną odrzucone.',
  'review.proof.stated':
    'Według Twojej odpowiedzi, dla {all, plural, one {# wartości} few {# wartości} many {# wartości} other {# wartości}}.',
  'review.proof.notNeeded': 'Te daty można odczytać tylko w jeden sposób.',
  'review.proof.sameAs': 'Tak jak tam, gdzie dowodzą tego wartości: {columns}.',
  'review.proof.usual': 'Tak ten helpdesk zawsze je zapisuje.',
  'review.proof.ymd': 'Najpierw rok: w innej kolejności te wartości nie są datami.',
  'review.proof.dmy':
    'Najpierw dzień: {proving, number} z {all, plural, one {# wartości zaczyna} few {# wartości zaczyna} many {# wartości zaczyna} other {# wartości zaczyna}} się liczbą powyżej 12.',
  'review.proof.mdy':
    'Najpierw miesiąc: {proving, number} z {all, plural, one {# wartości ma} few {# wartości ma} many {# wartości ma} other {# wartości ma}} na drugim miejscu dzień powyżej 12.',
  'review.caseId.question': 'Która kolumna to numer sprawy?',
  'review.caseId.why':
    'Dzięki niemu późniejszy eksport aktualizuje tę samą sprawę, zamiast dodawać ją drugi raz.',
  'review.caseId.content': 'Sprawy nie mają numeru: odróżniaj je po całej treści wiersza',
  'review.caseId.content.price':
    'Jednakowe wiersze to jedna sprawa. Wiersz, w którym cokolwiek się zmieniło, będzie następnym razem nową sprawą obok starej.',
  'review.openedAt.question': 'Która kolumna mówi, kiedy sprawę otwarto?',
  'review.openedAt.why':
    'Bez niej brany jest najwcześniejszy znany czas sprawy, a gdy go nie ma, chwila eksportu.',
  'review.column': 'Kolumna',
  'review.column.none': 'Żadna kolumna',
  'review.status.question': 'Jaki jest status tych spraw?',
  'review.status.why':
    'Żadna kolumna go nie podaje. Bez odpowiedzi sprawy z datą rozwiązania liczą się jako rozwiązane, pozostałe jako otwarte.',
  'review.status.constant': 'Wszystkie są',
  'review.status.none': 'Nie podano',
  'review.words.question': 'Co znaczą te słowa?',
  'review.words.why': 'Closewell nie zna ich z tego helpdesku.',

  'review.preview.note':
    '{rows, plural, one {pierwszy wiersz} few {pierwsze # wiersze} many {pierwszych # wierszy} other {pierwsze # wiersza}}',
  'review.preview.side': 'Strona podglądu',
  'review.preview.after': 'Jak czyta to Closewell',
  'review.preview.before': 'Jak jest w pliku',
  'review.preview.zone': 'Czasy w strefie {timeZone}.',
  'review.preview.asIs': 'Bez zmian.',
  'review.preview.refused':
    '{rows, plural, one {# wiersz jest odrzucony.} few {# wiersze są odrzucone.} many {# wierszy jest odrzuconych.} other {# wiersza jest odrzucone.}}',
  'review.preview.notTaken': 'Odrzucony:',
  'review.preview.passedOver': 'Pominięty: to nie osobna sprawa.',
  'review.preview.columns':
    '{shown, number} z {all, plural, one {# kolumny} few {# kolumn} many {# kolumn} other {# kolumny}}',

  'review.columns.note': 'użyto {used, number} z {all, number}',
  'review.columns.find': 'Znajdź kolumnę',
  'review.columns.shown': 'Które kolumny są widoczne',
  'review.columns.all': 'Wszystkie',
  'review.columns.used': 'Użyte',
  'review.columns.unused': 'Nieużyte',
  'review.columns.title': 'Kolumna w pliku',
  'review.columns.field': 'Odczytywana jako',
  'review.columns.fieldOf': 'Kolumna {column} jest odczytywana jako',
  'review.columns.keep': 'Zachowana bez zmian',
  'review.columns.filled': 'Wypełniona',
  'review.columns.examples': 'Przykłady',

  'review.words.note': '{words, plural, one {# słowo} few {# słowa} many {# słów} other {# słowa}}',
  'review.words.find': 'Znajdź słowo',
  'review.words.field': 'Pole',
  'review.words.word': 'W pliku',
  'review.words.count': 'Ile razy',
  'review.words.meaning': 'Znaczy',
  'review.words.meaningOf': 'Słowo {word} znaczy',
  'review.words.unknown.status': 'Nieznane: liczy się jako otwarta',
  'review.words.unknown.kind': 'Nieznane',
  'review.words.unknown.channel': 'Tak jak zapisano',
  'review.words.unknown.message_role': 'Nieznane: ustalane na podstawie autorów',

  'review.support.note':
    '{figures, number} z {all, plural, one {# wskaźnika} few {# wskaźników} many {# wskaźników} other {# wskaźnika}}',
  'review.support.caption': 'Wskaźniki, które zasilą te pliki, i czego brakuje pozostałym',
  'review.support.captionOf': '{system}, {file}',
  'review.recognition.note':
    '{tables, plural, one {# tabela} few {# tabele} many {# tabel} other {# tabeli}}',
  'review.headerRow': 'nagłówek w wierszu {row, number}',
  'review.evidence': 'Rozpoznano po tych kolumnach',
  'review.readAs': 'Czytaj jako',

  'review.check': 'Najpierw sprawdź',
  'review.check.cancel': 'Przerwij sprawdzanie',
  'review.check.running': 'Sprawdzanie każdego wiersza …',
  'review.check.title': 'Oto, co zrobiłby import',
  'review.check.text': 'Odczytano i sprawdzono każdy wiersz. Niczego nie zapisano.',
  'review.check.otherFailed': 'Jednego z plików nie da się zaimportować',
  'review.check.rejects':
    '{shown, plural, one {Pokaż odrzucony wiersz} few {Pokaż pierwsze # odrzucone wiersze} many {Pokaż pierwszych # odrzuconych wierszy} other {Pokaż pierwsze # odrzuconego wiersza}}',

  'review.profile.fits': 'Zapisane mapowanie „{name}” pasuje do tych plików.',
  'review.profile.use': 'Użyj go',
  'review.profile.used': 'Odczytano według zapisanego mapowania „{name}”.',
  'review.profile.without': 'Czytaj bez niego',
  'review.save.title': 'Zapisz to mapowanie',
  'review.save.text':
    'Kolumny, słowa, osoby, strefa i kolejność dat, tak jak są teraz. Zostanie zaproponowane przy następnym takim eksporcie.',
  'review.save.name': 'Nazwa mapowania',
  'review.save.action': 'Zapisz',
  'review.save.replace': 'Zastąp',
  'review.save.done': 'Mapowanie „{name}” zapisano.',
} as const satisfies Record<keyof typeof source, string>
