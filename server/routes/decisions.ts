import { z } from 'zod'
import { decide, derive, listDecisions, preview, splitGroups, undo } from '../../ingest/index.ts'
import {
  DecisionAnswer,
  DecisionPage,
  DecisionRequest,
  GroupsAnswer,
  UndoneAnswer,
} from '../../model/api/curation.ts'
import { IdParams, NoQuery, PagingQuery } from '../../model/api/queries.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { tellingFailures } from '../curation/told-failures.ts'
import { verdictOf } from '../curation/verdict-of.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { change, operation } from '../operation.ts'
import type { Operation } from '../operation.ts'

/** Moment and id of the last decision of a page. */
const DecisionRank = z.tuple([z.string(), z.string()])

/** People's judgement: the log, a new decision with what it moves, and undo. */
export function decisionRoutes({ graph }: GraphAccess): Operation[] {
  return [
    operation({
      id: 'listDecisions',
      path: '/api/decisions',
      summary: 'What people decided, newest first; `idle` says why a decision is about nothing at the moment',
      params: NoQuery,
      query: PagingQuery,
      answer: DecisionPage,
      kept: false,
      examples: [{ title: 'The last decisions', query: { limit: 10 } }],
      handle: async ({ limit, cursor }) => {
        const after = decodeCursor(cursor, DecisionRank)
        const { items, total, next } = await listDecisions(graph, { limit, after })
        return {
          items: [...items],
          total: { count: total, exact: true },
          next: encodeCursor(next === null ? null : [...next]),
        }
      },
    }),
    change({
      id: 'decide',
      path: '/api/decisions',
      summary: 'Take a decision and derive what follows, or only say how much it would move',
      params: NoQuery,
      body: DecisionRequest,
      answer: DecisionAnswer,
      problems: ['cannot-be-done'],
      examples: [
        {
          title: 'How much would move if a claim were confirmed',
          body: { judgement: { kind: 'confirm', claim: samples.claim }, preview: true },
        },
        {
          title: 'Two actors are not the same',
          body: {
            judgement: { kind: 'different', actors: [samples.kim, 'person:kim-yo-jong'] },
            reason: 'brother and sister',
          },
        },
      ],
      handle: ({ body: { judgement, reason, preview: only }, user }) =>
        tellingFailures(async () => {
          const request = { ...(await verdictOf(graph, judgement)), by: user.name, reason }
          const moves = await preview(graph, request)
          if (only) return { decision: null, moves }
          const decision = await decide(graph, request)
          await derive(graph)
          return { decision, moves }
        }),
    }),
    change({
      id: 'undoDecision',
      path: '/api/decisions/:id/undo',
      summary: 'Undo a decision, whatever was decided after it, and derive what follows',
      params: IdParams,
      body: NoQuery,
      answer: UndoneAnswer,
      problems: ['cannot-be-done'],
      examples: [
        {
          title: 'Take a decision back',
          idFrom: { operation: 'decide', example: 1, property: ['decision', 'id'] },
        },
      ],
      handle: ({ params: { id }, user }) =>
        tellingFailures(async () => {
          const decision = await undo(graph, id, user.name)
          await derive(graph)
          return { decision }
        }),
    }),
    operation({
      id: 'listMentionGroups',
      path: '/api/actors/:id/groups',
      summary:
        'The mentions of an actor in groups by article, alias, title and company, to part namesakes by',
      params: IdParams,
      query: NoQuery,
      answer: GroupsAnswer,
      problems: ['cannot-be-done'],
      examples: [
        { title: 'By what the mentions of Kim Jong-un can be told apart', params: { id: samples.kim } },
      ],
      handle: ({ id }) =>
        tellingFailures(async () => {
          const { actor, articles, groups } = await splitGroups(graph, id)
          return {
            actor,
            articles: articles.length,
            groups: groups.map((group) => ({ ...group, articles: [...group.articles] })),
          }
        }),
    }),
  ]
}
