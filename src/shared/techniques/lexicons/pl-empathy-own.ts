import type { TechniqueRule } from '../technique-rule.ts'

/** What one would feel or do in the customer's place, as its masculine past. */
const WOULD_FEEL =
  `wściekł zdenerwował denerwował zirytował irytował zezłościł rozzłościł złościł wkurzył wkurzał martwił zmartwił bał przestraszył
wystraszył przeraził załamał popłakał rozpłakał płakał oszalał zwariował szalał zagotował gotował poczuł czuł krzyczał osiwiał
rozczarował oburzył sfrustrował zestresował stresował zasnął wytrzymał wkurwił wnerwił obraził zniechęcił zwątpił wzburzył
zapłonął spłonął zbladł zrozpaczył zniósł ścierpiał`.split(/\s+/)

const IN_MY_OWN_CASE = `(${WOULD_FEEL.flatMap((past) => [
  `${past}bym`,
  `${past.replace(/ósł$/, 'osł').replace(/ął$/, 'ęł')}abym`,
]).join('|')})`
const HE_WOULD = `(${WOULD_FEEL.flatMap((past) => [past, `${past}a`, `${past}by`, `${past}aby`]).join('|')})`

/** Polish: the agent feels with the customer. */
export const PL_EMPATHY_OWN: readonly TechniqueRule[] = [
  {
    id: 'pl.acknowledge-own-case',
    finds: 'acknowledge',
    form: 'statement',
    patterns: [
      IN_MY_OWN_CASE,
      `(bym|by) ..3 ${HE_WOULD}`,
      `${HE_WOULD} bym`,
      '(szlag|krew|piorun|cholera) by ..2 (trafił*|zalała|zalewał*|wzięła)',
      '(szlag|krew|piorun) ..1 <you> ..1 (trafia|zalewa)',
      '(wiem|wiemy) ..2 (co to|jak to|z doświadczenia|po sobie|z autopsji) ..1 (znaczy|jest|boli|bywa|smakuje|$)',
      'znam (ten ból|ten stan|to uczucie|to z|to aż za dobrze|to dobrze)',
      '(sam|sama|też|również|u mnie) ..2 (mam|miałem|miałam|przeżyłem|przeżyłam|przechodziłem|przechodziłam|przerabiałem|przerabiałam|jestem|byłem|byłam) ..8 (wiem|rozumiem|znam)',
      '(aż|tak) ..2 (przykro|smutno|wstyd|żal|strach) ..1 (czytać|słuchać|słyszeć|patrzeć|pomyśleć)',
      '(smutno|żal|przykro) ..2 (się|to) ..1 (czyta|słucha|słyszy|czytać)',
      'aż ..2 (ciarki|serce|mnie|mi) ..3 (przeszły|ścisnęło|zmroziło|zatkało|zabolało|ściska|zakuło|ciarki)',
      'ściska ..2 (gardle|serce|sercu)',
    ],
    unless: [
      '(nie|czy) ..1 (wiem|wiemy) ..3',
      '(chciał|chciała|wolał|wolała|prosił|prosiła|radził|radziła|wybrał|wybrała) bym',
      'żeby ..3 (zasnął|zrozumiał)',
    ],
    matches: [
      'Wściekłabym się jak Pani.',
      'sam bym sie chyba zalamal',
      'Znam ten ból.',
      'Aż przykro czytać.',
    ],
    rejects: ['Nie wiem, jak to jest ustawione.', 'Chciałbym dopytać o datę.'],
  },
  {
    id: 'pl.acknowledge-too-much',
    finds: 'acknowledge',
    form: 'statement',
    patterns: [
      '(to|jest|były|było) ..2 (wieczność|o wiele za długo|zdecydowanie za długo|stanowczo za długo|grubo za długo|za długo|o wiele za dużo|ponad miarę)',
      'zamiast ..5 (nerwy|nerwów|stres|stresu|rozczarowanie|kłopot|kłopoty|złość|wstyd|łzy|płacz|strach|walka|walkę|bieganie|bieganina|udręka|koszmar|kłótnia)',
      '<hard> (uczucie|sprawa|sytuacja|historia|dzień|tydzień|noc|wieczór|poranek|chwile|chwila|czas|okres|początek|przejścia|położenie|doświadczenia|dni|święta|niespodzianka|wiadomość)',
      '(w głowie się nie mieści|nie mieści się w głowie|szkoda słów|aż trudno uwierzyć|nie do wiary|kubeł zimnej wody|cios poniżej pasa|jak policzek|jak kubeł|ból głowy gratis)',
      '(fatalnie|okropnie|paskudnie|głupio|kiepsko|strasznie|niefortunnie|nieszczęśliwie) ..1 (to|się|że) ..1 (wyszło|złożyło|trafiło|wypadło)',
      'to ..2 (poważny|duży|ogromny|spory|prawdziwy|realny|niemały) (problem|kłopot|ból|dramat|stres|cios)',
      '(nie w porządku|nie fair|krzywdzące|nieuczciwe) ..1 wobec',
      'przykro ..3 że ..4 (płakał*|czekał*|stał*|marzł*|zmarzł*|bał*|denerwował*|zmarnował*|stracił*|cierpiał*|chorował*|spóźnił*|zdenerwował*|wystraszył*|przeżył*|męczył*|tłumaczył*)',
      'woła o pomstę',
      '(to|jest) ..1 (najgorsze|najtrudniejsze|najboleśniejsze|najprzykrzejsze)',
      '(niefajnie|kiepsko|słabo|brzydko) ..2 (wyszło|się złożyło|wypadło)',
      '(pana|pani|państwa|twoje|twój|twoja|pańskie|pańska|pański|wasze|wasza) (rozczarowan*|złość|frustracj*|irytacj*|obaw*|niepok*|żal|rozgorycz*|zdenerwow*|oburzen*|rozżaleni*|zniecierpliwieni*|wzburzeni*) ..5',
      '(słychać|widać|czuć) ..2 że ..4 <feeling>',
      '(bidul*|biedactwo|biedaku|biedaczk*|biedny pan|biedna pani)',
      '(zgadzam|zgoda|przyznaję|prawda|racja|fakt) ..3 że ..3 (<hard>|<feeling>)',
      '(nastał*|naczekał*|namęczył*|nadenerwował*|nabiegał*|najeździł*|nadzwonił*|natłumaczył*|nachodził*|nacierpiał*|napłakał*|namartwił*|namarzł*|nadźwigał*|nasłuchał*) ..1 się',
      'się ..1 (nastał*|naczekał*|namęczył*|nadenerwował*|nabiegał*|najeździł*|nadzwonił*|natłumaczył*|nachodził*|nacierpiał*|napłakał*|namartwił*|namarzł*|nadźwigał*|nasłuchał*)',
      '(nic|mało co) tak ..1 nie (denerwuje|irytuje|boli|złości|psuje|wkurza|zniechęca) jak',
      '(zepsuć|popsuć|odebrać|zabrać|zatruć|zmarnować|zrujnować|zniszczyć|pokrzyżować) ..3 (radość|zabawę|podróż|apetyt|przyjemność|sen|spokój|wesele|rocznicę|urodziny|wigilię|komunię|chrzciny|randkę|plany|wakacje|urlop|święta|weekend|wieczór|dzień|humor)',
      '(zepsuł*|popsuł*|odebrał*|zatruł*|zmarnował*|zrujnował*|zniszczył*|pokrzyżował*) <you> ..3 (radość|zabawę|podróż|apetyt|przyjemność|sen|spokój|wesele|rocznicę|urodziny|wigilię|komunię|plany|wakacje|urlop|święta|weekend|wieczór|dzień|humor)',
      '(szkoda|żal) ..1 <you> ..1 (nerwów|czasu|zdrowia|dnia|wieczoru|pieniędzy|trudu)',
      '(musiał|musiała|musieli|musieliście|musiałeś|musiałaś) <you> ..3 (wstydzić|świecić oczami|tłumaczyć się|marznąć|stać na|czekać tyle|przez to|najeść|denerwować|bać|martwić|znosić|męczyć)',
      '(co za|ależ|ale) (przeżycie|historia|dzień|niefart|pasztet|zamieszanie|wstyd|upokorzenie|niewygoda|niespodzianka|przykrość|sytuacja)',
      '(każda|każdy) (godzina|minuta|dzień|chwila|złotówka) ..2 (się liczy|ma znaczenie|jest na wagę|liczy się)',
      '(na wagę złota|w kropce|w potrzasku|między młotem) ..2',
      '(dla|przy) ..3 (dziecka|dzieci|rodziny|mamy|taty|firmy|malucha|niemowlęcia|psa|kota|chorego|chorej) ..2 (to|jest) ..2 (<hard>|<feeling>|kłopot|problem|stres|strach|dramat)',
      '(takie|taki|taka|tyle) ..2 (czekanie|opóźnienie|pomyłka|awaria|zwłoka|niepewność|sytuacja|wiadomość|niespodzianka) ..2 (to|jest|potrafi|bywa|może|męczy|boli|złości|denerwuje|irytuje|frustruje)',
      '(rozumiem|widzę|wiem) ..4 (pośpiech|presj*|zależy na czasie|czas nagli|termin goni)',
    ],
    unless: [
      '(nie|czy) ..1 (rozumiem|znam) ..5',
      '(nie|czy|żeby|aby) ..2 (za długo|zepsuć|popsuć|<hard>|poważny|duży)',
      '(potrwa|trwać|trwało by) ..2 za długo',
    ],
    matches: [
      'Trzy tygodnie bez pralki to stanowczo za długo.',
      'Ciężki dzień za Panem.',
      'szkoda pani nerwow',
      'Takie opóźnienie potrafi zepsuć humor.',
    ],
    rejects: ['To nie potrwa za długo.', 'Trudne pytanie.', 'Proszę ustawić pralkę pod ścianą.'],
  },
]
