import { useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { actorQuery, collectionsQuery } from '../../api/queries.ts'
import { nodeId } from '../../graph/model/ids.ts'
import type { EventChoice } from '../../graph/model/view.ts'
import { labelOf } from '../../graph/style/style.ts'
import { useExplore } from '../explore/useExplore.tsx'

/** The names of what a choice of events names by id: speakers, places, collections. */
export function useNames(choice: EventChoice): (id: string) => string {
  const { explorer } = useExplore()
  const speakers = choice.saidBy ?? []
  const asked = useQueries({ queries: speakers.map((id) => actorQuery(id)) })
  const { data: collections } = useQuery({ ...collectionsQuery(), enabled: choice.collection !== undefined })
  const known = asked.map(({ data }) => data?.actor.name ?? '').join('\n')
  const names = useMemo(() => {
    const speakerNames = known.split('\n')
    return new Map([
      ...(choice.saidBy ?? []).map((id, index) => [id, speakerNames[index] ?? ''] as const),
      ...(collections?.items ?? []).map(({ id, name }) => [id, name] as const),
    ])
  }, [known, choice, collections])
  return useCallback(
    (id) => {
      const name = names.get(id) ?? ''
      if (name !== '') return name
      const node = explorer.document.node(nodeId(id))
      return node === null ? id.replace(/^\w+:/u, '').replaceAll('-', ' ') : labelOf(node)
    },
    [names, explorer],
  )
}
