const MIB = 1024 * 1024

/** Files inside of an archive: no helpdesk writes more. */
export const MAX_ENTRIES = 1000
/** What an archive may unpack to, with everything inside of it. */
export const MAX_UNPACKED_BYTES = 2032 * MIB
/** How much smaller than its content an entry may be; text seldom packs to a twentieth. */
export const MAX_RATIO = 100
/** An entry that unpacks to less than this may be packed as tight as it likes. */
export const RATIO_MATTERS_FROM_BYTES = MIB

export const MAX_XML_DEPTH = 100
/** One tag or one text. */
export const MAX_XML_TOKEN_CHARS = 32 * MIB

/** Columns of Excel (A to XFD). */
export const MAX_COLUMNS = 16_384
/** Rows of Excel. */
export const MAX_ROWS = 1_048_576
/** Cells of a file with the blanks between them: gaps cost nothing in a workbook, but they do once it is read. */
export const MAX_CELLS = 500_000_000
/** Text of a single row. */
export const MAX_ROW_CHARS = 32 * MIB
/** Sheets or tables of a file. */
export const MAX_TABLES = 1000
/** Number formats and cell styles of a workbook; Excel allows 65,490. */
export const MAX_STYLES = 65_536
/** Distinct lists of column names of a file whose records name their own. */
export const MAX_NAME_LISTS = 1000

/** Shared strings of a workbook that are kept in memory; the others go to disk. */
export const SHARED_STRING_CHARS_IN_MEMORY = 24 * MIB
export const MAX_SHARED_STRINGS = 20_000_000

/** A workbook of Excel 97 is read as a whole, in some twenty times its size. */
export const MAX_BIFF_BYTES = 32 * MIB

/** How long the reading thread may be silent. */
export const MAX_SILENCE_MS = 120_000
/** JavaScript heap of the reading thread. */
export const HEAP_MIB = 256
export const BIFF_HEAP_MIB = 1024
