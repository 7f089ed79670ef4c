import type { examples as source } from '../en/examples.ts'

export const examples = {
  'examples.title': 'Najlepsze przykłady',
  'examples.lead':
    'Własne słowa zespołu, według tego, co pokazują. Nazwiska rozmówców, numery, adresy e-mail i sama sprawa są usunięte; sprawdź, czy słowa nikogo nie zdradzają.',
  'examples.link': 'Najlepsze przykłady zespołu',
  'examples.none': 'Nie ma jeszcze przykładów',
  'examples.none.text':
    'Przy przygotowaniu rozmowy 1:1 „Zachowaj jako przykład” pod słowami, które coś dobrze pokazują, przenosi je tutaj, bez nazwisk.',
  'examples.choose': 'Co pokazują',
  'examples.all': 'Wszystkie',
  'examples.practice': 'Ćwiczenie: ukryj słowa konsultanta',
  'examples.hidden': 'Co Ty byś tu napisał(a)?',
  'examples.show': 'Pokaż, co napisał konsultant',
  'examples.remove': 'Usuń',
  'examples.keep': 'Zachowaj jako przykład',
  'examples.keep.of': 'Zachowaj jako przykład: słowa ze sprawy {id}',
  'examples.keep.unsaved': 'Nie zachowano, bo nie udało się zapisać rozmowy 1:1. {why}',
  'examples.kept': 'Zachowano pod „{name}”, bez nazwisk.',
  'fromCase.open': 'Użyj w rozmowie 1:1',
  'fromCase.title': 'Słowa do rozmowy 1:1',
  'fromCase.session': 'Rozmowa 1:1',
  'fromCase.sessionOf': '{agent}, {date}',
  'fromCase.from': 'Od wiadomości',
  'fromCase.to': 'do wiadomości',
  'fromCase.message': '{number}. {role}: {words}',
  'fromCase.add': 'Dodaj te słowa',
  'fromCase.added': 'Dodano do rozmowy: {agent}.',
  'fromCase.full': 'Rozmowa ({agent}) ma już tyle słów, ile się mieści. Najpierw usuń któreś.',
  'fromCase.none': 'Najpierw zaplanuj rozmowę 1:1; wtedy można dodać do niej te słowa.',
} as const satisfies Record<keyof typeof source, string>
