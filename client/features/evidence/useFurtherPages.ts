import { useEffect } from 'react'

type Paged = {
  data: { pages: readonly unknown[] } | undefined
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => Promise<unknown>
}

/** Brings page after page by itself, up to `most` of them, where the reader needs all of a list at once. */
export function useFurtherPages(query: Paged, isWanted: boolean, most: number): void {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const pageCount = query.data?.pages.length ?? 0
  useEffect(() => {
    if (isWanted && hasNextPage && !isFetchingNextPage && pageCount < most) void fetchNextPage()
  }, [isWanted, hasNextPage, isFetchingNextPage, fetchNextPage, pageCount, most])
}
