import { pMapIterable } from 'p-map'
import type { Graph } from '../cypher/connection.ts'
import type { Article } from '../model/article.ts'
import type { Extraction } from '../model/extraction.ts'
import { rulesCoder } from '../model/extraction.ts'
import { codeOne, orRefusal } from './code-one.ts'
import type { Refusal } from './code-one.ts'
import type { LlmCoder } from './code/llm/index.ts'
import type { UnclaimedWord } from './code/unclaimed.ts'
import type { DeriveReport } from './derive/derive.ts'
import { derive } from './derive/derive.ts'
import { explainSentences } from './explain.ts'
import type { ExplainedSentence } from './explain.ts'
import { extractionOf } from './extract.ts'
import type { CollectionInput } from './load/load-batch.ts'
import { loadBatch } from './load/load-batch.ts'
import { alreadyLoaded } from './load/ledger.ts'
import { joinCollection } from './load/join-collection.ts'
import type { Parser } from './parse/parser.ts'
import { readArticles } from './read/read-articles.ts'
import type { ReadOutcome } from './read/read-articles.ts'

export type { Refusal } from './code-one.ts'

/** What one article yielded, and how long it took, in milliseconds; `parseMs` counts from when it had its turn. */
export type Extracted = {
  ok: true
  extraction: Extraction
  fromCache: boolean
  parseMs: number
  codeMs: number
}

/** How articles are read and parsed. */
export type ReadOptions = {
  parser: Parser
  /** Publication date (ISO) for inputs that carry none. */
  published: string | null
  /** How many articles are parsed at once. */
  concurrency: number
  stdin?: AsyncIterable<Uint8Array>
  signal?: AbortSignal
}

export type ExtractOptions = ReadOptions & {
  /** Codes too, beside the rules or in their place; the rules alone by default. */
  llm?: { coder: LlmCoder; alone: boolean }
}

/**
 * Read → parse → resolve who is meant → code, in the order of the inputs; one article's failure is its own, and an article
 * comes with the claims of all chosen coders or not at all. Rejects with a `Failure` (engine) when CoreNLP or the model is
 * gone for good, since every further article would fail alike, and with `BudgetSpent`.
 */
export async function* extract(
  inputs: readonly string[],
  options: ExtractOptions,
): AsyncIterable<Extracted | Refusal> {
  yield* pMapIterable(
    readArticles(inputs, options),
    (outcome) => (outcome.ok ? extractOne(outcome.article, options) : outcome),
    { concurrency: options.concurrency },
  )
}

async function extractOne(article: Article, options: ExtractOptions): Promise<Extracted | Refusal> {
  const one = await codeOne(article, options)
  if (!one.ok) return one
  const { coded, ...rest } = one
  const { llm, signal } = options
  if (llm === undefined) return { ...rest, extraction: extractionOf(coded, coded.claims) }
  return orRefusal(article, signal, async () => {
    const claims = await llm.coder.code(coded, signal)
    return { ...rest, extraction: extractionOf(coded, llm.alone ? claims : [...coded.claims, ...claims]) }
  })
}

/** What one article yielded, sentence by sentence, with the words that told nothing. */
export type Explained = { ok: true; extraction: Extraction; sentences: ExplainedSentence[] }

/** As `extract`, and for each sentence also why its other words tell no event. */
export async function* explain(
  inputs: readonly string[],
  options: ReadOptions,
): AsyncIterable<Explained | Refusal> {
  for await (const outcome of readArticles(inputs, options)) {
    yield outcome.ok ? await explainOne(outcome.article, options) : outcome
  }
}

async function explainOne(article: Article, options: ReadOptions): Promise<Explained | Refusal> {
  const unclaimed = new Map<number, UnclaimedWord[]>()
  const one = await codeOne(article, options, (sentence, words) => void unclaimed.set(sentence, words))
  if (!one.ok) return one
  const extraction = extractionOf(one.coded, one.coded.claims)
  return { ok: true, extraction, sentences: explainSentences(extraction, unclaimed) }
}

export type IngestOptions = ReadOptions & {
  graph: Graph
  collection: CollectionInput
  /** The moment this ingest began, ISO. */
  ingestedAt: string
}

