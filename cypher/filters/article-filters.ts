import { fragment } from './fragments.ts'
import { articleConditions } from './selection.ts'
import type { Conditions, Scope } from './selection.ts'

/** How sentences and articles are narrowed down. */
export type ArticleFilters = {
  scope: Scope
  outlet?: readonly string[] | undefined
  /** One of these is named or meant in the sentence, or somewhere in the article. */
  actors?: readonly string[] | undefined
  coded?: boolean | undefined
  /** Days of publication, inclusive. */
  from?: string | undefined
  to?: string | undefined
}

/** What can be found by its words. */
export type Searched = 'sentence' | 'article'

const fragments = {
  sentence: { mentions: 'sentence-mentions', coded: 'sentence-coded' },
  article: { mentions: 'article-mentions', coded: 'article-coded' },
} as const

/** Conditions on `article`, and on `sentence` where sentences are searched. */
export function filterConditions(
  searched: Searched,
  { scope, outlet, actors, coded, from, to }: ArticleFilters,
): Conditions {
  const { mentions, coded: isCoded } = fragments[searched]
  const narrowed: Conditions[] = [
    ...(outlet === undefined ? [] : [{ conditions: [fragment('article-outlet')], params: { outlet } }]),
    ...(from === undefined ? [] : [{ conditions: [fragment('article-from')], params: { from } }]),
    ...(to === undefined ? [] : [{ conditions: [fragment('article-to')], params: { to } }]),
    ...(actors === undefined ? [] : [{ conditions: [fragment(mentions)], params: { actors } }]),
    ...(coded === undefined ? [] : [{ conditions: [fragment(isCoded)], params: { coded } }]),
    articleConditions(scope),
  ]
  return {
    conditions: narrowed.flatMap((one) => one.conditions),
    params: narrowed.reduce((all, one) => ({ ...all, ...one.params }), {}),
  }
}
