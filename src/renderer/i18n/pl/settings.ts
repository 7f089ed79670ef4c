import type { settings as source } from '../en/settings.ts'

export const settings = {
  'settings.title': 'Ustawienia',
  'settings.saved': 'Każda zmiana działa od razu.',
  'settings.appearance': 'Wygląd',
  'settings.language': 'Język',
  'settings.language.system': 'Jak w systemie',
  'settings.language.en': 'English',
  'settings.language.pl': 'Polski',
  'settings.theme': 'Motyw',
  'settings.theme.system': 'Jak w systemie',
  'settings.theme.light': 'Jasny',
  'settings.theme.dark': 'Ciemny',
  'settings.calendar': 'Kalendarz',
  'settings.timeZone': 'Strefa czasowa obszaru roboczego',
  'settings.timeZone.help':
    'Według niej wyznaczane są dni i miesiące i odczytywane obiecane terminy; w niej podawane są wszystkie czasy.',
  'settings.timeZone.unset': 'Jeszcze nieustawiona: UTC',
  'settings.weekStart': 'Tydzień zaczyna się w',
  'settings.weekStart.mon': 'poniedziałek',
  'settings.weekStart.sat': 'sobotę',
  'settings.weekStart.sun': 'niedzielę',
  'settings.figures': 'Wskaźniki',
  'settings.figures.text':
    'Te ustawienia zmieniają wartości wskaźników. Przy każdym wskaźniku widać okno, z którym go obliczono.',
  'settings.window': 'Domyślne okno',
  'settings.window.help':
    'Jak długo rozwiązanie musi się utrzymać i jak długo powrót klienta liczy się jako ponowna skarga.',
  'settings.repeat': 'Ponowna skarga to nowa sprawa',
  'settings.repeat.same': 'w tej samej kategorii',
  'settings.repeat.any': 'w dowolnej kategorii',
  'settings.followUp': 'Oczekuj ponownego kontaktu 30 dni po każdej rozwiązanej skardze',
  'settings.followUp.help':
    'Także tam, gdzie go nie zaplanowano. Wyłączone: liczą się tylko kontakty z terminem w danych.',
  'settings.times': 'Godziny pracy',
  'settings.times.text': 'Czas zegarowy pozostaje; obok pojawia się czas w godzinach pracy.',
  'settings.businessHours': 'Pokazuj czasy także w godzinach pracy',
  'settings.businessHours.help':
    'Przy sprawie, która czeka przez weekend, widać wtedy, ile czasu miał na nią zespół.',
  'settings.businessHours.closed': 'Nieczynne',
  'settings.businessHours.from': '{day}, otwarcie o',
  'settings.businessHours.to': '{day}, zamknięcie o',
  'settings.businessHours.wrong': 'Zamknięcie musi być po otwarciu.',
  'settings.holidays': 'Dni wolne',
  'settings.holidays.help': 'Święta i inne dni, w które nikt nie pracuje.',
  'settings.holidays.none': 'Brak',
  'settings.history': 'Co kiedy obowiązywało',
  'settings.history.text': 'Przy każdym wskaźniku podana jest wersja ustawień, z którą go obliczono.',
  'settings.history.none': 'Nic jeszcze nie zmieniono: obowiązują domyślne ustawienia (wersja 0).',
  'settings.history.version': 'Wersja {version}',
  'settings.history.since': 'od {instant}',
  'settings.history.values':
    'Okno {window} dni · ponowna skarga w {category, select, same {tej samej kategorii} other {dowolnej kategorii}} · ponowny kontakt 30 dni po każdej skardze: {policy, select, true {oczekiwany} other {nieoczekiwany}}, dni tolerancji: {grace} · {zone} · tydzień od {week, select, mon {poniedziałku} sat {soboty} other {niedzieli}} · godziny pracy: {hours, select, true {pokazywane} other {wyłączone}}',
  'settings.grace': 'Dni tolerancji dla ponownego kontaktu',
  'settings.grace.help':
    'Przez tyle dni po terminie kontakt jest jeszcze na czas; dopiero potem jest spóźniony albo niewykonany.',
  'settings.about': 'O programie',
  'settings.about.text':
    'Closewell {version}. Wersja definicji {definition}. Bez konta, bez serwera, bez połączeń sieciowych.',
} as const satisfies Record<keyof typeof source, string>