/** What happened to an article, told as it happens; times in milliseconds, `loadMs` being its share of its batch. */
export type IngestStep =
  | { step: 'refused'; path: string; reason: string }
  | { step: 'known'; path: string; article: string }
  | {
      step: 'loaded'
      path: string
      article: string
      claims: number
      parseMs: number
      codeMs: number
      loadMs: number
    }
  | { step: 'derived'; report: DeriveReport }

/** Whole articles a transaction: few enough that a lost one costs little, enough that commits do not cost most. */
export const batchSize = 20

/** How many articles are looked up in the ledger at once, and after how many loaded ones a round of deriving is run. */
const lookUpSize = 16
const roundSize = 2000

/**
 * Articles → claims → graph. Articles the ledger knows are only joined to the collection; the others are extracted and
 * loaded in batches of whole articles, each with its ledger entry; at the end, and in rounds during long work, actors,
 * events and links are derived. Killed at any point, a second run ends in the same graph. Rejects as `extract` does.
 */
export async function* ingest(inputs: readonly string[], options: IngestOptions): AsyncIterable<IngestStep> {
  const outcomes = pMapIterable(
    withoutKnown(readArticles(inputs, options), options),
    async (found): Promise<Extracted | Refusal | IngestStep> =>
      found.kind === 'new' ? await extractOne(found.article, options) : found.step,
    { concurrency: options.concurrency, backpressure: options.concurrency + batchSize },
  )
  let batch: Extracted[] = []
  let loadedSinceRound = 0
  for await (const outcome of outcomes) {
    if ('step' in outcome) yield outcome
    else if (!outcome.ok) yield { step: 'refused', path: outcome.path, reason: outcome.reason }
    else batch.push(outcome)
    if (batch.length < batchSize) continue
    yield* load(batch, options)
    loadedSinceRound += batch.length
    batch = []
    if (loadedSinceRound < roundSize) continue
    yield* deriveRound(options)
    loadedSinceRound = 0
  }
  yield* load(batch, options)
  yield* deriveRound(options)
}

type Found = { kind: 'new'; article: Article } | { kind: 'told'; step: IngestStep }

/** Parts what is new from what the ledger knows, a few articles at a time; known ones only join the collection. */
async function* withoutKnown(
  outcomes: AsyncIterable<ReadOutcome>,
  options: IngestOptions,
): AsyncIterable<Found> {
  const { graph, collection } = options
  for await (const group of groupsOf(outcomes, lookUpSize)) {
    const articles = new Map(
      group.flatMap((outcome) => (outcome.ok ? [[outcome.article.id, outcome.article]] : [])),
    )
    const known = await alreadyLoaded(graph, [...articles.keys()], rulesCoder.name, rulesCoder.version)
    await joinCollection(graph, [...known], collection)
    for (const outcome of group) {
      if (!outcome.ok) {
        yield { kind: 'told', step: { step: 'refused', path: outcome.path, reason: outcome.reason } }
        continue
      }
      const { id, path } = outcome.article
      if (known.has(id)) yield { kind: 'told', step: { step: 'known', path: path ?? id, article: id } }
      else {
        yield { kind: 'new', article: outcome.article }
        known.add(id)
      }
    }
  }
}

async function* groupsOf<Item>(items: AsyncIterable<Item>, size: number): AsyncIterable<Item[]> {
  let group: Item[] = []
  for await (const item of items) {
    group.push(item)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

async function* load(batch: readonly Extracted[], options: IngestOptions): AsyncIterable<IngestStep> {
  if (batch.length === 0) return
  options.signal?.throwIfAborted()
  const started = performance.now()
  const loaded = await loadBatch(
    options.graph,
    batch.map((one) => one.extraction),
    options,
  )
  const loadMs = (performance.now() - started) / batch.length
  const times = new Map(batch.map((one) => [one.extraction.article.id, one]))
  for (const outcome of loaded) {
    const path = outcome.path ?? outcome.article
    if (outcome.state === 'quarantined') yield { step: 'refused', path, reason: outcome.error }
    else {
      const { parseMs = 0, codeMs = 0 } = times.get(outcome.article) ?? {}
      yield {
        step: 'loaded',
        path,
        article: outcome.article,
        claims: outcome.claims,
        parseMs,
        codeMs,
        loadMs,
      }
    }
  }
}

async function* deriveRound({ graph, signal }: IngestOptions): AsyncIterable<IngestStep> {
  yield { step: 'derived', report: await derive(graph, signal === undefined ? {} : { signal }) }
}
