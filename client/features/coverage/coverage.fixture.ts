import type { CoverageAnswer, CoverageRow } from '../../../model/api/coverage.ts'

type Given = {
  id: string | null
  name?: string
  claims?: Partial<Record<'asserts' | 'denies' | 'hedges', number>>
  stance?: CoverageRow['stance']
  articles?: number | null
}

function cell(count: number | undefined): CoverageRow['asserts'] {
  return count === undefined ? null : { count, claim: `claim ${count}` }
}

/** A row of a source with so many claims of each kind. */
export function row({ id, name = id ?? '', claims = {}, stance, articles = null }: Given): CoverageRow {
  return {
    source: id === null ? null : { id, name, type: 'media', control: null },
    stance: stance ?? 'reports',
    asserts: cell(claims.asserts),
    denies: cell(claims.denies),
    hedges: cell(claims.hedges),
    articles,
  }
}

/** Who reports an event, in a window of two weeks around it unless it has no date. */
export function coverage(items: readonly CoverageRow[], isDated = true): CoverageAnswer {
  return {
    event: {
      id: 'event:1',
      name: 'Anu Tamm – Marko Ilves: phone call, 12 Aug 2025',
      type: 'CONSULT',
      mode: 'phone',
      quad: 1,
      intensity: 1,
      contexts: [],
      date: isDated ? { from: '2025-08-12', to: '2025-08-12', precision: 'day' } : null,
      status: 'reported',
      claimCount: 1,
      articleCount: 1,
      independentCount: 1,
      outletCount: 1,
      place: null,
      participants: [],
    },
    by: 'outlet',
    window: isDated ? { from: '2025-08-05', to: '2025-08-19' } : null,
    items: [...items],
    total: { count: items.length, exact: true },
    rankedBy: 'number of claims',
    cypher: { text: '', params: {} },
  }
}
