import { queryOptions, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { collectionsQuery } from '../../api/queries.ts'
import { request } from '../../api/request.ts'
import { useSnapshot } from '../explore/useExplore.tsx'

const Document = z.object({ info: z.object({ title: z.string(), version: z.string() }) })

/** Which version of Dramatis answers here. */
function versionQuery() {
  return queryOptions({
    queryKey: ['version'],
    queryFn: ({ signal }) => request('openapi.json', Document, {}, signal),
    staleTime: Infinity,
  })
}

/** What every file says of where it came from; the version and the samples are asked of the server. */
export function useProvenance(): { generator: string; hasSamples: boolean; isReady: boolean } {
  const version = useQuery(versionQuery())
  const collections = useQuery(collectionsQuery())
  const chosen = useSnapshot((snapshot) => snapshot.view.filters.collection)
  const filled = collections.data?.items.filter(({ articleCount }) => articleCount > 0) ?? []
  const hasOwn = filled.some(({ kind }) => kind === 'user')
  const samples = filled.filter(({ kind }) => kind === 'sample')
  return {
    generator: ['Dramatis', version.data?.info.version].filter((part) => part !== undefined).join(' '),
    // Samples are out of the default view once there are articles of one's own.
    hasSamples:
      chosen === undefined
        ? !hasOwn && samples.length > 0
        : chosen === 'all' || samples.some(({ id }) => id === chosen),
    isReady: !version.isPending && !collections.isPending,
  }
}
