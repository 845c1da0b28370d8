import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { readNodes } from '../../cypher/backup/read-pages.ts'
import type { Graph } from '../../cypher/connection.ts'
import type { Scope } from '../../cypher/filters/selection.ts'
import { writeImported } from '../../cypher/load/imported.ts'
import { decide, derive, ingestArticles, readArticles, selectClaim } from '../../ingest/index.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import type { Selector } from '../../model/decision.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { samplesCorpus } from '../../test/fixtures/ingest-samples.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { outputFolder } from '../folder/output-folder.ts'
import { readClaims } from '../rows/article-rows.ts'
import type { TextChoice } from '../rows/text-choice.ts'
import { writeCsvTables } from '../tables/table-formats.ts'
import { readRelease } from './check-release.ts'
import type { Release } from './check-release.ts'
import { compareTables } from './compare-tables.ts'
import { findTexts } from './find-texts.ts'
import { beginOrGoOn, rebuildGraph } from './rebuild-graph.ts'
import { writeRelease } from './write-release.ts'

const { signal } = new AbortController()
let graph: Graph
let root: string

beforeAll(async () => {
  graph = await openEmptyGraph()
  root = await mkdtemp(join(tmpdir(), 'dramatis-release-'))
  const articles = readArticles(samplesCorpus.paths, { published: null })
  for await (const step of ingestArticles(articles, { ...loading(), collection: loadOptions.collection }))
    if (step.step === 'refused') throw new Error(step.reason)
  const source = sourceOf('quotes')
  const [first] = await Array.fromAsync(readClaims(source))
  if (first === undefined) throw new Error('the samples state something')
  const made = { by: 'Ann', reason: null }
  await decide(graph, {
    kind: 'reject',
    selectors: [await selectClaim(graph, first.claim.id)],
    ...made,
  })
  await decide(graph, {
    kind: 'rename',
    selectors: [{ key: 'person:kim-jong-un' }],
    name: 'Chairman Kim',
    ...made,
  })
  await derive(graph)
}, 300_000)
afterAll(async () => {
  await graph.close()
  await rm(root, { recursive: true, force: true })
})

const loading = () => ({
  graph,
  parser: samplesCorpus.parser,
  concurrency: 2,
  ingestedAt: loadOptions.ingestedAt,
})
const sourceOf = (text: TextChoice) =>
  ({ graph, scope: { kind: 'everything' }, text, signal, report: () => {} }) as const

async function release(text: TextChoice, scope: Scope = { kind: 'everything' }): Promise<Release> {
  const folder = await mkdtemp(join(root, 'release-'))
  const source = { ...sourceOf(text), scope }
  await writeRelease(source, outputFolder(folder, signal), { name: 'Samples', authors: ['Ann'] })
  return readRelease(folder)
}

/** Rebuilds as the command does, and answers what was missing or refused. */
async function rebuild(released: Release, inputs: readonly string[]): Promise<string[]> {
  const found = join(root, 'found')
  const options = { inputs, samples: root, into: found, signal, refused: () => {} }
  const { missing } = await findTexts(released, options)
  const refused = await rebuildGraph(released, { ...loading(), found, signal, report: () => {} })
  return [...missing.map(({ id }) => id), ...refused.keys()]
}

async function rebuildAlone(released: Release, inputs: readonly string[]): Promise<string[]> {
  await emptyGraph(graph)
  expect(await beginOrGoOn(released, graph, signal)).toBe(false)
  return rebuild(released, inputs)
}

async function differences({ manifest, folder }: Release) {
  const rebuilt = await mkdtemp(join(root, 'rebuilt-'))
  const into = outputFolder(rebuilt, signal)
  const { scope, text } = manifest.settings
  await writeCsvTables({ ...sourceOf(text), scope }, into, manifest.leftOut)
  return compareTables(manifest, { folder: rebuilt, files: into.files() }, { folder, damaged: [] })
}

