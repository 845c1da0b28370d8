import { setTimeout } from 'node:timers/promises'
import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { z } from 'zod'
import { exitCodes, Failure } from '../../model/failure.ts'
import { integer } from '../connection.ts'
import type { Graph } from '../connection.ts'
import { loadStatement } from '../statement.ts'
import { schemaCommands } from './schema-commands.ts'

/** The version of the schema that this program writes; raised when stored properties change their meaning. */
export const schemaVersion = 1

const readVersion = loadStatement(new URL('read-version.cypher', import.meta.url))
/** Which of our labels have nodes. */
export const readForeignLabels = loadStatement(new URL('read-foreign-labels.cypher', import.meta.url))
const readSchemaNames = loadStatement(new URL('read-schema-names.cypher', import.meta.url))
const awaitIndexes = loadStatement(new URL('await-indexes.cypher', import.meta.url))
const writeVersion = loadStatement(new URL('write-version.cypher', import.meta.url))

const Version = z.tuple([z.object({ version: z.int() })]).or(z.tuple([]))
const Names = z.array(z.object({ name: z.string() }))
const Labels = z.array(z.object({ label: z.string() }))

/** What `applySchema` did: the names of constraints and indexes that were missing. */
export type SchemaReport = { version: number; created: string[] }

/**
 * Makes the constraints and indexes that are missing, waits until they are online and notes the schema version. Safe to
 * repeat. Throws a `Failure` when the graph was written by a newer Dramatis, or when it uses our labels but is not ours;
 * `adopt` takes such a graph over.
 */
export async function applySchema(graph: Graph, options: { adopt?: boolean } = {}): Promise<SchemaReport> {
  const version = await readSchemaVersion(graph)
  if (version === null && options.adopt !== true) await refuseForeignGraph(graph)
  if (version !== null && version > schemaVersion) {
    throw new Failure(
      `This graph was written by a newer Dramatis (schema ${version}, this one knows ${schemaVersion}): update Dramatis.`,
      exitCodes.engine,
    )
  }
  const present = new Set(Names.parse(await graph.command(readSchemaNames.text)).map((row) => row.name))
  const missing = schemaCommands.filter((command) => !present.has(command.name))
  for (const command of missing) await create(graph, command.text, command.name)
  if (missing.length > 0) await graph.command(awaitIndexes.text)
  if (version !== schemaVersion)
    await graph.write((writer) => writer.run(writeVersion, { version: integer(schemaVersion) }))
  return { version: schemaVersion, created: missing.map((command) => command.name) }
}

/** The schema version noted in the graph; null in a graph that Dramatis has not written to. */
export async function readSchemaVersion(graph: Graph): Promise<number | null> {
  const [row] = Version.parse(await graph.read((reader) => reader.run(readVersion)))
  return row?.version ?? null
}

async function refuseForeignGraph(graph: Graph): Promise<void> {
  const found = Labels.parse(await graph.read((reader) => reader.run(readForeignLabels)))
  if (found.length === 0) return
  const labels = found.map((row) => row.label).join(', ')
  throw new Failure(
    `This database is not ours but has nodes labelled ${labels}: name another with NEO4J_DATABASE, or use --adopt to put our data among them.`,
    exitCodes.engine,
  )
}

/** Commands that start together get into each other's way: the database then ends one of them, which tries again. */
const mostTries = 20

function metAnother(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (isRetryableError(error) || error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists')
  )
}

async function create(graph: Graph, command: string, name: string, tries = 1): Promise<void> {
  try {
    await graph.command(command)
  } catch (cause) {
    if (metAnother(cause) && tries < mostTries) {
      await setTimeout(Math.random() * 100 * tries)
      return create(graph, command, name, tries + 1)
    }
    throw new Failure(
      `The database refuses the constraint or index ${name} of our schema: its data contradict it, or the user may not change schemas.`,
      exitCodes.engine,
      { cause },
    )
  }
}
