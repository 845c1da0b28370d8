import type { ActorType } from '../../model/actor.ts'
import type { EventFilters } from '../../model/api/filters.ts'
import { linkingStatuses } from '../../model/event.ts'
import type { Row } from '../connection.ts'
import { fillStatement } from '../statement.ts'
import { fragment, where } from './fragments.ts'

/** Whose articles count: all, those of one collection, or the user's own without the samples. */
export type Scope = { kind: 'everything' } | { kind: 'own' } | { kind: 'collection'; id: string }

/** Which events, claims and articles a statement is about. */
export type Selection = Omit<EventFilters, 'collection'> & { scope: Scope }

/** Everything that joins actors, from every article. */
export const everything: Selection = { clock: 'event', scope: { kind: 'everything' } }

/** Conditions and the parameters that they name. */
export type Conditions = { conditions: string[]; params: Row }

const given = (...parts: (false | undefined | string)[]): string[] =>
  parts.filter((part) => part !== false && part !== undefined)

/** Conditions on `article`. */
export function articleConditions(scope: Scope): Conditions {
  switch (scope.kind) {
    case 'everything':
      return { conditions: [], params: {} }
    case 'own':
      return { conditions: [fragment('article-own')], params: {} }
    case 'collection':
      return { conditions: [fragment('article-collection')], params: { collection: scope.id } }
  }
}

/** Conditions on `claim` and its `article`. */
export function claimConditions(selection: Selection): Conditions {
  const { modality, polarity, saidBy, outlet } = selection
  const printed = selection.clock === 'publication'
  const article = articleConditions(selection.scope)
  return {
    conditions: [
      ...given(
        modality && fragment('claim-modality'),
        polarity && fragment('claim-polarity'),
        saidBy && fragment('claim-said-by'),
        outlet && fragment('article-outlet'),
        printed && selection.from !== undefined && fragment('article-from'),
        printed && selection.to !== undefined && fragment('article-to'),
      ),
      ...article.conditions,
    ],
    params: {
      ...present({ modality, polarity, saidBy, outlet }),
      ...(printed ? present({ from: selection.from, to: selection.to }) : {}),
      ...article.params,
    },
  }
}

/**
 * Conditions on `event`; those on what states it hold for one and the same claim. An actor of one of the chosen types takes
 * part beside `asked`, the actors that the question is about.
 */
export function eventConditions(selection: Selection, asked: readonly string[] = []): Conditions {
  const { types, quads, modes, contexts, place, minReports, actorTypes: participantTypes } = selection
  const happened = selection.clock === 'event'
  const own = given(
    fragment('event-status'),
    types && fragment('event-types'),
    quads && fragment('event-quads'),
    modes && fragment('event-modes'),
    contexts && fragment('event-contexts'),
    happened && selection.from !== undefined && fragment('event-from'),
    happened && selection.to !== undefined && fragment('event-to'),
  )
  const claim = claimConditions(selection)
  const stated = { name: 'event-stated', text: fragment('event-stated') }
  // The planner may look at claims first: then those of an event that does not fit anyway must cost nothing.
  const claimOfFitting = where([...own, ...claim.conditions])
  return {
    conditions: given(
      ...own,
      place && fragment('event-place'),
      participantTypes && fragment('event-participant-types'),
      claim.conditions.length > 0 && fillStatement(stated, { 'claim-conditions': claimOfFitting }).text,
      minReports !== undefined && reportsCondition(selection.scope),
    ),
    params: {
      status: selection.status ?? [...linkingStatuses],
      ...present({ types, quads, modes, contexts, place, minReports, participantTypes }),
      ...(participantTypes === undefined ? {} : { beside: [...asked] }),
      ...(happened ? present({ from: selection.from, to: selection.to }) : {}),
      ...claim.params,
    },
  }
}

/** That an event has enough independent reports, among the articles of the scope. */
function reportsCondition(scope: Scope): string {
  return articleConditions(scope).conditions.length === 0
    ? fragment('event-reports')
    : within('event-reports-within', scope)
}

/** Conditions on `actor`: its type, and that an article of the scope names or printed it. */
export function actorConditions(types: readonly ActorType[] | undefined, scope: Scope): Conditions {
  const named = printedConditions('actor', scope)
  return {
    conditions: [...given(types && fragment('actor-types')), ...named.conditions],
    params: { ...present({ actorTypes: types }), ...named.params },
  }
}

const printed = {
  actor: ['actor-named', 'article-conditions'],
  claim: ['claim-printed', 'article-conditions'],
  event: ['event-stated', 'claim-conditions'],
  place: ['place-printed', 'article-conditions'],
  relation: ['relation-printed', 'article-conditions'],
  sentence: ['sentence-printed', 'article-conditions'],
} as const

/** Conditions on a node, whose variable is its kind: that an article of the scope holds it. None for everything. */
export function printedConditions(kind: keyof typeof printed | 'article', scope: Scope): Conditions {
  const article = articleConditions(scope)
  if (kind === 'article' || article.conditions.length === 0) return article
  const [name, slot] = printed[kind]
  const { text } = fillStatement({ name, text: fragment(name) }, { [slot]: where(article.conditions) })
  return { conditions: [text], params: article.params }
}

/** A fragment that counts or lists what the articles of the scope alone say; its parameters are those of the articles. */
export function within(
  name: 'actor-degree-within' | 'event-counts-within' | 'event-participants-within' | 'event-reports-within',
  scope: Scope,
): string {
  const { conditions } = articleConditions(scope)
  return fillStatement({ name, text: fragment(name) }, { 'article-conditions': where(conditions) }).text
}

/** How many claims that fit report an event. */
export function eventClaimCount(selection: Selection): string {
  const { conditions } = claimConditions(selection)
  if (conditions.length === 0) return fragment('event-claim-count')
  const counted = { name: 'event-claim-count-within', text: fragment('event-claim-count-within') }
  return fillStatement(counted, { 'claim-conditions': where(conditions) }).text
}

/** Whether the derived links already count exactly these events. */
export function isWholeGraph(selection: Selection): boolean {
  const { conditions } = eventConditions(selection)
  const status = selection.status
  const joins =
    status === undefined ||
    (linkingStatuses.every((one) => status.includes(one)) && status.length === linkingStatuses.length)
  return conditions.length === 1 && joins
}

function present(values: Row): Row {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** How statements show events: with the counts and participants that the articles of the scope alone report. */
export function eventColumns(scope: Scope): Record<string, string> {
  if (scope.kind === 'everything') return { 'event-columns': fragment('event-columns') }
  const reported = { name: 'event-within', text: fragment('event-within') }
  return {
    'event-within': fillStatement(reported, {
      'event-counts-within': within('event-counts-within', scope),
      'event-participants-within': within('event-participants-within', scope),
    }).text,
    'event-columns': fragment('event-columns-within'),
  }
}
