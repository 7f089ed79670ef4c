import type { people as source } from '../en/people.ts'

export const people = {
  'people.title': 'Dane o ludziach',
  'people.lead':
    'Co wiadomo o konsultantach i klientach, tylko na tym komputerze: można to pokazać, wydać albo usunąć.',
  'people.link': 'Pokaż, wydaj lub usuń dane o ludziach',
  'people.settings': 'Co wiadomo o konsultantach i klientach',
  'people.agentLink': 'Dane o tym konsultancie',

  'people.sheet.title': 'Co dzieje się z danymi o konsultantach',
  'people.sheet.text':
    'Jedna strona dla pracowników i ich przedstawicieli: na co się patrzy, kto to widzi, jak długo to zostaje i czego liczby nie powiedzą.',
  'people.sheet.show': 'Pokaż stronę',
  'people.sheet.hide': 'Ukryj stronę',

  'people.own.title': 'Własne akta konsultanta',
  'people.own.text':
    'Wszystko, co wiadomo o jednym konsultancie: sprawy, wskaźniki z definicjami, znalezione zwroty, całe rozmowy 1:1, sprzeciwy i eksporty dla HR. Nazwiska, numery i adresy klientów są usunięte z cytatów; notatki są takie, jak je zapisano.',
  'people.own.agent': 'Konsultant',
  'people.own.choose': 'Wybierz konsultanta',
  'people.own.private': 'Z prywatnymi notatkami przełożonego',
  'people.own.private.text':
    'Wyłączone, dopóki nie zdecydujesz inaczej. Akta mówią, czy je zawierają. Jeśli prawo daje konsultantowi do nich dostęp, zapytaj osobę odpowiedzialną za ochronę danych.',
  'people.own.language': 'Język pliku PDF',
  'people.own.json': 'Zapisz jako JSON',
  'people.own.saved': 'Zapisano jako {name}.',
  'people.own.held':
    '{cases, plural, one {# sprawa} few {# sprawy} many {# spraw} other {# sprawy}}, {messages, plural, one {# podpisana wiadomość} few {# podpisane wiadomości} many {# podpisanych wiadomości} other {# podpisanej wiadomości}}, {sessions, plural, one {# rozmowa 1:1} few {# rozmowy 1:1} many {# rozmów 1:1} other {# rozmowy 1:1}}, {exports, plural, one {# eksport dla HR} few {# eksporty dla HR} many {# eksportów dla HR} other {# eksportu dla HR}}.',

  'people.erase.agent.title': 'Usuń dane konsultanta',
  'people.erase.agent.text':
    'Imię i nazwisko wszędzie zastępuje oznaczenie z numerem, a rozmowy 1:1 tego konsultanta są usuwane. Sprawy i wskaźniki zespołu zostają.',
  'people.erase.customer.title': 'Usuń dane klienta',
  'people.erase.customer.text':
    'Otwórz dowolną sprawę klienta i wybierz na jej końcu „Usuń dane tego klienta”. Ze wszystkich jego spraw znikają dane klienta i każde słowo; zostaje, kto je prowadził, kiedy i z jakim wynikiem.',
  'people.erase.customer.cases': 'Do spraw',
  'people.erase.customer.action': 'Usuń dane tego klienta …',
  'people.erase.agent.action': 'Usuń dane tego konsultanta …',
  'people.erase.dialog.customer': 'Usuwanie danych: {name}',
  'people.erase.dialog.agent': 'Usuwanie danych: {name}',
  'people.erase.counting': 'Liczę, co zostałoby usunięte …',
  'people.erase.what': 'To zostanie zmienione lub usunięte',
  'people.erase.count.cases':
    '{count, plural, one {# sprawa} few {# sprawy} many {# spraw} other {# sprawy}}',
  'people.erase.count.messages':
    '{count, plural, one {# wiadomość} few {# wiadomości} many {# wiadomości} other {# wiadomości}}: {kind, select, customer {znikają z nich wszystkie słowa} other {imię i nazwisko jest w nich zastąpione}}',
  'people.erase.count.versions':
    '{count, plural, one {# wcześniejsza wersja} few {# wcześniejsze wersje} many {# wcześniejszych wersji} other {# wcześniejszej wersji}} tych spraw, trzymane po to, by można było cofać importy',
  'people.erase.count.sessions':
    '{count, plural, one {# rozmowa 1:1 usunięta} few {# rozmowy 1:1 usunięte} many {# rozmów 1:1 usuniętych} other {# rozmowy 1:1 usunięte}} w całości',
  'people.erase.count.sessionsChanged':
    '{count, plural, one {# rozmowa 1:1 traci} few {# rozmowy 1:1 tracą} many {# rozmów 1:1 traci} other {# rozmowy 1:1 traci}} cytaty lub nazwiska',
  'people.erase.count.excerpts':
    '{count, plural, one {# cytat traci} few {# cytaty tracą} many {# cytatów traci} other {# cytatu traci}} słowa; widać to w tym miejscu',
  'people.erase.count.examples':
    '{count, plural, one {# przykład do ćwiczeń usunięty} few {# przykłady do ćwiczeń usunięte} many {# przykładów do ćwiczeń usuniętych} other {# przykładu do ćwiczeń usunięte}}',
  'people.erase.count.overrides':
    '{count, plural, one {# zwrot} few {# zwroty} many {# zwrotów} other {# zwrotu}}, które skreślono lub dodano ręcznie',
  'people.erase.count.notes':
    '{count, plural, one {# notatka} few {# notatki} many {# notatek} other {# notatki}} o ponownych kontaktach i powrotach',
  'people.erase.count.rejects':
    '{count, plural, one {# odrzucony wiersz traci} few {# odrzucone wiersze tracą} many {# odrzuconych wierszy traci} other {# odrzuconego wiersza traci}} wartość',
  'people.erase.count.views':
    '{count, plural, one {# zapisany widok lub mapowanie} few {# zapisane widoki lub mapowania} many {# zapisanych widoków lub mapowań} other {# zapisanego widoku lub mapowania}}',
  'people.erase.customer.effect':
    'Sprawy należą potem do nieznanego klienta, więc odpadają ze wskaźników powrotów i trwałych rozwiązań, także jako sprawy wcześniejsze lub późniejsze od innych. Wszystkie inne wskaźniki zostają bez zmian: zachowuje się to, co znaleziono w słowach, ale nie same słowa.',
  'people.erase.agent.effect':
    'Wszystkie wskaźniki zostają, pod oznaczeniem zastępczym. Słowa podobne do nazwiska też mogą zostać zastąpione: lepiej o jedno za dużo niż o jedno za mało.',
  'people.erase.agent.keeps':
    'Dziennik eksportów dla HR zostaje bez zmian; są w nim numery, a nie nazwiska. Pliki wyeksportowane, wydrukowane lub zapisane wcześniej są poza zasięgiem.',
  'people.erase.similar':
    '{count, plural, one {# inna sprawa ma} few {# inne sprawy mają} many {# innych spraw ma} other {# innej sprawy ma}} to samo nazwisko, adres lub numer, ale liczy się jako inny klient: {cases}. Nic z tego nie zostanie tu usunięte; przejrzyj każdą z osobna.',
  'people.erase.more': 'i inne',
  'people.erase.back':
    'Tego nie da się cofnąć. Import pliku, w którym ta osoba nadal jest, przywraca dane: najpierw trzeba je usunąć w systemie zgłoszeń.',
  'people.erase.confirm': 'Aby potwierdzić, wpisz: {word}',
  'people.erase.do': 'Usuń na zawsze',
  'people.erase.cancel': 'Anuluj',
  'people.erase.done':
    'Usunięto. {cases, plural, one {Zmieniono # sprawę} few {Zmieniono # sprawy} many {Zmieniono # spraw} other {Zmieniono # sprawy}}.',
  'people.erase.notCleared':
    'Inny program czytał właśnie bazę, więc ślady mogą zostać obok niej do zamknięcia Closewell.',

  'people.backups.title': 'Kopie zapasowe',
  'people.backups.text':
    'Kopia zapasowa to cała baza z danej chwili. Kopie sprzed usunięcia nadal zawierają to, co usunięto. Te leżą w folderze z danymi; o kopiach trzymanych gdzie indziej Closewell nie wie.',
  'people.backups.none':
    'W folderze z danymi nie ma kopii zapasowych. O kopiach trzymanych gdzie indziej Closewell nie wie.',
  'people.backups.row': '{name}, {size}, z {day}',
  'people.backups.remove':
    '{count, plural, one {Usuń tę kopię …} few {Usuń wszystkie # kopie …} many {Usuń wszystkie # kopii …} other {Usuń wszystkie # kopii …}}',
  'people.backups.sure': 'Usunąć na zawsze? Do tego, co zawierają, nie będzie powrotu.',
  'people.backups.yes': 'Usuń',
  'people.backups.no': 'Zostaw',

  'people.past.title': 'Usunięto dotąd',
  'people.past.none': 'Nikogo jeszcze nie usunięto.',
  'people.past.text': 'Co i kiedy usunięto; lista nikogo nie nazywa.',
  'people.past.customer':
    'Klient: {cases, plural, one {# sprawa} few {# sprawy} many {# spraw} other {# sprawy}}, {excerpts, plural, one {# cytat} few {# cytaty} many {# cytatów} other {# cytatu}}',
  'people.past.agent':
    'Konsultant, teraz „{standIn}”: {cases, plural, one {# sprawa} few {# sprawy} many {# spraw} other {# sprawy}}, usunięte rozmowy 1:1: {sessions}',

  'case.erased.customer':
    'Dane klienta usunięto {at, date, medium}. Nazwisk i słów już nie ma; wskaźniki liczą dalej to, co w nich znaleziono.',
  'case.erased.agent':
    'Dane konsultanta usunięto {at, date, medium}. Nazwisko zastępuje oznaczenie; wskaźniki liczą dalej to, co znaleziono przedtem.',

  'ownFile.kind': 'Własne akta',
  'ownFile.running': '{agent}: własne akta, {at}',
  'ownFile.lead':
    'Wszystko, co Closewell {version} przechowuje o osobie: {agent}. Zestawiono {at}; dane sięgają {asOf}.',
  'ownFile.who': 'O kim to jest',
  'ownFile.name': 'Imię i nazwisko',
  'ownFile.team': 'Zespół większości spraw',
  'ownFile.reference': 'Numer w plikach dla HR',
  'ownFile.reference.none': 'brak: nie powstał jeszcze żaden plik dla HR',
  'ownFile.figures': 'Wskaźniki',
  'ownFile.figures.lead':
    'Ze wszystkich spraw od {from} do {to}. Każdy odsetek ma obok liczbę spraw i zakres, który zostawia przypadek (95%).',
  'ownFile.figures.none': 'Nie ma spraw do policzenia.',
  'ownFile.left': 'Pominięto: {list}',
  'ownFile.leftOut': '{count} {reason}',
  'ownFile.findings': 'Znalezione w słowach',
  'ownFile.findings.lead':
    'W ilu z tych spraw znaleziono każdy ze zwrotów; w jednej sprawie może być ich kilka, także różnych konsultantów.',
  'ownFile.findings.none': 'Nic nie znaleziono.',
  'ownFile.column.technique': 'Sposób mówienia',
  'ownFile.column.cases': 'Sprawy',
  'ownFile.column.month': 'Miesiąc',
  'ownFile.column.opened': 'Otwarte',
  'ownFile.column.resolved': 'W tym rozwiązane',
  'ownFile.column.messages': 'Podpisane wiadomości',
  'ownFile.cases': 'Sprawy',
  'ownFile.cases.lead':
    '{cases, plural, one {# sprawa} few {# sprawy} many {# spraw} other {# sprawy}}: prowadzi {owner}, rozwiązane {resolver}, ostatnia wiadomość w {closedTalk}, wiadomości w {wrote}; {messages, plural, one {# podpisana wiadomość} few {# podpisane wiadomości} many {# podpisanych wiadomości} other {# podpisanej wiadomości}}. Daty, kategoria i status każdej sprawy są w pliku JSON.',
  'ownFile.cases.all': 'Wszystkie sprawy, według miesiąca otwarcia',
  'ownFile.sessions': 'Rozmowy 1:1',
  'ownFile.sessions.none': 'Nie ma żadnej.',
  'ownFile.session': 'Rozmowa 1:1 z {day}',
  'ownFile.stage.planned': 'zaplanowana',
  'ownFile.stage.held': 'odbyta',
  'ownFile.stage.closed': 'zamknięta',
  'ownFile.topics': 'Wybrane do rozmowy',
  'ownFile.others': 'reszta zespołu: {figure}',
  'ownFile.excerpts': 'Cytaty',
  'ownFile.excerpt.gone': 'Słowa usunięto razem z danymi osoby.',
  'ownFile.excerpt.note': 'Notatka: {note}',
  'ownFile.self': 'Samoocena',
  'ownFile.self.rating': '{rating} z 5',
  'ownFile.self.blank': 'bez odpowiedzi',
  'ownFile.agentsWords': 'Słowami konsultanta',
  'ownFile.notes': 'Wspólne notatki',
  'ownFile.private': 'Prywatne notatki przełożonego',
  'ownFile.goal': 'Cel',
  'ownFile.reality': 'Rzeczywistość',
  'ownFile.options': 'Możliwości',
  'ownFile.will': 'Decyzja',
  'ownFile.actions': 'Działania',
  'ownFile.state.open': 'otwarte',
  'ownFile.state.done': 'zrobione',
  'ownFile.state.dropped': 'porzucone',
  'ownFile.review': 'Sprawdzono {day}: {words}',
  'ownFile.answer': 'Odpowiedź konsultanta',
  'ownFile.disputes': 'Zastrzeżenia',
  'ownFile.dispute': '{reason} ({outcome})',
  'ownFile.dispute.answer': 'Odpowiedź: {answer}',
  'ownFile.outcome.open': 'otwarty',
  'ownFile.outcome.upheld': 'utrzymano ocenę',
  'ownFile.outcome.corrected': 'poprawiono',
  'ownFile.exports': 'Pliki dla HR, w których były te wskaźniki',
  'ownFile.exports.none': 'Nie ma żadnego.',
  'ownFile.export':
    'Nr {number}, {at}: okres od {from} do {to}, {names, select, yes {z nazwiskami} other {bez nazwisk}}, {figures, plural, one {# wskaźnik} few {# wskaźniki} many {# wskaźników} other {# wskaźnika}} ({files})',
  'ownFile.basis': 'Na czym opierają się wskaźniki',
  'ownFile.basis.text':
    'Definicje {definition}, ustawienia {settings}, leksykon {lexicon} i zmiany własnych zwrotów zespołu: {team}; powroty w ciągu {days} dni, strefa czasowa {zone}.',
  'ownFile.notHeld': 'Czego tu nie ma',
  'ownFile.notHeld.text':
    'Głosu ani nagrań, tonu ani uczuć, czasu pracy, miejsca w rankingu, oceny osoby. Nic nie jest nigdzie wysyłane.',
  'ownFile.private.in': 'Prywatne notatki przełożonego są w tych aktach.',
  'ownFile.private.out': 'Prywatnych notatek przełożonego nie ma w tych aktach.',
  'ownFile.suggested': 'wlasne akta {agent}',
} as const satisfies Record<keyof typeof source, string>
