/** Lines shorter than this hold no flattened mail. */
const SHORTEST = 60
/** A header block is no longer than this. */
const LONGEST_HEADER = 800
const ORIGINAL_MESSAGE =
  /(?<!-)-{3,60}\s?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Wiadomość oryginalna|Oryginalna wiadomość|Mensaje original|Mensagem original|Message d'origine)\s?-{3}/iu
/** The first label with the one that must follow it, and the subject. */
const LABELS = [
  { from: ' From: ', sent: / (?:Sent|Date): /u, subject: / Subject: /u },
  { from: ' Von: ', sent: / (?:Gesendet|Datum): /u, subject: / Betreff: /u },
  { from: ' Od: ', sent: / (?:Wysłano|Data): /u, subject: / Temat: /u },
  {
    from: ' De: ',
    sent: / (?:Enviado(?: el| em)?|Enviada em|Fecha|Data|Envoyé|Date) ?: /u,
    subject: / (?:Asunto|Assunto|Objet) ?: /u,
  },
] as const

/**
 * Where in a line an older mail begins whose line ends were lost on the way (some exports write mails as one line): at
 * "-----Original Message-----", or at a header with sender, time and subject. -1 without one.
 */
export function flatQuoteStart(line: string): number {
  if (line.length < SHORTEST) return -1
  const starts = LABELS.map(({ from, sent, subject }) => headerStart(line, from, sent, subject))
  starts.push(ORIGINAL_MESSAGE.exec(line)?.index ?? -1)
  const found = starts.filter((start) => start >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}

function headerStart(line: string, from: string, sent: RegExp, subject: RegExp): number {
  for (let start = line.indexOf(from); start >= 0; start = line.indexOf(from, start + 1)) {
    const header = line.slice(start, start + LONGEST_HEADER)
    const sentAt = sent.exec(header)?.index ?? -1
    if (sentAt >= 0 && subject.test(header.slice(sentAt))) return start
  }
  return -1
}
