import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { rooms } from './rooms.ts'

const Report = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) })
const oxlint = join(import.meta.dirname, 'node_modules', '.bin', 'oxlint')
const directions = JSON.stringify(join(import.meta.dirname, 'rooms.ts'))
const config = `import { importDirections } from ${directions}
export default { categories: { correctness: 'off' }, overrides: importDirections }\n`

let house: string

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'dramatis-rooms-'))
})

afterAll(() => rm(house, { recursive: true, force: true }))

/** Which files the linter refuses for what they import, in a house of these files alone. */
async function refused(files: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(house, 'case-'))
  await writeFile(join(folder, 'oxlint.config.ts'), config)
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), `${text}\n`)
  }
  const output = await new Promise<string>((resolve) => {
    // The linter ends with an error when it finds something, which is what we want to read.
    execFile(oxlint, ['--format', 'json'], { cwd: folder }, (_error, stdout) => resolve(stdout))
  })
  return Report.parse(JSON.parse(output))
    .diagnostics.filter(({ code }) => code === 'eslint(no-restricted-imports)')
    .map(({ filename }) => filename)
    .toSorted()
}

/** Room by room, which of the paths a file of that room may import; `below` is where in the room the file lies. */
async function reachable(paths: readonly string[], below: string): Promise<Record<string, string[]>> {
  const tries = rooms.flatMap(({ folder }) => {
    const own = folder === 'ingest' ? folder : join(folder, below)
    return paths
      .filter((path) => !path.startsWith(`${folder}/`))
      .map((path, index) => ({
        folder,
        path,
        file: join(own, `import-${index}.ts`),
        text: `import '${relative(own, path)}'`,
      }))
  })
  const no = new Set(await refused(Object.fromEntries(tries.map(({ file, text }) => [file, text]))))
  const yes = tries.filter(({ file }) => !no.has(file))
  return Object.fromEntries(
    rooms.map(({ folder }) => [
      folder,
      yes.filter((one) => one.folder === folder).map(({ path }) => path.replace(/\/any\.ts$/u, '')),
    ]),
  )
}

const paths = [
  ...rooms.filter(({ folder }) => folder !== 'ingest').map(({ folder }) => `${folder}/any.ts`),
  'engines/index.ts',
  'ingest/index.ts',
  'ingest/pipeline.ts',
  'server/index.ts',
  'ingest/parse/parsed-article.ts',
  'test/any.ts',
  'bench/any.ts',
]

const expected = {
  model: [],
  knowledge: ['model'],
  cypher: ['model', 'knowledge'],
  engines: ['model'],
  'ingest/read': ['model', 'knowledge'],
  'ingest/parse': ['model', 'knowledge', 'ingest/read'],
  'ingest/mention': ['model', 'knowledge', 'ingest/parse/parsed-article.ts'],
  'ingest/code': ['model', 'knowledge', 'ingest/mention', 'ingest/parse/parsed-article.ts'],
  'ingest/question': [
    'model',
    'knowledge',
    'ingest/mention',
    'ingest/code',
    'ingest/parse/parsed-article.ts',
  ],
  'ingest/watch': ['model', 'knowledge', 'cypher', 'ingest/read', 'ingest/pipeline.ts'],
  'ingest/load': ['model', 'knowledge', 'cypher'],
  'ingest/derive': ['model', 'knowledge', 'cypher'],
  ingest: ['model', 'knowledge', 'cypher'],
  exchange: ['model', 'knowledge', 'cypher', 'ingest/index.ts'],
  server: ['model', 'knowledge', 'cypher', 'exchange', 'engines/index.ts', 'ingest/index.ts'],
  command: [
    'model',
    'knowledge',
    'cypher',
    'exchange',
    'engines/index.ts',
    'ingest/index.ts',
    'server/index.ts',
  ],
  client: ['model'],
}

it.each(['.', 'one', 'one/two', 'one/two/three'])(
  'lets a room import only rooms above it, from files in %s',
  async (below) => {
    expect(await reachable(paths, below)).toEqual(expected)
  },
)

it('knows every way to import, and lets tests cross rooms', async () => {
  const files = {
    'model/re-exported.ts': "export { run } from '../cypher/run.ts'",
    'model/type.ts': "import type { Run } from '../cypher/run.ts'\nexport type Other = Run",
    'model/dynamic.ts': "export const run = await import('../cypher/run.ts')",
    'model/detour.ts': "import './../cypher/run.ts'",
    'model/within.ts': "import './span.ts'",
    'model/package.ts': "import 'zod'",
    'model/span.test.ts': "import '../cypher/run.ts'",
    'model/span.integration.test.ts': "import '../cypher/run.ts'",
  }
  expect(await refused(files)).toEqual([
    'model/detour.ts',
    'model/dynamic.ts',
    'model/re-exported.ts',
    'model/type.ts',
  ])
})

it('keeps Sigma in its corner, which obeys the directions too', async () => {
  const files = {
    'client/graph/render/draw.ts':
      "import 'sigma'\nimport '@sigma/edge-curve'\nimport '../../../model/span.ts'",
    'client/graph/render/server.ts': "import '../../../server/app.ts'",
    'client/graph/style/draw.ts': "import 'sigma/rendering'",
    'client/graph/deep/er/draw.ts': "import '@sigma/edge-curve'",
    'client/draw.ts': "import 'sigma'",
    'server/draw.ts': "import 'sigma'",
  }
  expect(await refused(files)).toEqual([
    'client/draw.ts',
    'client/graph/deep/er/draw.ts',
    'client/graph/render/server.ts',
    'client/graph/style/draw.ts',
    'server/draw.ts',
  ])
})
