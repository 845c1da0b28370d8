import type { Selection } from '../../cypher/filters/selection.ts'
import type { ActorType } from '../../model/actor.ts'

/** What was tried without success. */
export type Attempt = {
  hops: number
  hubDegree: number | null
  hubsLeftOut: number
  timedOut: boolean
  /** Which actors might stand inside a path: all without it. */
  innerTypes: readonly ActorType[] | undefined
  selection: Selection
}

/** What to relax when no path was found, in one sentence each. */
export function suggestionsFor(attempt: Attempt): string[] {
  const { hops, hubDegree, hubsLeftOut, timedOut, innerTypes, selection } = attempt
  const { types, quads, modes, contexts, modality, polarity, saidBy, outlet, place, minReports } = selection
  const { from, to, status, scope } = selection
  const what = types ?? quads ?? modes ?? contexts ?? modality ?? polarity
  const who = saidBy ?? outlet
  return [
    ...(hops < 3 ? ['Allow up to 3 hops.'] : []),
    ...(hubDegree !== null && hubsLeftOut > 0
      ? [`Allow busy actors inside a path: ${hubsLeftOut} with more than ${hubDegree} events were left out.`]
      : []),
    ...(what === undefined
      ? []
      : ['Drop the limits on types, quads, modes, contexts, modality or polarity.']),
    ...(who === undefined ? [] : ['Drop the limit on outlets or speakers.']),
    ...(place === undefined ? [] : ['Drop the limit on places.']),
    ...(minReports === undefined ? [] : [`Count events with fewer than ${minReports} reports too.`]),
    ...(innerTypes === undefined ? [] : ['Allow actors of every type inside a path.']),
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
