import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-417',
    messages: [
      ['customer', 'Proszę o odroczenie terminu oddania pracy zaliczeniowej'],
      [
        'agent',
        'Odroczono do 15 lutego, wpis w systemie jest. Ciekaw jestem, czy Pana obawy zostały tym samym rozproszone i czy pozostawiam jakąś inną kwestię bez rozstrzygnięcia.',
      ],
      ['customer', 'Obawy rozproszone, kwestia nierozstrzygnięta to temat pracy.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-418',
    messages: [
      ['customer', 'dzień dobry ja dzwonię no bo ten no kurczę ten pilot od bramy'],
      ['agent', 'no słucham panią spokojnie'],
      ['customer', 'no klikam i nic no a brama ani drgnie'],
      ['agent', 'aha aha to ja pani teraz puszczę sygnał z centrali'],
      ['agent', 'no i'],
      ['agent', 'poszła ta brama w górę czy nie poszła'],
      ['customer', 'poszła poszła o jejku złoty człowiek z pana dziękuję najmocniej'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'advocate'],
  },
  {
    id: 'pl-koncowka-a-419',
    messages: [
      ['customer', 'ja wczoraj pytałem o ten regulator ten od pieca'],
      [
        'agent',
        'no tak pamiętam pana w niedzielę ma być zimno to podjadę w sobotę przed południem i wymienię',
      ],
      ['customer', 'aha to dobrze'],
      ['agent', 'i to już będzie wszystko panie Stasiu'],
      ['customer', 'no nie no jeszcze czapka na komin mi spadła'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koncowka-a-420',
    messages: [
      ['customer', 'Wasz sklep wysłał mi ankietę, a towaru nie'],
      ['agent', 'Towar wyjechał dziś, dostawa jutro do 18. Ankietę proszę pominąć.'],
      ['agent', 'Czy jest Pani zadowolona z zakupów w naszym sklepie? Oceń w skali 1–5: ankieta.example'],
      ['customer', '1'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-421',
    messages: [
      ['customer', 'nie ma mojego leku, a rp. wygasa jutro'],
      ['agent', 'Lek zamówiłam w hurtowni, przyjedzie jutro o 8:30 i będzie czekał do zamknięcia.'],
      ['agent', 'Niech Pani da znać, gdyby coś się jeszcze działo.'],
      ['customer', 'dobrze, dam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-422',
    messages: [
      ['customer', 'Drzwi przesuwne w szafie spadły z prowadnicy'],
      ['agent', 'Przykro mi, że drzwi spadły. Monter podjedzie w piątek o 7:30.'],
      ['agent', 'Mam nadzieję, że to Państwu odpowiada, a jeśli nie, to proszę dzwonić.'],
      ['customer', 'odpowiada'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'facts'],
  },
  {
    id: 'pl-koncowka-a-423',
    messages: [
      ['customer', 'Nie rozumiem decyzji o odmowie kredytu'],
      ['agent', 'Decyzja jest odmowna, bo w historii jest jedna zaległość z 2019.'],
      ['agent', 'Co mogę zrobić: złożyć za Pana wniosek o ponowną ocenę. Składać?'],
      ['customer', 'składać'],
      ['agent', 'Złożony, decyzja najpóźniej 14 maja.'],
      ['agent', 'Czy odmowa jest teraz dla Pana mniej tajemnicza?'],
      ['customer', 'mniej, ale nie przyjmuję jej do wiadomości'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'pl-koncowka-a-424',
    messages: [
      ['customer', 'Gdzie jest mój licznik wody, remontowali łazienkę'],
      ['agent', 'W szachcie za kafelkiem z magnesem, z prawej strony.'],
      ['agent', 'Znaleziony?'],
      ['customer', 'szukam magnesu... chyba fachowcy zakafelkowali na amen'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-425',
    messages: [
      ['customer', 'Kiedy dostanę swoją premię za polecenie'],
      ['agent', 'nie wiem, odezwiemy się jakoś niedługo'],
      ['agent', 'coś jeszcze?'],
      ['customer', 'nie, to tyle'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-koncowka-a-426',
    messages: [
      ['customer', 'czy da się zmienić wybór ubezpieczyciela'],
      ['agent', 'Nie da się, umowa na rok, takie są reguły.'],
      ['agent', 'Mogę jakoś inaczej jeszcze pomóc?'],
      ['customer', 'nie wiem, muszę się zastanowić'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-koncowka-a-427',
    messages: [
      ['customer', 'wasz bot mi wmawia że nie istnieję'],
      ['agent', 'Istnieje Pan, widzę Pana konto od 2016 :)'],
      ['agent', 'Odtworzyłem profil z kopii.'],
      ['agent', 'Bot już Pana rozpoznaje?'],
      ['customer', 'rozpoznaje, nawet mnie pozdrowił'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-428',
    messages: [
      ['customer', 'mam u was kredyt na pralkę, chcę spłacić wcześniej'],
      ['agent', 'Zostało 812 zł, bez prowizji. Przelew na ten sam rachunek.'],
      ['agent', 'Spłaca Pan dziś?'],
      ['customer', 'jutro'],
      ['agent', 'Ok, jutro zamknę umowę i wieczorem zadzwonię do pana z potwierdzeniem.'],
      ['agent', 'Jest coś jeszcze, co by Pan dziś chciał domknąć?'],
      ['customer', 'wszystko domknięte'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-koncowka-a-429',
    messages: [
      ['customer', 'stół bilardowy ma krzywy blat, piłki uciekają w lewo'],
      ['agent', 'Poziomowałem go dziś z laserem.'],
      ['agent', 'Proszę puścić białą środkiem.'],
      ['agent', 'Ucieka jeszcze?'],
      ['customer', 'leci jak po sznurku'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
