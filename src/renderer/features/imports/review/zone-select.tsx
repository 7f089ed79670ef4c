import { Select } from '@mantine/core'
import { TIME_ZONES } from '../../../ui/time-zones.ts'

interface Props {
  readonly label: string
  readonly description?: string
  readonly placeholder: string
  readonly value: string | null
  readonly onChange: (timeZone: string | null) => void
}

/** An IANA zone, found by typing a part of it. */
export function ZoneSelect({ description, ...props }: Props) {
  return (
    <Select
      {...props}
      {...(description === undefined ? {} : { description })}
      data={TIME_ZONES}
      searchable
      clearable
      limit={100}
    />
  )
}
