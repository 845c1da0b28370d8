import { RotateCw } from 'lucide-react'
import { Component } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { fetchFailedAgain } from './lazily.tsx'

/** `isPage` when nothing else is on the page, so that the way out must be here. */
type Properties = { what: string; isPage?: boolean; children: ReactNode }

/** Keeps a failure of one part of the page in that part: says so there, and offers to try again or to load the page anew. */
export class Boundary extends Component<Properties, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  /** Whoever tries again, or leaves and comes back, has fetched again what could not be fetched. */
  override componentDidCatch(): void {
    fetchFailedAgain()
  }

  override render(): ReactNode {
    const { what, isPage, children } = this.props
    if (!this.state.failed) return children
    return (
      <div role="alert" className="m-6 rounded-xl bg-warn-well px-4 py-3 text-sm">
        <p className="font-semibold text-warn">{what} cannot be shown</p>
        <p className="mt-1">
          {isPage === true
            ? 'Nothing on the server is lost. If the page fails again, its address may be damaged: go to the overview.'
            : 'Dramatis may have stopped, or have been updated. Check that it runs and try again: the graph and everything you did are still there. Loading the page anew begins with the overview.'}
        </p>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button onClick={() => this.setState({ failed: false })}>
            <RotateCw size={14} aria-hidden="true" /> Try again
          </Button>
          <Button onClick={() => window.location.reload()}>Load the page anew</Button>
          {isPage === true && (
            <Button onClick={() => window.location.assign(window.location.pathname)}>
              Go to the overview
            </Button>
          )}
        </div>
      </div>
    )
  }
}
