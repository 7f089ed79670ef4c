import type { hrExport as source } from '../en/hr-export.ts'

export const hrExport = {
  'hr.title': 'Eksport dla HR',
  'hr.lead': 'Wskaźniki z wybranego okresu dla HR, krok po kroku.',
  'hr.needsCases': 'Nie ma jeszcze spraw do eksportu',
  'hr.needsCases.text': 'Najpierw zaimportuj swoje sprawy.',
  'hr.pages': 'Strony eksportu dla HR',
  'hr.page.export': 'Eksport',
  'hr.page.agents': 'Numery konsultantów',
  'hr.page.log': 'Dziennik',

  'hr.steps': 'Kroki',
  'hr.step.period': 'Okres',
  'hr.step.contents': 'Konsultanci i wskaźniki',
  'hr.step.format': 'Plik',
  'hr.step.preview': 'Podgląd',
  'hr.step.saved': 'Zapisano',
  'hr.back': 'Wstecz',
  'hr.next': 'Dalej',

  'hr.period.title': 'Jaki okres?',
  'hr.period.lastMonth': 'Ostatni pełny miesiąc',
  'hr.period.lastQuarter': 'Ostatni pełny kwartał',
  'hr.period.custom': 'Własny okres',
  'hr.period.days': '{first} – {last}',
  'hr.period.range': 'Pierwszy i ostatni dzień',
  'hr.period.asOf': 'Liczony od daty danych ({date}), a nie od dzisiaj.',
  'hr.period.early':
    'Powroty, ponowne otwarcia i trwałe rozwiązania można ocenić dopiero po {days, plural, one {# dniu} few {# dniach} many {# dniach} other {# dnia}}. Sprawy z tego okresu, dla których ten czas jeszcze nie minął, są pominięte jako „za wcześnie”; plik podaje ich liczbę.',
  'hr.period.unfinished': 'Dane kończą się {date}, przed końcem okresu. Te wskaźniki nie są ostateczne.',

  'hr.contents.title': 'Kto i co?',
  'hr.agents.title': 'Którzy konsultanci?',
  'hr.agents.all': 'Wszyscy',
  'hr.agents.teams': 'Według zespołu',
  'hr.agents.chosen': 'Wybrani',
  'hr.agents.pickTeams': 'Zespoły',
  'hr.agents.search': 'Szukaj konsultanta lub zespołu',
  'hr.agents.everyone': 'Wybierz wszystkich',
  'hr.agents.nobody': 'Nie wybieraj nikogo',
  'hr.agents.agent': 'Konsultant',
  'hr.agents.team': 'Zespół',
  'hr.agents.n': 'Sprawy',
  'hr.agents.note': 'Mało spraw',
  'hr.agents.list': 'Konsultanci i ich sprawy',
  'hr.agents.absent': 'brak spraw w tym okresie',
  'hr.agents.range': '{least, number}–{most, number}',
  'hr.agents.few':
    '{count, plural, one {# wskaźnik poniżej 5} few {# wskaźniki poniżej 5} many {# wskaźników poniżej 5} other {# wskaźnika poniżej 5}}',
  'hr.agents.small':
    '{count, plural, one {# wskaźnik poniżej 20} few {# wskaźniki poniżej 20} many {# wskaźników poniżej 20} other {# wskaźnika poniżej 20}}',
  'hr.agents.fewHelp':
    'Z ilu spraw pochodzą wskaźniki: od najmniejszej do największej liczby. Poniżej 5 to za mało na udział, poniżej 20 – na porównanie; plik mówi o tym w każdym takim wierszu.',
  'hr.agents.count':
    '{count, plural, one {W eksporcie jest # konsultant} few {W eksporcie jest # konsultantów} many {W eksporcie jest # konsultantów} other {W eksporcie jest # konsultanta}}',
  'hr.agents.unnamed': 'Sprawy bez wskazanego konsultanta są na końcu, bez numeru.',
  'hr.agents.missing': 'Wybierz co najmniej jednego konsultanta.',
  'hr.agents.none': 'Żaden konsultant nie pasuje.',

  'hr.metrics.title': 'Które wskaźniki?',
  'hr.metrics.missing': 'Wybierz co najmniej jeden wskaźnik.',
  'hr.closure': 'Dołącz pytania zamykające',
  'hr.closure.help':
    'Pięć dodatkowych wskaźników: czy konsultanci zadali pytanie zamykające i czy poczekali na odpowiedź.',
  'hr.closure.warning.title': 'To jest odczytane z rozmów',
  'hr.closure.warning':
    'Służy coachingowi. Wyślij tylko wtedy, gdy uzgodniono, że HR może to widzieć. W dzienniku zostanie zapisane, że to włączono.',

  'hr.format.title': 'Jaki plik?',
  'hr.delimiter': 'Arkusz kalkulacyjny',
  'hr.delimiter.comma': 'Przecinek, kropka dziesiętna',
  'hr.delimiter.comma.help': 'Tak czytają go arkusze angielskie: A-0001,0.8421',
  'hr.delimiter.semicolon': 'Średnik, przecinek dziesiętny',
  'hr.delimiter.semicolon.help': 'Tak czytają go arkusze polskie i większość europejskich: A-0001;0,8421',
  'hr.identity': 'Nazwiska, zespoły, coaching',
  'hr.names': 'Zapisz imiona i nazwiska konsultantów',
  'hr.names.help':
    'W przeciwnym razie każdy konsultant jest tylko numerem, tym samym w każdym eksporcie. Który numer to kto, mówi strona „Numery konsultantów”.',
  'hr.teams': 'Zapisz zespoły',
  'hr.teams.help': 'W małym zespole już sama jego nazwa może zdradzić, o kogo chodzi.',
  'hr.coachingLog': 'Dołącz dziennik coachingu',
  'hr.coachingLog.help':
    'Drugi plik z rozmowami 1:1 z tego okresu, na których podanie zgadzacie się oboje: ty i konsultant. Zawiera datę, tematy, liczbę działań oraz informację, czy rozmowę potwierdzono, czy zakwestionowano. Bez notatek, wypowiedzi i ocen.',

  'hr.preview.title': 'Dokładnie to dostanie HR',
  'hr.preview.loading': 'Przygotowywanie plików …',
  'hr.preview.empty': 'Żaden konsultant nie ma sprawy w tym okresie. Wybierz inny.',
  'hr.preview.file': 'Plik',
  'hr.part.figures': 'Wskaźniki',
  'hr.part.coachingLog': 'Dziennik coachingu',
  'hr.part.definitions': 'Definicje',
  'hr.part.agentNumbers': 'Numery konsultantów',
  'hr.preview.view': 'Pokaż jako',
  'hr.preview.table': 'Tabela',
  'hr.preview.text': 'Tekst',
  'hr.preview.size':
    '{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}, {bytes, number} B',
  'hr.preview.cut': 'Tu widać początek; zapisany zostanie cały plik.',
  'hr.preview.bytes': 'UTF-8 ze znacznikiem BOM; wiersze kończą się CR LF.',
  'hr.preview.constants': 'W każdym wierszu:',
  'hr.preview.summary':
    '{agents, plural, one {# konsultant} few {# konsultantów} many {# konsultantów} other {# konsultanta}}, {figures, plural, one {# wskaźnik} few {# wskaźniki} many {# wskaźników} other {# wskaźnika}}.',
  'hr.preview.small':
    '{count, plural, one {# wskaźnik pochodzi z mniej niż 5 spraw; mówi o tym uwaga w wierszu.} few {# wskaźniki pochodzą z mniej niż 5 spraw; mówią o tym uwagi w wierszach.} many {# wskaźników pochodzi z mniej niż 5 spraw; mówią o tym uwagi w wierszach.} other {# wskaźnika pochodzi z mniej niż 5 spraw; mówią o tym uwagi w wierszach.}}',
  'hr.save': 'Zapisz …',
  'hr.save.where':
    'Wybierz pusty folder: obok pliku zostaną zapisane definitions.csv i manifest z sumami kontrolnymi. Eksport zostanie odnotowany w dzienniku.',

  'hr.scan.clear': 'Nie znaleziono danych osobowych klientów',
  'hr.scan.clear.text':
    '{texts, plural, =0 {W pliku nie ma nazwisk ani zespołów do sprawdzenia.} one {Sprawdzono # tekst pod kątem adresów e-mail, numerów telefonu i wszystkich klientów z twoich spraw.} few {Sprawdzono # teksty pod kątem adresów e-mail, numerów telefonu i wszystkich klientów z twoich spraw.} many {Sprawdzono # tekstów pod kątem adresów e-mail, numerów telefonu i wszystkich klientów z twoich spraw.} other {Sprawdzono # tekstu pod kątem adresów e-mail, numerów telefonu i wszystkich klientów z twoich spraw.}}',
  'hr.scan.blocked': 'Nie można zapisać: plik zawierałby dane osobowe',
  'hr.scan.blocked.text':
    'Wróć i pomiń nazwiska albo zespoły, albo popraw tekst w źródle i zaimportuj go ponownie.',
  'hr.scan.look': 'Zbieżność nazw: sprawdź',
  'hr.scan.look.text':
    'Tak samo nazywają się klienci. To się zdarza; upewnij się, że chodzi o konsultanta lub zespół.',
  'hr.scan.finding': '{column} „{text}”: {kind}',
  'hr.scan.column.agent_name': 'Konsultant',
  'hr.scan.column.team': 'Zespół',
  'hr.scan.kind.email': 'adres e-mail',
  'hr.scan.kind.phone': 'wygląda na numer telefonu',
  'hr.scan.kind.customerId': 'identyfikator klienta',
  'hr.scan.kind.customerName': 'nazwa lub nazwisko klienta',
  'hr.scan.kind.agentName': 'imię i nazwisko konsultanta, choć nazwiska są wyłączone',

  'hr.contains.never.title': 'Czego nigdy w nim nie ma',
  'hr.contains.never.customers': 'Klientów: nazwisk, adresów, numerów, identyfikatorów',
  'hr.contains.never.texts': 'Tematów, rozmów i niczego, co ktokolwiek napisał',
  'hr.contains.never.notes': 'Prywatnych notatek i treści rozmów jeden na jeden',
  'hr.contains.never.techniques': 'Technik ani spraw zamkniętych mimo „nie” klienta',
  'hr.contains.never.ranks': 'Rankingów ani niczego o uczuciach czy tonie konsultanta',
  'hr.contains.decision': 'Każdy wiersz mówi, że sam nie jest decyzją o człowieku.',

  'hr.saved.title': 'Zapisano eksport',
  'hr.saved.text':
    'Po sumach kontrolnych odbiorca pozna, że po drodze nic nie zmieniono. Są też w manifeście.',
  'hr.saved.file': 'Plik',
  'hr.saved.rows': 'Wiersze',
  'hr.saved.sha256': 'SHA-256',
  'hr.reveal': 'Pokaż w folderze',
  'hr.again': 'Zrób kolejny eksport',
  'hr.saved.key.title': 'Klucz do numerów',
  'hr.saved.key.text':
    'HR dostaje numery zamiast nazwisk. Kto jest kim, mówi osobny plik, który nie może leżeć ani podróżować razem z eksportem.',

  'hr.references.lead': 'Który konsultant jest którym numerem w plikach dla HR.',
  'hr.references.apart':
    'Kto ma tę listę i eksport, wie, o kogo chodzi. Przechowuj ją osobno i przekazuj tylko tam, gdzie to uzgodniono.',
  'hr.references.reference': 'Numer',
  'hr.references.empty': 'Żaden konsultant nie ma jeszcze numeru',
  'hr.references.empty.text':
    'Konsultanci dostają numery drogą losowania, gdy po raz pierwszy trafiają do eksportu.',
  'hr.references.how':
    'Numery są losowane przy pierwszym eksporcie i zostają przy konsultancie we wszystkich kolejnych.',
  'hr.references.save': 'Zapisz listę …',
  'hr.references.saved':
    'Zapisano {file}: {rows, plural, one {# konsultant} few {# konsultantów} many {# konsultantów} other {# konsultanta}}. Przechowuj go osobno, z dala od eksportów.',
  'hr.references.beside':
    'Zapisano {file} w folderze ostatniego eksportu. Przenieś go: kto ma oba pliki, wie, o kogo chodzi.',

  'hr.log.lead': 'Każdy plik zapisany dla HR. Niczego nie można zmienić ani usunąć.',
  'hr.log.whole': 'Dziennik jest kompletny',
  'hr.log.whole.text': 'Skrót każdego wpisu obejmuje wpis poprzedni i wszystkie się zgadzają.',
  'hr.log.broken': 'Dziennik zmieniono we wpisie {number, number}',
  'hr.log.broken.text':
    'Tego wpisu brakuje albo nie wynika on z poprzedniego. Ktoś zmienił bazę danych poza programem Closewell.',
  'hr.log.empty': 'Niczego jeszcze nie eksportowano',
  'hr.log.empty.text': 'Każdy eksport pojawi się tutaj z ustawieniami i sumami kontrolnymi.',
  'hr.log.number': 'Nr',
  'hr.log.at': 'Utworzono',
  'hr.log.period': 'Okres',
  'hr.log.agents': 'Konsultanci',
  'hr.log.metrics': 'Wskaźniki',
  'hr.log.with': 'Dołączono',
  'hr.log.files': 'Pliki i SHA-256',
  'hr.log.agents.all': 'wszyscy ({count, number})',
  'hr.log.metrics.all': 'wszystkie ({count, number})',
  'hr.log.names': 'nazwiska',
  'hr.log.closure': 'pytania zamykające',
  'hr.log.coachingLog': 'dziennik coachingu',
  'hr.log.teams': 'zespoły',
  'hr.log.numbers': 'Lista numerów konsultantów, z nazwiskami',
  'hr.log.unreadable': 'Tego wpisu nie można odczytać.',
} as const satisfies Record<keyof typeof source, string>
