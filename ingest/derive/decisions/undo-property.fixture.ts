import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Graph } from '../../../cypher/connection.ts'
import type { Decision } from '../../../model/decision.ts'
import type { Extraction } from '../../../model/extraction.ts'
import { Failure } from '../../../model/failure.ts'
import { emptyGraph } from '../../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../../test/fixtures/loading.ts'
import { namesakes } from '../../../test/fixtures/namesakes.ts'
import { newsOfLania } from '../../../test/fixtures/news.ts'
import { loadBatch } from '../../load/load-batch.ts'
import { derive } from '../derive.ts'
import { decide, undo } from './decide.ts'
import type { DecisionRequest } from './decide.ts'
import { selectClaim } from './select.ts'

const articles = [...newsOfLania(), ...namesakes()]
const claims = articles.flatMap((extraction) => extraction.claims.map(({ id }) => id))
const keys = [
  'person:anu-tamm',
  'person:marko-ilves',
  'person:tarmo-lepik',
  'country:BEL',
  'org:lanian-bar',
  'org:agencia-brasil',
]
const of = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

type Step = { kind: Decision['kind']; a: number; b: number; derived: boolean; loaded: number | null }
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Decision['kind'][]>(
    'same',
    'different',
    'rename',
    'split',
    'confirm',
    'reject',
    'restore',
    'correct',
    'add',
    'retract',
  ),
  a: fc.nat(50),
  b: fc.nat(50),
  derived: fc.boolean(),
  /** An article that is loaded again before the decision. */
  loaded: fc.option(fc.nat(articles.length - 1)),
})

/** The decision that a step stands for. */
async function requestOf(graph: Graph, { kind, a, b }: Step, at: string): Promise<DecisionRequest> {
  const made = { by: 'Piret', reason: null, at }
  const claim = () => selectClaim(graph, of(claims, a))
  switch (kind) {
    case 'same':
    case 'different':
      return { kind, selectors: [{ key: of(keys, a) }, { key: of(keys, b) }], ...made }
    case 'rename':
      return { kind, selectors: [{ key: of(keys, a) }], name: `Name ${b}`, ...made }
    case 'split': {
      const [first, second, third, fourth] = namesakes().map(({ article }) => article.id)
      const goes = [[first], [first, second], [third], [fourth, second]]
      return {
        kind,
        selectors: [{ key: 'person:tarmo-lepik' }],
        distinguisher: of(['judge', 'sailor'], a),
        articles: of(goes, b).flatMap((article) => article ?? []),
        stays: third === undefined ? [] : [third],
        rule: of([{ by: 'none' }, { by: 'title', title: 'judge' }] as const, a + b),
        ...made,
      }
    }
    case 'confirm':
    case 'reject':
    case 'restore':
      return { kind, selectors: [await claim()], ...made }
    case 'correct':
      return {
        kind,
        selectors: [await claim()],
        corrections: of(
          [
            { type: 'CONSULT', mode: 'phone', actors: [of(keys, b)] },
            { polarity: 'negated', date: null },
            { mode: 'visit' },
            { type: 'ASSAULT', actors: [of(keys, b), of(keys, b + 1)], recipients: [], mutual: b % 2 === 0 },
            { recipients: [of(keys, a), of(keys, a + 1)], modality: 'future' },
            { place: null, contexts: ['legal'], hedge: null },
          ] as const,
          b,
        ),
        ...made,
      }
    case 'retract':
      return { kind, selectors: [{ article: of(articles, a).article.id }], ...made }
    case 'add':
      return additionTo(of(articles, a), of(keys, b), at)
  }
}

function additionTo(
  { article, sentences, claims: [first] }: Extraction,
  key: string,
  at: string,
): DecisionRequest {
  const [sentence] = sentences
  if (sentence === undefined || first === undefined) throw new Error('an article without a claim')
  return {
    kind: 'add',
    selectors: [{ article: article.id, sentence, trigger: first.trigger }],
    claim: { type: 'COOPERATE', actors: [key], recipients: [] },
    by: 'Piret',
    reason: null,
    at,
  }
}

/**
 * Any sequence of decisions of all kinds, with articles loaded again and rounds of deriving in between, gives what the same
 * decisions give on articles that were loaded once; undone in any order it leaves the graph as it was.
 */
export async function undoLeavesNoTrace(
  graph: Graph,
  options: { runs: number; seed: number },
): Promise<void> {
  const load = (some: readonly Extraction[]) => loadBatch(graph, some, loadOptions)
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(step, { minLength: 3, maxLength: 8 })
        .chain((steps) =>
          fc.tuple(
            fc.constant(steps),
            fc.shuffledSubarray([...steps.keys()], { minLength: steps.length }),
            fc.array(fc.boolean(), { minLength: steps.length, maxLength: steps.length }),
          ),
        ),
      async ([steps, order, derivedBetween]) => {
        await emptyGraph(graph)
        await load(articles)
        await derive(graph)
        const initial = await exportLines(graph)

        const decisions: (Decision | null)[] = []
        for (const [index, one] of steps.entries()) {
          if (one.loaded !== null) await load([of(articles, one.loaded)])
          decisions.push(await tryToDecide(graph, one, `2026-01-01T00:00:0${index}.000Z`))
          if (one.derived) await derive(graph)
        }
        await derive(graph)
        const decided = await exportLines(graph)
        for (const [at, index] of order.entries()) {
          const decision = decisions[index] ?? null
          if (decision !== null) await undo(graph, decision.id, 'Piret')
          if (derivedBetween[at] === true) await derive(graph)
        }
        await derive(graph)
        expect(await exportLines(graph)).toEqual(initial)

        await emptyGraph(graph)
        await load(articles)
        await derive(graph)
        for (const decision of decisions) if (decision !== null) await decide(graph, decision)
        await derive(graph)
        expect(await exportLines(graph)).toEqual(decided)
      },
    ),
    { numRuns: options.runs, seed: options.seed, endOnFailure: true },
  )
}

/** What cannot be decided (restoring what is not rejected, one key twice) is left out. */
async function tryToDecide(graph: Graph, one: Step, at: string): Promise<Decision | null> {
  try {
    return await decide(graph, await requestOf(graph, one, at))
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}
