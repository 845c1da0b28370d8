import type { Found } from './b-cubed.ts'
import type { Joining } from './coreference.ts'
import type { EventJoining } from './event-coreference.ts'
import type { CoreferenceScore, GraphScore, PageScore, PloverScore } from './scorers.ts'

/** Precision, recall and F1; a share; or how many. Null where there was nothing to judge. */
export type Figure =
  | { kind: 'found'; found: Found }
  | { kind: 'share'; share: number | null }
  | { kind: 'count'; count: number }

export type Bar = { atLeast: number } | { atMost: number }

/** One figure of ours, the bars it is held to, and what others published. */
export type Row = { measure: string; figure: Figure; issue?: Bar; design?: Bar; published?: string }

/** How a figure is read from a scorer's answer, with its bars (issues 4 and 5; design §10, which is about texts not seen before). */
type Measure<Score> = Omit<Row, 'figure'> & { read: (score: Score) => Figure }

const found = (found: Found): Figure => ({ kind: 'found', found })
const share = (share: number | null): Figure => ({ kind: 'share', share })
const count = (count: number): Figure => ({ kind: 'count', count })

const graphMeasures: readonly Measure<GraphScore>[] = [
  {
    measure: 'LINKS: pair of actors and event type',
    read: ({ links }) => found(links),
    issue: { atLeast: 0.7 },
    design: { atLeast: 0.6 },
  },
  { measure: 'pairs of actors, type ignored', read: ({ pairs }) => found(pairs) },
  {
    measure: 'actors',
    read: ({ actors }) => found(actors),
    issue: { atLeast: 0.92 },
    design: { atLeast: 0.9 },
  },
  {
    measure: 'actors, mean over documents',
    read: ({ perDoc }) => share(meanF1(Object.values(perDoc).map(({ actors }) => actors))),
    issue: { atLeast: 0.92 },
    design: { atLeast: 0.9 },
  },
  { measure: 'two actors taken for one', read: ({ actors }) => count(actors.overMerged) },
  { measure: 'one actor taken for two', read: ({ actors }) => count(actors.overSplit) },
  { measure: 'events', read: ({ events }) => found(events) },
  { measure: 'events, type ignored', read: ({ eventsAnyCode }) => found(eventsAnyCode) },
  { measure: 'roles in matched events', read: ({ roles }) => found(roles), issue: { atLeast: 0.8 } },
  { measure: 'speakers in matched events', read: ({ speakers }) => found(speakers) },
  {
    measure: 'attribution of matched events',
    read: ({ attribution }) => share(attribution.f1),
    issue: { atLeast: 0.8 },
    design: { atLeast: 0.8 },
  },
  { measure: 'modality of matched events', read: ({ modality }) => share(modality.accuracy) },
  { measure: 'polarity of matched events', read: ({ polarity }) => share(polarity.accuracy) },
  { measure: 'dates of matched events', read: ({ dates }) => share(dates.accuracy) },
  { measure: 'relations', read: ({ relations }) => found(relations), issue: { atLeast: 0.7 } },
  {
    measure: 'relations, mean over documents',
    read: ({ perDoc }) => share(meanF1(Object.values(perDoc).map(({ relations }) => relations))),
    issue: { atLeast: 0.7 },
  },
]

const ploverMeasures: readonly Measure<PloverScore>[] = [
  {
    measure: 'root of 15, macro-F1',
    read: ({ root }) => share(root.macroF1),
    issue: { atLeast: 0.78 },
    design: { atLeast: 0.714 },
    published:
      'source and target given: 0.824 by a trained entailment model, 0.714 by a 9B model, below 0.56 without a model',
  },
  {
    measure: 'quad of 4, macro-F1',
    read: ({ quad }) => share(quad.macroF1),
    published: 'source and target given: 0.896, 0.868',
  },
  {
    measure: 'binary, macro-F1',
    read: ({ binary }) => share(binary.macroF1),
    published: 'source and target given: 0.964, 0.958; by dictionaries, on another set: 0.672',
  },
  { measure: 'sentences without a claim', read: ({ none }) => share(none) },
]

