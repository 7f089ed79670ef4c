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
    'Ostatnia chwila, o której mówią dane. Czego nie dało się do niej rozstrzygnąć, liczy się jako „za wcześnie”.',
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
  'app.agent.none': 'Bez wskazanego konsultanta',
  'app.team.none': 'Bez wskazanego zespołu',
  'app.unnamed': '(puste)',
  'app.notFound.title': 'Nie ma takiej strony',
  'app.notFound.action': 'Przejdź do pulpitu',
  'app.crash.title': 'Nie udało się pokazać tej strony',
  'app.crash.text':
    'Coś w oknie zawiodło. Twoje sprawy nie zostały naruszone. Otwórz stronę jeszcze raz; jeśli znów zawiedzie, uruchom Closewell ponownie.',
  'welcome.title': 'Zobacz, czy niezadowolonym klientom naprawdę pomożono',
  'welcome.lead':
    'Closewell czyta eksport spraw z helpdesku i pokazuje cztery rzeczy: czy sprawę rozwiązano, czy dotrzymano obietnicy ponownego kontaktu, czy klient musiał skarżyć się znowu i czy konsultant zapytał na koniec, czy wszystko załatwione.',
  'welcome.import.title': 'Zaimportuj swoje sprawy',
  'welcome.import.text':
    'Eksport CSV lub NDJSON z helpdesku. Plik można też upuścić w dowolnym miejscu strony importów.',
  'welcome.import.action': 'Zaimportuj swoje sprawy',
  'welcome.sample.title': 'Obejrzyj na danych przykładowych',
  'welcome.sample.text':
    'Zmyślone sprawy zmyślonego zespołu, żeby najpierw się rozejrzeć. Usuniesz je jednym kliknięciem.',
  'welcome.sample.action': 'Obejrzyj na danych przykładowych',
  'welcome.sample.loading': 'Wczytywanie danych przykładowych …',
  'welcome.privacy.title': 'Wszystko zostaje na tym komputerze',
  'welcome.privacy.text':
    'Closewell nie ma konta ani serwera. Niczego nigdzie nie wysyła: sprawy są w jednym pliku w Twoim folderze użytkownika.',
  'gate.newer.title': 'Tę przestrzeń zapisała nowsza wersja Closewell',
  'gate.newer.text':
    'Plik ma format {found, number}; ta wersja czyta formaty do {supported, number}. Niczego nie zmieniono.',
  'gate.newer.action': 'Zainstaluj aktualną wersję Closewell i otwórz przestrzeń w niej.',
  'gate.held.title': 'Przestrzeń jest w użyciu',
  'gate.held.text': '{program} (proces {pid}) ma ją otwartą od {since}.',
  'gate.held.unknown': 'Otworzył ją inny program.',
  'gate.held.action':
    'W przestrzeni może pisać tylko jeden program naraz. Poczekaj, aż skończy, albo go zamknij, i spróbuj ponownie.',
  'gate.damaged.title': 'Przestrzeń jest uszkodzona',
  'gate.damaged.text': 'Sprawdzenie pliku wykazało: {detail}',
  'gate.damaged.action':
    'Closewell nie otwiera uszkodzonego pliku, żeby nie stracić więcej. Wstaw w jego miejsce kopię pliku closewell.db albo wybierz inny folder i uruchom Closewell ponownie.',
} as const satisfies Record<keyof typeof source, string>
