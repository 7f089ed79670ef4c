import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fourth-121',
    messages: [
      [
        'customer',
        'Dzień dobry, wysłałam dokumenty do kredytu 10 dni temu i nic. Sprzedający mieszkanie się niecierpliwi, boję się, że wycofa ofertę.',
      ],
      [
        'agent',
        'Dzień dobry Pani Oliwio, strach przed utratą wymarzonego mieszkania to ogromne obciążenie, szczerze współczuję. Przepraszam, że nic Pani od nas nie dostała: analityk poprosił o zaświadczenie od pracodawcy, a nasz mail do Pani nie wyszedł.\nGdy je Pani dośle, osobiście położę komplet na biurku analityka, a o jego decyzji poinformuję Panią w piątek do 17.\nŁucja Has',
      ],
      ['customer', 'Załączam.'],
      ['note', 'Komplet dokumentów od klientki, decyzja do piątku.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform', 'note'],
  },
  {
    id: 'pl-fourth-122',
    messages: [
      ['customer', 'hej mam w apce z jedzeniem zablokowane konto nie wiem czemu glodny jestem'],
      ['agent', 'Hej! Głodny i zablokowany, szczerze współczuję 😅'],
      ['agent', 'Jaki komunikat widzisz?'],
      ['customer', '„podejrzana aktywność”'],
      ['agent', 'Rozumiem. To przez trzy nieudane płatności pod rząd. Odblokowałem, zaloguj się od nowa'],
      ['agent', 'I co, wpuszcza?'],
      ['customer', 'wpuszcza'],
      ['agent', 'Płatność też przechodzi?'],
      ['customer', 'przeszla, pizza zamowiona'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'pl-fourth-123',
    messages: [
      ['customer', 'no dzień dobry ja już piętnaście minut słucham tej muzyczki'],
      ['agent', 'przepraszam panią za te piętnaście minut już słucham'],
      ['customer', 'no więc czujka dymu mi piszczy co minutę całą noc nie spałam'],
      ['agent', 'oj nieprzespana noc człowiek chodzi potem jak zombie'],
      ['customer', 'no właśnie'],
      [
        'agent',
        'to bateria jej się kończy i dlatego tak popiskuje proszę ją przekręcić w lewo wyjąć i wymienić taka zwykła dziewiątka',
      ],
      ['customer', 'wyjęłam cisza'],
      ['agent', 'i co mamy wreszcie spokój z tym pikaniem'],
      ['customer', 'no spokój nareszcie'],
      ['agent', 'to czegoś jeszcze pani dzisiaj ode mnie trzeba'],
      ['customer', 'nie tylko spać'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain'],
  },
  {
    id: 'pl-fourth-124',
    messages: [
      [
        'customer',
        'Witam, przesyłka z częściami do wtryskarki utknęła w urzędzie celnym. Każdy dzień postoju kosztuje nas 7 tys. zł.',
      ],
      [
        'agent',
        'Witam,\nodprawy celne prowadzi agencja, to z nią należy się kontaktować, nie z przewoźnikiem.\nZ poważaniem',
      ],
      ['customer', 'Agencję zlecali Państwo, nie my. Mam to w umowie.'],
      [
        'agent',
        'Sprawdziliśmy, faktycznie. Skontaktujemy się z agencją i powiadomimy Państwa, gdy tylko otrzymamy odpowiedź.',
      ],
      ['customer', 'Liczę na szybką reakcję.'],
      ['agent', 'Oczywiście, jesteśmy do dyspozycji.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'pl-fourth-125',
    messages: [
      ['customer', 'kupilem wertykulator, nie odpala, instrukcja po chinsku'],
      [
        'agent',
        'Dzień dobry! Polską instrukcję wysyłam na Pana mail w tej chwili. Proszę też sprawdzić, czy wcisnął Pan dwa guziki naraz, zielony i czarny.',
      ],
      ['customer', 'a, no dwa! dziala'],
      ['agent', 'Super. Czy polska instrukcja też już jest na skrzynce?'],
      ['customer', 'patrze... jest'],
      ['agent', 'To chyba wszystko, prawda?'],
      ['customer', 'prawda, dziekuje, porzadna z was firma, az milo, bede polecal sasiadom'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'advocate'],
  },
  {
    id: 'pl-fourth-126',
    messages: [
      [
        'customer',
        'halo no ja w sprawie tych rolet co mi pan zakładał jedna się nie domyka a na noc to świeci latarnia prosto w oczy',
      ],
      ['agent', 'no dzień dobry panie Henryku a która to roleta ta w sypialni'],
      ['customer', 'w sypialni'],
      ['agent', 'i z której strony jej brakuje do dołu'],
      ['customer', 'z lewej na palec'],
      [
        'agent',
        'rozumiem prowadnica się przesunęła bo tam ściana pracuje podjadę jutro po osiemnastej i podkleję może być',
      ],
      ['customer', 'może być'],
      ['agent', 'a za miesiąc jak będę na osiedlu to zajdę zobaczyć czy dalej równo chodzi'],
      ['customer', 'a to dobrze'],
      ['agent', 'i żona pana nic więcej nie zgłasza'],
      ['customer', 'nic na razie się nie skarży'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-fourth-127',
    messages: [
      [
        'customer',
        'Dlaczego znowu nie mam zaświadczenia o zarobkach? Prosiłem kadry 3 razy. To jest nienormalne, dzwonię do inspekcji pracy!',
      ],
      ['agent', 'Panie Mateuszu, tu Ewa z kadr. Ma Pan pełne prawo być rozgoryczony.'],
      ['agent', 'Przepraszam, że zaświadczenie do tej pory nie powstało. Wystawię je dzisiaj do 14:00.'],
      ['customer', 'niech będzie'],
      ['agent', 'Zaświadczenie wysłane. Czy treść Panu odpowiada, taka ma być do banku?'],
      ['customer', 'nie, ma być średnia z 6 miesięcy a jest z 3'],
      ['agent', 'Poprawiam od razu.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'pl-fourth-128',
    messages: [
      [
        'customer',
        'Dzień dobry,\nw zamówieniu 12 sztuk tuszów przyszło 6 czarnych i 6 żółtych. Zamawialiśmy same czarne.\nSzkoła w Borku',
      ],
      [
        'agent',
        'Dzień dobry,\nczyli sześć żółtych jest zbędnych, a brakuje sześciu czarnych. Czarne wyślemy w poniedziałek, a po żółte zgłosi się kurier tego samego dnia. Czy poniedziałek jest dla szkoły dogodny?',
      ],
      ['customer', 'Tak, woźny jest od 7.'],
      [
        'agent',
        'Dziękuję, zapisano. Odezwiemy się we wtorek po południu i dopytamy, czy tusze pasują do drukarek.',
      ],
      ['customer', 'Dobrze.'],
      ['note', 'Tusze czarne 6 szt, wysyłka w poniedziałek.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'agree', 'facts', 'followUp', 'note'],
  },
  {
    id: 'pl-fourth-129',
    messages: [
      ['customer', 'nie widze faktury za luty w panelu'],
      [
        'agent',
        'Dzień dobry. Faktury są dostępne w zakładce Rozliczenia > Archiwum. Proszę rozwinąć „2025”.',
      ],
      ['customer', 'widze, luty jest'],
      ['agent', 'Dziękuję za kontakt, w razie pytań zapraszam.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-fourth-130',
    messages: [
      [
        'customer',
        'dzień dobry ja w sprawie tego mieszkania po mamie muszę przepisać prąd na siebie nie wiem jak się za to zabrać mama zmarła w kwietniu',
      ],
      ['agent', 'bardzo pani współczuję wyrazy współczucia z powodu mamy'],
      ['customer', 'dziękuję'],
      ['agent', 'mhm a proszę mi powiedzieć co pani już ma z dokumentów'],
      ['customer', 'akt zgonu i ten zapis od notariusza'],
      [
        'agent',
        'to pani ma komplet ja teraz wypełnię za panią wniosek i wyślę pani na podpis jeszcze dziś wieczorem odpowiada to pani',
      ],
      ['customer', 'bardzo proszę tak'],
      ['agent', 'czy jest cokolwiek innego co panią trapi w tej sprawie'],
      ['customer', 'no tak czy muszę płacić stary rachunek'],
      ['agent', 'tak ale już na nowe konto'],
      ['customer', 'dziękuję pani za serce no takich ludzi jak pani to ze świecą szukać'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts', 'advocate'],
  },
]
