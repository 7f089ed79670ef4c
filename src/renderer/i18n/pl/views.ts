import type { views as source } from '../en/views.ts'

export const views = {
  'views.title': 'Zapisane widoki',
  'views.title.shown': 'Zapisane widoki: {name}',
  'views.none': 'Nie zapisano jeszcze żadnego widoku. Widok pamięta okres, filtry i oglądane wskaźniki.',
  'views.save': 'Zapisz',
  'views.save.label': 'Zapisz to, co widać, jako',
  'views.save.hint': '„Ostatni pełny miesiąc” pozostaje ostatnim pełnym miesiącem także dla nowszych danych.',
  'views.replace': 'Zastąp',
  'views.replace.this': 'Zastąp „{name}” tym, co widać',
  'views.replace.ask': 'Zastąpić „{name}” tym, co widać?',
  'views.rename': 'Zmień nazwę',
  'views.rename.this': 'Zmień nazwę „{name}”',
  'views.delete': 'Usuń',
  'views.delete.this': 'Usuń „{name}”',
  'views.delete.ask': 'Usunąć „{name}”?',
} as const satisfies Record<keyof typeof source, string>
