import type { Gender } from './types.ts'

export interface Slots {
  /** The text of a slot; undefined for an unknown name. */
  readonly valueOf: (name: string) => string | undefined
  readonly customer: Gender
  readonly agent: Gender
}

const SLOT = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g

/**
 * Fills {name} by `slots.valueOf`, and {c:masculine|feminine} or {a:...} by the customer's or agent's gender.
 * A text that begins with a slot gets a capital. Throws on a slot without a value.
 */
export function fill(template: string, slots: Slots): string {
  if (!template.includes('{')) return template
  const text = template.replace(SLOT, (_, name: string, masculine?: string, feminine?: string) => {
    if (masculine !== undefined && feminine !== undefined) {
      return (name === 'c' ? slots.customer : slots.agent) === 'f' ? feminine : masculine
    }
    const value = slots.valueOf(name)
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`)
    return value
  })
  return template.startsWith('{') ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
