import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { decide, derive, ingestArticles, readArticles, selectClaim } from '../../ingest/index.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { samplesCorpus } from '../../test/fixtures/ingest-samples.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { outputFolder } from '../folder/output-folder.ts'
import { readClaims } from '../rows/article-rows.ts'
import type { TextChoice } from '../rows/text-choice.ts'
import { writeCsvTables } from '../tables/table-formats.ts'
import { compareTables } from './compare-tables.ts'
import { Manifest } from './manifest.ts'
import { rebuildGraph } from './rebuild-graph.ts'
import type { Missing } from './rebuild-graph.ts'
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
})
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

async function release(text: TextChoice): Promise<{ folder: string; manifest: Manifest }> {
  const folder = await mkdtemp(join(root, 'release-'))
  await writeRelease(sourceOf(text), outputFolder(folder, signal), { name: 'Samples', authors: ['Ann'] })
  return { folder, manifest: Manifest.parse(JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'))) }
}

async function rebuild(manifest: Manifest, folder: string, inputs: readonly string[]): Promise<Missing[]> {
  await emptyGraph(graph)
  return rebuildGraph(manifest, { ...loading(), folder, inputs, signal, report: () => {} })
}

async function differences(manifest: Manifest, folder: string) {
  const rebuilt = await mkdtemp(join(root, 'rebuilt-'))
  const into = outputFolder(rebuilt, signal)
  await writeCsvTables(sourceOf(manifest.settings.text), into, manifest.leftOut)
  return compareTables(manifest, { folder: rebuilt, files: into.files() }, folder)
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
  expect(await rebuild(first.manifest, first.folder, samplesCorpus.paths)).toEqual([])
  expect(await differences(first.manifest, first.folder)).toEqual([])
  // … or from the release itself.
  expect(await rebuild(whole.manifest, whole.folder, [])).toEqual([])
  expect(await differences(whole.manifest, whole.folder)).toEqual([])

  // Without a decision it comes out otherwise, and says where.
  await rebuild(
    { ...whole.manifest, decisions: whole.manifest.decisions.filter(({ kind }) => kind !== 'rename') },
    whole.folder,
    [],
  )
  const differing = await differences(whole.manifest, whole.folder)
  expect(differing.find(({ name }) => name === 'actors.csv')).toEqual({
    name: 'actors.csv',
    how: 'changed',
    onlyReleased: ['person:kim-jong-un Chairman Kim person'],
    onlyRebuilt: ['person:kim-jong-un Kim Jong-un person'],
  })
  // Without texts all articles are missing, each by its name.
  const missing = await rebuild(first.manifest, first.folder, [])
  expect(missing.map(({ id }) => id).toSorted()).toEqual(first.manifest.articles.map(({ id }) => id))
}, 240_000)
