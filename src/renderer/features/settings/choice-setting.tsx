import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'

interface Props<T extends string | number> {
  readonly label: string
  readonly help?: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}

/** One of a few values, all of them in view. */
export function ChoiceSetting<T extends string | number>({
  label,
  help,
  value,
  options,
  onChange,
}: Props<T>) {
  const id = useId()
  return (
    <div>
      <div id={id} className="field-label">
        {label}
      </div>
      {help === undefined ? null : <div className="field-help">{help}</div>}
      <SegmentedControl
        mt={4}
        aria-labelledby={id}
        value={String(value)}
        onChange={(text) => {
          const chosen = options.find((option) => String(option.value) === text)
          if (chosen !== undefined) onChange(chosen.value)
        }}
        data={options.map((option) => ({ value: String(option.value), label: option.label }))}
      />
    </div>
  )
}
