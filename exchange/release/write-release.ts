import { z } from 'zod'
import { backedUpNodes, isOwnProperty } from '../../cypher/backup/backed-up.ts'
import { readNodes } from '../../cypher/backup/read-pages.ts'
import { blocksWithin } from '../../cypher/export/rows/blocks-within.ts'
import { countLedger } from '../../cypher/load/ledger.ts'
import { readLoadedArticles } from '../../cypher/export/rows/loaded-articles.ts'
import type { Scope } from '../../cypher/filters/selection.ts'
import { isUnshared } from '../../cypher/schema/node-types.ts'
import { inBatches } from '../../model/in-batches.ts'
import { eventCoders } from '../../model/extraction.ts'
import { compareText } from '../../model/compare-text.ts'
import type { OutputFolder } from '../folder/output-folder.ts'
import type { ExportSource } from '../rows/source.ts'
import { readLeftOut } from '../tables/coverage-table.ts'
import { writeCsvTables } from '../tables/table-formats.ts'
import { citation } from './citation.ts'
import { articlesFile, citationFile, importedFile, manifestFile } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { releasedDecisions } from './released-decisions.ts'
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
  const listed: Listed = { articles: [], collections: new Map(), samples: [], others: 0 }
  await folder.write(articlesFile, articleLines(source, listed))
  const imported = await unlessEmpty(importedLines(source))
  if (imported !== null) await folder.write(importedFile, imported)
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
    samples: listed.samples,
    others: listed.others,
    decisions: await releasedDecisions(
      graph,
      scope,
      listed.articles.map(({ id }) => id),
    ),
    leftOut,
    rows: { ...rows },
    files: [...folder.files()],
  }
  await folder.write(manifestFile, `${JSON.stringify(manifest, null, 1)}\n`)
  const otherCoders = coders.filter((coder) => !eventCoders.includes(coder))
  return [
    ...(otherCoders.length === 0
      ? []
      : [
          `Claims of ${otherCoders.join(', ')} are in the tables, but "dramatis rebuild" cannot make them again: a model may answer otherwise.`,
        ]),
    ...(listed.others === 0
      ? []
      : [
          `The graph holds ${listed.others} more articles than the collection. The release tells nothing of them, but names and events follow from them too, so a rebuild may differ there; to release what can be rebuilt byte for byte, load the collection into a home of its own.`,
        ]),
  ]
}

/** Gathers, while the articles are written, what the manifest tells of them. */
type Listed = Pick<Manifest, 'articles' | 'samples' | 'others'> & {
  collections: Map<string, Manifest['collections'][number]>
}

/**
 * The articles as they were loaded: all of the graph, since who is who was told from all, or those of the collection alone, for
 * what others work on is nobody's business. Texts come along where they may, and only those that the tables are about; what was
 * known when and where is left out.
 */
async function* articleLines({ graph, scope, text }: ExportSource, listed: Listed): AsyncGenerator<string> {
  const type = backedUpNodes.find(({ label }) => label === 'Article')
  if (type === undefined) throw new RangeError('articles are owned')
  for await (const { id, properties, collections } of readLoadedArticles(graph)) {
    const isHeld = holds(scope, collections)
    if (scope.kind === 'collection' && !isHeld) {
      if (collections.length > 0 && collections.every(({ kind }) => kind === 'sample'))
        listed.samples.push(id)
      else listed.others += 1
      continue
    }
    const told = collections.filter((one) => scope.kind !== 'collection' || one.id === scope.id)
    for (const collection of told) listed.collections.set(collection.id, collection)
    const textHash = z.string().parse(properties['textHash'])
    listed.articles.push({ id, textHash })
    const own = Object.entries(properties)
      .filter(([name]) => isOwnProperty(type, name) && !isUnshared(type.label, name))
      .toSorted(([a], [b]) => compareText(a, b))
    const passedOn = text === 'full' && isHeld
    const line = {
      ...Object.fromEntries(own),
      collections: told.map((one) => one.id).toSorted(compareText),
      text: passedOn ? properties['text'] : null,
      ...(passedOn ? {} : { originalText: null }),
    }
    yield `${JSON.stringify(line)}\n`
  }
}

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

const entitiesAtOnce = 500

/** What was imported of others; of a collection, what may mean somebody whom its articles name. */
async function* importedLines({ graph, scope }: ExportSource): AsyncGenerator<string> {
  for await (const nodes of inBatches(readNodes(graph, 'Imported'), entitiesAtOnce)) {
    const blocked = nodes.map(({ properties }) => ({ properties, block: BlockOf.parse(properties).block }))
    const blocks = new Set(blocked.flatMap(({ block }) => block ?? []))
    const named = scope.kind === 'collection' ? await blocksWithin(graph, [...blocks], scope) : null
    for (const { properties, block } of blocked)
      if (named === null || named.has(block ?? ''))
        yield `${JSON.stringify(Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => compareText(a, b))))}\n`
  }
}

const BlockOf = z.object({ block: z.string().optional() })

/** The same lines; null where there are none. */
async function unlessEmpty(lines: AsyncGenerator<string>): Promise<AsyncGenerator<string> | null> {
  const first = await lines.next()
  if (first.done === true) return null
  return (async function* all() {
    yield first.value
    yield* lines
  })()
}