test('a release is rebuilt byte for byte from its texts and decisions, in an empty database', async () => {
  const first = await release('none')
  const whole = await release('full')
  expect(await readFile(`${first.folder}/actors.csv`, 'utf8')).toContain('Chairman Kim')
  expect(await readFile(`${first.folder}/CITATION.cff`, 'utf8')).toContain('cff-version: 1.2.0')
  expect(await readFile(`${(await release('none')).folder}/manifest.json`)).toEqual(
    await readFile(`${first.folder}/manifest.json`),
  )

  // The texts come from elsewhere …
  expect(await rebuildAlone(first, samplesCorpus.paths)).toEqual([])
  expect(await differences(first)).toEqual([])
  // … or from the release itself.
  expect(await rebuildAlone(whole, [])).toEqual([])
  expect(await differences(whole)).toEqual([])
  // What was stopped goes on; also where all was done.
  expect(await beginOrGoOn(whole, graph, signal)).toBe(true)
  expect(await rebuild(whole, [])).toEqual([])
  expect(await differences(whole)).toEqual([])
  await expect(beginOrGoOn(first, graph, signal)).rejects.toThrow('The database is not empty')

  // Without a decision it comes out otherwise, and says where.
  const decisions = whole.manifest.decisions.filter(({ kind }) => kind !== 'rename')
  const without = { ...whole, manifest: { ...whole.manifest, decisions } }
  await expect(beginOrGoOn(without, graph, signal)).rejects.toThrow('but it holds a decision of Ann (')
  await rebuildAlone(without, [])
  const differing = await differences(whole)
  expect(differing.find(({ name }) => name === 'actors.csv')).toEqual({
    name: 'actors.csv',
    how: 'changed',
    onlyReleased: ['person:kim-jong-un Chairman Kim person'],
    onlyRebuilt: ['person:kim-jong-un Kim Jong-un person'],
  })
  // Without texts all articles are missing, each by its name.
  const missing = await rebuildAlone(first, [])
  expect(missing.toSorted()).toEqual(first.manifest.articles.map(({ id }) => id))
}, 480_000)

test('a release of a collection tells nothing of the others, though it may be in them too', async () => {
  await emptyGraph(graph)
  const [hidden, own] = ['Zebulon Smith', 'Ben Jones'].map((name) =>
    anArticle({ outlet: `${name} Post`, url: `https://${name.slice(0, 3)}.example/1`, title: `On ${name}` })
      .about(name)
      .about('Marko Ilves')
      .says(`${name} met Marko Ilves in Oslo.`)
      .claims('CONSULT', 'met', { actors: [name, 'Marko Ilves'], on: '2025-03-03' })
      .build(),
  )
  if (hidden === undefined || own === undefined) throw new RangeError('two were made')
  const elsewhere = { id: 'quokka', name: 'Quokka', kind: 'user' } as const
  const open = { id: 'open', name: 'Open', kind: 'user' } as const
  await loadBatch(graph, [hidden, own], { ...loadOptions, collection: elsewhere })
  await loadBatch(graph, [own], { ...loadOptions, collection: open })
  await derive(graph)
  const made = { by: 'Ann', reason: null }
  const renamed = async (key: string, name: string) =>
    decide(graph, { kind: 'rename', selectors: [{ key }], name, ...made })
  await renamed('person:zebulon-smith', 'Zebulon the Hidden')
  await renamed('person:marko-ilves', 'Marko')
  await decide(graph, { kind: 'retract', selectors: [{ article: hidden.article.id }], ...made })
  const claims = [hidden, own].map(({ claims: [claim] }) => claim?.id ?? '')
  for (const claim of claims)
    await decide(graph, { kind: 'confirm', selectors: [await selectClaim(graph, claim)], ...made })
  await writeImported(graph, [
    { ...entity('zebulon', 'Zebulon Smith'), block: 'unknown' },
    { ...entity('marko', 'Marko Ilves'), block: await blockOf('person:marko-ilves') },
  ])
  await derive(graph)

  const { manifest, folder } = await release('full', { kind: 'collection', id: open.id })
  expect([manifest.articles.map(({ id }) => id), manifest.others, manifest.samples]).toEqual([
    [own.article.id],
    1,
    [],
  ])
  expect(manifest.collections).toEqual([open])
  expect(manifest.decisions.map(({ kind, selectors }) => [kind, selectors.map(keyOrArticle)])).toEqual([
    ['rename', ['person:marko-ilves']],
    ['confirm', [own.article.id]],
  ])
  for (const { name } of manifest.files) {
    const text = await readFile(join(folder, name), 'utf8')
    expect([name, /zebulon|quokka/iu.exec(text)?.[0]]).toEqual([name, undefined])
  }
}, 240_000)

const entity = (id: string, name: string) => ({
  id,
  type: 'person' as const,
  name,
  names: [],
  country: null,
  wikidata: null,
  openSanctions: null,
})
const keyOrArticle = (selector: Selector) => ('key' in selector ? selector.key : selector.article)
async function blockOf(key: string): Promise<string> {
  const keys = await Array.fromAsync(readNodes(graph, 'LocalKey'))
  return z.string().parse(keys.find(({ id }) => id === key)?.properties['block'])
}
