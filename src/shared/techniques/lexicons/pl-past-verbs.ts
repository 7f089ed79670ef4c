import { PL_PRESENT_PHRASES } from './pl-present-verbs.ts'
import { PL_STATE_VERBS } from './pl-state-verbs.ts'
import { PL_VERB_PHRASES } from './pl-verbs.ts'

/** What went before the trouble without being trouble by itself, as its masculine past. */
const MORE = `
widniał działał funkcjonował pracował świecił figurował przeoczył przegapił zdał objął wyjął zostawił zajął przejął rzucił wpadł podpisał wyrzucił wybrał szukał rozlał kopnął wyłamał przejechał uciekł sprzedał kupił pożyczył
ukradł zignorował zlekceważył zbagatelizował wyłożył położył odpuścił zawinął rozsypał zmoczył zamoczył namókł przemókł zardzewiał skorodował
sparciał zmurszał wyschnął zgnił zapleśniał sfermentował skwaśniał zwietrzał zastygł skamieniał rozciągnął skurczył zbiegł odbarwił sfilcował
stępił wytarł starł przetarł zużył wysłużył wyeksploatował zestarzał przeterminował zdezaktualizował wymknął wyślizgnął
rozjechał wykipiał przelał wybuchł eksplodował zajarał nadtopił okopcił osmolił zaszwankował skrewił sknocił sfuszerował spartaczył
zawalił położył skrócił wydłużył wszedł odszedł zszedł był miał wiedział chciał mógł zdążył zaznaczył odznaczył odebrał odczytał podał wziął zabrał widział dowiózł doniósł wniósł
zapukał dzwonił pisał sprawdził doczytał policzył zliczył zatwierdził zaakceptował autoryzował dopiął domknął dokończył
obsłużył rozpoznał uwzględnił uwzględniał dotrzymał potwierdził uprzedził poinformował powiadomił zawiadomił zgłosił odnotował
skasował wykasował usunął dosłał dołożył dorzucił doliczył zdjął ściągnął zszedł odszedł dopilnował dopatrzył założył zamontował
podłączył podpiął przypiął nakleił włożył wsadził zapakował spakował wydrukował zeskanował wystawił wysłał posłał przesłał
przekazał przypisał wpisał dopisał zapisał zarejestrował zaksięgował naliczył pobrał przelał zwrócił wypłacił przyjął
zamówił domówił ustawił przestawił skonfigurował zaktualizował wgrał przeszedł trafił dotarł zawiózł dostarczył doręczył
rozdał rozdzielił podzielił scalił połączył rozłączył zmienił wymienił zamienił podmienił poprawił skorygował obliczył
brał tarł ocierał sprawdzał łapał tracił gubił mylił liczył kosztował uważał trwał przyjechał urwał nacisnął wcisnął
włożył pominął wyciął uciął obciął zjadł zasnął zaspał zachorował umarł zmarł rozbił stłukł uderzył trzymał kręcił ślizgał wiał padał lał grzał
wyłączył włączył uruchomił zrestartował zaciągnął przeniósł przesunął przełożył odłożył zatrzymał wstrzymał odwołał anulował
wycofał zamknął otworzył dodał dał ciągnął wlał nalał zlał nasypał posypał polał przykrył zasłonił zastawił zaparkował`
  .trim()
  .split(/\s+/)

/** "zgubił", "zgubiła", "zgubiło", "zgubiły", "zgubili": everybody but the speaker and the hearer. */
export function thirdPersons(masculine: string): readonly string[] {
  const feminine = masculine
    .replace(/ął$/, 'ęł')
    .replace(/([^aeouy])szedł$/, '$1eszł')
    .replace(/szedł$/, 'szł')
    .replace(/ódł$/, 'odł')
    .replace(/ókł$/, 'okł')
    .replace(/ązł$/, 'ęzł')
    .replace(/iósł$/, 'iosł')
    .replace(/iózł$/, 'iozł')
    .replace(/mógł$/, 'mogł')
  return [masculine, `${feminine}a`, `${feminine}o`, `${feminine}y`, `${feminine.slice(0, -1)}li`]
}

/** Takes "(zgasł*|wziął|wzięł*)" apart into the words in the third person. */
function thirdPersonsOf(phrase: string): readonly string[] {
  return phrase
    .slice(1, -1)
    .split('|')
    .flatMap((word) => (word.endsWith('*') ? thirdPersons(word.slice(0, -1)) : [word]))
}

/** "he was sending": the past of what goes on. */
function imperfect(phrase: string): readonly string[] {
  return phrase
    .slice(1, -1)
    .split('|')
    .filter((infinitive) => /[aiy]ć$/.test(infinitive))
    .flatMap((infinitive) => thirdPersons(`${infinitive.slice(0, -1)}ł`))
}

const ALL: readonly string[] = [
  ...new Set([
    ...thirdPersonsOf(PL_STATE_VERBS.events),
    ...thirdPersonsOf(PL_VERB_PHRASES['they-did']),
    ...imperfect(PL_PRESENT_PHRASES['to-do']),
    ...MORE.flatMap(thirdPersons),
  ]),
]

function endingIn(ending: RegExp): string {
  return `(${ALL.filter((word) => ending.test(word)).join('|')})`
}

export const PL_PAST_PHRASES = {
  /** "it broke", "he sent", "they came": anything that anybody but the speaker and the hearer did. */
  'it-did': `(${ALL.join('|')})`,
  /** The same of one man, one woman, several: "zgubił Pan" is the customer, "zgubił Pani list" somebody else. */
  'he-did': endingIn(/ł$/),
  'she-did': endingIn(/ła$/),
  'several-did': endingIn(/li$/),
} as const
