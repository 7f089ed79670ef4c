/** A piece of text that looks like personal data of a customer. */
export interface PersonalData {
  readonly kind: 'email' | 'phone'
  readonly text: string
}

const EMAIL = /[^\s,;"<>@]{1,64}@[^\s,;"<>@]{1,255}\.[a-z]{2,24}/iu
const PHONE = /(?:\+|00)?\d(?:[\s().-]{0,2}\d){8,14}/u

/** The first e-mail address or telephone number in these texts, or null. Meant for text cells, not for figures. */
export function findPersonalData(texts: readonly string[]): PersonalData | null {
  for (const text of texts) {
    const email = EMAIL.exec(text)
    if (email !== null) return { kind: 'email', text: email[0] }
    const phone = PHONE.exec(text)
    if (phone !== null) return { kind: 'phone', text: phone[0] }
  }
  return null
}
