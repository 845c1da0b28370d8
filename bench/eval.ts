/**
 * `npm run eval -- --data FOLDER [--out docs/scoreboard.md]` measures the coder on the evaluation kit in FOLDER with the
 * kit's own scorers, on gold graphs of our own under test/gold, and CoreNLP's coreference beside ours, and the clustering of events; prints one table
 * and writes it down. Engines, settings and parse cache are those of `dramatis extract`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { withParser } from '../command/with-engines.ts'
import { acquireEngines, progressPrinter } from '../engines/index.ts'
import type { Parser } from '../ingest/index.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import type { Settings } from '../model/settings.ts'
import { commitOf } from './eval/commit.ts'
import { coreNlpCoreference } from './eval/corenlp-coreference.ts'
import { mentionsOfChains } from './eval/corenlp-chains.ts'
import { openJudge, readExtractions } from './eval/coreference.ts'
import type { Reading } from './eval/coreference.ts'
import { judgeEvents } from './eval/event-coreference.ts'
import { readEventMentions } from './eval/event-mentions.ts'
import { openEvaluationData, openOwnGold } from './eval/data-folder.ts'
import type { EvaluationData, GraphSet } from './eval/data-folder.ts'
import { coreferenceRows, eventRows, graphRows, pageRows, ploverRows } from './eval/measures.ts'
import { extractTo, readPagesTo } from './eval/predictions.ts'
import type { Predictions } from './eval/predictions.ts'
import { published } from './eval/published.ts'
import { writeScoreboard } from './eval/scoreboard.ts'
import type { ScoredSet } from './eval/scoreboard.ts'
import { CoreferenceScore, GraphScore, PageScore, PloverScore, runScript, score } from './eval/scorers.ts'

const root = join(import.meta.dirname, '..')

const options = {
  data: { type: 'string' },
  out: { type: 'string', default: join(root, 'docs', 'scoreboard.md') },
} as const

function optionsFrom(args: string[]): { data: string; out: string } {
  const { values } = read(args)
  if (values.data === undefined) {
    throw new Failure('Name the folder of the evaluation kit: --data FOLDER.', exitCodes.usage)
  }
  return { data: values.data, out: values.out }
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options })
  } catch (error) {
    throw new Failure(`${messageOf(error)}.`, exitCodes.usage)
  }
}

/** What the parts of an evaluation share; `remarks` grows with what a reader of the scoreboard must know. */
type Bench = {
  data: EvaluationData
  parser: Parser
  settings: Settings
  folder: string
  remarks: string[]
}

async function graphSet(bench: Bench, set: string, about: string, { articles, gold }: GraphSet) {
  const { file } = await predict(bench, set, articles)
  const answer = await score(GraphScore, bench.data.scorers.graph, [gold, file, '--per-doc'])
  return { set, about, rows: graphRows(answer, { bars: gold === bench.data.graph.gold }) }
}

async function ploverSet(bench: Bench): Promise<ScoredSet> {
  const { scorers, plover } = bench.data
  const articles = join(bench.folder, 'plover.jsonl')
  await runScript(scorers.ploverArticles, [plover.rows, articles])
  const { file } = await predict(bench, 'PLV', articles)
  const rows = ploverRows(await score(PloverScore, scorers.plover, [plover.rows, file]))
  return {
    set: 'PLV',
    about:
      '1,050 sentences with one PLOVER root each (CONCEDE and RETREAT are one), plv_train of Zero-Shot-PLOVER; source and target are not given to us.',
    rows,
  }
}

async function pageSet(bench: Bench): Promise<ScoredSet> {
  const { scorers, pages } = bench.data
  const file = join(bench.folder, 'pages.json')
  note(bench, 'pages', await readPagesTo(file, pages.folder))
  const rows = pageRows(await score(PageScore, scorers.pages, [file, '--truth', pages.truth]))
  return {
    set: 'pages',
    about: '30 pages of the article extraction benchmark; runs of four words, averaged over pages.',
    rows,
  }
}

