import type { PersonFieldName } from '#shared/import/fields.ts'
import type { Person } from '../systems/system.ts'
import type { TableRow } from '../table.ts'
import { roleOfWord } from '../transcripts/role-words.ts'
import type { TablePlan } from './plan.ts'
import { RowView } from './row-view.ts'

/** Makes people of the rows of one table; rows without an id or a name are none. */
export class PersonMapper {
  readonly #plan: TablePlan
  readonly #view: RowView

  constructor(plan: TablePlan) {
    this.#plan = plan
    this.#view = new RowView(plan.header, plan.layout.blanks)
  }

  map(row: TableRow): Person | null {
    this.#view.show(row)
    const id = this.#text('person_id')
    const name = this.#text('person_name') || null
    const email = this.#text('person_email') || null
    if (id === '') return null
    const role = this.#text('person_role')
    const isAgent = role === '' ? null : this.#isAgent(role)
    const person = { id, name, email, isAgent }
    const whole = this.#plan.layout.completePerson?.(person, this.#view) ?? person
    return whole.name === null && whole.email === null ? null : whole
  }

  #isAgent(word: string): boolean | null {
    const role = this.#plan.layout.words?.message_role?.[word.toLowerCase()] ?? roleOfWord(word)
    return role === null ? null : role === 'agent'
  }

  #text(field: PersonFieldName): string {
    const keys = this.#plan.fields.get(field) ?? []
    return keys.map((key) => this.#view.text(key)).find((text) => text !== '') ?? ''
  }
}
