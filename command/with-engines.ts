import { refuseHalfRestored } from '../cypher/backup/restore-state.ts'
import { openGraph } from '../cypher/connection.ts'
import type { Graph, GraphOptions } from '../cypher/connection.ts'
import { asFailure } from '../cypher/graph-error.ts'
import { applySchema } from '../cypher/schema/apply-schema.ts'
import { acquireEngines } from '../engines/index.ts'
import type { EngineLease, EngineName } from '../engines/index.ts'
import { openParser } from '../ingest/index.ts'
import type { Parser } from '../ingest/index.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import type { Settings } from '../model/settings.ts'
import { openProgress } from './progress.ts'
import type { Progress } from './progress.ts'
import type { World } from './world.ts'

/** Holds the engines for as long as the work runs, and never stops what another command uses. */
export async function withEngines<Result>(
  settings: Settings,
  options: { want: readonly EngineName[]; purpose: string; progress: Progress; signal: AbortSignal },
  work: (lease: EngineLease) => Promise<Result>,
): Promise<Result> {
  const lease = await acquireEngines(settings, {
    want: options.want,
    purpose: options.purpose,
    report: (progress) => {
      if (progress.measure === null) options.progress.tell(progress, progress.text)
      else options.progress.status(progress.text)
    },
    signal: options.signal,
  })
  try {
    return await work(lease)
  } finally {
    await lease.release()
  }
}

/** Neo4j may be away for so long, for example while it starts again, before a command gives up. */
const patienceMs = 60_000

/**
 * Opens the graph of a lease with its schema applied. Only who restores may see one that is half restored. What goes wrong in
 * the database is told as a `Failure` (engine).
 */
export async function withGraph<Result>(
  lease: EngineLease,
  options: { adopt?: boolean; driver?: GraphOptions; restores?: boolean },
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  if (lease.neo4j === null) throw new Failure('This command needs Neo4j.', exitCodes.engine)
  const graph = openGraph(lease.neo4j, options.driver ?? { patienceMs })
  try {
    await applySchema(graph, { adopt: options.adopt ?? false })
    if (options.restores !== true) await refuseHalfRestored(graph)
    return await work(graph)
  } catch (error) {
    throw asFailure(error)
  } finally {
    await graph.close()
  }
}

/** Runs a command that needs the graph of the home and no parser, with its progress shown meanwhile. */
export async function onGraph<Result>(
  world: World,
  options: { purpose: string; adopt?: boolean; restores?: boolean },
  work: (graph: Graph, context: { settings: Settings; progress: Progress }) => Promise<Result>,
): Promise<Result> {
  const { purpose, ...opening } = options
  const settings = readSettings(world.environment)
  const progress = openProgress(world)
  const { signal } = world
  return withEngines(settings, { want: ['neo4j'], purpose, progress, signal }, (lease) =>
    withGraph(lease, opening, (graph) => work(graph, { settings, progress })),
  ).finally(progress.close)
}

/** Opens the parser on a lease's CoreNLP servers, with the disk cache of the home. */
export async function withParser<Result>(
  settings: Settings,
  lease: EngineLease,
  work: (parser: Parser) => Promise<Result>,
): Promise<Result> {
  const parser = parserOn(settings, lease)
  try {
    return await work(parser)
  } finally {
    await parser.close()
  }
}

/** A parser on a lease's CoreNLP servers, with the disk cache of the home; whoever opens it closes it. */
export function parserOn(settings: Settings, lease: EngineLease): Parser {
  return openParser({
    servers: async () => lease.corenlp,
    cacheFolder: `${settings.folders.cache}/parses`,
    cacheLimitBytes: bytes(settings.DRAMATIS_PARSE_CACHE),
    restart: () => lease.restart('corenlp'),
  })
}

function bytes(size: string): number {
  const number = Number.parseInt(size, 10)
  return number * (size.toLowerCase().endsWith('g') ? 1024 ** 3 : 1024 ** 2)
}
