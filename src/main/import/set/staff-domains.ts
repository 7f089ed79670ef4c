import type { Person } from '../systems/system.ts'

/** Learns from a file of people which mail domains are the helpdesk's own: those that agents have and nobody else. */
export class StaffDomains {
  readonly #ofAgents = new Set<string>()
  readonly #ofOthers = new Set<string>()

  note({ email, isAgent }: Person): void {
    const domain =
      email
        ?.slice(email.lastIndexOf('@') + 1)
        .trim()
        .toLowerCase() ?? ''
    if (domain === '') return
    if (isAgent === true) this.#ofAgents.add(domain)
    else this.#ofOthers.add(domain)
  }

  ofStaffOnly(): ReadonlySet<string> {
    return new Set([...this.#ofAgents].filter((domain) => !this.#ofOthers.has(domain)))
  }
}