async function coreferenceSet(bench: Bench): Promise<ScoredSet> {
  const { data, settings, remarks } = bench
  const { file } = await predict(bench, 'GUM', data.coreference.articles)
  const answer = await score(CoreferenceScore, data.scorers.coreference, [data.coreference.gold, file])
  const ours = await readExtractions(file)
  const judge = await openJudge(data)
  say('GUM: CoreNLP’s own coreference on the same texts')
  const theirs = await coreNlpReadings(settings, ours)
  if (theirs === null) {
    remarks.push('CoreNLP’s coreference was not run: that takes Java and the engine in the home of Dramatis.')
  }
  const joined = judge(ours)
  for (const names of joined.joined) say(`GUM: joined though different: ${names.join(' + ')}`)
  return {
    set: 'GUM',
    about:
      '8 news texts of GUM with coreference; persons, organisations and places. In “all gold mentions” one that was not found is a cluster of its own.',
    rows: coreferenceRows(answer, joined, theirs === null ? null : judge(theirs)),
  }
}

async function eventSet({ data }: Bench): Promise<ScoredSet> {
  const mentions = await readEventMentions(data.events)
  say(`ECB+: ${mentions.length} event mentions`)
  return {
    set: 'ECB+',
    about:
      'gold event mentions of the development half of ECB+, clustered by the function of the ingest within their topics; B-cubed over all of them. Its thresholds were tuned here (docs/decisions/event-clustering.md).',
    rows: eventRows(judgeEvents(mentions)),
  }
}

/** The same articles as CoreNLP reads them. */
async function coreNlpReadings(
  settings: Settings,
  ours: ReadonlyMap<string, Reading>,
): Promise<Map<string, Reading> | null> {
  const readings = [...ours]
  const chains = await coreNlpCoreference(
    settings,
    readings.map(([, { article }]) => article.text),
  )
  if (chains === null) return null
  return new Map(
    readings.flatMap(([id, { article }], index) => {
      const found = chains[index]
      return found === undefined ? [] : [[id, { article, mentions: mentionsOfChains(found) }]]
    }),
  )
}

async function predict(bench: Bench, set: string, articles: string): Promise<Predictions> {
  const { parser, settings, folder } = bench
  const file = join(folder, `${set.replaceAll(' ', '-')}.ndjson`)
  const predictions = await extractTo(file, articles, { parser, concurrency: settings.CORENLP_THREADS })
  return note(bench, set, predictions)
}

/** Nothing is left out silently. */
function note(bench: Bench, set: string, predictions: Predictions): Predictions {
  const { count, refused } = predictions
  say(`${set}: ${count} articles`)
  const [first] = refused
  if (first !== undefined)
    bench.remarks.push(`${set}: ${refused.length} not read, the first because: ${first}`)
  return predictions
}

async function evaluate(bench: Bench): Promise<ScoredSet[]> {
  const own = await openOwnGold(join(root, 'test', 'gold'))
  return [
    await graphSet(
      bench,
      'graphs',
      '10 news texts (GUM, re3d) with hand-made graphs of actors, events and relations.',
      bench.data.graph,
    ),
    ...(own === null
      ? []
      : [
          await graphSet(
            bench,
            'own gold',
            'invented articles of ours in test/gold, annotated in the same way.',
            own,
          ),
        ]),
    await ploverSet(bench),
    await pageSet(bench),
    await coreferenceSet(bench),
    await eventSet(bench),
  ]
}

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2))
  const data = await openEvaluationData(options.data)
  const settings = readSettings(process.env)
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-eval-'))
  const report = progressPrinter(process.stderr)
  const lease = await acquireEngines(settings, { want: ['corenlp'], purpose: 'evaluation', report })
  try {
    const remarks: string[] = []
    const sets = await withParser(settings, lease, (parser) =>
      evaluate({ data, parser, settings, folder, remarks }),
    )
    const date = new Date().toISOString().slice(0, 10)
    const commit = await commitOf(root, resolve(options.out))
    const text = writeScoreboard({ date, commit, sets, published, remarks })
    await writeFile(options.out, text)
    process.stdout.write(text)
  } finally {
    await lease.release()
    await rm(folder, { recursive: true, force: true })
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

try {
  await main()
} catch (error) {
  say(messageOf(error))
  process.exitCode = error instanceof Failure ? error.exitCode : exitCodes.failure
}
