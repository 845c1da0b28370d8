import type { ActorType, MediaControl } from '../../../model/actor.ts'
import type { CoverageAnswer, CoverageRow } from '../../../model/api/coverage.ts'
import { isNamedKey } from '../../../model/slug.ts'

/** A column of the matrix: an outlet or a speaker; several of the same description are one. */
export type Source = {
  key: string
  /** Its ids for asking about its claims; none for what no source is named for. */
  ids: readonly string[]
  /** Null: articles without an outlet; by speaker, what articles say in their own voice. */
  name: string | null
  type: ActorType | null
  control: MediaControl | null
  /** Known from one article each, so one name may stand for several. */
  isLocal: boolean
}

/** What a source says of an event. */
export type Cell = {
  stance: CoverageRow['stance']
  asserts: number
  denies: number
  hedges: number
  /** Articles within the window that name a participant; by speaker, in which it is quoted on one. Null where nobody knows. */
  articles: number | null
}

const nobody = 'nobody'
type Named = CoverageRow['source']

function keyOf(source: Named): string {
  if (source === null) return nobody
  return isNamedKey(source.id) ? source.id : `${source.type} ${source.name}`
}

/** The sources of some events: those who report most of them first, then those who could have. */
export function sourcesOf(answers: readonly CoverageAnswer[]): Source[] {
  const found = new Map<string, { source: Named; ids: Set<string>; reports: number; articles: number }>()
  for (const row of answers.flatMap((answer) => answer.items)) {
    const key = keyOf(row.source)
    const known = found.get(key) ?? { source: row.source, ids: new Set(), reports: 0, articles: 0 }
    if (row.source !== null) known.ids.add(row.source.id)
    if (row.stance === 'reports') known.reports += 1
    known.articles += row.articles ?? 0
    found.set(key, known)
  }
  return [...found]
    .toSorted(
      ([, a], [, b]) =>
        b.reports - a.reports ||
        b.articles - a.articles ||
        (a.source?.name ?? '').localeCompare(b.source?.name ?? '', 'en'),
    )
    .map(([key, { source, ids }]) => ({
      key,
      ids: [...ids].toSorted(),
      name: source?.name ?? null,
      type: source?.type ?? null,
      control: source?.control ?? null,
      isLocal: source !== null && !isNamedKey(source.id),
    }))
}

/** What one source says of one event; a speaker whom no article quotes is not listed there. */
export function cellOf(answer: CoverageAnswer, source: Source): Cell {
  const rows = answer.items.filter((row) => keyOf(row.source) === source.key)
  const has = (stance: CoverageRow['stance']) => rows.some((row) => row.stance === stance)
  const count = (of: 'asserts' | 'denies' | 'hedges') =>
    rows.reduce((sum, row) => sum + (row[of]?.count ?? 0), 0)
  const known = rows.flatMap((row) => row.articles ?? [])
  return {
    stance: has('reports')
      ? 'reports'
      : answer.window === null
        ? 'unknown'
        : has('silent')
          ? 'silent'
          : 'no-articles',
    asserts: count('asserts'),
    denies: count('denies'),
    hedges: count('hedges'),
    articles: answer.window === null || known.length === 0 ? null : known.reduce((a, b) => a + b, 0),
  }
}
