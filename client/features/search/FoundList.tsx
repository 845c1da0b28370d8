import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CypherTwin as Twin, Total } from '../../../model/api/answer.ts'
import { ProblemError } from '../../api/request.ts'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'

type Found<Item> = { items: Item[]; total: Total; cypher: Twin }

/** What was found, by pages; a query that cannot be read is told in the server's words. */
export function FoundList<Item>({
  query,
  one,
  q,
  isNarrowed = false,
  rankedBy,
  children,
}: {
  query: UseInfiniteQueryResult<InfiniteData<Found<Item>>>
  /** "sentence": what one of them is called. */
  one: string
  q: string
  /** Only a part of them was looked through. */
  isNarrowed?: boolean
  rankedBy: string
  children: (item: Item) => ReactNode
}) {
  if (query.error instanceof ProblemError && query.error.problem.status === 400)
    return (
      <Empty>
        {[
          query.error.problem.detail,
          ...(query.error.problem.errors ?? []).map(({ path, message }) => `${path}: ${message}.`),
        ].join(' ')}
      </Empty>
    )
  return (
    <Answer query={query} what={`the ${one}s`}>
      {({ pages }) => {
        const [first] = pages
        const items = pages.flatMap((page) => page.items)
        if (first === undefined || items.length === 0)
          return (
            <Empty>
              No {one} has “{q}”{isNarrowed && ', as far as it is narrowed down'}.
            </Empty>
          )
        return (
          <>
            <ul aria-label={`${one.charAt(0).toUpperCase()}${one.slice(1)}s found`}>{items.map(children)}</ul>
            <More
              shown={items.length}
              total={first.total}
              what={first.total.count === 1 ? one : `${one}s`}
              rankedBy={rankedBy}
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
            <CypherTwin of={`the ${one}s`} cypher={first.cypher} />
          </>
        )
      }}
    </Answer>
  )
}
