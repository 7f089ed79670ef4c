import { foldText } from './fold-text.ts'

/** Several of them in one text keep its parts apart. */
const HYPHENS = /^--\s{0,3}$/u
const MOST_SIGNATURE_LINES = 15
const MOST_LINES_AFTER_DISCLAIMER = 6
const LONGEST_MOBILE_LINE = 120
const MOBILE: readonly RegExp[] = [
  /^(?:sent|send) (?:from|via|with|using) (?:my |the |a )?[^.!?]{2,60}\.?$/u,
  /^get outlook for \w+/u,
  /^download (?:the )?outlook for \w+/u,
  /^(?:wyslane|wyslano|napisane) (?:z|za pomoca|przy uzyciu|przez|w) [^.!?]{2,60}\.?$/u,
  /^(?:pobierz|uzyskaj) (?:aplikacje |program )?outlook /u,
  /^(?:von meine[mr] [^.!?]{2,40} gesendet|gesendet (?:von|mit|aus) [^.!?]{2,60})\.?$/u,
  /^outlook fur (?:ios|android) (?:holen|beziehen|herunterladen)/u,
  /^enviado (?:desde|do|da|de|con|com|via|por) [^.!?]{2,60}\.?$/u,
  /^(?:obtener|obter) (?:o )?outlook para /u,
  /^envoye (?:de|depuis|a partir de|avec|par) [^.!?]{2,60}\.?$/u,
  /^(?:obtenez|telecharger) outlook pour /u,
]
/** How any of them begins: this spares most lines the closer look. */
const MOBILE_START = /^\s{0,8}(?:sent|send|get|download|wys|nap|pob|uzy|von|ges|outlook|env|obt|t[eé]l)/iu
const SHORTEST_DISCLAIMER = 60
const DISCLAIMER_HEAD = 600
/** What such a text speaks of, and what it says of that. */
const DISCLAIMER_SUBJECT =
  /e-?mail|this (?:message|communication|transmission)|confidentiality notice|(?:ta|niniejsza|tej) (?:wiadomosc|korespondencja|e-?mail)|wiadomosci|diese nachricht|este (?:mensaje|correo)|esta mensagem|ce (?:message|courriel)/u
const DISCLAIMER_CLAIM =
  /confidential|privileged|intended (?:recipient|only|solely|for)|poufn|wylacznie dla adresata|adresatem|vertraulich|nicht der (?:richtige|beabsichtigte) (?:adressat|empfanger)|confidencial|confidentiel|destinatari|destinataire/u

/**
 * Where in these lines the author's own words end and the signature begins: at a line of two hyphens, or at the legal
 * notice below a mail. Their number without one. When in doubt the lines are the author's.
 */
export function signatureStart(lines: readonly string[]): number {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  const hyphens = filled.filter((index) => HYPHENS.test(lines[index] ?? '')).length
  for (const [place, index] of filled.entries()) {
    const line = lines[index] ?? ''
    const below = filled.length - place - 1
    if (hyphens === 1 && below <= MOST_SIGNATURE_LINES && HYPHENS.test(line)) return index
    if (below <= MOST_LINES_AFTER_DISCLAIMER && isDisclaimer(line)) {
      const asks = filled.slice(place + 1).some((next) => (lines[next] ?? '').includes('?'))
      if (!asks) return index
    }
  }
  return lines.length
}

/** "Sent from my iPhone" and its kin: a line that a mail program adds. */
export function isMobileLine(line: string): boolean {
  if (line.length > LONGEST_MOBILE_LINE || !MOBILE_START.test(line)) return false
  const folded = foldText(line)
  return MOBILE.some((pattern) => pattern.test(folded))
}

function isDisclaimer(line: string): boolean {
  if (line.length < SHORTEST_DISCLAIMER) return false
  const head = foldText(line.slice(0, DISCLAIMER_HEAD))
  return !head.endsWith('?') && DISCLAIMER_SUBJECT.test(head) && DISCLAIMER_CLAIM.test(head)
}
