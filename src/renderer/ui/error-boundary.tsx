import { Component, type ReactNode } from 'react'

interface Props {
  readonly fallback: (error: unknown, reset: () => void) => ReactNode
  readonly children: ReactNode
}
interface State {
  readonly thrown: { readonly error: unknown } | null
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { thrown: null }

  static getDerivedStateFromError(error: unknown): State {
    return { thrown: { error } }
  }

  override render(): ReactNode {
    if (this.state.thrown === null) return this.props.children
    return this.props.fallback(this.state.thrown.error, () => this.setState({ thrown: null }))
  }
}
