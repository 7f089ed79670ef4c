import type { watch as source } from '../en/watch.ts'

export const watch = {
  'watch.title': 'Obserwowany folder',
  'watch.text':
    'Nowe eksporty, które trafią do tego folderu, gdy Closewell działa, importują się same, na życzenie według zapisanego mapowania. Pliki, które już tam są, pozostają nietknięte, a nic nie opuszcza tego komputera.',
  'watch.off': 'Wyłączone. Żaden folder nie jest obserwowany.',
  'watch.on': 'Włączone. Nowe pliki w folderze „{folder}” są importowane.',
  'watch.choose': 'Wybierz folder …',
  'watch.chooseOther': 'Wybierz inny folder …',
  'watch.stop': 'Przestań obserwować',
  'watch.profile': 'Jak czytać nowe pliki',
  'watch.profile.help':
    'Zapisane mapowanie odpowiada na to, o co trzeba by zapytać, np. o strefę czasową. Plik, w którym coś pozostaje otwarte, nie jest importowany, a Ty dostajesz o tym wiadomość.',
  'watch.profile.none': 'Tak, jak je rozpoznano, bez zapisanego mapowania',
  'watch.profile.choose': 'Wybierz',
  'watch.profile.gone.title': 'Zapisanego mapowania już nie ma',
  'watch.profile.gone':
    'Zapisane mapowanie obserwowanego folderu zostało usunięte. Nowe pliki nie będą importowane, dopóki nie wybierzesz innego w Ustawieniach.',
  'watch.unreachable.title': 'Folderu „{folder}” nie da się teraz odczytać',
  'watch.unreachable.text':
    'Sprawdź, czy folder nadal tam jest i czy jego dysk lub sieć są podłączone. Closewell zagląda tam dalej i zaimportuje to, co nowe, gdy folder wróci.',
  'watch.results': 'Od uruchomienia Closewell',
  'watch.results.empty': 'Nie pojawił się jeszcze żaden nowy plik.',
  'watch.results.all': 'Wszystkie importy',
  'watch.result.failed': 'Nie zaimportowano {file}',
  'watch.result.counts':
    'Nowe sprawy: {inserted, number} · zaktualizowane: {updated, number} · bez zmian: {unchanged, number} · odrzucone wiersze: {rejected, number}',
  'watch.result.noCases': 'Nie znaleziono w nim żadnych spraw.',
  'watch.result.partly': 'Części nie udało się zaimportować. {reason}',
} as const satisfies Record<keyof typeof source, string>
