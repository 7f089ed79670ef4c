import type { CaseDraft, CaseField } from '#shared/case/patch.ts'
import type { Kind, Role, Status } from '#shared/case/model.ts'
import type { DateOrder } from '#shared/import/dates/date-order.ts'
import type { FieldName } from '#shared/import/fields.ts'
import type { RejectProblem } from '#shared/import/reject-problems.ts'

/** One helpdesk, CRM or data set whose exports are known. */
export interface HelpdeskSystem {
  /** Lower case, words joined by hyphens; it is part of a case's identity: never change it. */
  readonly id: string
  /** The product's own name. */
  readonly name: string
  /** The kinds of file it writes. */
  readonly layouts: readonly Layout[]
}

/** One kind of file: what gives it away, and how its rows become cases, messages or people. */
export interface Layout {
  /** Unique within the system. */
  readonly id: string
  /** What one row is. A file of messages without its file of cases becomes cases by itself (`columns` may name case fields too). */
  readonly rowsAre: 'cases' | 'messages' | 'people'
  readonly signature: Signature
  /** Titles of the columns that feed a field, as `normaliseTitle` spells them; the first that is filled in a row holds. */
  readonly columns: { readonly [Field in FieldName]?: readonly string[] }
  /** The system's words, lower case, for ours; others are understood by what is common to all systems. */
  readonly words?: WordMaps
  /** The zone of times without offset where the system always writes in one; else it must be stated. */
  readonly timeZone?: 'UTC'
  /** The order of numeric dates where the system always writes the same; else all values of the column decide. */
  readonly dateOrder?: DateOrder
  /** Texts that stand for "nothing" beside the usual ones, lower case. */
  readonly blanks?: readonly string[]
  /**
   * Of a file of messages: whether its rows say enough to be cases where no file of cases comes along; else they are only
   * added to cases that are there already.
   */
  readonly standsAlone?: boolean
  /**
   * Of a file of messages: its rows hold no messages; they add fields (a rating) to cases of other files of the import,
   * or to cases that are there already.
   */
  readonly addsFields?: boolean
  /** Of a file of messages: the key of a case inside the cell that names it, such as the number at the end of a link. */
  readonly caseKeyIn?: (cell: string) => string
  /** Column by which this system's files of messages name a case, where that is not the case id. */
  readonly joinKey?: readonly string[]
  /** Times inside cells (`22/Sep/25 9:26 AM;author;text`): title -> the time texts of a cell, so that they are surveyed too. */
  readonly times?: Readonly<Record<string, (cell: string) => readonly string[]>>
  /**
   * Columns that are filled only in the first row of a group, by their titles and the first rows' cells: their blank cells
   * repeat the cell above. Skipped rows are no rows of a group.
   */
  readonly carriesDown?: (
    titles: readonly string[],
    head: readonly (readonly string[])[],
  ) => readonly string[]
  /** Columns that `messages` or `complete` read whole: they are not kept once more beside the case. */
  readonly consumed?: readonly string[]
  /** Why a row is no record of its own (a footer, a superseded version), or null. */
  readonly skip?: (row: SourceRow) => SkipReason | null
  /** Fields of a case that `complete` fills although no single column feeds them; `has` tells which columns there are. */
  readonly derives?: (has: (title: string) => boolean) => readonly CaseField[]
  /** Adds to a case what no single column says; called when all columns are read. */
  readonly complete?: (draft: CaseDraft, row: SourceRow, read: RowReader) => void
  /** The messages inside a case's own row, oldest first where the order is known. */
  readonly messages?: (row: SourceRow, read: RowReader) => readonly DraftMessage[]
  /** For a row that is a message: what its columns do not say plainly. */
  readonly completeMessage?: (message: DraftMessage, row: SourceRow, read: RowReader) => DraftMessage | null
  /** For a row that is a person: what its columns do not say plainly. */
  readonly completePerson?: (person: Person, row: SourceRow) => Person
  /**
   * Whether a case's description is what its customer wrote first, so that it opens a talk whose messages come in a file
   * of their own; it is unless said otherwise.
   */
  readonly isOpenedByCustomer?: (draft: CaseDraft) => boolean
  /** Who wrote a message of this case, where neither the message nor the people known tell. */
  readonly roleOf?: (message: DraftMessage, draft: CaseDraft) => Role | null
}

export type SkipReason = 'footer' | 'superseded' | 'notACase'

export interface WordMaps {
  readonly status?: Readonly<Record<string, Status>>
  readonly kind?: Readonly<Record<string, Kind>>
  /** To one of `CHANNELS` where it fits. */
  readonly channel?: Readonly<Record<string, string>>
  readonly message_role?: Readonly<Record<string, Role>>
}

/** A title as `normaliseTitle` spells it; of one with several spellings, or in several languages, any will do. */
export type SignatureTitle = string | readonly string[]

export interface Signature {
  /** Groups of titles: a header that has all of any one group is this layout's. */
  readonly strong: readonly (readonly SignatureTitle[])[]
  /** Titles that are usual in it, and seldom elsewhere. */
  readonly weak?: readonly string[]
  /** Titles that rule it out. */
  readonly never?: readonly string[]
  /** Title -> what nearly all its filled cells look like; adds to a strong group, or makes up for one with a weak title. */
  readonly shapes?: Readonly<Record<string, RegExp>>
}

/** A row as a layout's code sees it. Titles are given as `normaliseTitle` spells them. */
export interface SourceRow {
  readonly row: number
  /** Whether the file (for JSON: this record) has such a column. */
  readonly has: (title: string) => boolean
  /** The first filled cell under the title, trimmed; '' where there is none. Texts that stand for nothing count as blank. */
  readonly text: (title: string) => string
  /** All cells as they stand, in their order. */
  readonly cells: readonly string[]
  /** All filled cells under a repeated title, in their order. */
  readonly all: (title: string) => readonly string[]
  /** The cell's JSON value; undefined where it is blank or no JSON. */
  readonly json: (title: string) => unknown
}

/** Reads values of a row by what was decided for their columns. */
export interface RowReader {
  /** The instant in the column, UTC milliseconds; null where it is blank. An unreadable one refuses the row. */
  readonly instant: (title: string) => number | null
  /** An instant from inside a cell of the column (see `Layout.times`); ISO with offset is always understood. Null where it is unreadable. */
  readonly instantIn: (text: string, title: string) => number | null
  /** A person of a file of people in the same import, by id. */
  readonly person: (id: string) => Person | null
  /** Refuses the row. */
  readonly refuse: (title: string, problem: RejectProblem) => void
}

export interface Person {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  /** Whether this is one of the helpdesk's own; null where the file does not say. */
  readonly isAgent: boolean | null
}

/** A message before it is known who wrote it. */
export interface DraftMessage {
  /** Null: to be settled from the author, the customer and the people known. */
  readonly role: Role | null
  readonly author: string | null
  readonly authorId: string | null
  readonly authorEmail: string | null
  readonly atMs: number | null
  /** Plain text: markup is gone, quoted history and signatures are not. */
  readonly text: string
}
