import { pMapIterable } from 'p-map'
import type { Graph } from '../cypher/connection.ts'
import type { CollectionRow } from '../cypher/load/load-rows.ts'
import type { Article } from '../model/article.ts'
import type { Extraction } from '../model/extraction.ts'
import { rulesCoder } from '../model/extraction.ts'
import { alongside, openNotes } from './alongside.ts'
import { codeOne, orRefusal } from './code-one.ts'
import type { Refusal } from './code-one.ts'
import type { LlmCoder } from './code/llm/index.ts'
import type { UnclaimedWord } from './code/unclaimed.ts'
import type { DeriveReport } from './derive/derive.ts'
import { derive } from './derive/derive.ts'
import { explainSentences } from './explain.ts'
import type { ExplainedSentence } from './explain.ts'
import { extractionOf } from './extract.ts'
import { knownArticles } from './known-articles.ts'
import { loadBatch } from './load/load-batch.ts'
import { quarantine } from './load/quarantine.ts'
import type { Parser } from './parse/parser.ts'
import type { FieldMap } from './read/field-map.ts'
import type { Originals } from './read/originals.ts'
import { readArticles } from './read/read-articles.ts'
import type { ReadOutcome } from './read/read-articles.ts'
import type { WebNote } from './read/web/web-note.ts'
import type { WebReader } from './read/web/web-reader.ts'
import { openSecondCoder } from './second-coder.ts'
import type { SecondCoder } from './second-coder.ts'
import { withoutKnown } from './without-known.ts'
import type { LoadedStep, NewArticle } from './without-known.ts'

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
  /** Where the fields of an article stand in JSON and tables. */
  map?: FieldMap
  /** How many articles are parsed at once. */
  concurrency: number
  stdin?: AsyncIterable<Uint8Array>
  /** Reads web addresses; without it they are refused. */
  web?: WebReader
  signal?: AbortSignal
  /** Keeps the files and pages that articles are read from. */
  originals?: Originals
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

export type IngestOptions = Pick<ReadOptions, 'parser' | 'concurrency' | 'signal'> & {
  graph: Graph
  /** Where the articles go; null leaves them in the collections where they are. */
  collection: CollectionRow | null
  /** The moment this ingest began, ISO. */
  ingestedAt: string
  /** Codes too, beside the rules. */
  llm?: LlmCoder
  /** How many whole articles a transaction writes. */
  batchSize?: number
}

/** What happened to an article, told as it happens; times in milliseconds, `loadMs` being its share of its batch. */
export type IngestStep =
  /** With the id of an article that is in quarantine now; without one, the input could not be read at all. */
  | { step: 'refused'; path: string; reason: string; article?: string }
  | { step: 'known'; path: string; article: string }
  | LoadedStep
  /** Claims of the other coder were loaded beside those of the rules. */
  | { step: 'coded'; path: string; article: string; coder: string; claims: number }
  /** The other coder codes no more; the rules go on. */
  | { step: 'stopped'; coder: string; reason: string }
  | { step: 'derived'; report: DeriveReport }
  | WebNote

/** Whole articles a transaction: few enough that a lost one costs little, enough that commits do not cost most. */
export const batchSize = 20

/** A round of deriving is run after so many loaded articles … */
const smallestRound = 2000
/** … and at least this share of all that this ingest has loaded: what every round reads again of hubs stays in proportion. */
const roundShare = 0.25

/**
 * Articles → claims → graph. Articles the ledger knows are only joined to the collection; the others are extracted and
 * loaded in batches of whole articles, each with its ledger entry; at the end, and in rounds during long work, actors,
 * events and links are derived. What cannot be parsed, coded or loaded goes into quarantine. Killed at any point, a second
 * run ends in the same graph. Rejects as `extract` does.
 */
export function ingest(
  inputs: readonly string[],
  options: IngestOptions & Pick<ReadOptions, 'published' | 'map' | 'stdin' | 'web' | 'originals'>,
): AsyncIterable<IngestStep> {
  const notes = openNotes<WebNote>()
  const talk = { known: knownArticles(options), tell: notes.tell }
  return alongside(ingestArticles(readArticles(inputs, { ...options, ...talk }), options), notes)
}

