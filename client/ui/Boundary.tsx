import { RotateCw } from 'lucide-react'
import { Component } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'

type Properties = { what: string; children: ReactNode }

/** Keeps a failure of one part of the page in that part: says so there, and offers to try again or to load the page anew. */
export class Boundary extends Component<Properties, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    const { what, children } = this.props
    if (!this.state.failed) return children
    return (
      <div role="alert" className="m-6 rounded-xl bg-warn-well px-4 py-3 text-sm">
        <p className="font-semibold text-warn">{what} cannot be shown</p>
        <p className="mt-1">
          The graph and everything you did are still there. Where Dramatis was updated meanwhile, load the
          page anew.
        </p>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button onClick={() => this.setState({ failed: false })}>
            <RotateCw size={14} aria-hidden="true" /> Try again
          </Button>
          <Button onClick={() => window.location.reload()}>Load the page anew</Button>
        </div>
      </div>
    )
  }
}
