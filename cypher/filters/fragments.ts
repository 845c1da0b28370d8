import { loadStatement } from '../statement.ts'

const names = [
  'actor-across-articles',
  'actor-columns',
  'actor-degree-within',
  'actor-name-starts',
  'actor-named',
  'actor-types',
  'article-coded',
  'article-collection',
  'article-columns',
  'article-from',
  'article-mentions',
  'article-outlet',
  'article-own',
  'article-standing',
  'article-to',
  'asked-from-events',
  'asked-from-party',
  'asked-from-source',
  'asked-hole',
  'asked-others',
  'asked-outlet',
  'asked-source',
  'claim-columns',
  'claim-modality',
  'claim-path',
  'claim-polarity',
  'claim-printed',
  'claim-said-by',
  'claim-size',
  'claim-stance',
  'event-all-actors',
  'event-claim-count',
  'event-claim-count-within',
  'event-columns',
  'event-columns-within',
  'event-contexts',
  'event-counts-within',
  'event-days',
  'event-days-printed',
  'event-from',
  'event-joins',
  'event-modes',
  'event-participant-types',
  'event-participants-within',
  'event-place',
  'event-quads',
  'event-reports',
  'event-reports-within',
  'event-stated',
  'event-status',
  'event-to',
  'event-types',
  'event-within',
  'filter-by-contexts',
  'filter-by-modality',
  'filter-by-modes',
  'filter-by-outlet',
  'filter-by-place',
  'filter-by-polarity',
  'filter-by-said-by',
  'filter-by-status',
  'filter-by-types',
  'from-actor',
  'from-event',
  'from-everywhere',
  'from-named',
  'from-periods',
  'from-printed-periods',
  'link-columns',
  'pair-actors',
  'place-printed',
  'relation-printed',
  'sentence-coded',
  'sentence-mentions',
  'sentence-printed',
  'sentence-words',
  'suggestion-of-actor',
] as const
type FragmentName = (typeof names)[number]

const texts = new Map(
  names.map((name) => [name, loadStatement(new URL(`${name}.cypher`, import.meta.url)).text]),
)

/** The text of a fragment of this folder: the only pieces that statements are put together from. */
export function fragment(name: FragmentName): string {
  const text = texts.get(name)
  if (text === undefined) throw new RangeError(`no fragment ${name}`)
  return text
}

/** Several conditions as a WHERE clause; nothing for none. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join('\n  AND ')}`
}

/** Several conditions that go on with a WHERE clause. */
export function and(conditions: readonly string[]): string {
  return conditions.map((condition) => `  AND ${condition}`).join('\n')
}
