import type { coachingBehaviours as source } from '../en/coaching-behaviours.ts'

export const coachingBehaviours = {
  'prepare.behaviour.resolution.once': 'Prowadzę sprawę, aż zostanie rozwiązana.',
  'prepare.behaviour.resolution.now': 'Moje sprawy są załatwione, a nie zostają otwarte.',
  'prepare.behaviour.resolution.lasting': 'Sprawy, które rozwiązuję, są rozwiązane na dobre.',
  'prepare.behaviour.reopen': 'Sprawę, którą rozwiązuję, trzeba potem otworzyć ponownie.',
  'prepare.behaviour.followUp.completion': 'Odzywam się ponownie tak, jak obiecano, i na czas.',
  'prepare.behaviour.repeat': 'Klient, którego skargę rozwiązuję, musi napisać jeszcze raz.',
  'prepare.behaviour.closure.solved': 'Zanim zamknę sprawę, pytam, czy problem jest rozwiązany.',
  'prepare.behaviour.closure.unresolved': 'Zanim zamknę sprawę, pytam, czy coś jeszcze zostało.',
  'prepare.behaviour.closure.either': 'Zanim zamknę sprawę, pytam klienta, czy wszystko jest załatwione.',
  'prepare.behaviour.closure.both':
    'Zanim zamknę sprawę, pytam o jedno i drugie: czy problem jest rozwiązany i czy coś jeszcze zostało.',
  'prepare.behaviour.closure.waited': 'Gdy już zapytam, czekam na odpowiedź klienta.',
  'prepare.behaviour.closure.ignoredNo': 'Zamykam sprawę, choć klient mówi, że nie jest rozwiązana.',
  'prepare.behaviour.technique.listen': 'Pozwalam klientowi opowiedzieć wszystko, zanim coś zaproponuję.',
  'prepare.behaviour.technique.ask': 'Pytam tak długo, aż zrozumiem problem.',
  'prepare.behaviour.technique.paraphrase': 'Powtarzam problem własnymi słowami.',
  'prepare.behaviour.technique.acknowledge': 'Mówię, że rozumiem, co ten problem znaczy dla klienta.',
  'prepare.behaviour.technique.acknowledgeFirst':
    'Mówię, że rozumiem, jak czuje się klient, zanim przejdę do rozwiązania.',
  'prepare.behaviour.technique.apologise': 'Gdy coś poszło nie tak, przepraszam i mówię, za co.',
  'prepare.behaviour.technique.own': 'Mówię, że osobiście zajmę się sprawą.',
  'prepare.behaviour.technique.own.not': 'Odsyłam klienta do kogoś innego.',
  'prepare.behaviour.technique.canDo': 'Mówię, co można zrobić, albo daję wybór.',
  'prepare.behaviour.technique.canDo.not': 'Mówię, co nie jest możliwe, albo powołuję się na regulamin.',
  'prepare.behaviour.technique.explain': 'Wyjaśniam, skąd wziął się problem, a potem, co zrobię.',
  'prepare.behaviour.technique.defend.not': 'Bronię naszej strony albo mówię, że to wina klienta.',
  'prepare.behaviour.technique.agree': 'Pytam, czy klient zgadza się na takie rozwiązanie.',
  'prepare.behaviour.technique.facts': 'Mówię, co stanie się dalej, kto to zrobi albo do kiedy.',
  'prepare.behaviour.technique.inform': 'Gdy obiecuję wiadomość, mówię, kiedy przyjdzie.',
  'prepare.behaviour.technique.inform.vague': 'Obiecuję wiadomość, nie mówiąc, kiedy przyjdzie.',

  'prepare.question.resolution.strength':
    'Ta sprawa została rozwiązana na dobre. Co o tym zdecydowało w Twojej pracy?',
  'prepare.question.resolution.priority':
    'Pomyśl o sprawie, która nie chciała się skończyć. Co pomogłoby załatwić ją za pierwszym razem?',
  'prepare.question.followUp.strength': 'Dotrzymujesz obiecanych kontaktów. Jak o to dbasz?',
  'prepare.question.followUp.priority':
    'Co staje na przeszkodzie, gdy trzeba odezwać się ponownie? Co by to ułatwiło?',
  'prepare.question.repeat.strength':
    'Niewielu Twoich klientów musi pisać ponownie. Na co patrzysz, zanim zamkniesz skargę?',
  'prepare.question.repeat.priority': 'Ten klient wrócił. Czego zabrakło za pierwszym razem?',
  'prepare.question.closure.strength':
    'Starannie kończysz sprawy. Co Cię do tego skłoniło w tym miejscu i co powiedziała Ci odpowiedź?',
  'prepare.question.closure.priority':
    'Po czym poznajesz, że dla klienta sprawa jest załatwiona? O co można zapytać przed zamknięciem?',
  'prepare.question.technique.strength':
    'Przeczytaj te słowa jeszcze raz. Co chcesz nimi osiągnąć i jak przyjmuje je klient?',
  'prepare.question.technique.priority':
    'Postaw się tutaj na miejscu klienta. Co chciałoby się usłyszeć i jakimi słowami to powiesz?',
} as const satisfies Record<keyof typeof source, string>