const pageMeasures: readonly Measure<PageScore>[] = [
  {
    measure: 'body of the article',
    read: ({ f1, precision, recall }) => found({ p: precision, r: recall, f1 }),
    issue: { atLeast: 0.96 },
    design: { atLeast: 0.958 },
    published:
      'on these pages: AutoExtract 0.975, rs_trafilatura 0.973, trafilatura 0.954, readability.js 0.932',
  },
  { measure: 'its standard deviation (bootstrap)', read: ({ deviation }) => share(deviation.f1) },
]

const coreferenceMeasures: readonly Measure<CoreferenceScore>[] = [
  {
    measure: 'names',
    read: ({ names }) => found(names),
    published: 'on another set (CoNLL-2003): Stanford NER 0.863',
  },
  { measure: 'names with type', read: ({ namesTyped }) => found(namesTyped) },
  { measure: 'names, exact extent', read: ({ namesExact }) => found(namesExact) },
  { measure: 'B-cubed on the mentions found', read: ({ bCubed }) => found(bCubed) },
]

/** Rows of gold graphs; those of our own texts have no bars. */
export function graphRows(score: GraphScore, { bars }: { bars: boolean }): Row[] {
  const rows = rowsOf(graphMeasures, score)
  return bars ? rows : rows.map(({ measure, figure }) => ({ measure, figure }))
}

export function ploverRows(score: PloverScore): Row[] {
  return rowsOf(ploverMeasures, score)
}

export function pageRows(score: PageScore): Row[] {
  return rowsOf(pageMeasures, score)
}

/** Rows of coreference; `coreNlp` is null where it could not be run. */
export function coreferenceRows(score: CoreferenceScore, ours: Joining, coreNlp: Joining | null): Row[] {
  const theirs = coreNlp?.bCubed.f1 ?? null
  return [
    ...rowsOf(coreferenceMeasures, score),
    {
      measure: 'B-cubed on all gold mentions',
      figure: found(ours.bCubed),
      ...(theirs === null
        ? {}
        : {
            issue: { atLeast: theirs },
            published: 'the bar is CoreNLP’s statistical coreference in the same run',
          }),
    },
    ...(coreNlp === null
      ? []
      : [{ measure: 'the same, CoreNLP’s statistical coreference', figure: found(coreNlp.bCubed) }]),
    {
      measure: 'actors that join two different full names',
      figure: count(ours.joined.length),
      issue: { atMost: 0 },
      ...(coreNlp === null ? {} : { published: `CoreNLP in the same run: ${coreNlp.joined.length}` }),
    },
  ]
}

/** Rows of event coreference, held to the baseline in the same run. */
export function eventRows({ byActor, byName, sameLemma }: EventJoining): Row[] {
  const issue = { atLeast: sameLemma.f1 ?? 1 }
  return [
    { measure: 'B-cubed, participants known as in the graph', figure: found(byActor), issue },
    { measure: 'the same, participants known by their words only', figure: found(byName), issue },
    { measure: 'the same lemma in the topic is one event', figure: found(sameLemma) },
  ]
}

/** Whether a figure reaches a bar; null where there is nothing to judge. */
export function reaches(figure: Figure, bar: Bar): boolean | null {
  const value = valueOf(figure)
  if (value === null) return null
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost
}

function valueOf(figure: Figure): number | null {
  if (figure.kind === 'found') return figure.found.f1
  return figure.kind === 'share' ? figure.share : figure.count
}

/** The mean of those documents that have something to judge. */
function meanF1(documents: readonly Found[]): number | null {
  const values = documents.flatMap(({ f1 }) => (f1 === null ? [] : [f1]))
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function rowsOf<Score>(measures: readonly Measure<Score>[], score: Score): Row[] {
  return measures.map(({ read, ...row }) => ({ ...row, figure: read(score) }))
}
