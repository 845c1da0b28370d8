import { RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { messageOf } from '../../model/failure.ts'
import { ProblemError } from '../api/request.ts'
import { Button } from './Button.tsx'

/** Something is on its way: a few calm lines where the text will stand. */
export function Loading({ what }: { what: string }) {
  return (
    <output className="block space-y-3 py-4">
      <span className="sr-only">Loading {what} …</span>
      {[92, 78, 85, 40].map((width) => (
        <div key={width} className="h-3.5 animate-pulse rounded bg-well" style={{ width: `${width}%` }} />
      ))}
    </output>
  )
}

/** What went wrong, in the server's words, and the way to try again. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  if (error instanceof ProblemError && error.problem.status === 404)
    return <Missing words={messageOf(error)} />
  const title = error instanceof ProblemError ? error.problem.title : 'Something went wrong'
  // What is wrong about a question stays wrong when it is asked again.
  const isRefused = error instanceof ProblemError && error.problem.status === 400
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : []
  return (
    <div role="alert" className="my-4 rounded-xl bg-warn-well px-4 py-3 text-sm">
      <p className="font-semibold text-warn">{title}</p>
      <p className="mt-1">{messageOf(error)}</p>
      {errors.map(({ path, message }) => (
        <p key={`${path} ${message}`} className="mt-1 break-words text-quiet">
          {path}: {message}
        </p>
      ))}
      {onRetry !== undefined && !isRefused && (
        <Button className="mt-3" onClick={onRetry}>
          <RotateCw size={14} aria-hidden="true" /> Try again
        </Button>
      )}
    </div>
  )
}

/** A link that leads nowhere (any more): trying again would not help, so it says what would. */
function Missing({ words }: { words: string }) {
  return (
    <div role="alert" className="my-4 rounded-xl bg-well px-4 py-3 text-sm">
      <p className="font-semibold">{words}</p>
      <p className="mt-1 text-quiet">
        The link may be old, or come from somewhere with other articles. Search for the name above, or close
        this to go back to the overview.
      </p>
    </div>
  )
}

/** Nothing to show, and why. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="py-2 text-sm text-quiet">{children}</p>
}

type QueryState<Data> = {
  data: Data | undefined
  error: unknown
  isPending: boolean
  refetch: () => unknown
}

/** The three states every answer of the server goes through: awaited, failed, here. */
export function Answer<Data>({
  query,
  what,
  children,
}: {
  query: QueryState<Data>
  what: string
  children: (data: Data) => ReactNode
}) {
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <Loading what={what} />
  return <Trouble error={query.error} onRetry={() => query.refetch()} />
}

/** "20 of 1,843", a lower bound marked as such, and the way to the rest. */
export function More({
  shown,
  total,
  what,
  rankedBy,
  hasMore,
  isLoading,
  onMore,
}: {
  shown: number
  total: { count: number; exact: boolean }
  what: string
  rankedBy?: string
  hasMore: boolean
  isLoading: boolean
  onMore: () => void
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 pt-3 text-sm text-quiet">
      <p>
        {shown.toLocaleString('en')} of {total.exact ? '' : 'at least '}
        {total.count.toLocaleString('en')} {what}
        {rankedBy === undefined ? '' : `, ranked by ${rankedBy}`}
      </p>
      {hasMore && (
        <Button onClick={onMore} disabled={isLoading}>
          {isLoading ? 'Loading …' : 'Show more'}
        </Button>
      )}
    </div>
  )
}
