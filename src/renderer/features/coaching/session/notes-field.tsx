import { Textarea } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** What the field of a document holds at most (see `sessionDocument`). */
export const TEXT_MAX = 60_000
export const LINE_MAX = 2_000

interface Props {
  readonly label: ReactNode
  readonly help?: string
  readonly placeholder?: string
  readonly value: string
  readonly maxLength?: number
  /** Rows of an empty field; it grows with its text. */
  readonly rows?: number
  readonly onChange: (value: string) => void
  readonly testId?: string
}

/** A field for as many words as are wanted. */
export function NotesField({
  help,
  value,
  maxLength = TEXT_MAX,
  rows = 3,
  onChange,
  testId,
  ...rest
}: Props) {
  const id = useId()
  return (
    <Textarea
      id={id}
      {...rest}
      className="notes-field"
      description={help}
      value={value}
      maxLength={maxLength}
      // The style sheet lets it grow from here.
      styles={{ input: { minHeight: `calc(${rows}lh + 18px)` } }}
      dir="auto"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data-testid={testId}
    />
  )
}
