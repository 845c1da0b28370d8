import { z } from 'zod'
import { backedUpNodes, isOwnProperty } from '../../cypher/backup/backed-up.ts'
import { countNodes, readNodes } from '../../cypher/backup/read-pages.ts'
import type { Graph } from '../../cypher/connection.ts'
import { readDecisions } from '../../cypher/decisions/decision-log.ts'
import type { DecisionRank } from '../../cypher/decisions/decision-log.ts'
import { countLedger } from '../../cypher/load/ledger.ts'
import { readLoadedArticles } from '../../cypher/export/rows/loaded-articles.ts'
import type { Scope } from '../../cypher/filters/selection.ts'
import { eventCoders } from '../../model/extraction.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Decision } from '../../model/decision.ts'
import type { OutputFolder } from '../folder/output-folder.ts'
import type { ExportSource } from '../rows/source.ts'
import { readLeftOut } from '../tables/coverage-table.ts'
import { writeCsvTables } from '../tables/table-formats.ts'
import { citation } from './citation.ts'
import { articlesFile, citationFile, importedFile, manifestFile } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { versionsHere } from './versions.ts'

/**
 * Writes a release: the tables, and all that they follow from, so that whoever has the texts can make them again. Equal graphs
 * give equal bytes. Answers what a person should know of it.
 */
export async function writeRelease(
  source: ExportSource,
  folder: OutputFolder,
  { name, authors }: { name: string; authors: readonly string[] },
): Promise<string[]> {
  const { graph, scope, text } = source
  const leftOut = await readLeftOut(source)
  const rows = await writeCsvTables(source, folder, leftOut)
  const listed: Listed = { articles: [], collections: new Map() }
  await folder.write(articlesFile, articleLines(source, listed))
  if ((await countNodes(graph, 'Imported')) > 0) await folder.write(importedFile, importedLines(graph))
  const versions = versionsHere()
  await folder.write(citationFile, citation({ name, authors, versions }))
  const coders = [...new Set((await graph.read(countLedger)).map(({ coder }) => coder))].toSorted(compareText)
  const manifest: Manifest = {
    dramatis: 'release',
    format: 1,
    name,
    versions,
    settings: { scope, text },
    coders,
    collections: [...listed.collections.values()].toSorted((a, b) => compareText(a.id, b.id)),
    articles: listed.articles,
    decisions: await standingDecisions(graph),
    leftOut,
    rows: { ...rows },
    files: [...folder.files()],
  }
  await folder.write(manifestFile, `${JSON.stringify(manifest, null, 1)}\n`)
  const others = coders.filter((coder) => !eventCoders.includes(coder))
  return others.length === 0
    ? []
    : [
        `Claims of ${others.join(', ')} are in the tables, but "dramatis rebuild" cannot make them again: a model may answer otherwise.`,
      ]
}

/** Gathers, while the articles are written, what the manifest tells of them. */
type Listed = Pick<Manifest, 'articles'> & { collections: Map<string, Manifest['collections'][number]> }

/**
 * All articles of the graph as they were loaded. Texts come along where they may, and only those that the tables are about;
 * what was known when and where is left out.
 */
async function* articleLines({ graph, scope, text }: ExportSource, listed: Listed): AsyncGenerator<string> {
  const type = backedUpNodes.find(({ label }) => label === 'Article')
  if (type === undefined) throw new RangeError('articles are owned')
  for await (const { id, properties, collections } of readLoadedArticles(graph)) {
    for (const collection of collections) listed.collections.set(collection.id, collection)
    const textHash = z.string().parse(properties['textHash'])
    listed.articles.push({ id, textHash })
    const own = Object.entries(properties)
      .filter(([name]) => isOwnProperty(type, name) && !machineOnly.has(name))
      .toSorted(([a], [b]) => compareText(a, b))
    const passedOn = text === 'full' && holds(scope, collections)
    const line = {
      ...Object.fromEntries(own),
      collections: collections.map((one) => one.id).toSorted(compareText),
      text: passedOn ? properties['text'] : null,
      ...(passedOn ? {} : { originalText: null }),
    }
    yield `${JSON.stringify(line)}\n`
  }
}

/** Known to one machine or at one moment only. */
const machineOnly: ReadonlySet<string> = new Set(['ingestedAt', 'path'])

/** Whether an article of these collections is of the scope. */
function holds(scope: Scope, collections: readonly { id: string; kind: string }[]): boolean {
  switch (scope.kind) {
    case 'everything':
      return true
    case 'own':
      return collections.some(({ kind }) => kind === 'user')
    case 'collection':
      return collections.some(({ id }) => id === scope.id)
  }
}

async function* importedLines(graph: Graph): AsyncGenerator<string> {
  for await (const { properties } of readNodes(graph, 'Imported'))
    yield `${JSON.stringify(Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => compareText(a, b))))}\n`
}

/** What people decided and did not undo, by moment and id. */
async function standingDecisions(graph: Graph): Promise<Decision[]> {
  const standing: Decision[] = []
  let after: DecisionRank | null = null
  for (;;) {
    const page: Decision[] = await pageOfDecisions(graph, after)
    standing.push(...page.filter((decision) => decision.undoneAt === null))
    const last = page.at(-1)
    if (last === undefined || page.length < decisionsAtOnce)
      return standing.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
    after = [last.at, last.id]
  }
}

const decisionsAtOnce = 500

function pageOfDecisions(graph: Graph, after: DecisionRank | null): Promise<Decision[]> {
  return graph.read((reader) => readDecisions(reader, { after, limit: decisionsAtOnce }))
}
