import type { app as source } from '../en/app.ts'

export const app = {
  'app.name': 'Closewell',
  'app.skipLink': 'Przejdź do treści',
  'app.navigation': 'Nawigacja główna',
  'app.loading': 'Wczytywanie …',
  'app.nav.dashboard': 'Pulpit',
  'app.nav.imports': 'Importy',
  'app.nav.hrExport': 'Eksport dla HR',
  'app.nav.settings': 'Ustawienia',
  'app.local': 'Wszystko zostaje na tym komputerze.',
  'app.cases': '{cases, plural, one {# sprawa} few {# sprawy} many {# spraw} other {# sprawy}}',
  'app.asOf': 'Stan danych: {instant}',
  'app.asOf.why':
    'Ostatnia chwila, którą obejmują dane. To, czego do niej nie dało się rozstrzygnąć, liczy się jako „za wcześnie”.',
  'app.sample.title': 'Dane przykładowe',
  'app.sample.text': 'Widzisz zmyślone sprawy zmyślonego zespołu.',
  'app.sample.import': 'Zaimportuj swoje sprawy',
  'app.retry': 'Spróbuj ponownie',
  'app.cancel': 'Anuluj',
  'app.close': 'Zamknij',
  'app.back': 'Wstecz',
  'app.previous': 'Poprzednie',
  'app.next': 'Następne',
  'app.page': '{from, number}–{to, number} z {total, number}',
  'app.none': '—',
  'app.yes': 'Tak',
  'app.agent.none': 'Bez podanego konsultanta',
  'app.team.none': 'Bez podanego zespołu',
  'app.unnamed': '(puste)',
  'app.notFound.title': 'Nie ma takiej strony',
  'app.notFound.action': 'Przejdź do pulpitu',
  'app.crash.title': 'Nie udało się pokazać tej strony',
  'app.crash.text':
    'W oknie wystąpił błąd. Nie naruszył on Twoich spraw. Otwórz stronę jeszcze raz; jeśli to nie pomoże, uruchom Closewell ponownie.',
  'welcome.title': 'Zobacz, czy niezadowolonym klientom naprawdę pomożono',
  'welcome.lead':
    'Closewell czyta eksport spraw z helpdesku i pokazuje cztery rzeczy: czy sprawę rozwiązano, czy dotrzymano obietnicy ponownego kontaktu, czy klient musiał skarżyć się ponownie i czy konsultant zadał pytanie zamykające.',
  'welcome.import.title': 'Zaimportuj swoje sprawy',
  'welcome.import.text':
    'Eksport CSV lub NDJSON z helpdesku. Plik można też upuścić w dowolnym miejscu strony importów.',
  'welcome.import.action': 'Zaimportuj swoje sprawy',
  'welcome.sample.title': 'Wypróbuj na danych przykładowych',
  'welcome.sample.text':
    'Zmyślone sprawy zmyślonego zespołu, żeby najpierw się rozejrzeć. Można je potem usunąć jednym kliknięciem.',
  'welcome.sample.action': 'Wypróbuj na danych przykładowych',
  'welcome.sample.loading': 'Wczytywanie danych przykładowych …',
  'welcome.privacy.title': 'Wszystko zostaje na tym komputerze',
  'welcome.privacy.text':
    'Closewell nie ma konta ani serwera. Niczego nigdzie nie wysyła: sprawy są w jednym pliku w Twoim folderze użytkownika.',
  'gate.newer.title': 'Ten obszar roboczy zapisała nowsza wersja Closewell',
  'gate.newer.text':
    'Plik ma format {found, number}; ta wersja czyta formaty do {supported, number}. Niczego nie zmieniono.',
  'gate.newer.action': 'Zainstaluj aktualną wersję Closewell i otwórz w niej ten obszar roboczy.',
  'gate.held.title': 'Obszar roboczy jest w użyciu',
  'gate.held.text': '{program} (proces {pid}) używa go od {since}.',
  'gate.held.unknown': 'Używa go inny program.',
  'gate.held.action':
    'W obszarze roboczym może zapisywać tylko jeden program naraz. Poczekaj, aż skończy, albo go zamknij, a potem spróbuj ponownie.',
  'gate.damaged.title': 'Obszar roboczy jest uszkodzony',
  'gate.damaged.text': 'Sprawdzenie pliku wykazało: {detail}',
  'gate.damaged.action':
    'Closewell nie otwiera uszkodzonego pliku, żeby nie przepadło nic więcej. Wstaw w jego miejsce kopię zapasową pliku closewell.db albo wybierz inny folder, a potem uruchom Closewell ponownie.',
} as const satisfies Record<keyof typeof source, string>
