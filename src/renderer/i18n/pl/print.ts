import type { print as source } from '../en/print.ts'

export const print = {
  'session.part.handOut': 'Kartka do wręczenia',
  'print.save': 'Zapisz jako PDF',
  'print.paper': 'Drukuj',
  'print.saved': 'Zapisano jako {name}.',
  'print.language': 'Język kartki',
  'print.language.en': 'angielski',
  'print.language.pl': 'polski',
  'print.size': 'Papier',
  'print.size.A4': 'A4',
  'print.size.Letter': 'Letter',
  'print.preview': 'Kartka tak, jak zostanie wydrukowana',
  'print.handOut.lead':
    'Jedna strona, którą dostaje {agent}. Nie ma na niej prywatnych notatek. W cytatach ukryte są nazwisko klienta, numery i adresy e-mail, o ile Closewell je rozpoznaje: przeczytaj kartkę, zanim ją wręczysz.',
  'print.handOut.title': 'Rozmowa 1:1',
  'print.handOut.basis': 'Dane z okresu od {from} do {to}, stan na {asOf}',
  'print.handOut.noTopics': 'Do tej rozmowy nie wybrano mocnej strony ani priorytetu.',
  'print.handOut.strength': 'Co idzie dobrze',
  'print.handOut.priorities': 'Nad czym pracujemy',
  'print.handOut.others': '(reszta zespołu: {figure})',
  'print.handOut.case': 'Sprawa {caseId}',
  'print.handOut.erased': 'Słowa usunięto razem z danymi tej osoby.',
  'print.handOut.agentsWords': 'Słowami konsultanta',
  'print.handOut.notes': 'O czym rozmawialiśmy',
  'print.handOut.actions': 'Co ustaliliśmy',
  'print.handOut.noActions': 'Niczego nie ustalono.',
  'print.action.behaviour': 'Co robić inaczej',
  'print.action.measure': 'Po czym to poznamy',
  'print.action.baseline': 'teraz {figure}',
  'print.action.target': 'cel: {target}',
  'print.action.owner': 'Kto',
  'print.action.reviewOn': 'Przegląd',
  'print.handOut.comment': 'Odpowiedź konsultanta',
  'print.handOut.agrees.yes': 'Zgadza się ({date}).',
  'print.handOut.agrees.partly': 'Zgadza się częściowo ({date}).',
  'print.handOut.agrees.no': 'Nie zgadza się ({date}).',
  'print.handOut.disputes': 'Otwarte zastrzeżenia',
  'print.handOut.supervisor': 'Przełożony',
  'print.handOut.signed': 'data, podpis',
  'print.handOut.shortened':
    'Niektóre teksty skrócono, żeby zmieściły się na jednej stronie; w całości są w Closewell.',
  'print.handOut.foot':
    'Liczby mówią, co zrobiono w sprawach, z zakresem, który zostawia przypadek. Same niczego nie rozstrzygają.',
  'print.selfRating.title': 'Przed rozmową 1:1: jak ja to widzę',
  'print.selfRating.print': 'Arkusz na papierze',
  'print.selfRating.nothing': 'Najpierw wybierz mocną stronę lub priorytet: o nie pyta arkusz.',
  'print.selfRating.foot':
    'Przynieś ten arkusz na rozmowę. Nikt nie wypełnia go za Ciebie i nikt inny go nie dostaje.',
  'transparency.title': 'Co dzieje się z danymi o konsultantach',
  'transparency.lead':
    'Napisane przez Closewell {version} z jego własnych definicji, dla pracowników i ich przedstawicieli.',
  'transparency.purpose': 'Po co',
  'transparency.purpose.text':
    'Do przygotowania rozmów 1:1 o obsłudze zdenerwowanych klientów: czy sprawę rozwiązano, czy dotrzymano obiecanego kontaktu, czy klient musiał skarżyć się ponownie i czy konsultant zapytał o zamknięcie. Liczby o ludziach są powodem do rozmowy, a nie decyzją. Nikt nie jest ustawiany w rankingu.',
  'transparency.data': 'Jakie dane',
  'transparency.data.text':
    'Sprawy, które przełożony eksportuje z systemu zgłoszeń: kto je prowadził, kiedy, z jakim wynikiem, oraz wiadomości. Closewell szuka w wiadomościach konsultantów ustalonych zwrotów, według jawnych reguł, które każdy może przeczytać. Nie słucha głosu, nie ocenia tonu ani uczuć, nie mierzy czasu pracy i niczego nie uczy się sam.',
  'transparency.people': 'Kto to widzi',
  'transparency.people.text':
    'Przełożony, na własnym komputerze. Nie ma serwera i nic nie jest nigdzie wysyłane. Konsultant dostaje stronę z rozmowy, może zgłosić zastrzeżenie do każdego wskaźnika i oznaczenia, a zastrzeżenie zostaje przy nim. Dział HR dostaje plik z licznikami, gdy się go eksportuje: nie mogą się w nim znaleźć dane klientów, treść rozmów, prywatne notatki ani oceny technik, a każdy eksport jest zapisywany.',
  'transparency.retention': 'Jak długo',
  'transparency.retention.text':
    'Dopóki przełożony ich nie usunie: importy można cofnąć, rozmowy usunąć, a wszystko o kliencie lub konsultancie wymazać. Cytaty w rozmowach zachowują słowa, gdy sprawa jest importowana ponownie; wymazanie osoby usuwa je także stamtąd.',
  'transparency.limits': 'Czego liczby nie mówią',
  'transparency.limits.text':
    'Przy każdym odsetku podana jest liczba spraw i zakres, który zostawia przypadek; poniżej 20 spraw nic nie jest porównywane. To, jakie sprawy dostaje konsultant, nie jest przypadkiem, więc odsetki podaje się też przy takim podziale spraw, jaki ma cały zespół. Słów, których nie zna żadna reguła, nie widać.',
  'transparency.rights': 'O co może prosić konsultant',
  'transparency.rights.text':
    'O wydruk wszystkiego, co o nim zapisano, o poprawienie i o usunięcie. Przełożony może wydrukować taki plik w każdej chwili.',
  'transparency.figures': 'Liczby',
  'transparency.figures.text':
    'Każda jest odsetkiem: spraw wymienionych na końcu wśród spraw wymienionych na początku.',
  'transparency.techniques': 'Sposoby rozmowy, tylko dla przełożonego i konsultanta',
  'transparency.techniques.text':
    'wśród spraw rozwiązanych w okresie, w których są słowa konsultanta, te, w których słowa to pokazują: {list}.',
} as const satisfies Record<keyof typeof source, string>
