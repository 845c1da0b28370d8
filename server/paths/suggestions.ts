import type { Selection } from '../../cypher/filters/selection.ts'

/** What was tried without success. */
export type Attempt = {
  hops: number
  hubDegree: number | null
  hubsLeftOut: number
  timedOut: boolean
  selection: Selection
}

/** What to relax when no path was found, in one sentence each. */
export function suggestionsFor({ hops, hubDegree, hubsLeftOut, timedOut, selection }: Attempt): string[] {
  const { types, quads, modes, modality, polarity, saidBy, outlet, from, to, status, scope } = selection
  const what = types ?? quads ?? modes ?? modality ?? polarity
  const who = saidBy ?? outlet
  return [
    ...(hops < 3 ? ['Allow up to 3 hops.'] : []),
    ...(hubDegree !== null && hubsLeftOut > 0
      ? [`Allow busy actors inside a path: ${hubsLeftOut} with more than ${hubDegree} events were left out.`]
      : []),
    ...(what === undefined ? [] : ['Drop the limits on types, quads, modes, modality or polarity.']),
    ...(who === undefined ? [] : ['Drop the limit on outlets or speakers.']),
    ...(from === undefined && to === undefined ? [] : ['Widen the dates.']),
    ...(status === undefined
      ? [
          'Count announced, hypothetical and denied events too; by default only reported and disputed ones join.',
        ]
      : []),
    ...(scope.kind === 'everything' ? [] : ['Look in all collections.']),
    ...(timedOut ? ['The time was over before everything was tried: narrow the dates or types.'] : []),
  ]
}
