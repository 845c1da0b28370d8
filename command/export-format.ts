import { Option } from 'commander'
import type { Command } from 'commander'
import type { Graph } from '../cypher/connection.ts'
import type { Scope } from '../cypher/filters/selection.ts'
import { checkFolder } from '../exchange/folder/whole-folder.ts'
import type { ExportFormat, WriteFormat } from '../exchange/format.ts'
import { exportFormats } from '../exchange/formats.ts'
import type { TextChoice } from '../exchange/rows/text-choice.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import { readOptions } from './options.ts'
import { onGraph } from './with-engines.ts'
import type { World } from './world.ts'
import { writeDerived } from './write-derived.ts'

/** The options of every format, each once, with the names of those that take it. */
export function addFormatOptions(command: Command): Command {
  const byFlags = Map.groupBy(
    exportFormats.flatMap(({ name, options }) => options.map((option) => ({ ...option, format: name }))),
    ({ flags }) => flags,
  )
  for (const [flags, takers] of byFlags) {
    const [first] = takers
    const names = takers.map(({ format }) => format).join(', ')
    const option = new Option(flags, `${names}: ${first?.description ?? ''}`)
    command.addOption(first?.choices === undefined ? option : option.choices([...first.choices]))
  }
  return command
}

/** The format that the options choose, by its name or by an option of its own; null for the canonical export. */
export function chosenFormat(given: Readonly<Record<string, unknown>>): ExportFormat | null {
  const named = exportFormats.find(({ name }) => name === given['format'])
  const meant = exportFormats.find(({ chosenBy }) => chosenBy !== undefined && given[chosenBy] !== undefined)
  if (named !== undefined && meant !== undefined && named !== meant)
    throw new Failure(`--${meant.chosenBy} is the format ${meant.name}, not ${named.name}.`, exitCodes.usage)
  return named ?? meant ?? null
}

/** Throws a `Failure` (usage) for an option that formats take, where no format is asked for. */
export function refuseFormatOptions(given: Readonly<Record<string, unknown>>): void {
  const meant = givenFormatOptions(given)
  const [first] = meant
  if (first === undefined) return
  const takers = meant.filter(({ option }) => option.long === first.option.long).map(({ name }) => name)
  throw new Failure(`${first.option.long} needs a --format: ${takers.join(', ')}.`, exitCodes.usage)
}

/** The options of formats that are given, with the names of those that take them. */
function givenFormatOptions(given: Readonly<Record<string, unknown>>): { name: string; option: Option }[] {
  return exportFormats
    .flatMap(({ name, options }) => options.map(({ flags }) => ({ name, option: new Option(flags) })))
    .filter(({ option }) => given[option.attributeName()] !== undefined)
}

/** Makes a format ready to be written; throws a `Failure` (usage) for an option that is another format's. */
export function prepareFormat(format: ExportFormat, given: Readonly<Record<string, unknown>>): WriteFormat {
  const takes = new Set(format.options.map(({ flags }) => new Option(flags).attributeName()))
  const foreign = givenFormatOptions(given).find(({ option }) => !takes.has(option.attributeName()))
  if (foreign !== undefined)
    throw new Failure(`The format ${format.name} does not take ${foreign.option.long}.`, exitCodes.usage)
  return format.prepare((schema) => readOptions(schema, given))
}

/** Writes a format to a folder, whole or not at all, as the graph is at one moment. */
export async function writeFormat(
  world: World,
  write: WriteFormat,
  options: {
    path: string
    force: boolean
    text: TextChoice
    scope: (graph: Graph) => Promise<Scope>
  },
): Promise<void> {
  const { path, force, text } = options
  const { signal } = world
  const folder = { path, what: 'export', force }
  await checkFolder(folder)
  await onGraph(world, { purpose: 'export' }, async (graph, { progress }) => {
    const scope = await options.scope(graph)
    const source = { graph, scope, text, signal, report: progress.status }
    const notes = await writeDerived(
      graph,
      folder,
      async (output) => [
        ...(await write(source, output)),
        `The export is in ${path}: ${output
          .files()
          .map(({ name }) => name)
          .join(', ')}.`,
      ],
      signal,
    )
    for (const note of notes) world.stderr.write(`${note}\n`)
  })
}
