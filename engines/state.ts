import { mkdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Settings } from '../model/settings.ts'
import { writePrivateFile } from './private-file.ts'
import { ProcessIdentity } from './process-identity.ts'

/**
 * What the supervisor says about an engine. `waiting`: it died and is started again after a pause. `failed`: it is not
 * started again before a new lease wants it; `problem` says why in words for people.
 */
export const EnginePhase = z.enum(['stopped', 'starting', 'ready', 'waiting', 'stopping', 'failed'])
export type EnginePhase = z.infer<typeof EnginePhase>

const engineState = <Ports extends z.ZodType>(ports: Ports) =>
  z.object({
    phase: EnginePhase,
    process: ProcessIdentity.nullable(),
    /** Kept while the engine is stopped, so that it comes back on the same ones. */
    ports: ports.nullable(),
    /** When the phase began, in milliseconds since 1970. */
    since: z.number(),
    /** How often it died and was started again in the supervisor's life. */
    restarts: z.int(),
    problem: z.string().nullable(),
  })

const port = z.int().min(1).max(65_535)
export const Neo4jPorts = z.object({ bolt: port })
export const CoreNlpPorts = z.object({ annotate: port, status: port })
export type Neo4jPorts = z.infer<typeof Neo4jPorts>
export type CoreNlpPorts = z.infer<typeof CoreNlpPorts>

/** `state.json`: written by the supervisor alone, read by every command. */
export const EnginesState = z.object({
  format: z.literal(1),
  supervisor: ProcessIdentity.nullable(),
  neo4j: engineState(Neo4jPorts),
  corenlp: engineState(CoreNlpPorts),
})
export type EnginesState = z.infer<typeof EnginesState>
export type EngineState = EnginesState['neo4j'] | EnginesState['corenlp']

/** Before anything ran: no supervisor, no ports chosen. */
export function freshState(): EnginesState {
  const stopped = {
    phase: 'stopped',
    process: null,
    ports: null,
    since: 0,
    restarts: 0,
    problem: null,
  } as const
  return { format: 1, supervisor: null, neo4j: { ...stopped }, corenlp: { ...stopped } }
}

/** The text of a state file as a state; anything that is none, as after a crash of an older version, counts as fresh. */
export function parseState(text: string): EnginesState {
  try {
    return EnginesState.parse(JSON.parse(text))
  } catch {
    return freshState()
  }
}

/** The state as last written. */
export function readState(settings: Settings): EnginesState {
  try {
    return parseState(readFileSync(settings.folders.state, 'utf8'))
  } catch {
    return freshState()
  }
}

/** Writes the state whole; only its owner can read it. */
export function writeState(settings: Settings, state: EnginesState): void {
  mkdirSync(settings.folders.home, { recursive: true })
  writePrivateFile(settings.folders.state, `${JSON.stringify(state, null, 2)}\n`)
}