/** As `ingest`, with articles that have been read already. */
export async function* ingestArticles(
  articles: AsyncIterable<ReadOutcome>,
  options: IngestOptions,
): AsyncIterable<IngestStep> {
  const second = options.llm === undefined ? null : openSecondCoder(options.llm)
  const atOnce = options.batchSize ?? batchSize
  const outcomes = pMapIterable(
    withoutKnown(articles, options, codersWanted(second)),
    async (found): Promise<Read | Refusal | IngestStep> =>
      'step' in found ? found : await readOne(found, options, second),
    { concurrency: options.concurrency, backpressure: options.concurrency + atOnce },
  )
  let batch: Read[] = []
  let loaded = 0
  let derived = 0
  for await (const outcome of outcomes) {
    if ('step' in outcome) yield outcome
    else if (!outcome.ok) yield await refuse(outcome, rulesCoder, options)
    else {
      yield* outcome.told
      batch.push(outcome)
    }
    if (batch.length < atOnce) continue
    yield* load(batch, options, second)
    loaded += batch.length
    batch = []
    if (loaded - derived < Math.max(smallestRound, loaded * roundShare)) continue
    yield* deriveRound(options)
    derived = loaded
  }
  yield* load(batch, options, second)
  yield* deriveRound(options)
}

/** Whose claims every article is to have, as things stand. */
const codersWanted = (second: SecondCoder | null) => () =>
  second === null || second.stopped() ? [rulesCoder] : [rulesCoder, second]

/** An article with what each coder has to load for it; null where the graph has it already, or the coder had nothing to give. */
type Read = {
  ok: true
  rules: Extraction | null
  second: Extraction | null
  parseMs: number
  codeMs: number
  told: IngestStep[]
}

async function readOne(
  { article, missing }: NewArticle,
  options: IngestOptions,
  second: SecondCoder | null,
): Promise<Read | Refusal> {
  const one = await codeOne(article, options)
  if (!one.ok) return one
  const { coded, parseMs, codeMs } = one
  const rules = missing.includes(rulesCoder.name) ? extractionOf(coded, coded.claims) : null
  const read: Read = { ok: true, rules, second: null, parseMs, codeMs, told: [] }
  if (second === null || !missing.includes(second.name)) return read
  const reading = await second.read(coded, options.signal)
  if (reading.ok) return { ...read, second: reading.extraction }
  if ('path' in reading) return { ...read, told: [await refuse(reading, second, options)] }
  if (reading.stopped === null) return read
  return { ...read, told: [{ step: 'stopped', coder: second.name, reason: reading.stopped }] }
}

/** An article that cannot be coded goes into quarantine. */
async function refuse(
  { path, reason, article }: Refusal,
  coder: { name: string; version: string },
  { graph, collection }: IngestOptions,
): Promise<IngestStep> {
  if (article === undefined) return { step: 'refused', path, reason }
  await quarantine(graph, [{ article, error: reason }], { coder, collection })
  return { step: 'refused', path, reason, article: article.id }
}

/** Loads what the rules read, then what the other coder read of the articles that are in the graph. */
async function* load(
  batch: readonly Read[],
  options: IngestOptions,
  second: SecondCoder | null,
): AsyncIterable<IngestStep> {
  options.signal?.throwIfAborted()
  const refused = new Set<string>()
  for await (const step of loadRules(batch, options)) {
    if (step.step === 'refused') refused.add(step.article)
    yield step
  }
  if (second === null) return
  const readings = batch
    .flatMap((read) => read.second ?? [])
    .filter(({ article }) => !refused.has(article.id))
  if (readings.length === 0) return
  for (const outcome of await loadBatch(options.graph, readings, { ...options, coder: second })) {
    const { article } = outcome
    const path = outcome.path ?? article
    yield outcome.state === 'quarantined'
      ? { step: 'refused', path, reason: outcome.error, article }
      : { step: 'coded', path, article, coder: second.name, claims: outcome.claims }
  }
}

type Loaded =
  | Extract<IngestStep, { step: 'loaded' }>
  | { step: 'refused'; article: string; path: string; reason: string }

async function* loadRules(batch: readonly Read[], options: IngestOptions): AsyncIterable<Loaded> {
  const readings = new Map(
    batch.flatMap((read) =>
      read.rules === null ? [] : [[read.rules.article.id, { ...read, extraction: read.rules }]],
    ),
  )
  if (readings.size === 0) return
  const started = performance.now()
  const loaded = await loadBatch(
    options.graph,
    [...readings.values()].map((one) => one.extraction),
    options,
  )
  const loadMs = (performance.now() - started) / readings.size
  for (const outcome of loaded) {
    const { article } = outcome
    const path = outcome.path ?? article
    if (outcome.state === 'quarantined') yield { step: 'refused', article, path, reason: outcome.error }
    else {
      const { parseMs = 0, codeMs = 0 } = readings.get(article) ?? {}
      yield { step: 'loaded', path, article, claims: outcome.claims, parseMs, codeMs, loadMs }
    }
  }
}

async function* deriveRound({ graph, signal }: IngestOptions): AsyncIterable<IngestStep> {
  yield { step: 'derived', report: await derive(graph, signal === undefined ? {} : { signal }) }
}
