import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

/** A part of the page: what it is on the left, what can be done on the right. */
export function PeopleCard({ title, text, children }: Props) {
  const id = useId()
  return (
    <section className="card people-card" aria-labelledby={id}>
      <div>
        <Title order={2} id={id}>
          {title}
        </Title>
        <p className="soft small">{text}</p>
      </div>
      <div className="people-do">{children}</div>
    </section>
  )
}
