/** Month names by language, in any case they are written in; folded: lower case, without diacritics. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  [
    'jan january',
    'sty stycznia styczen',
    'janner jaenner januar',
    'janv janvier',
    'ene enero',
    'janeiro',
    'gen genn gennaio',
    'januari',
  ],
  [
    'feb february',
    'lut lutego luty',
    'februar febr',
    'fev fevr fevrier',
    'febrero',
    'fevereiro',
    'febb febbraio',
    'februari',
  ],
  ['mar march', 'marca marzec', 'mrz maerz marz', 'mars', 'marzo', 'marco', 'maart mrt'],
  ['apr april', 'kwi kwietnia kwiecien', 'avr avril', 'abr abril', 'aprile'],
  ['may', 'maj maja', 'mai', 'mayo', 'maio', 'mag magg maggio', 'mei'],
  ['jun june', 'cze czerwca czerwiec', 'juni', 'juin', 'junio', 'junho', 'giu giugno'],
  ['jul july', 'lip lipca lipiec', 'juli', 'juil juillet', 'julio', 'julho', 'lug luglio'],
  ['aug august', 'sie sierpnia sierpien', 'aou aout', 'ago agosto', 'augustus'],
  [
    'sep sept september',
    'wrz wrzesnia wrzesien',
    'septembre',
    'septiembre setiembre',
    'set setembro',
    'sett settembre',
  ],
  [
    'oct october',
    'paz pazdz pazdziernika pazdziernik',
    'okt oktober',
    'octobre',
    'octubre',
    'out outubro',
    'ott ottobre',
  ],
  ['nov november', 'lis listopada listopad', 'novembre', 'noviembre', 'novembro'],
  [
    'dec december',
    'gru grudnia grudzien',
    'dez dezember',
    'decembre',
    'dic diciembre',
    'dezembro',
    'dicembre',
  ],
]

/** 1 to 12 by the folded name or abbreviation. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) =>
    names.flatMap((some) => some.split(' ').map((name) => [name, index + 1])),
  ),
)

/** French, Italian and Spanish shorten Tuesday to what is March everywhere. */
export const MARCH_OR_TUESDAY = 'mar'

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

/** Folded weekday names; they add nothing to a date and are passed over. */
export const WEEKDAYS = words(
  'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday',
  'pon poniedzialek wt wto wtorek sr sro sroda czw czwartek pt pia piatek sob sobota nd ndz nie niedz niedziela',
  'mo montag di die dienstag mi mit mittwoch do don donnerstag fr fre freitag sa sam samstag sonnabend so son sonntag',
  'lun lundi mardi mer mercredi jeu jeudi ven vendredi samedi dim dimanche',
  'lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo',
  'seg segunda ter terca qua quarta qui quinta sex sexta feira',
  'lunedi martedi mercoledi gio giovedi venerdi sabato domenica',
  'ma maandag dinsdag wo woe woensdag donderdag vr vrijdag za zat zaterdag zo zon zondag',
)

/** Folded words that stand between the parts of a written-out date and time. */
export const FILLERS = words(
  'at on of the hrs dnia roku r o godz godzina um uhr den dem le a as las de del el h alle ore ora om kl',
)

/** What follows the number of a day. */
export const ORDINALS = words('st nd rd th er')

export const UTC_NAMES = words('z utc gmt ut')

/** Letters that stand for several zones, or are used all year for a zone with summer time; so they settle nothing. */
export const ZONE_LETTERS = words(
  'est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst ast adt nst ndt cet cest met mest mez mesz wet west bst ist',
  'eet eest msk sast jst kst sgt hkt awst acst acdt aest aedt nzst nzdt brt art clt cot pet',
)

const RELATIVE =
  /\b(?:ago|from now|just now|yesterday|today|tomorrow|last (?:week|month|year)|in \d+ (?:sec|min|hour|day|week|month|year)|temu|wczoraj|dzis|dzisiaj|jutro|vor \d|gestern|heute|morgen|il y a|hier|aujourd|hace \d|ayer|hoy|ha \d|ontem|hoje|fa|ieri|oggi|geleden|gisteren|vandaag)/u

/** Whether a folded text tells a time only as seen from the moment of export: `3 weeks ago`. */
export function isRelative(folded: string): boolean {
  return RELATIVE.test(folded)
}

const NOT_ASCII = /[^\0-\u007f]/u

/**
 * A text in lower case, without diacritics and direction marks, every space and dash a plain one. Digits of other
 * scripts stay what they are: no digits to us.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u00aa\u00ba\u061c\u200b\u200e\u200f\ufeff]/gu, '')
    .replaceAll(/\s/gu, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll('ł', 'l')
}
