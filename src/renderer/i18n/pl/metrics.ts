import type { metrics as source } from '../en/metrics.ts'

const ofCases =
  '{numerator, number} z {denominator, plural, one {# sprawy} few {# spraw} many {# spraw} other {# sprawy}}'

export const metrics = {
  'panel.resolution.name': 'Rozwiązanie',
  'panel.resolution.question': 'Czy sprawę rozwiązano?',
  'panel.followUp.name': 'Ponowny kontakt',
  'panel.followUp.question': 'Czy skontaktowano się ponownie?',
  'panel.repeat.name': 'Ponowne skargi',
  'panel.repeat.question': 'Czy klient musiał skarżyć się ponownie?',
  'panel.closure.name': 'Pytania zamykające',
  'panel.closure.question': 'Czy konsultant zadał pytanie zamykające?',

  'metric.resolution.once.name': 'Rozwiązane choć raz',
  'metric.resolution.once.short': 'Choć raz',
  'metric.resolution.once.definition':
    'Ze spraw otwartych w okresie: te, które człowiek choć raz rozwiązał do końca danych.',
  'metric.resolution.once.of': ofCases,
  'metric.resolution.once.counted': 'Rozwiązane choć raz',
  'metric.resolution.once.notCounted': 'Ani razu nierozwiązane',
  'metric.resolution.now.name': 'Obecnie rozwiązane',
  'metric.resolution.now.short': 'Obecnie',
  'metric.resolution.now.definition':
    'Ze spraw otwartych w okresie: te, które są obecnie rozwiązane lub zamknięte, przez człowieka, a nie automatycznie.',
  'metric.resolution.now.of': ofCases,
  'metric.resolution.now.counted': 'Obecnie rozwiązane',
  'metric.resolution.now.notCounted': 'Obecnie nierozwiązane',
  'metric.resolution.lasting.name': 'Rozwiązane na trwałe',
  'metric.resolution.lasting.short': 'Na trwałe',
  'metric.resolution.lasting.definition':
    'Ze spraw otwartych w okresie: te rozwiązane w ciągu {days} dni, nigdy nieotwarte ponownie, po których klient przez {days} dni nie miał nowej sprawy.',
  'metric.resolution.lasting.of': ofCases,
  'metric.resolution.lasting.counted': 'Rozwiązane na trwałe',
  'metric.resolution.lasting.notCounted': 'Nierozwiązane albo nie na trwałe',
  'metric.reopen.name': 'Otwarte ponownie',
  'metric.reopen.short': 'Otwarte ponownie',
  'metric.reopen.definition':
    'Ze spraw rozwiązanych w okresie, gdy minęło {days} dni: te, które choć raz otwarto ponownie.',
  'metric.reopen.of': ofCases,
  'metric.reopen.counted': 'Otwarte ponownie',
  'metric.reopen.notCounted': 'Nieotwarte ponownie',
  'metric.followUp.completion.name': 'Ponowny kontakt wykonany',
  'metric.followUp.completion.short': 'Ponowny kontakt',
  'metric.followUp.completion.definition':
    'Z ponownych kontaktów z terminem w tym okresie: te, które wykonano, zanim minęły dni tolerancji po terminie.',
  'metric.followUp.completion.of':
    '{numerator, number} z {denominator, plural, one {# kontaktu} few {# kontaktów} many {# kontaktów} other {# kontaktu}}',
  'metric.followUp.completion.counted': 'Kontakt wykonany na czas',
  'metric.followUp.completion.notCounted': 'Kontakt spóźniony lub niewykonany',
  'metric.repeat.name': 'Ponowne skargi',
  'metric.repeat.short': 'Powroty',
  'metric.repeat.definition':
    'Ze skarg rozwiązanych w okresie: te, po których klient w ciągu {days} dni otworzył kolejną sprawę.',
  'metric.repeat.of':
    '{numerator, number} z {denominator, plural, one {# skargi} few {# skarg} many {# skarg} other {# skargi}}',
  'metric.repeat.counted': 'Klient wrócił',
  'metric.repeat.notCounted': 'Klient nie wrócił',
  'metric.closure.either.name': 'Zadano pytanie zamykające',
  'metric.closure.either.short': 'Choć jedno',
  'metric.closure.either.definition':
    'Ze spraw rozwiązanych w okresie: te, w których konsultant zapytał, czy problem jest rozwiązany albo czy coś jeszcze zostało.',
  'metric.closure.either.of': ofCases,
  'metric.closure.either.counted': 'Znaleziono pytanie zamykające',
  'metric.closure.either.notCounted': 'Nie znaleziono w tekście pytania zamykającego',
  'metric.closure.solved.name': 'Zapytano, czy rozwiązane',
  'metric.closure.solved.short': 'Rozwiązane?',
  'metric.closure.solved.definition':
    'Ze spraw rozwiązanych w okresie: te, w których konsultant zapytał, czy problem jest rozwiązany.',
  'metric.closure.solved.of': ofCases,
  'metric.closure.solved.counted': 'Znaleziono pytanie „czy rozwiązane?”',
  'metric.closure.solved.notCounted': 'Nie znaleziono w tekście pytania „czy rozwiązane?”',
  'metric.closure.unresolved.name': 'Zapytano, czy coś zostało',
  'metric.closure.unresolved.short': 'Coś zostało?',
  'metric.closure.unresolved.definition':
    'Ze spraw rozwiązanych w okresie: te, w których konsultant zapytał, czy coś jeszcze zostało nierozwiązane.',
  'metric.closure.unresolved.of': ofCases,
  'metric.closure.unresolved.counted': 'Znaleziono pytanie „czy coś zostało?”',
  'metric.closure.unresolved.notCounted': 'Nie znaleziono w tekście pytania „czy coś zostało?”',
  'metric.closure.both.name': 'Zadano oba pytania zamykające',
  'metric.closure.both.short': 'Oba',
  'metric.closure.both.definition':
    'Ze spraw rozwiązanych w okresie: te, w których konsultant zadał oba pytania zamykające.',
  'metric.closure.both.of': ofCases,
  'metric.closure.both.counted': 'Znaleziono oba pytania zamykające',
  'metric.closure.both.notCounted': 'Nie znaleziono w tekście obu pytań zamykających',
  'metric.closure.waited.name': 'Poczekano na odpowiedź',
  'metric.closure.waited.short': 'Poczekano',
  'metric.closure.waited.definition':
    'Ze spraw, w których zadano pytanie zamykające: te, w których jako następny odezwał się klient.',
  'metric.closure.waited.of': ofCases,
  'metric.closure.waited.counted': 'Jako następny odezwał się klient',
  'metric.closure.waited.notCounted': 'Klient nie odezwał się jako następny',
  'metric.closure.ignoredNo.name': 'Zapytano, usłyszano „nie” i zamknięto',
  'metric.closure.ignoredNo.short': 'Mimo „nie”',
  'metric.closure.ignoredNo.definition':
    'Ze spraw, w których klient odpowiedział na pytanie zamykające: te, w których powiedział „nie”, nic więcej mu nie zaproponowano, a sprawa i tak jest zamknięta.',
  'metric.closure.ignoredNo.of': ofCases,
  'metric.closure.ignoredNo.counted': 'Zamknięta mimo „nie”',
  'metric.closure.ignoredNo.notCounted': 'Nie zamknięto mimo „nie”',

  'reason.excludedStatus': 'scalone, spam, usunięte lub zdublowane',
  'reason.tooEarly': 'za wcześnie',
  'reason.noResolvedAt': 'brak daty rozwiązania',
  'reason.unknownCustomer': 'nieznany klient',
  'reason.notYetDue': 'przed terminem',
  'reason.notApplicable': 'nie dotyczy',
  'reason.noEvidence': 'brak śladów w danych',
  'reason.noTranscript': 'brak zapisu rozmowy',
  'reason.noAgentMessage': 'brak wiadomości konsultanta',
  'reason.excludedStatus.why': 'Helpdesk oznacza tę sprawę jako scaloną, spam, usuniętą lub zdublowaną.',
  'reason.tooEarly.why': 'Czas, który musi minąć, zanim da się to ocenić, nie upłynął do końca danych.',
  'reason.noResolvedAt.why': 'Sprawa jest rozwiązana, ale plik nie mówi kiedy.',
  'reason.unknownCustomer.why':
    'Plik nie podaje e-maila, telefonu, identyfikatora ani nazwiska klienta, więc nie da się powiązać późniejszych spraw.',
  'reason.notYetDue.why':
    'Kontakt może jeszcze nastąpić: dni tolerancji po terminie nie minęły do końca danych.',
  'reason.notApplicable.why':
    'Ponowny kontakt nie był należny: klient z niego zrezygnował, napisał znowu przed terminem albo sprawa nie jest rozwiązana.',
  'reason.noEvidence.why':
    'Dane nie zawierają ani dat ponownego kontaktu, ani wiadomości, więc nic nie da się powiedzieć.',
  'reason.noTranscript.why': 'Sprawa nie ma wiadomości do przeczytania.',
  'reason.noAgentMessage.why': 'Żadnej wiadomości nie napisał osobiście konsultant.',
  'verdict.outside': 'Nie należy do spraw, których dotyczy ten wskaźnik',
} as const satisfies Record<keyof typeof source, string>
