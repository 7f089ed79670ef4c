import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}

/** Says that there is nothing, why, and what to do next. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div className="card empty-state">
      <Title order={2}>{title}</Title>
      {text === undefined ? null : <Text c="dimmed">{text}</Text>}
      {children}
    </div>
  )
}
